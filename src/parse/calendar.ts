/**
 * Dates as texts give them, and what they come to. A part that the text does not state is taken only from a date that
 * is known (the publication, or a full date in the text), never guessed; what stays unknown stays out of the answer.
 */
import type { ParsedMeeting } from './model/meeting.ts';

/** A date as written: parts that are there, or a relation to another date. */
export interface PartialDate {
  year: number | null;
  month: number | null;
  day: number | null;
  endMonth: number | null;
  endDay: number | null;
  /**
   * Months (下个月: 1), weeks (下周三: 1), days (昨天: -1) or years (明年: 1) from the date the text speaks on; up to which day
   * where it names several (今明两天: 0 to 1).
   */
  relative: { unit: 'year' | 'month' | 'week' | 'day'; by: number; to?: number } | null;
  /** 周四: 4; Sunday is 7. */
  weekday: number | null;
  /** 周三、周四: the last of several days that follow one another. */
  endWeekday: number | null;
}

/** A date of which nothing is given: what a date that is read starts from. */
export const NO_DATE: PartialDate = {
  year: null,
  month: null,
  day: null,
  endMonth: null,
  endDay: null,
  relative: null,
  weekday: null,
  endWeekday: null,
};

const MONTHS = ['jan', 'feb', 'mar', 'apr', 'may', 'jun', 'jul', 'aug', 'sep', 'oct', 'nov', 'dec'];

/** The month (1 to 12) of an English name, in full or short, in capitals or not; null where it is none's. */
export const monthOfName = (name: string): number | null =>
  MONTHS.indexOf(name.slice(0, 3).toLowerCase()) + 1 || null;

/** A date that is known, to count from. */
export interface Anchor {
  date: string;
  basis: 'stated' | 'curated';
}

export type ResolvedDate = Pick<ParsedMeeting, 'date' | 'endDate' | 'datePrecision' | 'dateBasis'>;
export const UNKNOWN: ResolvedDate = { date: null, endDate: null, datePrecision: null, dateBasis: null };

const DAY = 86_400_000;

/**
 * What a date comes to. `spoken` is the date the text speaks on; `past` says whether what happened then lies before it
 * (a report) or after it (an announcement): that chooses the year of 12月30日 read in January.
 */
export function resolve(date: PartialDate, spoken: Anchor | null, past: boolean): ResolvedDate {
  if (date.relative) return relative(date, spoken);
  if (date.weekday !== null) return weekday(date.weekday, date.endWeekday, spoken, past);
  if (date.year !== null) return written(date, date.year, 'stated');
  // A date without its year (--04-27) lends no year to another.
  if (!spoken || spoken.date.startsWith('-')) return written(date, null, null);
  const basis = spoken.basis === 'curated' ? 'curated' : 'resolved';
  const [year, month, day] = parts(spoken.date);
  if (date.month === null) {
    // A day alone: this month's, or the neighbouring month's where that lies on the wrong side of the text's date.
    const shift = date.day === null ? 0 : past && date.day > day + 1 ? -1 : !past && date.day < day ? 1 : 0;
    const near = new Date(Date.UTC(year, month - 1 + shift, 1));
    return written({ ...date, month: near.getUTCMonth() + 1 }, near.getUTCFullYear(), basis);
  }
  return written(date, nearestYear(date, spoken.date, past), basis);
}

/** The year that puts month and day closest to the date spoken on, on the side that the tense asks for. */
function nearestYear(date: PartialDate, spoken: string, past: boolean): number {
  const [year] = parts(spoken);
  const at = Date.parse(full(spoken));
  const distance = (candidate: number) => {
    const days = (Date.UTC(candidate, (date.month ?? 1) - 1, date.day ?? 15) - at) / DAY;
    // Some slack: a month without a day that has begun or is about to; and what is told of this year's next weeks, as
    // happening soon, is not what happened eleven months ago.
    const slack = date.day === null || past ? 31 : 2;
    const wrongSide = past ? days > slack : days < -slack;
    return Math.abs(days) + (wrongSide ? 1000 : 0);
  };
  return [year - 1, year, year + 1].sort((a, b) => distance(a) - distance(b))[0] as number;
}

