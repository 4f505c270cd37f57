/** Who has been found to take part: one person once, however often and however briefly the text names them. */
import type { PersonMention } from '../../draft.ts';
import type { Present } from '../../participants.ts';
import { endsOfName, partsWithin } from '../people/name-parts.ts';

const NO_DELEGATE = /\b[Ss]pokes(?:man|woman|person)|Press Secretary/;

/** Who has been found so far, by name; a part of a name means the one who bears it. */
export class Attendance {
  readonly all: Present[] = [];
  readonly #known = new Map<string, Present>();
  /** By what stands between the ends of a name. */
  readonly #within = new Map<string, Present>();

  constructor(present: Present[] = []) {
    for (const each of present) this.add(each);
  }

  add({ person, role }: Present): void {
    if (person.titles.some((title) => NO_DELEGATE.test(title))) return;
    const known = this.#find(person);
    if (!known) this.all.push({ person, role });
    else {
      if (role !== 'attendee' && known.role === 'attendee') known.role = role;
      if (inFull(person) > inFull(known.person))
        known.person = { ...person, country: person.country ?? known.person.country };
      else if (!known.person.country && !known.person.organisation)
        known.person = { ...known.person, country: person.country };
    }
    const present = known ?? (this.all.at(-1) as Present);
    for (const key of keysOf(person)) if (!this.#known.has(key)) this.#known.set(key, present);
    for (const part of partsWithin(person.name?.text ?? '')) {
      const key = part.toLowerCase();
      if (!this.#within.has(key)) this.#within.set(key, present);
    }
  }

  /** Secretary Ocampo, who has been Efraín Ocampo Villaseñor, Secretary of Foreign Affairs, before. */
  #bearer({ name, titles, country }: PersonMention): Present | undefined {
    const bearer = name ? this.#within.get(name.text.toLowerCase()) : undefined;
    const alike = country === null || country === bearer?.person.country;
    return bearer && alike && shareOffice(titles, bearer.person.titles) ? bearer : undefined;
  }

  /** Foreign Minister Wada, who has been Foreign Minister Wada Toma before; never of two countries. */
  #find(person: PersonMention): Present | undefined {
    const [whole, ...parts] = keysOf(person);
    const known = this.#known.get(whole as string) ?? this.#bearer(person);
    const short = parts
      .map((part) => this.#known.get(part))
      .find((each) => each && inFull(each.person) === 1);
    const other = known ?? short;
    const apart = other?.person.country && person.country && other.person.country !== person.country;
    return apart && other !== known ? undefined : other;
  }
}

/** Secretary Ocampo and the Secretary of Foreign Affairs Efraín Ocampo Villaseñor: one office, or one word for both. */
const shareOffice = (one: string[], other: string[]) =>
  one.length === 0 || other.some((title) => one.some((each) => title.includes(each) || each.includes(title)));

/** The name in full, then its first and last part, in small letters: Mr. WADA Toma is Mr. Wada, too. */
function keysOf({ name, country, titles }: PersonMention): string[] {
  if (!name) return [`${country} ${titles.join()}`];
  const whole = name.text.toLowerCase();
  const ends = endsOfName(name.text).map((part) => part.toLowerCase());
  return ends.length > 1 ? [whole, ...ends] : [whole];
}

const inFull = ({ name }: PersonMention) => name?.text.split(' ').length ?? 0;
