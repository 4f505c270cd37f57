/**
 * How long a meeting lasted of which a text tells when it began, or when it ended:
 *
 *   opened a two-day meeting in Osh today      a three-day summit ended here on Thursday      for two days from 14 May
 *   ^first day                                 ^last day                                      ^first day
 *
 *   opened in Bar on 4 May …      The forum closed on 5 May
 *   ^first day                    ^last day
 */
import { type ResolvedDate, resolve, stretch } from '../../calendar.ts';
import { cardinal } from '../grammar/numerals.ts';
import { datesIn } from './dates.ts';

const NUMBER = 'two|three|four|five|six|seven|2|3|4|5|6|7';
/** What lasts; concluding their two-day State visit: that is the meeting. */
const MEETING =
  '(?:meeting|summit|conference|session|forum|gathering|talks|dialogue|consultations|council|ministerial|event|(?<=\\bconclud(?:ing|ed|es) [^.;]{0,60})visit)(?!\\p{L})';
/** a two-day ministerial meeting; for two days of talks */
const LASTING = new RegExp(
  // The day is looked for first, and the number behind that.
  `[- ]day(?:(?<=\\b(?<days>${NUMBER})-day) (?:[\\p{L}-]+ ){0,4}?${MEETING}|s(?<=\\b(?:for|over|during|conclude[ds]?|ended|held) (?<long>${NUMBER}) days)\\b)`,
  'iu',
);
/** In the sentence that says how long, or of the meeting in the one before. */
const BEGINS =
  /\b(?:open(?:s|ed)|opening of|beg[ai]ns?|beginning|start(?:s|ed|ing)?|kick(?:s|ed) off|got under ?way|first day|from (?=\d|\p{Lu}\p{Ll}+day\b|\p{Lu}\p{Ll}+ \d))\b/u;
const BEGINS_BEFORE =
  /\b(?:at the (?:start|opening|outset|beginning) of|(?:opened|kicked off|convened|began) (?:the|their|its|an?)) [^.;]{0,60}?\d(?:st|nd|rd|th)\b/;
const ENDS =
  /\b(?:conclud(?:es|ed|ing)|end(?:s|ed|ing)|wrap(?:s|ped) up|clos(?:es|ed|ing)|(?:came|drew) to (?:an end|a close)|(?:last|final|second|closing) day)\b/;

const OPENED = /\b(?:opened|began|kicked off|got under ?way)\b/;
const CLOSED =
  /\b(?:[Ss]ummit|[Mm]eeting|[Ff]orum|[Cc]onference|[Ss]ession|[Tt]alks|[Dd]ialogue|[Ii]t) (?:closed|ended|concluded|wrapped up)\b[^.;]{0,30}? on /;
/** How many days such a meeting takes at most. */
const LONGEST = 10;
const DAY = 86_400_000;

/** The last day of a meeting that opened on a day, as a sentence further down tells it. */
function closedOn(date: ResolvedDate, opening: readonly string[]): ResolvedDate {
  const opened = opening.findIndex((text) => OPENED.test(text));
  for (const text of opened < 0 ? [] : opening.slice(opened + 1)) {
    const closed = CLOSED.exec(text);
    const at = closed ? closed.index + closed[0].length : 0;
    const [last] = closed ? datesIn(text, at, text.length) : [];
    if (last?.start !== at || last.day === null) continue;
    const { date: end } = resolve(last, { date: date.date as string, basis: 'stated' }, false);
    const days = (Date.parse(end ?? '') - Date.parse(date.date as string)) / DAY;
    if (days > 0 && days <= LONGEST) return { ...date, endDate: end };
  }
  return date;
}

/** The days of a meeting of which one is known, as the opening of a text tells them; the date as it is where that tells no more. */
export function lasting(date: ResolvedDate, opening: readonly string[]): ResolvedDate {
  if (date.endDate !== null || date.datePrecision !== 'day' || !/^\d{4}/.test(date.date ?? '')) return date;
  const told = opening.findIndex((text) => LASTING.test(text));
  const sentence = opening[told];
  if (sentence === undefined) return closedOn(date, opening);
  const { days, long } = LASTING.exec(sentence)?.groups ?? {};
  const number = days ?? long ?? '';
  const count = Number(number) || cardinal(number);
  if (!count) return date;
  const ends = ENDS.test(sentence);
  const begins = BEGINS.test(sentence) || opening.slice(0, told).some((text) => BEGINS_BEFORE.test(text));
  return begins === ends ? date : stretch(date, count, begins);
}
