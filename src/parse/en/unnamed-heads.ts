/**
 * Those whom a list of who met gives by office and country only.
 *
 *   The President of the Republic of A, the President of B and the Vice President of C convened the 29th Summit
 *       ^office              ^country
 */
import { type Draft, firstFrom, type PersonMention, type Range } from '../draft.ts';
import type { Present } from '../participants.ts';
import { nameAt } from './names.ts';
import { type Office, officesIn } from './offices.ts';

/** What stands before one in a list. */
const LISTED = /(?:^|[,;:] |\band |\bby |\bwere |\bwhich |\bwith |\bincluded |\bof )(?:and )?[Tt]he $/;
/** …, and the High Representative of the European Union: heads of organisations come last; elsewhere a text speaks of them. */
const CLOSES_LIST = /[,;] and the $/;

/**
 * The offices of a sentence that are of a country, or at the end of a list of an organisation, and of nobody named, where
 * two or more of a list are, or where they stand among people whom the list names (in the order of the text).
 */
export function unnamedHeads(draft: Draft, { start, end }: Range, named: PersonMention[]): PersonMention[] {
  const heads = officesIn(draft, start, end).filter((office) => isUnnamed(draft, office, start, named));
  return heads.length + named.length >= 3 ? heads.map((office) => mention(draft, office)) : [];
}

function isUnnamed(draft: Draft, office: Office, floor: number, named: PersonMention[]): boolean {
  const { text } = draft;
  const last = named[firstFrom(named, office.end) - 1];
  if (last && last.end > office.start) return false;
  const before = text.slice(Math.max(floor, office.start - 16), office.start);
  const joined = last !== undefined && /^ and the $/.test(text.slice(last.end, office.start));
  const listed = office.country ? LISTED.test(before) : joined || CLOSES_LIST.test(before);
  if ((!office.country && !office.organisation) || !listed) return false;
  const behind = /^(?:, (?=(?:H\.|His|Her|Mr|Ms|Mrs|Dr|Hon)\b)| )/.exec(
    text.slice(office.end, office.end + 8),
  );
  return !behind || nameAt(draft, office.end + behind[0].length, office.end + 90) === null;
}

function mention({ source }: Draft, { start, end, country, organisation, titles }: Office): PersonMention {
  return {
    start,
    end,
    name: null,
    country,
    organisation: country ? null : organisation,
    titles: titles.map((title) => source.plain(title.start, title.end)),
  };
}

/** Without those whom the text names elsewhere: the President of Nauru, then Baron A, President of Nauru. */
export function withoutNamed(present: Present[]): Present[] {
  const named = new Map<string | null, Present>();
  const of = ({ person }: Present) => person.country ?? person.organisation;
  for (const each of present) if (each.person.name) named.set(of(each), each);
  return present.filter((each) => {
    const { person, role } = each;
    const known = person.name ? undefined : named.get(of(each));
    if (!known?.person.titles.some((title) => person.titles.includes(title))) return true;
    if (known.role === 'attendee') known.role = role;
    return false;
  });
}
