/**
 * What the sentence around a meeting's name tells of it: when, where, and whether it is still to come.
 *
 *   4月27日,……在西安主持 中国—中亚外长第四次会晤        中国—中亚峰会 五月 西安 举行
 *   ^date     ^place                                            ^date ^place
 */
import type { DateMention, Draft, MeetingMention, Place } from '../../draft.ts';
import type { MeetingEvent } from '../../meetings/rules.ts';
import { between, type Range } from '../../ranges.ts';
import { surroundingsOf } from '../../surroundings.ts';
import { unitsOf } from '../../text/characters.ts';
import { numeral } from '../grammar/numerals.ts';
import { placeBefore, placeIn } from '../places/places.ts';

const HOLDS = /举行|举办|召开|进行|展开|主持|出席|参加|参与|承办|主办|会晤|会谈|会见|会面|接见|拜会|晤谈/;
const PLANNED = /将|即将|希望|有望|力争|争取|拟于?|定于|商定|同意|筹办|筹备|办好|期待|如期|重启|恢复/;
/** How far from a name its date and place are looked for, in characters. */
const REACH = 300;
const STOPS = unitsOf('。\n!?;');
/** 某某领导人会议 at the end of a line and 于11月12号举行 on the next are one sentence. */
const isStop = (text: string, at: number) =>
  STOPS.has(text.charCodeAt(at)) &&
  !(text[at] === '\n' && text[at + 1] === '于' && /\d/.test(text[at + 2] ?? ''));
/** What joins dates that all belong to the next name. */
const LISTED = /^(?:[、,和及与 ]|(?:一连|为期)[两二三四五六七\d][天日]的?)*$/;

export function eventOf(
  draft: Draft,
  named: MeetingMention,
  before: Range | null,
  next: Range | null,
): MeetingEvent {
  const { text } = draft;
  // 第八届数字部长会议暨第三届数字论坛3日在金边举行: what is told of both is told behind the second.
  const isJoined = next?.start === named.end + 1 && /[暨和与及]/.test(text[named.end] as string);
  const mention = isJoined ? { ...named, end: next.end } : named;
  const after = isJoined ? null : next;
  const sentence = surroundingsOf(text, mention, before, after, isStop, REACH);
  const { right } = sentence;
  // 继5月在塔什干举行高官会后,某某会议6月20日召开: the first is told of another meeting.
  const from = sentence.start + (AFTER_ANOTHER.exec(sentence.left)?.[0].length ?? 0);
  const left = text.slice(from, mention.start);
  const frame = clauseBefore(left) + text.slice(mention.start, mention.end);
  const planned =
    PLANNED.test(clauseBefore(left)) ||
    /^(?:将|即将|定于|拟|[作做]好?[^,。]{0,4}准备|的?(?:筹备|筹办))/.test(right);
  const held =
    /^(?:,(?=(?:当地时间)?[\d本今昨周]))?(?:将|于|在|定于)*[^,。]{0,30}(?:举行|举办|召开|开幕|闭幕|登场|揭幕|落幕|启幕|拉开帷?幕|落下帷?幕|结束(?!后|时|之))/.exec(
      right,
    );
  const later = held ? between(draft.dates, mention.end, mention.end + held[0].length) : [];
  const dates = datesBefore(draft, from, mention, left, held !== null && later.length === 0);
  const aside = asideOf(draft, mention.end, right);
  const told = [dates, later, aside?.dates ?? []].find((each) => each.length > 0) ?? [];
  return {
    dates: lasting(told, left + right),
    place: mention.site ?? placeOf(draft, from, mention, held ? held[0].length : 0) ?? aside?.place ?? null,
    planned:
      planned ||
      mention.turn === 'next' ||
      told.some(({ relative }) => relative !== null && relative.by > 0) ||
      (later.some(({ day }) => day === null) && isHeadline(draft, mention) && !dates.length),
    video:
      mention.video ||
      BY_SCREEN.test(left) ||
      /^[^。\n]{0,20}视[频讯像]会议(?=[。,;\n])/.test(text.slice(mention.end, mention.end + 30)) ||
      ON_SCREEN.test(text.slice(mention.start, mention.start + 2)) ||
      /视[频讯像](?:连线)?(?:方式|形式)|(?<!线下)(?:线上|云端)(?!线下|[和与及]线下)|(?:以|通过)视[频讯像]|视[频讯像]举行|在线(?:举行|召开|会)/.test(
        frame + right.slice(0, 20),
      ) ||
      toldByVideo(text, mention, after),
  };
}

/** 第四次会议(2031年9月,苏瓦): when and where, in brackets behind the name. */
function asideOf(draft: Draft, end: number, right: string): Pick<MeetingEvent, 'dates' | 'place'> | null {
  const brackets = /^\([^()\n]{2,30}\)/.exec(right)?.[0];
  const dates = brackets ? between(draft.dates, end, end + brackets.length) : [];
  if (!brackets || dates.length !== 1) return null;
  return { dates, place: placeIn(draft, end + 1, end + brackets.length - 1) };
}

