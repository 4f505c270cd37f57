/**
 * Dates in figures that may be read with the day first or the month first; the day of the week, or what else the page dates, tells which.
 *
 *   Ashgabat, 03/12/2030 - 16:05   …   took place in Ashgabat on 3 December 2030
 *             ^3 December or 12 March                           ^3 December
 */
import { resolve } from '../../calendar.ts';
import type { Draft } from '../../draft.ts';
import type { Range } from '../../ranges.ts';
import { matchesOf } from '../../text/matches.ts';
import { datesIn } from './dates.ts';

const EITHER_WAY = /(?<![\d/])(0?[1-9]|1[0-2])\/(0?[1-9]|1[0-2])\/((?:19|20|21)\d\d)(?![\d/])/g;
const WEEKDAYS = ['Sun', 'Mon', 'Tue', 'Wed', 'Thu', 'Fri', 'Sat'];
/** How many lines are looked through for other dates. */
const LINES = 60;

/** Such dates between two offsets. */
export function eitherWayIn(text: string, start: number, end: number): Range[] {
  return matchesOf(text.slice(start, end), EITHER_WAY).map(({ index, 0: written }) => ({
    start: start + index,
    end: start + index + written.length,
  }));
}

/** The reading that lies nearer to a full date of the text, as an ISO date; null where none does. */
export function settled(draft: Draft, { start, end }: Range): string | null {
  const [first, second, year] = draft.text.slice(start, end).split('/') as [string, string, string];
  const [dayFirst, monthFirst] = [iso(year, second, first), iso(year, first, second)];
  // Monday 11/07/2033: only one of the two is a Monday.
  const day = WEEKDAYS.indexOf(
    /([A-Z][a-z]{2})[a-z]*day,? $/.exec(draft.text.slice(Math.max(0, start - 12), start))?.[1] ?? '-',
  );
  const named = [dayFirst, monthFirst].filter((each) => new Date(each).getUTCDay() === day);
  if (named.length === 1) return named[0] as string;
  const dates = fullDates(draft).map((each) => Date.parse(each));
  // 12/09/2033 05:44 PM EST: as Americans write.
  if (/^,? \d{1,2}:\d{2} [AP]M E[SD]?T\b/.test(draft.text.slice(end, end + 18))) return monthFirst;
  const away = (reading: string) =>
    dates.reduce(
      (least, each) => Math.min(least, Math.abs(each - Date.parse(reading))),
      Number.POSITIVE_INFINITY,
    );
  const [one, other] = [away(dayFirst), away(monthFirst)];
  return one === other ? null : one < other ? dayFirst : monthFirst;
}

const iso = (year: string, month: string, day: string) =>
  `${year}-${month.padStart(2, '0')}-${day.padStart(2, '0')}`;

function fullDates({ text, lines }: Draft): string[] {
  return lines
    .slice(0, LINES)
    .flatMap((line) => datesIn(text, line.start, line.end))
    .filter(({ year, month, day }) => year !== null && month !== null && day !== null)
    .flatMap((date) => resolve(date, null, true).date ?? []);
}
