/**
 * Finds dates as written, whole or in part, and ranges of them.
 *
 *   2022年1月   4月27日   27日   7月21日至23日   二〇二五年六月   下个月   周四   2031-05-12
 */
import { monthOfName, NO_DATE, type PartialDate } from '../../calendar.ts';
import { type DateMention, type Draft, mentionOf } from '../../draft.ts';
import { append } from '../../ranges.ts';
import { eachMatch } from '../../text/matches.ts';
import { HAN_DIGITS, numeral } from '../grammar/numerals.ts';
import { completes, isDayOf, isGloss, otherClock } from './joined.ts';

/** The digits in two classes: one of more than some sixteen ranges is looked up by a call, at three times the cost. */
const LOW = HAN_DIGITS.slice(0, 10);
const HIGH = HAN_DIGITS.slice(10);
const H = `(?:[${LOW}]|[${HIGH}])`;
// 二00九年, too, with noughts as figures; 民国一二四年, 120年12月3日, of which 1911 was the year before the first.
const YEAR = `(?<year>\\d{4}|[${HAN_DIGITS}0]{4}|民国(?:\\d{2,3}|${H}{2,6}))年`;
/** 三月, and 本(三)月, as offices in Taiwan write it. */
const MONTH = `(?:本\\()?(?<month>\\d{1,2}|${H}{1,2})\\)?月(?!球|亮|饼)`;
const DAY = `(?<day>\\d{1,2}|${H}{1,3})[日号](?!程|报(?!道))`;
const RANGE = `(?:(?:至|到|-|~)(?:(?<endMonth>\\d{1,2}|${H}{1,2})月)?(?<endDay>\\d{1,2}|${H}{1,3})[日号])?`;
const RELATIVE =
  /今明两[天日]|昨今两[天日]|明后两[天日]|(?<![以之此目先午年月日天])[前后][天日](?=[在于晚,出召举起]|[上下]午)|下个?月|本月|上个?月|明年|今年|去年|昨(?:[天日晚夜]|(?=[在于同与会]))|今(?:[天日晚早晨]|(?=在))|明[天日晚]/;
/** 21至23日; 24日、25日两天. Group names are numbered, as one pattern holds each name once. */
const twoDays = (n: number) =>
  `(?:(?<day${n}>\\d{1,2})(?:日?至|日?-|日?到)(?<endDay${n}>\\d{1,2})[日号]|(?<first${n}>\\d{1,2}|${H}{1,3})[日号]?[、和及](?<second${n}>\\d{1,2}|${H}{1,3})[日号]?(?=(?:一连)?两[日天])|(?<from${n}>\\d{1,2}|${H}{1,3})日[及和](?<to${n}>\\d{1,2}|${H}{1,3})日(?=\\(|出席|在|于|举行|召开))`;
/** 十九日上午: a day alone in Chinese figures; 五日 is as often a length, unless an hour or a telegram is of it. */
const HAN_DAY = `(?<![\\d${LOW}])(?<![${HIGH}月])(?:(?<hanDay>[二三]?十[一二三四五六七八九]?|廿[一二三四五六七八九]?)日(?=[上下]午|中午|凌晨|[晚早]|在|于|举行|专?电|首[度次]|率|,)|(?<hanDay2>[一二三四五六七八九])日(?=[上下]午|中午|凌晨|晚|专?电|(?<=[^期时共连续行计留隔第这那几两数前后朝有,、].日)[在与同]))`;
/** Where a number begins; in figures, behind a name that ends in one, too: 佐藤健一18日. */
const WHOLE = `(?<!\\d)(?:(?=\\d)|(?<![${LOW}]|[${HIGH}]))`;
const WEEK = '(?:周|星期|礼拜)';

