/**
 * What of two lines right below one another is the title: where one goes on in the next, or one is a headline over what sums
 * the story up.
 *
 *   Allies discuss common stance             Joint Statement on the Triangle
 *   Foreign ministers hold talks on trade    Joint statement by the Ministers A and B on the Triangle
 */
import type { Line } from '../../draft.ts';
import { wordsOf } from '../../text/characters.ts';

/** What was issued. */
export const INSTRUMENT =
  /\b(?:communiqu[eé]|(?:joint|chair(?:man|person)?'?s?'?|co-chairs'?|leaders'?|ministers'?|press)? ?statement|(?:chair(?:man|person)?'?s?|co-chairs'?) (?:summary|conclusions)|declaration|fact sheet|readout|remarks|conclusions|joint press release|outcome (?:document|statement)|memorandum|agreement|accord)(?![a-z\u00c0-\u024f])/gi;
/** A line that ends or begins so is a part of a title. */
export const GOES_ON = /(?:\b(?:of|the|on|between|and|by|at|for|with|in|to|from)|[-:,])$/i;
export const CONTINUES =
  /^(?:(?:of|on|between|and|by|at|for|with|in|to|OF|ON|BETWEEN|AND|BY|AT|FOR|WITH|IN|TO)\b|\([^()]{4,60}\d{4}\) ?-$)/;

/** What a headline says that somebody does. */
const DOES =
  /\b(?:discuss|agree|vow|pledge|seek|back|urge|push|warn|hail|praise|reject|condemn|boost|deepen|strengthen|stress|review|explore|affirm|reaffirm|renew|resume|launch|unite|eye|call|sign|adopt|forge|expand)(?:s|es)?\b/;
const WORDS_OF_HEADLINE = 5;

/** Allies discuss common stance, right over Foreign ministers hold talks on trade: a headline, and what stands below it. */
export const isHeadlineOver = (above: Line | undefined, line: Line): boolean =>
  above !== undefined &&
  above.next === line.from &&
  wordsOf(above.text) >= WORDS_OF_HEADLINE &&
  (isSaidAgain(above.text, line.text) ||
    (DOES.test(above.text) && ![above, line].some(({ text }) => text.match(INSTRUMENT)))) &&
  !GOES_ON.test(above.text) &&
  !CONTINUES.test(line.text);

/** Joint Statement on X, over Joint statement by A and B on X: as a page has it at the head of the text. */
const isSaidAgain = (above: string, line: string): boolean =>
  line.length > above.length &&
  above.match(INSTRUMENT) !== null &&
  line.toLowerCase().startsWith(`${/^\S+ \S+/.exec(above.toLowerCase())?.[0]} `);