function relative(date: PartialDate, spoken: Anchor | null): ResolvedDate {
  const { unit, by, to } = date.relative as NonNullable<PartialDate['relative']>;
  // 本月6日, with nothing to count from: the day is known.
  if (!spoken)
    return unit === 'month' && date.day !== null
      ? written({ ...date, month: null, endMonth: null }, null, null)
      : UNKNOWN;
  if (unit === 'week') return ofWeek(date, by, spoken);
  const stated = spoken.date.match(/^(\d{4}|-)-(\d{2})?/);
  if (spoken.date.startsWith('-')) {
    // The year is not known, but 下个月 after --04-27 is still May.
    const month = Number(spoken.date.slice(2, 4));
    if (unit !== 'month' || !month || spoken.date.startsWith('---')) return UNKNOWN;
    return { ...UNKNOWN, date: `--${pad(((month - 1 + by + 12) % 12) + 1)}`, datePrecision: 'month' };
  }
  if (!stated) return UNKNOWN;
  const [year, month, day] = parts(spoken.date);
  const known = (value: string, datePrecision: 'year' | 'month' | 'day'): ResolvedDate => ({
    date: value,
    endDate: null,
    datePrecision,
    dateBasis: 'resolved',
  });
  if (unit === 'year') {
    if (date.month === null) return known(String(year + by), 'year');
    return { ...written(date, year + by, 'resolved') };
  }
  if (unit === 'month') {
    const then = new Date(Date.UTC(year, month - 1 + by, 1)).toISOString();
    if (date.day === null) return known(then.slice(0, 7), 'month');
    return written({ ...date, month: Number(then.slice(5, 7)) }, Number(then.slice(0, 4)), 'resolved');
  }
  const dayFrom = (days: number) => isoDay(Date.UTC(year, month - 1, day + days));
  return { ...known(dayFrom(by), 'day'), endDate: to === undefined ? null : dayFrom(to) };
}

/** A weekday of the week before or after that of the date spoken on; weeks begin on Monday. */
function ofWeek({ weekday, endWeekday }: PartialDate, by: number, spoken: Anchor): ResolvedDate {
  if (weekday === null || !/^\d{4}-\d{2}-\d{2}$/.test(spoken.date)) return UNKNOWN;
  const at = Date.parse(spoken.date);
  const sunday = at - (new Date(at).getUTCDay() || 7) * DAY + 7 * by * DAY;
  const endDate = endWeekday === null ? null : isoDay(sunday + endWeekday * DAY);
  return { date: isoDay(sunday + weekday * DAY), endDate, datePrecision: 'day', dateBasis: 'resolved' };
}

/** The last such weekday up to the date spoken on, or the first from then on. */
function weekday(day: number, last: number | null, spoken: Anchor | null, past: boolean): ResolvedDate {
  if (!spoken || !/^\d{4}-\d{2}-\d{2}$/.test(spoken.date)) return UNKNOWN;
  const at = Date.parse(spoken.date);
  const today = new Date(at).getUTCDay() || 7;
  const first = past ? at - ((today - day + 7) % 7) * DAY : at + ((day - today + 7) % 7) * DAY;
  const date = isoDay(first);
  const endDate = last === null ? null : isoDay(first + ((last - day + 7) % 7) * DAY);
  return { date, endDate, datePrecision: 'day', dateBasis: 'resolved' };
}

/** All of so many days, of which the one that is known is the first, or the last. */
export function stretch(known: ResolvedDate, days: number, isFirst: boolean): ResolvedDate {
  const { date } = known;
  if (date === null) return known;
  const other = isoDay(Date.parse(date) + (isFirst ? days - 1 : 1 - days) * DAY);
  return isFirst ? { ...known, endDate: other } : { ...known, date: other, endDate: date };
}

const isoDay = (at: number) => new Date(at).toISOString().slice(0, 10);

/** Writes a date in the precision it has; a day that its month lacks (2月30日) leaves the month. */
function written(date: PartialDate, year: number | null, basis: ResolvedDate['dateBasis']): ResolvedDate {
  const text = iso(year, date.month, date.day);
  if (!text) return UNKNOWN;
  const hasDay = /\d{2}-\d{2}$|^---/.test(text) && date.day !== null && text.endsWith(pad(date.day));
  const datePrecision = hasDay ? 'day' : date.month !== null ? 'month' : 'year';
  const endMonth = date.endMonth ?? date.month;
  const endYear =
    year !== null && endMonth !== null && date.month !== null && endMonth < date.month ? year + 1 : year;
  const endDate = date.endDay === null ? null : iso(endYear, endMonth, date.endDay);
  return { date: text, endDate, datePrecision, dateBasis: year === null ? null : basis };
}

function iso(year: number | null, month: number | null, day: number | null): string | null {
  if (month !== null && (month < 1 || month > 12))
    return year === null ? null : String(year).padStart(4, '0');
  const real =
    day !== null && (month === null ? day >= 1 && day <= 31 : day >= 1 && day <= daysIn(year, month));
  if (year === null) {
    if (month === null) return real ? `---${pad(day)}` : null;
    return `--${pad(month)}${real ? `-${pad(day)}` : ''}`;
  }
  return [String(year).padStart(4, '0'), month && pad(month), month && real && pad(day)]
    .filter(Boolean)
    .join('-');
}

const DAYS = [31, 28, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31];
function daysIn(year: number | null, month: number): number {
  const leap = year === null || (year % 4 === 0 && (year % 100 !== 0 || year % 400 === 0));
  return month === 2 && leap ? 29 : (DAYS[month - 1] as number);
}
const pad = (n: number) => String(n).padStart(2, '0');
const full = (date: string) => `${date}-01-01`.slice(0, 10);
function parts(date: string): [year: number, month: number, day: number] {
  return [Number(date.slice(0, 4)), Number(date.slice(5, 7) || 1), Number(date.slice(8, 10) || 1)];
}