const DATE = new RegExp(
  // What any of them begins with, so that at most places one look is enough.
  `(?=[\\d${LOW}]|[${HIGH}本下上今去]|[昨明周星礼民JFMASOND]|[前后][天日])(?:${[
    `(?:(?:${YEAR}|(?<!\\d)(?<roc>1\\d\\d)年) ?)?${WHOLE}(?<!个)${MONTH} ?(?:${twoDays(2)}|${DAY}${RANGE})?`,
    `${YEAR.replace('year', 'yearOnly')}(?!来|间|内|以|前|后|多|代)`,
    `${WHOLE}(?<!(?<!本|[上下]个?)月)(?:${twoDays(3)}|${DAY.replace('day', 'dayOnly').replace(`|${H}{1,3}`, '')}${RANGE.replace('endMonth', 'endMonth2').replace('endDay', 'endDay4')})`,
    HAN_DAY,
    // 今(12)日, 昨天(12日): the day itself stands in the brackets.
    `[今昨明本][天日]?\\((?:(?<bracketed>\\d{1,2})|(?<bracketedHan>${H}{1,3}))[日号]?\\)[日号]?`,
    `(?<relative>${RELATIVE.source})`,
    `(?:(?<week>[上下])个?${WEEK}|本?周|星期|礼拜)(?<weekday>[一二三四五六日天])(?![个次轮国])(?:[、和至到](?:及)?${WEEK}(?<endWeekday>[一二三四五六日天]))?`,
    `(?<dayFirst>\\d{1,2} ?${H}{1,3}月 ?\\d{4})(?!\\d|年)`,
    `(?<slashed>\\d{1,2}(?:/\\d{1,2}/|\\.\\d{1,2}\\.)\\d{4})(?!\\d)`,
    '(?<english>(?:Jan|Feb|Mar|Apr|May|Jun|Jul|Aug|Sept?|Oct|Nov|Dec)[a-z]{0,6}\\.? \\d{1,2}(?:, ?| \\d{2}:\\d{2}:\\d{2} )\\d{4})',
    '(?<iso>\\d{4}[-/. ]\\d{1,2}[-/.]\\d{1,2})(?!\\d)',
  ].join('|')})`,
  'g',
);
/** What every date has one of: most lines have none, and this tells faster. */
const HINT =
  /[年月日号周天]|[今昨明]\(\d|[昨今明][晚夜早晨]|星期|礼拜|\d[-/. ]\d|[a-z.] \d{1,2}, ?\d{4}|:\d\d \d{4}/;
const RELATIONS: Record<string, PartialDate['relative']> = {
  下: { unit: 'month', by: 1 },
  本: { unit: 'month', by: 0 },
  上: { unit: 'month', by: -1 },
  明年: { unit: 'year', by: 1 },
  今年: { unit: 'year', by: 0 },
  去年: { unit: 'year', by: -1 },
  今明两: { unit: 'day', by: 0, to: 1 },
  明后两: { unit: 'day', by: 1, to: 2 },
  前: { unit: 'day', by: -2 },
  后: { unit: 'day', by: 2 },
  昨今两: { unit: 'day', by: -1, to: 0 },
  昨: { unit: 'day', by: -1 },
  今: { unit: 'day', by: 0 },
  明: { unit: 'day', by: 1 },
};

/** The dates between two offsets of a folded text, in order. */
export function datesIn(text: string, start: number, end: number): DateMention[] {
  const found: DateMention[] = [];
  const words = text.slice(start, end);
  if (!HINT.test(words)) return found;
  eachMatch(words, DATE, (match) => {
    const date = partial(match.groups ?? {});
    if (!date) return;
    const at = start + match.index;
    const last = found.at(-1);
    const end = at + match[0].length;
    const elsewhere = last && otherClock(words, last.end - start, match.index);
    // 9月24日下午(北京时间25日凌晨): the same hour on another clock; where it took place, it was the day of the place.
    if (elsewhere === '(北京时间') return;
    if (
      last &&
      elsewhere === '(当地时间' &&
      words.slice(last.start - start - 4, last.start - start).endsWith('时间')
    ) {
      Object.assign(last, date, { month: date.month ?? last.month, year: date.year ?? last.year, end });
      return;
    }
    // 本月27至28日,即下周四至周五: the same days again.
    if (last && last.day !== null && /^,?即$/.test(words.slice(last.end - start, match.index))) return;
    // 6月12日(星期四): the bracket tells nothing more.
    if (
      last &&
      date.weekday !== null &&
      last.day !== null &&
      isGloss(words, last.end - start, match.index, end - start)
    )
      return;
    if (last && isGloss(words, last.end - start, match.index, end - start) && isDayOf(last, date)) {
      // 周四(9月12日): what stands in the brackets tells more.
      Object.assign(last, date, { end: end + 1 });
    } else if (last && last.end === at && completes(last, date)) {
      Object.assign(last, date, { relative: last.relative, end: at + match[0].length });
    } else found.push(mentionOf(date, at, at + match[0].trimEnd().length));
  });
  return found;
}

export function dates(draft: Draft): void {
  for (const line of draft.lines) {
    if (line.type === 'chrome' || line.type === 'metadata') continue;
    append(draft.dates, datesIn(draft.text, line.start, line.end));
  }
}

function partial(groups: Record<string, string | undefined>): PartialDate | null {
  const number = (...names: string[]) => {
    const written = names.map((name) => groups[name]).find(Boolean);
    const since = written?.startsWith('民国') ? 1911 : 0;
    const value = written ? numeral(since ? written.slice(2) : written) : null;
    return value === null ? null : since + value;
  };
  if (groups.iso) {
    const [year, month, day] = groups.iso.split(/[-/. ]/).map(Number) as [number, number, number];
    return month <= 12 && day <= 31 ? { ...NO_DATE, year, month, day } : null;
  }
  // November 9, 2030, as many an embassy dates its pages in Chinese.
  if (groups.english) {
    // Sep 20 14:02:11 2031, as bulletin boards have it.
    const [day, year] = (groups.english.replace(/ \d+:[\d:]+/, '').match(/\d+/g) as string[]).map(Number) as [
      number,
      number,
    ];
    return {
      ...NO_DATE,
      year,
      month: monthOfName(groups.english),
      day,
    };
  }
  if (groups.slashed) {
    // Day first, as Hong Kong, Vietnam and Russia write, where the month does not forbid it.
    const [first, second, year] = groups.slashed.split(/[/.]/).map(Number) as [number, number, number];
    const [day, month] = second > 12 ? [second, first] : [first, second];
    return month <= 12 && day <= 31 ? { ...NO_DATE, year, month, day } : null;
  }
  if (groups.dayFirst) {
    // The fold may have left out the spaces beside the month.
    const [day, month, year] = groups.dayFirst.match(/\d+|[^\d ]+(?=月)/g) as [string, string, string];
    return { ...NO_DATE, year: Number(year), month: numeral(month), day: Number(day) };
  }
  if (groups.relative) {
    const { relative: words } = groups;
    const relation =
      RELATIONS[words] ?? RELATIONS[words.slice(0, -1)] ?? RELATIONS[words[0] as string] ?? null;
    return { ...NO_DATE, relative: relation };
  }
  if (groups.weekday)
    return {
      ...NO_DATE,
      relative: groups.week ? { unit: 'week', by: groups.week === '下' ? 1 : -1 } : null,
      weekday: dayOfWeek(groups.weekday),
      endWeekday: dayOfWeek(groups.endWeekday),
    };
  const date = {
    ...NO_DATE,
    year: groups.roc ? 1911 + Number(groups.roc) : number('year', 'yearOnly'),
    month: number('month'),
    day: number(
      'day',
      'day2',
      'day3',
      'first2',
      'first3',
      'from2',
      'from3',
      'dayOnly',
      'hanDay',
      'hanDay2',
      'bracketed',
      'bracketedHan',
    ),
    endMonth: number('endMonth', 'endMonth2'),
    endDay: number('endDay', 'endDay2', 'endDay3', 'second2', 'second3', 'to2', 'to3', 'endDay4'),
  };
  if (date.month !== null && (date.month < 1 || date.month > 12)) return null;
  if (date.day !== null && (date.day < 1 || date.day > 31)) return null;
  return date.year || date.month || date.day ? date : null;
}

const dayOfWeek = (written: string | undefined) =>
  written ? '一二三四五六日'.indexOf(written.replace('天', '日')) + 1 : null;
