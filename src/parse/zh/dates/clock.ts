/** The date that the text speaks on: what 27日, 下个月 and 周四 are counted from. */
import { type Anchor, type ResolvedDate, resolve, UNKNOWN } from '../../calendar.ts';
import type { DateMention, Draft, Line, MeetingMention, Place } from '../../draft.ts';
import type { Clock } from '../../meetings/rules.ts';
import { between, holding } from '../../ranges.ts';
import { isProse } from '../grammar/shapes.ts';
import { isCall } from '../meetings/talks.ts';
import { isDated } from '../places/datelines.ts';
import { openingPlace } from '../places/opening-place.ts';
import { cityOf } from '../places/places.ts';
import { isOfMeeting, whole } from './lasting.ts';
import { fullDate, yearOf } from './years.ts';

/** 2034年7月12日 alone under a report. */
const isBareDay = ({ type, text }: Line) =>
  (type === 'report' || type === 'remarks' || type === 'lead') && /^\d{4}年\d{1,2}月\d{1,2}日$/.test(text);

/** A line of the agreed text, or over a speech, that gives only a place and a date: 二〇三一年九月十二日于巴库, （2033年2月8日，科伦坡）. */
function signedOn(draft: Draft): Anchor | null {
  for (const line of draft.lines) {
    if (
      (line.type !== 'communique' && !isDated(line) && !isBareDay(line)) ||
      line.text.length > 40 ||
      isProse(line.text)
    )
      continue;
    const date = fullDate(between(draft.dates, line.start, line.end));
    if (date) return { date, basis: 'stated' };
  }
  return null;
}

/** 文章来源:某某网 2031-11-21, where the page that prints it again is of a later year. */
function sourcedOn({ labels, text, published }: Draft): Anchor | null {
  for (const { kind, end } of labels) {
    if (kind !== 'source') continue;
    const day = /^ ?(\d{4})[-/.年](\d{1,2})[-/.月](\d{1,2})/.exec(text.slice(end, end + 12));
    if (!day?.[1] || !published || day[1] >= published.date.slice(0, 4)) continue;
    const [, year, month, date] = day as unknown as [string, string, string, string];
    return { date: `${year}-${month.padStart(2, '0')}-${date.padStart(2, '0')}`, basis: 'stated' };
  }
  return null;
}

/** 外交部发言人主持例行记者会(2031年9月25日): a day in the title. */
function titledOn({ title, dates }: Draft): Anchor | null {
  const date = title && fullDate(between(dates, title.start, title.end));
  return date ? { date, basis: 'stated' } : null;
}

/** 新华社阿斯塔纳2031年6月17日电. */
function datelineOn(draft: Draft): Anchor | null {
  const date = fullDate(draft.dates.filter((each) => each.year !== null && isDateline(draft, each)));
  return date ? { date, basis: 'stated' } : null;
}

export function clockOf(draft: Draft, primary: MeetingMention[]): Clock {
  const known =
    sourcedOn(draft) ?? draft.published ?? signedOn(draft) ?? titledOn(draft) ?? datelineOn(draft);
  const told =
    primary.find(({ dates }) => dates[0] && !isYear(dates[0])) ?? primary.find(({ dates }) => dates[0]);
  const stated = told?.dates[0];
  // 2035年粤澳合作会议昨日举行: the year is of the name.
  const spoken =
    stated && !isYear(stated)
      ? stated
      : (openingDate(draft) ?? besideDate(draft) ?? stated ?? datelineDay(draft));
  // 3月18日,某某外长会将在……举行: announced, and so the next such day.
  const past = !told || !/^[将定]/.test(draft.text.slice(told.end, told.end + 1));
  // 今天 in an agency's report is the day it was sent, not the page's.
  const today = spoken?.relative?.unit === 'day' ? sentOn(draft, known) : null;
  const day = spoken && ((known ? null : sentBeside(draft, spoken)) ?? withMonth(draft, spoken));
  const date = day
    ? resolve(day, today ?? known ?? yearOf(draft, day), past)
    : primary.some(isCall)
      ? onPageDay(draft)
      : UNKNOWN;
  return {
    primary: whole(draft, date),
    // Those who telephone are in no one place.
    place: primary.some(isCall) ? null : placeOf(draft, primary),
    // A date whose year is unknown still says which month 下个月 follows.
    anchor: date.date
      ? { date: date.date, basis: date.dateBasis === 'curated' ? 'curated' : 'stated' }
      : known,
  };
}

/** 外长张三应约同外长李四通电话: told on the day, where the report gives none. */
const onPageDay = ({ published }: Draft): ResolvedDate =>
  published ? { date: published.date, endDate: null, datePrecision: 'day', dateBasis: 'resolved' } : UNKNOWN;

