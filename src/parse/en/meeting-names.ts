/**
 * Finds the noun phrases that name a meeting: from the noun leftwards over capitalised words to its number, and right
 * over what it is a meeting of.
 *
 *   addressed the 30th     Meeting of the Council of Heads of State of the SCO      the Ninth C5+1 Foreign Ministers' Meeting
 *                 ^ordinal ^head   ^of whom                                             ^ordinal                      ^head
 */
import type { Draft, MeetingMention, Range } from '../draft.ts';
import type { MeetingLevel } from '../lexicon.ts';
import { slug } from '../slug.ts';
import { ORDINAL, ordinal, roman } from './numerals.ts';
import { countryAt } from './owners.ts';
import { isCapitals } from './shapes.ts';

const NOUN =
  'Meetings?|Summits?|Conference|Dialogue|Forum|Session|Consultations?|Talks|Roundtable|Assembly|Ministerial|Trilateral|MEETING|SUMMIT|CONFERENCE|DIALOGUE';
/** The noun that ends a name; of several in one run of capitalised words the last: Forum Leaders Meeting. */
const HEAD = new RegExp(
  `\\b(?:${NOUN}|session|summit|meeting|conference|dialogue|round|forum)\\b(?!-)(?!(?: \\p{Lu}[\\p{L}'-]*){0,3} (?:${NOUN})\\b)`,
  'gu',
);
const SMALL = /^[a-z]/;
/** Capitalised words that begin a sentence or name a text, and are no part of a meeting's name. */
const STOP =
  /^(?:The|This|That|At|In|On|During|Following|After|Before|For|From|To|Under|With|Upon|Both|As|Our|Their|Its|His|Her|We|They|By|Of|And|Since|Welcoming|Recalling|Noting|Hosting|Hold|Attending|Addressing|Ahead|Convene|Host|Today|Statement|Communiqué|Communique|Declaration|Remarks|STATEMENT|COMMUNIQUÉ|DECLARATION|OF|THE|ON|AT|Chair|Chairman's|Co-Chairs'|Outcome|Outcomes|Joint|Readout|Monday|Tuesday|Wednesday|Thursday|Friday|Saturday|Sunday|January|February|March|April|May|June|July|August|September|October|November|December)$/;
