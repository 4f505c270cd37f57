/** What belongs to the name of a document behind the word for its kind: on what it is, of what, to do what, of which years. */
import type { Draft } from '../../draft.ts';
import { hasKind } from './kinds.ts';

/** The longest that is looked for, in characters. */
const LONGEST = 150;
const WORD =
  "(?:\\p{Lu}[\\p{L}\\d'/-]*(?:(?<=-\\p{Lu})\\.\\p{Lu}\\.)?|\\p{Lu}\\.\\p{Lu}\\.|\\d+(?:st|nd|rd|th)(?!\\p{L}))";
const SMALL =
  '(?: (?:of|and|for|the|on|in|to|with|of the|and the|in the|on the|for the|with the|against|between))?';
const WORDS = `${WORD}(?:${SMALL} ${WORD})*`;
const BEHIND = new RegExp(
  `^ (?:of|on|for|concerning|against|between|by|from|following|regarding|towards?|to|[Ee]stablishing) (?:the )?${WORDS}`,
  'u',
);
/** Action Plan for 2033-2037 */
const FOR_YEARS = /^ for (?:19|20|21)\d\d(?:-| to )(?:19|20|21)\d\d(?!\d)/;
/** Women, Youth and Inclusion: more of what the document is on. */
const LIST = new RegExp(`^(?:, ${WORDS})*,? and ${WORDS}`, 'u');
const ON = /^ (?:on|for|concerning|regarding) /;
/** the Juba Agreement of May 19, the Plan of Action by July: when, not which. */
const WHEN =
  /^ (?:of|on|by|from) (?:January|February|March|April|May|June|July|August|September|October|November|December)(?!\p{L})/u;
const PERSON =
  /^ (?:of|to|from|by) (?:the )?(?:President|Prime Minister|Minister|Secretary|Secretary-General|Chair)(?!\p{L}|'s)/u;
const YEARS = /^ \((?:19|20|21)\d\d-(?:19|20|21)?\d\d\)/;
const YEAR = /^ (?:19|20|21)\d\d(?!\d|-)/;
const NUMBER = /^ (?:No\. ?)?\d+(?:\/\d+)?(?: \(\d{4}\))?/;

/** @returns where a document's name ends, the word for its kind ending at `stop` */
export function behind(draft: Draft, stop: number, lineEnd: number): number {
  const { text } = draft;
  if (text.endsWith('Resolution', stop)) {
    const number = NUMBER.exec(text.slice(stop, Math.min(lineEnd, stop + 24)));
    if (number) return stop + number[0].length;
  }
  const words = BEHIND.exec(text.slice(stop, Math.min(lineEnd, stop + LONGEST)))?.[0] ?? '';
  const years = FOR_YEARS.exec(text.slice(stop, Math.min(lineEnd, stop + 20)));
  if (years) return stop + years[0].length;
  // Protocol to the Treaty, Plan to Implement; but: we take the Roadmap to Leaders.
  const isOther = WHEN.test(words) || PERSON.test(words) || (words.startsWith(' to the ') && !hasKind(words));
  let end = stop + (isOther ? 0 : words.length);
  end = withoutNext(text, stop, end);
  if (end > stop && ON.test(words)) end = withList(draft, stop, end, lineEnd);
  end += YEAR.exec(text.slice(end, end + 6))?.[0].length ?? 0;
  return end + (YEARS.exec(text.slice(end, end + 13))?.[0].length ?? 0);
}

/** The Charter of A and B Declaration: and parts two documents where another kind follows it. */
function withoutNext(text: string, start: number, end: number): number {
  const words = text.slice(start, end);
  const joint = words.lastIndexOf(' and ');
  return joint >= 0 && hasKind(words.slice(joint)) ? start + joint : end;
}

/** on Women, Youth and Inclusion; not on Trade, Mongolia and Japan. */
function withList({ text, lexicon }: Draft, stop: number, end: number, lineEnd: number): number {
  if (text[end] !== ',') return end;
  const list = LIST.exec(text.slice(end, Math.min(lineEnd, stop + LONGEST)))?.[0];
  if (
    !list ||
    hasKind(list) ||
    lexicon.countries.in(list).length > 0 ||
    lexicon.organisations.in(list).length > 0
  )
    return end;
  return end + list.length;
}
