/**
 * Those whom a list names by their country alone, behind one whose office they have too.
 *
 *   French Foreign Minister A, Germany's B and Britain's C met
 *          ^title              ^country ^name
 */
import { type Draft, type PersonMention, writtenName } from '../../draft.ts';
import { append, type Range } from '../../ranges.ts';
import { countryAt } from '../grammar/owners.ts';
import { nameAt } from './names.ts';

const LINK = /^(?:, and |, | and )/;
const OF = /^'s? /;
/** What stands behind a name of two parts or more, in a list or before what they did. */
const CLOSES = /^(?:[,;.)\n]| (?:and|\p{Ll}+(?:ed|et|ld)|on|in|at|for|to|were|was|also) ?)/u;

/** French Foreign Minister A met with Germany's B: whom he met has his office. */
const MET =
  /^ (?:met|meets|hosted|welcomed|received|(?:held|holds) talks|sat down|spoke)(?: (?:on|in) [^,.;']{3,24})?(?: with)? (?=\p{Lu})/u;
/** brought together Germany's A and Britain's B: what a list without an office begins behind. */
const BROUGHT =
  /(?:\b(?:together|between|with|gathered|included|including|were|by|met|hosted|welcomed)|[:-]) $/;

/** Those behind a person, each with the titles of that one. */
export function alsoOf(draft: Draft, { end: from, titles }: PersonMention, end: number): PersonMention[] {
  const { text } = draft;
  const met = MET.exec(text.slice(from, from + 60))?.[0].length ?? 0;
  const link = met || linkAt(text, from);
  return link > 0 ? listAt(draft, from + link, end, titles) : [];
}

/** Lists of two or more that nobody with an office opens: each has the title that the text gives to all of them. */
export function listedAlone(draft: Draft, { start, end }: Range, title: string | null): PersonMention[] {
  const { text, words } = draft;
  if (!text.slice(start, end).includes("'")) return [];
  const found: PersonMention[] = [];
  for (const country of words.in('countries', start, end)) {
    if (country.start < (found.at(-1)?.end ?? start) || !OF.test(text.slice(country.end, country.end + 3)))
      continue;
    if (!BROUGHT.test(text.slice(Math.max(start, country.start - 12), country.start))) continue;
    const list = listAt(draft, country.start, end, title ? [title] : []);
    if (list.length > 1) append(found, list);
  }
  return found;
}

const linkAt = (text: string, at: number) => LINK.exec(text.slice(at, at + 6))?.[0].length ?? 0;

/** Those named one behind the other from an offset on, each behind a country. */
function listAt(draft: Draft, from: number, end: number, titles: string[]): PersonMention[] {
  const { text } = draft;
  const found: PersonMention[] = [];
  for (let at = from; ; ) {
    const owner = countryAt(draft, at, end);
    const of = owner ? (OF.exec(text.slice(owner.end, owner.end + 3))?.[0].length ?? 0) : 0;
    const name = owner && of > 0 ? nameAt(draft, owner.end + of, end) : null;
    if (!owner || !name || !text.slice(name.start, name.end).includes(' ')) return found;
    // Ghana's King A: another office.
    if (draft.lexicon.titles.at(text, name.start, end)) return found;
    if (!CLOSES.test(`${text.slice(name.end, Math.min(end, name.end + 12))}\n`)) return found;
    found.push({
      start: owner.start,
      end: name.end,
      name: writtenName(draft, name),
      country: owner.value,
      organisation: null,
      titles: [...titles],
    });
    const link = linkAt(text, name.end);
    if (link === 0) return found;
    at = name.end + link;
  }
}