/** 举行视频 + 会晤, 举行线上会议,这是定期某某磋商……: how they met stands right before what they did. */
const BY_SCREEN = /(?:视[频讯像]|线上)(?:连线)?(?:会[议晤谈],这是[^,。]{0,6})?$/;
const ON_SCREEN = /^(?:视[频讯像]|线上)/;
const AFTER_ANOTHER = /^.{0,30}?继[^。]{4,80}?(?:之)?后,/;

/** ……出席第16届东亚峰会。……主持会议。会议以视频形式举行。 in the same paragraph, before another meeting is named. */
const BY_VIDEO =
  /。(?:[本此这]次|是次)?(?:会议|会晤|峰会|论坛|会谈)(?:以|通过|采取)[^,。]{0,6}(?:视[频讯像]|线上)[^,。]{0,6}(?:举行|召开|进行)/;

function toldByVideo(text: string, { end }: Range, after: Range | null): boolean {
  const paragraph = text.slice(end, Math.min(end + REACH, Math.max(end, after?.start ?? text.length)));
  const line = paragraph.indexOf('\n');
  return BY_VIDEO.test(line < 0 ? paragraph : paragraph.slice(0, line));
}

/** The place before the name, or that of the holding behind it; of two, one whose country is known. */
function placeOf(
  draft: Draft,
  from: number,
  { start, end, ordinal }: MeetingMention,
  held: number,
): Place | null {
  // 八年前,我们的前任在利雅得开启了某某峰会进程: where it was held another time, which no number tells.
  if (ordinal === null && YEARS_AGO.test(draft.text.slice(from, start))) return null;
  const before = placeBefore(draft, from, start);
  if (before?.country || held === 0) return before;
  const behind = placeBefore(draft, end, end + held) ?? placeIn(draft, end, end + held);
  return behind?.country ? behind : (before ?? behind);
}

const YEARS_AGO = /^[^,。]{0,4}[\d一二三四五六七八九十两]年(?:多)?前/;

/** The words since the last comma. */
function clauseBefore(left: string): string {
  return left.slice(left.lastIndexOf(',') + 1);
}

/** 为期两天的某某论坛18日闭幕 lasted from the 17th; 18日开幕, 为期两天 lasts until the 19th. */
const LASTS = /(?:为期|会期|(?:一连|连续|接连)(?:举行|召开|展开|进行)?)([两二三四五六七八九十]|\d{1,2})天/;
const CLOSES = /闭幕|落幕|结束/;

function lasting(dates: DateMention[], sentence: string): DateMention[] {
  const [date, ...others] = dates;
  const days = numeral(LASTS.exec(sentence)?.[1] ?? '');
  if (!date || date.day === null || date.endDay !== null || !days || others.length > 0) return dates;
  const first = CLOSES.test(sentence) ? date.day - days + 1 : date.day;
  const last = first + days - 1;
  // Over the end of a month, where it ends is not counted.
  return first < 1 || last > 28 + (CLOSES.test(sentence) ? 3 : 0)
    ? dates
    : [{ ...date, day: first, endDay: last }];
}

/** 9月15日电; 15日在北京举行的例行记者会: when somebody told of it. */
const OF_NEWS = /^ ?专?[电讯]|^[^,。;]{0,14}(?:记者会|发布会|吹风会)/;

/** 今(21)日下午 + 接见 */
const HOUR = /^(?:[上下]午|中午|晚[间上]?|清晨|凌晨)$/;

/** Dates that stand right before the name, one or a list; or one further off with a verb of holding between. */
function datesBefore(draft: Draft, from: number, mention: Range, left: string, held: boolean): DateMention[] {
  const all = between(draft.dates, from, mention.start).filter(
    ({ end }) => !OF_NEWS.test(draft.text.slice(end, end + 24)),
  );
  const listed: DateMention[] = [];
  for (let next = mention.start, i = all.length - 1; i >= 0; i--) {
    const date = all[i] as DateMention;
    const gap = draft.text.slice(date.end, next);
    // 在6月的某某峰会前; but 昨晚的峰会 is mostly the one reported.
    const isOf = gap === '的' && date.day === null && date.month !== null;
    if ((!LISTED.test(gap) && !isOf && !HOUR.test(gap)) || date.end > next) break;
    listed.unshift(date);
    next = date.start;
  }
  if (listed.length > 0) return listed;
  const last = all.findLast((date) => HOLDS.test(draft.text.slice(date.end, mention.start)));
  // 十五日前赴岘港,出席某某会议: the day on which somebody leaves.
  if (last && DEPARTS.test(draft.text.slice(last.end, mention.start))) return [];
  if (last && HOLDS.test(left)) return [last];
  // 9月27日,应某国邀请,某某会议在……举行: the date that opens the sentence.
  const opening = held && all[0] && OPENS.test(draft.text.slice(from, all[0].start)) ? all[0] : null;
  return opening ? [opening] : [];
}

const DEPARTS = /^[^,。]{0,20}(?:前赴|前往|启程|出发|动身|离京|离港)/;

/** 某某网消息 9月7日: nothing stands before the date that opens a sentence but whose report it is. */
const OPENS = /^(?:[^,。]{2,12}(?:消息|[讯电]|报道)[ ,:]*)?[^,。]{0,6}$/;

/** A headline tells of what is to come without 将. */
function isHeadline({ title }: Draft, { start }: Range): boolean {
  return title !== null && start >= title.start && start < title.end;
}
