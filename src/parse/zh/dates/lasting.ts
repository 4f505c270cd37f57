/**
 * All days of a meeting of which one is known, where the report says how many or which they were.
 *
 *   会议一连三日在某地举行,今天闭幕      会议将于19日闭幕      会议……于10月20日及21日举行
 *         ^how many        ^the last           ^until when               ^all
 */
import { type ResolvedDate, resolve, stretch } from '../../calendar.ts';
import type { Draft, Line } from '../../draft.ts';
import { between, type Range } from '../../ranges.ts';
import { numeral } from '../grammar/numerals.ts';
import { isProse } from '../grammar/shapes.ts';

/** Of a meeting of several days of which one is known, all, where the report says how many or which they were. */
export function whole({ lines, dates: all, text }: Draft, known: ResolvedDate): ResolvedDate {
  if (known.endDate !== null || known.datePrecision !== 'day' || !known.date) return known;
  const report = lines
    .filter(({ type, text: words }) => (type === 'lead' || type === 'report') && isProse(words))
    .slice(0, REPORT);
  for (const line of report) {
    for (const date of between(all, line.start, line.end)) {
      // 会议……于10月20日及21日举行: both days, of which the report was sent on one.
      if (date.endDay === null || !isOfMeeting(text, line, date)) continue;
      const days = resolve(date, { date: known.date, basis: 'stated' }, true);
      if (days.date && days.endDate && days.date <= known.date && known.date <= days.endDate)
        return { ...days, dateBasis: known.dateBasis };
    }
  }
  const closes = closesOn(lines, known.date);
  if (closes) return { ...known, endDate: closes };
  const told = report.map((line) => line.text).find((words) => LASTED.test(words));
  const days = numeral((LASTED.exec(told ?? '') ?? []).slice(1).find(Boolean) ?? '') ?? 0;
  if (days < 2 || known.date.startsWith('-')) return known;
  if (report.some((line) => CLOSED.test(line.text))) return stretch(known, days, false);
  return report.some((line) => OPENED.test(line.text)) ? stretch(known, days, true) : known;
}

/** 会议将于19日闭幕, 峰会将持续至3日: a later day of the same month, wherever the report says so. */
const WILL_CLOSE =
  /(?:会议|会晤|峰会|论坛|大会)(?:将|定)?(?:[于在]?(?:(\d{1,2})月)?(\d{1,2})日[^,。]{0,8}(?:闭幕|结束|落幕)|(?:一直)?(?:持续|延续|进行|开|举行)[至到](?:本月|当月)?(\d{1,2})日)/;

function closesOn(lines: Line[], date: string): string | null {
  const line = lines.find(
    ({ type, text }) => (type === 'lead' || type === 'report') && WILL_CLOSE.test(text),
  );
  const match = WILL_CLOSE.exec(line?.text ?? '');
  // In its month, where one is given.
  if (match?.[1] && Number(match[1]) !== Number(date.slice(-5, -3))) return null;
  const day = Number(match?.[2] ?? match?.[3] ?? 0);
  return day > Number(date.slice(-2)) && day <= 31 ? date.slice(0, -2) + String(day).padStart(2, '0') : null;
}

/** How many paragraphs of the report may say how long the meeting lasted. */
const REPORT = 4;
/** 会议一连三日在某地举行, 为期五天的会议, 会议周五闭幕,会期两天. */
const LASTED =
  /(?:会议|会晤|峰会|论坛|大会|年会)(?:为期|会期|历时|一连)([两二三四五六七2-7])[天日]|(?:为期|历时|一连)([两二三四五六七2-7])[天日]的?[^,。]{0,16}(?:会议|会晤|峰会|论坛|大会|年会|会谈)|(?:幕|行|束),(?:会议|峰会)?(?:为期|会期|历时)共?([两二三四五六七2-7])[天日]/;
/** 周四闭幕, 今天在某地落幕, 今日(20日)在某地继续出席: the day that is known is the last. */
const CLOSED =
  /(?:[今昨]天|[今昨]日|日|[周期][一二三四五六日])\)?(?:[上下]午|晚上?)?(?:[在于][^,。]{2,24})?(?:正式)?(?:闭幕|落幕|结束|落下帷?幕|收官|继续(?:出席|参加|举行))/;
/** 周三在某地揭幕: the first. */
const OPENED =
  /(?:[今昨]天|[今昨]日|日|[周期][一二三四五六日])\)?(?:[上下]午|晚上?)?(?:[在于][^,。]{2,14})?(?:正式)?(?:开幕|揭幕|启幕|登场|拉开帷?幕|开锣|开始(?![前后时之]))/;

/** 会议由某人主持,于……举行: the sentence tells of the meeting itself. */
export function isOfMeeting(text: string, line: Line, { start, end }: Range): boolean {
  const before = text.slice(Math.max(line.start, start - 100), start);
  const sentence = before.slice(before.lastIndexOf('。') + 1);
  return (
    /^(?:本次|此次|这次|是次)?(?:会议|会晤|峰会|论坛)/.test(sentence) &&
    /^[^,。]{0,16}(?:举行|召开|举办)/.test(text.slice(end, end + 24))
  );
}
