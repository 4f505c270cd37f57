/**
 * Those whom a list of who met gives by office and country only.
 *
 *   The President of the Republic of A, the President of B and the Vice President of C convened the 29th Summit
 *       ^office              ^country
 */
import type { Draft, PersonMention } from '../../draft.ts';
import type { Present } from '../../participants.ts';
import { firstFrom, type Range } from '../../ranges.ts';
import { nameAt } from '../people/names.ts';
import { type Office, officesIn } from '../people/offices.ts';

/** What stands before one in a list. */
const LISTED = /(?:^|[,;:] |\band |\bby |\bwere |\bwhich |\bwith |\bincluded |\bof )(?:and )?[Tt]he $/;
/** …, and the High Representative of the European Union: heads of organisations come last; elsewhere a text speaks of them. */
const CLOSES_LIST = /(?:[,;] and|\b(?:participation|presence|attendance) of) the $/;
/** What joins one to the person named before. */
const JOINED = /^(?:[,;]? (?:and|as well as|along with|together with)|,)(?: the)? $/;
/** The Secretary-General of ASEAN was also in attendance: one of whom a sentence tells nothing else. */
const ATTENDED =
  /^ (?:(?:was|were) (?:also )?(?:present|in attendance)|(?:also )?(?:attended|participated|took part|joined)|will (?:also )?(?:attend|join|take part|participate|be (?:attending|participating|present)))\b/;

/** The Secretary-General of ASEAN and the Foreign Minister of Togo, as observers, were also in attendance. */
const THEY_ATTENDED =
  /^The [^;]{10,300}?(?:,? as (?:an )?(?:observers?|guests?|special guests?),)? (?:(?:was|were) (?:also )?(?:present|in attendance)|also (?:attended|participated|took part|joined))\b/;

/**
 * The offices of a sentence that are of a country, or at the end of a list of an organisation, and of nobody named, where
 * two or more of a list are, or where they stand among people whom the list names (in the order of the text).
 */
export function unnamedHeads(draft: Draft, { start, end }: Range, named: PersonMention[]): PersonMention[] {
  const heads: Office[] = [];
  const [told = ''] = THEY_ATTENDED.exec(draft.text.slice(start, end)) ?? [];
  for (const each of officesIn(draft, start, end)) {
    const office = ofTheSame(draft, each, heads.at(-1));
    if (isUnnamed(draft, office, start, named, heads.at(-1))) heads.push(office);
  }
  const there =
    heads.length + named.length >= 3 || areAPair(draft, heads, named, end)
      ? heads
      : heads.filter(
          (office) =>
            office.end <= start + told.length ||
            / attended by (?:the |an? )$/.test(
              draft.text.slice(Math.max(start, office.start - 24), office.start),
            ) ||
            (/^The $/.test(draft.text.slice(start, office.start)) &&
              ATTENDED.test(draft.text.slice(office.end, office.end + 30))),
        );
  return there.map((office) => mention(draft, office));
}

const TALKED_WITH = /^ (?:also )?(?:met|spoke|talked|had|held)\b[^.;]{0,120}? (?:with|to) (?:the )?$/;

/** The Secretary General of the GCC and Foreign Minister A met, A met the Secretary General: the two of them. */
function areAPair({ text }: Draft, heads: Office[], named: PersonMention[], end: number): boolean {
  const [head, person] = [heads[0], named[0]];
  if (!head || !person || heads.length + named.length !== 2) return false;
  // A met today with the President of B.
  if (person.end < head.start) {
    const met = TALKED_WITH.exec(text.slice(person.end, head.start));
    if (met) return true;
  }
  const [first, last] = head.start < person.start ? [head, person] : [person, head];
  return (
    /^,? and (?:the )?$/.test(text.slice(first.end, last.start)) &&
    /^ (?:met|held|attended|co-chaired|chaired)\b/.test(text.slice(last.end, Math.min(end, last.end + 12)))
  );
}

/** the High Representative of the EU and the Commissioner for Trade: of one organisation. */
function ofTheSame({ text }: Draft, office: Office, head: Office | undefined): Office {
  const alone = !office.country && !office.organisation && head?.organisation;
  return alone && text.slice(head.end, office.start) === ' and the '
    ? { ...office, organisation: head.organisation }
    : office;
}

