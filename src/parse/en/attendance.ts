/** Who has been found to take part: one person once, however often and however briefly the text names them. */
import type { PersonMention } from '../draft.ts';
import type { Present } from '../participants.ts';
import { endsOfName } from './names.ts';

const NO_DELEGATE = /\b[Ss]pokes(?:man|woman|person)|Press Secretary/;

/** Who has been found so far, by name; a part of a name means the one who bears it. */
export class Attendance {
  readonly all: Present[] = [];
  readonly #known = new Map<string, Present>();

  add({ person, role }: Present): void {
    if (person.titles.some((title) => NO_DELEGATE.test(title))) return;
    const known = this.#find(person);
    if (!known) this.all.push({ person, role });
    else {
      if (role !== 'attendee' && known.role === 'attendee') known.role = role;
      if (inFull(person) > inFull(known.person))
        known.person = { ...person, country: person.country ?? known.person.country };
    }
    for (const key of keysOf(person))
      if (!this.#known.has(key)) this.#known.set(key, known ?? (this.all.at(-1) as Present));
  }

  /** Foreign Minister Wada, who has been Foreign Minister Wada Toma before; never of two countries. */
  #find(person: PersonMention): Present | undefined {
    const [whole, ...parts] = keysOf(person);
    const known = this.#known.get(whole as string);
    const short = parts
      .map((part) => this.#known.get(part))
      .find((each) => each && inFull(each.person) === 1);
    const other = known ?? short;
    const apart = other?.person.country && person.country && other.person.country !== person.country;
    return apart && other !== known ? undefined : other;
  }
}

/** The name in full, then its first and last part, in small letters: Mr. WADA Toma is Mr. Wada, too. */
function keysOf({ name, country, titles }: PersonMention): string[] {
  if (!name) return [`${country} ${titles.join()}`];
  const whole = name.text.toLowerCase();
  const ends = endsOfName(name.text).map((part) => part.toLowerCase());
  return ends.length > 1 ? [whole, ...ends] : [whole];
}

const inFull = ({ name }: PersonMention) => name?.text.split(' ').length ?? 0;
