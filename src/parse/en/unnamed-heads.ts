/**
 * Those whom a list of who met gives by office and country only.
 *
 *   The President of the Republic of A, the President of B and the Vice President of C convened the 29th Summit
 *       ^office              ^country
 */
import type { Draft, PersonMention, Range } from '../draft.ts';
import type { Present } from '../participants.ts';
import { nameAt } from './names.ts';
import { type Office, officesIn } from './offices.ts';

/** What stands before one in a list. */
const LISTED = /(?:^|[,;:] |\band |\bby |\bwere |\bwhich |\bwith |\bincluded |\bof )(?:and )?[Tt]he $/;

/**
 * The offices of a sentence that are of a country and of nobody named, where two or more of a list are, or where they
 * stand among people whom the list names.
 */
export function unnamedHeads(draft: Draft, { start, end }: Range, named: PersonMention[]): PersonMention[] {
  const heads = officesIn(draft, start, end).filter((office) => isUnnamed(draft, office, start, named));
  return heads.length + named.length >= 3 ? heads.map((office) => mention(draft, office)) : [];
}

function isUnnamed(draft: Draft, office: Office, floor: number, named: PersonMention[]): boolean {
  const { text } = draft;
  if (!office.country || named.some(({ start, end }) => office.start < end && start < office.end))
    return false;
  if (!LISTED.test(text.slice(Math.max(floor, office.start - 16), office.start))) return false;
  const behind = /^(?:, (?=(?:H\.|His|Her|Mr|Ms|Mrs|Dr|Hon)\b)| )/.exec(
    text.slice(office.end, office.end + 8),
  );
  return !behind || nameAt(draft, office.end + behind[0].length, office.end + 90) === null;
}

function mention({ source }: Draft, { start, end, country, titles }: Office): PersonMention {
  return {
    start,
    end,
    name: null,
    country,
    organisation: null,
    titles: titles.map((title) => source.plain(title.start, title.end)),
  };
}

/** Without those whom the text names elsewhere: the President of Nauru, then Baron A, President of Nauru. */
export function withoutNamed(present: Present[]): Present[] {
  const named = new Map<string | null, Present>();
  for (const each of present) if (each.person.name) named.set(each.person.country, each);
  return present.filter(({ person, role }) => {
    const known = person.name ? undefined : named.get(person.country);
    if (!known?.person.titles.some((title) => person.titles.includes(title))) return true;
    if (known.role === 'attendee') known.role = role;
    return false;
  });
}
