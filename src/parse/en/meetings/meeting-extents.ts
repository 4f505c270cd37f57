/**
 * How far the name of a meeting goes on each side of its noun.
 *
 *   the Ninth    C5+1 Foreign Ministers' Meeting          the 30th     Meeting of the Council of Heads of State of the SCO
 *       ^number  ^capitalised words      ^noun                ^number  ^noun   ^of whom
 */
import type { Draft } from '../../draft.ts';
import type { Range } from '../../ranges.ts';
import { ORDINAL, ordinal, roman } from '../grammar/numerals.ts';
import { countryAt } from '../grammar/owners.ts';

/** Capitalised words that begin a sentence or name a text, and are no part of a meeting's name. */
const STOP =
  /^(?:The|A|An|Another|This|That|At|In|On|During|Following|After|Before|For|From|To|Under|With|Upon|Both|As|Our|Their|Its|His|Her|We|They|By|Of|And|Since|Today's|Yesterday's|Tomorrow's|Welcoming|Recalling|Noting|Hosting|Hold|Attending|Addressing|Ahead|Convene|Host|Today|Statement|Communiqué|Communique|Declaration|Remarks|STATEMENT|COMMUNIQUÉ|DECLARATION|OF|THE|ON|AT|Chair|Chairman's|Co-Chairs'|Outcome|Outcomes|Joint|PRESS|RELEASE|Readout|(?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)day(?:'s)?|January|February|March|April|May|June|July|August|September|October|November|December)$/;
/** Australia-U.S.: the full stop ends no sentence. */
const ABBREVIATED = /(?:^|-)(?:[A-Z]\.){2,}$/;
const YEAR = /^(?:19|20|21)\d\d$/;
const NTH = new RegExp(`^${ORDINAL}$`, 'i');
/** Small words that stand inside a name, where a capitalised one stands before them. */
const JOINT =
  /^(?:of|and|&|for|\+|-|plus|foreign|defen[cs]e|finance|trade|economic|security|prime|ministers'?|leaders'?|ministerial|annual|heads|state|government|trilateral|informal|in-person|virtual|first-ever|regional|high-level|presidential|extraordinary|special|official|formal|joint|regular|biennial|consultative|strategic|political|inter-governmental|intergovernmental|central)$/;
/** The longest name that is looked for, in characters on each side of the noun. */
export const LONGEST = 110;
/** GCC-EU Joint Council and Ministerial Meeting: of a body that is joint the word is a part. */
const isStop = (text: string, word: string, behind: number): boolean =>
  STOP.test(word) &&
  !(word === 'Joint' && /^(?:Council|Committee|Commission|Working) /.test(text.slice(behind, behind + 11)));

export interface Left {
  start: number;
  ordinal: number | null;
  /** The number as written, with the space behind it. */
  number: Range | null;
  year: Range | null;
}