const YEAR = /^(?:19|20|21)\d\d$/;
const NTH = new RegExp(`^${ORDINAL}$`);
/** The longest name that is looked for, in characters on each side of the noun. */
const LONGEST = 110;
const LEVELS: [RegExp, MeetingLevel][] = [
  [
    /foreign (?:affairs )?ministers?|ministers? (?:of|for) foreign affairs|foreign ministerial|foreign secretaries|councils? of (?:foreign )?ministers of foreign|council of foreign ministers/i,
    'foreign-ministers',
  ],
  [/heads? of government|prime ministers?|premiers?/i, 'heads-of-government'],
  [/senior officials|working group|consultations|deputy|sherpas?|expert/i, 'officials'],
  [/minister|ministerial/i, 'ministers'],
  [/summit|leaders|heads of state|presidents/i, 'summit'],
];
/** What is left of a phrase that says only what kind of meeting, not which. */
const GENERIC =
  /^(?:(?:Annual|Ministerial|Plenary|Special|Joint|Inaugural|Opening|Closing|Virtual|Informal|Extraordinary|Bilateral|Trilateral|High-Level|Regular|Summit|Leaders'?|Ministers'?'?|Foreign|Meetings?|Conference|Session|Sessions|Working|Press|Dialogue|Forum|Talks|Consultations?|Assembly|General|National|Parliament|Next|Roundtable|Political)\s*)*$/;

/** The names of meetings between two offsets, in order, each with what the name itself says. */
export function meetingNamesIn(draft: Draft, start: number, end: number): MeetingMention[] {
  const found: MeetingMention[] = [];
  // In capitals a title names a meeting; other lines are headings over what is said of any.
  if (isCapitals(draft.text.slice(start, end)) && (start !== draft.title?.start || end - start > LONGEST * 3))
    return [];
  for (const head of draft.text.slice(start, end).matchAll(HEAD)) {
    const noun = start + head.index;
    const floor = found.at(-1)?.end ?? start;
    if (noun < floor) continue;
    const mention = named(draft, Math.max(floor, noun - LONGEST), noun, noun + head[0].length, end);
    if (mention) found.push(mention);
  }
  return found;
}

/** Who meets, by the words of a name. */
export function levelOf(name: string): MeetingLevel | null {
  return LEVELS.find(([words]) => words.test(name))?.[1] ?? null;
}

interface Left {
  start: number;
  ordinal: number | null;
  /** The number as written, with the space behind it. */
  number: Range | null;
  year: Range | null;
}

/** Reads a name leftwards from its noun: capitalised words, their small joints, and the number that opens it. */
function leftOf(text: string, floor: number, noun: number): Left {
  const left: Left = { start: noun, ordinal: null, number: null, year: null };
  for (let at = noun; at > floor; ) {
    if (text[at - 1] !== ' ') break;
    const quote = text[at - 2] === '"' ? text.lastIndexOf('"', at - 3) : -1;
    if (quote >= floor && at - quote < 60) {
      left.start = quote;
      at = quote;
      continue;
    }
    const from = Math.max(floor, text.lastIndexOf(' ', at - 2) + 1);
    const word = text.slice(from, at - 1);
    if (!word || /[,;:.!?"()]$/.test(word) || STOP.test(word)) break;
    const bare = word.replace(/^["(]/, '');
    const value = NTH.test(bare) ? ordinal(bare) : /^[IVXL]{2,}$/.test(bare) ? roman(bare) : null;
    if (value !== null) {
      Object.assign(left, {
        start: at - 1 - bare.length,
        ordinal: value,
        number: { start: at - 1 - bare.length, end: at },
      });
      break;
    }
    if (YEAR.test(bare)) left.year = { start: from, end: at };
    else if (/^(?:of|and|&|for|\+|plus)$/.test(bare)) {
      at = from;
      continue;
    } else if (!/^[\p{Lu}\d]/u.test(bare)) break;
    left.start = from + (word.length - bare.length);
    if (bare !== word) break;
    at = from;
  }
  return left;
}

const WORD = `(?:\\p{Lu}[\\p{L}'+\\d-]*|[A-Z]\\d[\\d+]*|"[^"\\n]{2,50}")`;
const OF_WHOM = new RegExp(
  `^ (?:of|between|for|on) (?:the )?${WORD}(?:(?: (?:of|and|for|the|&|\\+|plus|of the|and the))? ${WORD})*`,
  'u',
);

/** What the noun is a meeting of: of the Council of Heads of State of the SCO; and a year behind the name. */
function rightOf(draft: Draft, noun: number, limit: number): { end: number; year: Range | null } {
  const { text } = draft;
  const of = OF_WHOM.exec(text.slice(noun, Math.min(limit, noun + LONGEST)));
  const end = of ? withCountries(draft, noun + of[0].length, limit) : noun;
  const year = /^ (?:19|20|21)\d\d(?![\d-])/.exec(text.slice(end, end + 6));
  return { end: end + (year?.[0].length ?? 0), year: year ? { start: end, end: end + 5 } : null };
}

/** of Japan, the Republic of Korea, and the United States: a list of countries is all part of the name. */
function withCountries(draft: Draft, end: number, limit: number): number {
  for (let at = end; ; ) {
    const link = /^(?:, and |, | and )(?:the )?/.exec(draft.text.slice(at, at + 10));
    const country = link && countryAt(draft, at + link[0].length, limit);
    if (!country) return end;
    at = country.end;
    if (link[0].includes('and')) return at;
  }
}

function named(
  draft: Draft,
  floor: number,
  noun: number,
  nounEnd: number,
  limit: number,
): MeetingMention | null {
  const { text, lexicon, source } = draft;
  const left = leftOf(text, floor, noun);
  const small = SMALL.test(text[noun] as string);
  const right = small && left.start === noun ? { end: nounEnd, year: null } : rightOf(draft, nounEnd, limit);
  const { start } = left;
  const end = right.end;
  const cuts = [left.number, left.year, right.year]
    .filter((cut) => cut !== null)
    .sort((a, b) => b.start - a.start);
  const without = (words: string) =>
    cuts.reduce((rest, cut) => rest.slice(0, cut.start - start) + rest.slice(cut.end - start), words).trim();
  const bare = writtenOut(draft, without(text.slice(start, end)));
  const specific = lexicon.series.get(bare) !== null || isSpecific(draft, bare, small);
  const next = /\b(?:next|following|forthcoming) (?:[a-z]+ )?$/i.exec(
    text.slice(Math.max(floor, start - 24), start),
  );
  // their 11th meeting counts what two men did, and is no series.
  const personal = /\b(?:[Tt]heir|[Hh]is|[Hh]er|[Oo]ur) (?:\w+ )?$/.test(
    text.slice(Math.max(0, start - 12), start),
  );
  if (!specific && ((!next && left.ordinal === null) || (personal && small))) return null;
  if (isOnePersons(draft, start, noun)) return null;
  const known = lexicon.series.get(bare);
  return {
    start: specific || !next ? start : start - next[0].length,
    end,
    series: without(source.plain(start, end)),
    seriesId: known?.id ?? slug(bare),
    level: known?.level ?? levelOf(bare),
    ordinal:
      left.ordinal ?? (/\b[Ii]naugural /.test(text.slice(Math.max(0, start - 10), start + 10)) ? 1 : null),
    count: null,
    dates: [],
    place: null,
    planned: false,
    video: /\bvirtual|online\b/i.test(text.slice(start, end)),
    anaphor: specific ? null : next ? 'next' : 'this',
  };
}

/** President Smith's Meeting with …: two people's talks, and no name. */
function isOnePersons({ text, lexicon }: Draft, start: number, noun: number): boolean {
  const words = text.slice(start, noun);
  return /'s $/.test(words) && [...lexicon.titles.in(words)].length > 0;
}

/** A name in capitals as the text has it elsewhere: FOREIGN MINISTERS' MEETING, Foreign Ministers' Meeting. */
function writtenOut({ text }: Draft, name: string): string {
  if (!isCapitals(name)) return name;
  const lower = text.toLowerCase();
  const words = name.toLowerCase();
  for (let at = lower.indexOf(words); at >= 0; at = lower.indexOf(words, at + 1)) {
    const written = text.slice(at, at + name.length);
    if (!isCapitals(written) && written.toLowerCase() === words) return written;
  }
  return name;
}

/** A name says which meeting: more than its kind and its city. */
function isSpecific({ lexicon }: Draft, bare: string, small: boolean): boolean {
  if (small && !/\bsession of the\b/.test(bare)) return false;
  const rest = isCapitals(bare)
    ? bare.replace(/\p{Lu}+/gu, (word) => word[0] + word.slice(1).toLowerCase())
    : bare;
  const place = lexicon.places.at(rest, 0);
  return !GENERIC.test(rest.slice(place?.end ?? 0).trim()) && / /.test(bare);
}
