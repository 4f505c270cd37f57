/**
 * The year of a day that its own sentence gives without one, where nothing says when the article was published.
 *
 *   9月3日在北京签署联合公报      自2035年9月3日至5日……         图为2035年9月2日张三抵达某地
 *   ^without its year            ^in the text they signed      ^under a picture, of those days
 */
import { type Anchor, resolve } from '../../calendar.ts';
import type { DateMention, Draft } from '../../draft.ts';
import { between, holding } from '../../ranges.ts';
import { datesIn } from './dates.ts';

const WEEK = 7 * 86_400_000;

/** The first date that is whole, as text. */
export function fullDate(dates: DateMention[]): string | null {
  const date = dates.find((each) => each.year !== null && each.month !== null && each.day !== null);
  return date ? resolve(date, null, true).date : null;
}

/** A date that says in which year a day lies. */
export function yearOf(draft: Draft, { month, day, relative }: DateMention): Anchor | null {
  if (month === null || day === null || relative) return null;
  const date = inAgreedText(draft, month, day) ?? picturedOn(draft, month, day) ?? inAddress(draft);
  const year = date ? null : inTitle(draft);
  if (year !== null) return { date: `${year}-${two(month)}-${two(day)}`, basis: 'stated' };
  return date ? { date, basis: 'stated' } : null;
}

const two = (part: number) => String(part).padStart(2, '0');

/** 2031年金砖国家外长会晤在里约举行 over 9月24日,……. */
const inTitle = ({ title, dates }: Draft): number | null =>
  title === null
    ? null
    : (between(dates, title.start, title.end).find(({ year }) => year !== null)?.year ?? null);

/** 6月17日 within 2034年6月15日至18日. */
const isWithin = (date: DateMention, month: number, day: number) =>
  date.month === month &&
  date.day !== null &&
  date.day <= day &&
  day <= (date.endMonth === null ? (date.endDay ?? date.day) : 31);

function inAgreedText({ dates, lines }: Draft, month: number, day: number): string | null {
  const same = dates.find((date) => {
    if (date.year === null || !isWithin(date, month, day)) return false;
    const type = holding(lines, date)?.type;
    // 自2035年9月3日至5日进行国事访问。9月4日,……: in a report, of the days of one visit.
    return type === 'communique' || (type === 'lead' && date.endDay !== null);
  });
  return same ? `${same.year}-${two(month)}-${two(day)}` : null;
}

/** https://www.example.cn/2031-09/25/c_1129.htm: the day in a page's own address, on a line of its own; of a month alone its last. */
const ADDRESS =
  /^(?:[^:]{2,6}:)?\s*https?:\/\/\S*?\/(20\d\d)[-/]?(0[1-9]|1[0-2])(?:[-/]?(0[1-9]|[12]\d|3[01]))?(?:[-/_]|\S*$)/;

function inAddress({ lines }: Draft): string | null {
  for (const { text } of lines) {
    const match = text.includes('://') ? ADDRESS.exec(text) : null;
    if (!match) continue;
    const [, year, month, day] = match;
    return `${year}-${month}-${day ?? new Date(Date.UTC(Number(year), Number(month), 0)).getUTCDate()}`;
  }
  return null;
}

function picturedOn({ lines, text }: Draft, month: number, day: number): string | null {
  for (const line of lines) {
    if (line.type !== 'chrome' || !/[图摄照]/.test(line.text) || !/\d年/.test(line.text)) continue;
    const date = fullDate(datesIn(text, line.start, line.end));
    if (!date) continue;
    const apart = Math.abs(Date.UTC(Number(date.slice(0, 4)), month - 1, day) - Date.parse(date));
    if (apart <= WEEK) return date;
  }
  return null;
}