/** Reads a name leftwards from its noun: capitalised words, their small joints, and the number that opens it. */
export function leftOf(text: string, floor: number, noun: number): Left {
  const left: Left = { start: noun, ordinal: null, number: null, year: null };
  let again: number | null = null;
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
    // Two spaces part words as one does.
    if (!word && from > floor) {
      at = from;
      continue;
    }
    // the 35 th ASEAN Summit: a raised ending that a page has set apart.
    const apart = /^(?:st|nd|rd|th)$/.test(word)
      ? /(?<!\S)\d{1,3} $/.exec(text.slice(Math.max(floor, from - 5), from))
      : null;
    if (apart && left.start < noun) {
      const start = from - apart[0].length;
      Object.assign(left, { start, ordinal: Number(apart[0]), number: { start, end: at } });
      break;
    }
    // Sixty-First (61st) Pacific Islands Forum: the number again.
    if (/^\(\d{1,3}(?:st|nd|rd|th)\)$/.test(word) && left.start < noun) {
      again = at;
      at = from;
      continue;
    }
    // Lancang-Mekong Cooperation (LMC) Leaders' Meeting: an acronym behind what it stands for.
    if (/^\([A-Z][A-Za-z\d+-]{1,9}\)$/.test(word)) {
      at = from;
      continue;
    }
    if (!word || (/[,;:.!?"()]$/.test(word) && !ABBREVIATED.test(word)) || isStop(text, word, at)) break;
    const bare = word.replace(/^["(]/, '');
    const value = NTH.test(bare) ? ordinal(bare) : /^[IVXL]{2,}$/.test(bare) ? roman(bare) : null;
    if (value !== null) {
      Object.assign(left, {
        start: at - 1 - bare.length,
        ordinal: value,
        number: { start: at - 1 - bare.length, end: again ?? at },
      });
      break;
    }
    if (YEAR.test(bare)) left.year = { start: from, end: at };
    else if (JOINT.test(bare)) {
      at = from;
      continue;
    } else if (!/^[\p{Lu}\d]/u.test(bare)) break;
    left.start = from + (word.length - bare.length);
    if (bare !== word) break;
    at = from;
  }
  return left;
}

/** Heads of Government (Prime Ministers) Council: a gloss in brackets inside a name. */
const GLOSS = '\\(\\p{Lu}[\\p{L} -]{2,30}\\)(?= (?:of (?:the )?)?\\p{Lu})';
const WORD = `(?:\\p{Lu}[\\p{L}'+\\d-]*(?:/\\p{Lu}[\\p{L}'-]*)?|[A-Z]\\d[\\d+]*|\\d\\+\\d|"[^"\\n]{2,90}"|${GLOSS})`;
/** on Monday and on May 19 say when, not on what. */
const DAY =
  '(?:\\d|(?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)day|Jan|Feb|March|April|May|June|July|Aug|Sept|Oct|Nov|Dec)';
const OF_WHOM = new RegExp(
  `^ (?:of|between|for(?! (?:the )?(?:Foreign |Prime )?(?:Ministers|Presidents|Leaders|Heads) )|on(?! (?:the )?${DAY})) (?:the )?(?:heads of (?:(?:states?|government)(?: and government)? of )?(?:the )?)?${WORD}(?:(?: (?:of|and|for|the|&|\\+|plus|of the|and the|on the(?= Implementation)|on(?= \\p{Lu}\\p{L}*-)))? ${WORD})*(?:(?: (?:littoral|member|coastal|riparian|participating|neighbou?ring))? (?:[Cc]ountries|[Ss]tates|[Nn]ations|presidents|leaders|ministers)(?![\\p{L}]))?`,
  'u',
);

/** the seventh meeting of the intergovernmental coordination committee: a body in small letters. */
const OF_BODY = /^ of the (?:[\p{L}-]+ ){1,5}(?:committee|commission|council|working group)\b/u;

/** in the "Central Asia - China" format: who meets. */
const FORMAT = /^ in (?:the )?(?:"[^"\n]{2,60}"|[A-Z][\w+-]{1,40}) format\b/;

/** … of the Shanghai Cooperation Organisation (SCO) member states */
const MEMBERS = /^(?: \([A-Z][A-Za-z+-]{1,9}\))? [Mm]ember (?:[Ss]tates|[Cc]ountries)\b/;

/** What the noun is a meeting of: of the Council of Heads of State of the SCO; and a year behind the name. */
export function rightOf(draft: Draft, noun: number, limit: number): { end: number; year: Range | null } {
  const { text } = draft;
  const of = OF_WHOM.exec(text.slice(noun, Math.min(limit, noun + LONGEST)));
  const body = of ? null : OF_BODY.exec(text.slice(noun, Math.min(limit, noun + LONGEST)));
  if (body) return { end: noun + body[0].length, year: null };
  const listed = of ? withCountries(draft, noun + of[0].length, limit) : noun;
  const whose =
    listed + (of ? (MEMBERS.exec(text.slice(listed, Math.min(limit, listed + 40)))?.[0].length ?? 0) : 0);
  const end = whose + (FORMAT.exec(text.slice(whose, Math.min(limit, whose + 80)))?.[0].length ?? 0);
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