/** A country alone that the opening tells is less than a city in the meeting's name. */
function placeOf(draft: Draft, primary: MeetingMention[]): Place | null {
  const opening = openingPlace(draft);
  return opening?.name ? opening : (placeInName(draft, primary) ?? opening);
}

/** “上海合作组织+”杜尚别峰会: a city right before the noun that ends a name. */
function placeInName(draft: Draft, primary: MeetingMention[]): Place | null {
  for (const { start, end } of primary) {
    // 中国-葡语国家经贸合作论坛(澳门)第八届部长级会议
    const bracket = draft.text.slice(start, end).indexOf('(') + 1;
    const inBrackets = bracket > 0 ? draft.lexicon.places.at(draft.text, start + bracket, end) : null;
    if (inBrackets && draft.text[inBrackets.end] === ')') return cityOf(draft, inBrackets);
    const noun = /(?:峰会|首脑会议|会议|会晤)$/.exec(draft.text.slice(start, end));
    const city = noun && draft.lexicon.places.in(draft.text, start, start + noun.index).at(-1);
    if (city?.end === start + (noun?.index ?? 0)) return cityOf(draft, city);
    // 签署了《第五届某某峰会杜尚别宣言》; an agreed text speaks of those before it.
    const reports = holding(draft.lines, { start, end })?.type !== 'communique';
    const behind = reports ? draft.lexicon.places.at(draft.text, end) : null;
    if (behind && /^(?:宣言|公报|声明|倡议|共识|纲要)/.test(draft.text.slice(behind.end, behind.end + 2)))
      return cityOf(draft, behind);
  }
  return null;
}

/** 2035年, 今年: no more than a year. */
const isYear = ({ month, day, weekday, relative }: DateMention) =>
  month === null && day === null && weekday === null && (relative === null || relative.unit === 'year');

/** 6月17日峰会开始前: the day of what is told further down. */
const besideDate = (draft: Draft) =>
  draft.dates.find(
    (date) =>
      date.day !== null &&
      holding(draft.lines, date)?.type === 'report' &&
      /^(?:会议|会晤|峰会|论坛)(?:开始|开幕|举行|期间|结束|闭幕)/.test(
        draft.text.slice(date.end, date.end + 4),
      ),
  ) ?? null;

/** 莫斯科10月28日电 外长张三与外长李四举行会谈: the day of the report, where it gives no other. */
const datelineDay = (draft: Draft) =>
  draft.dates.find((date) => date.day !== null && isDateline(draft, date)) ?? null;

/** The first date of the opening that has a day; before it one on which the meeting is said to be held. */
function openingDate(draft: Draft): DateMention | null {
  const opening = new Set(['lead', 'communique', 'remarks']);
  let first: DateMention | null = null;
  for (const date of draft.dates) {
    const line = holding(draft.lines, date);
    const isDay = date.day !== null || date.weekday !== null || date.relative?.unit === 'day';
    if (!line?.type || !opening.has(line.type) || !isDay) continue;
    if (isDateline(draft, date) || isOfNews(draft, date)) continue;
    // 9日前往某地,出席某某会议。会议将于10日举行。
    if (line.type === 'lead' && isOfMeeting(draft.text, line, date)) return date;
    first ??= date;
  }
  return first;
}

/** The day of the dateline, where all of it is known. */
function sentOn(draft: Draft, known: Anchor | null): Anchor | null {
  const dateline = draft.dates.find((date) => isDateline(draft, date));
  const sent = dateline && resolve(dateline, known, true).date;
  return sent && /^\d{4}-\d{2}-\d{2}$/.test(sent) ? { date: sent, basis: known?.basis ?? 'stated' } : null;
}

/** 本报北京9月3日电 会议今天在…… without a year anywhere: the dateline's day, or the one before. */
function sentBeside(draft: Draft, { relative }: DateMention): DateMention | null {
  if (relative?.unit !== 'day') return null;
  const sent = datelineDay(draft);
  const day = (sent?.day ?? 0) + relative.by;
  return sent && day > 0 ? { ...sent, day } : null;
}

/** 新华社东京8月24日电 张三24日在东京……: a day alone, up to the dateline's, is of its month. */
function withMonth(draft: Draft, date: DateMention): DateMention {
  if (date.month !== null || date.day === null || date.relative) return date;
  const dateline = draft.dates.find((each) => each.month !== null && isDateline(draft, each));
  return dateline?.day != null && date.day <= dateline.day ? { ...date, month: dateline.month } : date;
}

/** 9月12日电: when the report was sent, not when anything took place. */
const isDateline = ({ text }: Draft, { end }: DateMention) =>
  /^ ?(?:专?电|专?讯|消息|综合|报道)/.test(text.slice(end, end + 4));

/** 9月30日,外交部网站发布……: when something was made known. */
const isOfNews = ({ text }: Draft, { end }: DateMention) =>
  /^,?[^,。]{0,14}(?:发布|公布|刊登|播发|宣布)/.test(text.slice(end, end + 20));