function isUnnamed(
  draft: Draft,
  office: Office,
  floor: number,
  named: PersonMention[],
  head: Office | undefined,
): boolean {
  const { text } = draft;
  const last = named[firstFrom(named, office.end) - 1];
  if (last && last.end > office.start) return false;
  const before = text.slice(Math.max(floor, office.start - 24), office.start);
  const end = Math.max(last?.end ?? 0, head?.end ?? 0);
  const joined =
    end > 0 && end < office.start && JOINED.test(text.slice(end, Math.min(office.start, end + 30)));
  const alone = office.start - floor === 4 && ATTENDED.test(text.slice(office.end, office.end + 30));
  const opens =
    office.start - floor === 4 && /^(?:,? and|,) the /.test(text.slice(office.end, office.end + 9));
  const listed = alone || opens || joined || (office.country ? LISTED : CLOSES_LIST).test(before);
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

/** Whoever leads a country is its president, its premier or its king; a representative is whoever came. */
const WHOEVER = /^(?:Leader|Head of (?:State|Government)|[Rr]epresentative)$/;

/** Of one country, Foreign Minister and Minister for Foreign Affairs are the same office, and a deputy came for it. */
const officeOf = ({ lexicon }: Draft, title: string) =>
  lexicon.titles.get(title)?.level === 'foreign-ministers' || /\bforeign (?:minister|affairs)/i.test(title)
    ? 'foreign-minister'
    : title.toLowerCase();

/** Whether one without a name, of these titles, may be the one of a name, of those. */
export const mayBe = (draft: Draft, unnamed: string[], named: string[]): boolean =>
  WHOEVER.test(unnamed[0] ?? '') ||
  unnamed.some((title) => named.some((each) => officeOf(draft, each) === officeOf(draft, title)));

/** Without those whom the text names elsewhere: the President of Nauru, then Baron A, President of Nauru. */
export function withoutNamed(draft: Draft, present: Present[]): Present[] {
  const of = ({ person }: Present) => person.country ?? person.organisation;
  /** By country and office, and by country alone, who is named first. */
  const named = new Map<string, Present>();
  for (const each of present) {
    if (!each.person.name || each.person.titles.length === 0) continue;
    for (const key of [
      `${of(each)}`,
      ...each.person.titles.map((title) => `${of(each)} ${officeOf(draft, title)}`),
    ])
      if (!named.has(key)) named.set(key, each);
  }
  return present.filter((each) => {
    const { person, role } = each;
    if (person.name) return true;
    const keys = WHOEVER.test(person.titles[0] ?? '')
      ? [`${of(each)}`]
      : person.titles.map((title) => `${of(each)} ${officeOf(draft, title)}`);
    const known = keys.map((key) => named.get(key)).find(Boolean);
    if (known?.role === 'attendee') known.role = role;
    return !known;
  });
}

/** The U.S. Secretary of State and …, then U.S. Secretary of State Cole conveyed: the only one of that office, named later. */
export function namedLater(draft: Draft, present: Present[]): Present[] {
  const { people } = draft;
  if (present.every(({ person }) => person.name)) return present;
  const holders = new Map<string, PersonMention | null>();
  const keysOf = ({ country, titles }: PersonMention) => [
    `${country} ${titles.join().toLowerCase()}`,
    ...titles.map((title) => `${country} ${officeOf(draft, title)}`),
  ];
  for (const person of people) {
    if (!person.name || !person.country) continue;
    for (const key of new Set(keysOf(person))) {
      const known = holders.get(key);
      const same = known === undefined || known?.name?.text === person.name.text;
      holders.set(key, same ? (known ?? person) : null);
    }
  }
  return present.map((each) => {
    const held = each.person.name ? [] : keysOf(each.person).map((key) => holders.get(key));
    const holder = each.person.name ? null : (held.find(Boolean) ?? headOf(draft, each.person));
    return holder ? { ...each, person: holder } : each;
  });
}

const HEAD =
  /^(?:President|Prime Minister|Premier(?: of the State Council)?|Chancellor|King|Emir|Sultan|Amir|Crown Prince)$/;
const LEADER = /^(?:Leader|Head of State)$/;

/** The leaders of Mali and Togo, then Mali's President A: the only one of that country whom the text names as its head. */
function headOf({ people }: Draft, { country, titles }: PersonMention): PersonMention | null {
  if (!country || !LEADER.test(titles[0] ?? '')) return null;
  const heads = people.filter(
    (each) => each.name && each.country === country && each.titles.some((title) => HEAD.test(title)),
  );
  const [head] = heads;
  return head && heads.every(({ name }) => name?.text === head.name?.text) ? head : null;
}
