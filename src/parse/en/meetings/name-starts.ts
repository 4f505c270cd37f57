/**
 * Where the name of a meeting begins, before its noun.
 *
 *   the Ninth    C5+1 Foreign Ministers' Meeting
 *       ^number  ^capitalised words      ^noun
 */
import type { Range } from '../../ranges.ts';
import { ORDINAL, ordinal, roman } from '../grammar/numerals.ts';

/** Capitalised words that begin a sentence or name a text, and are no part of a meeting's name. */
const STOP =
  /^(?:The|A|An|Another|This|That|At|In|On|During|Following|After|Before|For|From|To|Under|With|Upon|Both|As|Our|Their|Its|His|Her|We|They|By|Of|And|Since|Today's|Yesterday's|Tomorrow's|Welcoming|Recalling|Noting|Hosting|Hold|Attending|Attends?|Joins?|Addressing|Ahead|Convene|Host|Today|Statement|Communiqué|Communique|Declaration|Remarks|STATEMENT|COMMUNIQUÉ|DECLARATION|OF|THE|ON|AT|Chair|Chairman's|Co-Chairs'|Outcome|Outcomes|Joint|PRESS|RELEASE|Readout|(?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)day(?:'s)?|January|February|March|April|May|June|July|August|September|October|November|December)$/;
const OF_PAIR = /(?:^| )\p{Lu}\p{L}+(?:-\p{Lu}\p{L}+)+ (?:\p{Ll}+ )?$/u;
/** Peace and Security Council 1612th Meeting: the number stands behind the body. */
const OF_A_BODY = /(?: |^)(?:Council|Commission|Committee|COUNCIL|COMMISSION|COMMITTEE) $/;
/** Australia-U.S.: the full stop ends no sentence. */
const ABBREVIATED = /(?:^|-)(?:[A-Z]\.){2,}$/;
const YEAR = /^(?:19|20|21)\d\d$/;
const TENS = /(?<![\p{L}-])(?:Twent|Thirt|Fort|Fift|Sixt|Sevent|Eight|Ninet)y $/iu;
const NTH = new RegExp(`^${ORDINAL}$`, 'i');
/** Small words that stand inside a name, where a capitalised one stands before them. */
export const SMALL_WORDS =
  "of|and|&|for|\\+|-|plus|foreign|defen[cs]e|finance|trade|economic|security|prime|ministers'?|leaders'?|ministerial|annual|heads|state|government|trilateral|informal|in-person|virtual|first-ever|regional|high-level|presidential|extraordinary|special|official|formal|joint|regular|biennial|consultative|strategic|political|inter-governmental|intergovernmental|central|bilateral|quadrilateral|senior|officials'?|vice|deputy|national|advis[eo]rs'?|human|rights|cyber|digital|energy|climate|policy|planning|counter-?terrorism|maritime|space|nuclear|parliamentary|inter-?parliamentary|working-level|minister-level|vice-ministerial|agriculture|health|environment|water|transport|commerce|industry|interior|justice|culture|education|tourism|labou?r|development|business|investment|connectivity|cooperation|consular|disarmament|migration|technology|science|ordinary|plenary|emergency|coordination";
const JOINT = new RegExp(`^(?:${SMALL_WORDS})$`);
/** The longest name that is looked for, in characters on each side of the noun. */
export const LONGEST = 110;
/** GCC-EU Joint Council and Ministerial Meeting: of a body that is joint the word is a part. */
const isStop = (text: string, word: string, behind: number): boolean =>
  STOP.test(word) &&
  !(word === 'Joint' && /^(?:Council|Committee|Commission|Working) /.test(text.slice(behind, behind + 11)));

/** ASEAN - Hong Kong, China Consultations: an economy's name that holds a comma. */
const isEconomy = (text: string, word: string, behind: number): boolean =>
  /^(?:Kong|Macao|Taipei),$/.test(word) && text.startsWith('China ', behind);

export interface Left {
  start: number;
  ordinal: number | null;
  /** The number as written, with the space behind it. */
  number: Range | null;
  year: Range | null;
}

/** in the Philippines for ASEAN retreat: where somebody is, and what for. */
export function withoutPlace(text: string, left: Left, noun: number): Left {
  const place = /^\p{Lu}[^,]{2,40}? for (?=\p{Lu})/u.exec(text.slice(left.start, noun))?.[0].length ?? 0;
  const isIn = place > 0 && /\bin (?:the )?$/.test(text.slice(Math.max(0, left.start - 8), left.start));
  return isIn ? { ...left, start: left.start + place } : left;
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
    // 3rd round Peru-Chile Dialogue: which round, before the name.
    const round =
      /^(?:[Rr]ound|[Ee]dition)$/.test(word) && left.start < noun ? text.lastIndexOf(' ', from - 2) + 1 : -1;
    if (round >= floor && NTH.test(text.slice(round, from - 1))) {
      const number = { start: round, end: at };
      Object.assign(left, { start: round, ordinal: ordinal(text.slice(round, from - 1)), number });
      break;
    }
    // Sixty-First (61st) Pacific Islands Forum, Sixty-First (61 ST): the number again.
    const counted = /\(\d{1,3} ?(?:st|nd|rd|th)\)$/i.exec(text.slice(Math.max(floor, at - 9), at - 1));
    if (counted && left.start < noun) {
      again = at;
      at -= counted[0].length + 1;
      continue;
    }
    // Lancang-Mekong Cooperation (LMC) Leaders' Meeting: an acronym behind what it stands for.
    if (/^\([A-Z][A-Za-z\d+.-]{1,9}\)$/.test(word)) {
      at = from;
      continue;
    }
    const closes = /[,;:.!?"()[\]]$/.test(word) && !ABBREVIATED.test(word) && !isEconomy(text, word, at);
    if (!word || closes || isStop(text, word, at)) break;
    const bare = word.replace(/^["(]/, '');
    // GCC (Gulf Cooperation Council)-Plus-Two: a bracket that closes inside the name.
    if (word.startsWith('(') && /^[^(]*\)/.test(text.slice(from + 1, noun))) {
      left.start = from;
      at = from;
      continue;
    }
    const value = NTH.test(bare) ? ordinal(bare) : /^[IVXL]{2,}$/.test(bare) ? roman(bare) : null;
    if (value !== null && bare === word && OF_A_BODY.test(text.slice(Math.max(floor, from - 12), from))) {
      Object.assign(left, { start: from, ordinal: value, number: { start: from, end: at } });
      at = from;
      continue;
    }
    if (value !== null) {
      // Sixty First Session, where a page has lost the hyphen.
      const tens = TENS.exec(text.slice(Math.max(floor, from - 8), from))?.[0] ?? '';
      const start = at - 1 - bare.length - tens.length;
      Object.assign(left, {
        start,
        ordinal: tens && value < 10 ? ordinal(`${tens.trim()}-${bare}`) : value,
        number: { start, end: again ?? at },
      });
      break;
    }
    if (YEAR.test(bare)) left.year = { start: from, end: at };
    else if (JOINT.test(bare)) {
      at = from;
      continue;
    } else if (!/^[\p{Lu}\d]/u.test(bare)) {
      // first Peru-Chile-Bolivia coast guard dialogue: any words behind those who meet.
      if (!OF_PAIR.test(text.slice(Math.max(floor, from - 60), from))) break;
      at = from;
      continue;
    }
    left.start = from + (word.length - bare.length);
    if (bare !== word) break;
    at = from;
  }
  return left;
}
