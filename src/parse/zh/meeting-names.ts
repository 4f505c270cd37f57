/**
 * Finds the noun phrases that name a meeting: from the noun that ends them leftwards to a word that cannot be part of
 * the name.
 *
 *   国务委员兼外长秦刚在西安主持 中国—中亚外长第四次会晤 ,……
 *                           ^bound               ^head noun
 */
import type { MeetingLevel } from '../lexicon.ts';
import { slug } from '../slug.ts';
import type { Draft, MeetingMention, Range } from './draft.ts';
import { HAN_DIGITS, numeral } from './numerals.ts';

const HEAD =
  /(?:领导人非正式会议|首脑会议|外长会晤|外长会议|外长会(?![谈见晤议])|防长会|财长会|部长级会议|部长会议|理事会会议|高峰论坛|战略对话|对话会|圆桌会议|峰会|会晤|会议|会谈|磋商|论坛|大会|年会)(?!室|厅|中心|录|精神|纪要|记录|代表团)/g;
/** Words that stand before a name and are no part of it. */
const BOUND =
  /(?:举行|举办|召开|主持|出席|参加|与会|筹办|筹备|承办|主办|办好|开好|迎接|即将|期间|感谢|期待|支持|祝贺|欢迎|商定|同意|宣布|确保|认为|推动|关于|有关|通过|作为|参与|本次|此次|这次|该次|上次|下次|来华|以及|共同|正式|成功|顺利|对(?!话)|为(?!期)|的|于|在|了|是|并|就(?!业)|从|把|被|由|向|将|应|说|自)/g;
const STOPS = /[\n。,;:、?!…'《》]/;
const ORDINAL = new RegExp(`第([${HAN_DIGITS}]+|\\d{1,3})(?:次|届|轮|回)`);
const FIRST = /首[次届轮]/;
const COUNT = new RegExp(`(?<!第)([${HAN_DIGITS}]|\\d)(?:次|届|场)`);
const LEVELS: [RegExp, MeetingLevel][] = [
  [/外长|外交部长|外相/, 'foreign-ministers'],
  [/政府首脑|总理/, 'heads-of-government'],
  [/峰会|首脑|元首|领导人/, 'summit'],
  [/部长|防长|财长|大臣/, 'ministers'],
  [/高官|司局级|工作组|磋商/, 'officials'],
];
/** What is left of a phrase that says only what kind of meeting, not which. */
const GENERIC =
  /^(?:外长|外交部长|领导人|元首|首脑|部长级?|国际|多边|双边|有关|相关|系列|重要|线上|视频|非例行|例行|正式|小范围|大范围|联席|扩大|闭门|年度|定期|此|该|本|次|届|的|各|其他|一系列|高级别|高官|预备|全体|理事会|第|[一二三四五六七八九十两]|国)*$/;

/** The names of meetings between two offsets, each with what the name itself says. */
export function meetingNamesIn(draft: Draft, start: number, end: number): MeetingMention[] {
  const { text } = draft;
  const found: MeetingMention[] = [];
  const bounds = boundsIn(text, start, end);
  for (const head of text.slice(start, end).matchAll(HEAD)) {
    const tail = start + head.index + head[0].length;
    const floor = Math.max(found.at(-1)?.end ?? start, tail - 60);
    const from = leftEdge(draft, floor, start + head.index, bounds);
    const mention = named(draft, { start: from, end: withOrdinalAfter(text, tail) });
    if (mention) found.push(mention);
  }
  return found;
}

/** 上合组织峰会(第五次): rare, but an ordinal may stand behind the noun. */
function withOrdinalAfter(text: string, tail: number): number {
  const after = /^\((?:第[^()]{1,4}[次届])\)/.exec(text.slice(tail, tail + 10));
  return after ? tail + after[0].length : tail;
}

/** Where names cannot go on to the left: the ends of stops, of function words and of dates, in order. */
function boundsIn(text: string, start: number, end: number): number[] {
  return [...text.slice(start, end).matchAll(BOUND)].map((match) => start + match.index + match[0].length);
}

function leftEdge(draft: Draft, floor: number, head: number, bounds: number[]): number {
  const { text } = draft;
  let edge = floor;
  for (let at = head - 1; at >= floor; at--) {
    if (STOPS.test(text[at] as string)) {
      edge = at + 1;
      break;
    }
  }
  for (const bound of bounds) if (bound <= head && bound > edge) edge = bound;
  for (const date of draft.dates) if (date.end <= head && date.end > edge) edge = date.end;
  return afterJoint(draft, unquoted(text, spaceless(text, edge, head), head), head);
}

function spaceless(text: string, edge: number, head: number): number {
  let start = edge;
  for (let at = head - 1; at >= edge; at--) {
    // A space parts headlines, but also stands inside names with Latin letters.
    if (text[at] === ' ' && !/[A-Za-z+&]/.test(text[at - 1] ?? '')) {
      start = at + 1;
      break;
    }
  }
  while (/[ )\]]/.test(text[start] ?? '')) start++;
  return start;
}

/** A quotation mark that opens before the name and closes inside it, or the reverse, is no part of it. */
function unquoted(text: string, edge: number, head: number): number {
  const marks = text.slice(edge, head).match(/"/g)?.length ?? 0;
  if (marks % 2 === 0) return edge;
  return text.indexOf('"', edge) + 1;
}

/** 和 or 与 joins the parties of a name; after anything that is no party it parts two phrases. */
function afterJoint({ text, lexicon }: Draft, edge: number, head: number): number {
  let start = edge;
  while (start < head && /[和与同及并、]/.test(text[start] as string)) start++;
  const joint = text.slice(start, head).search(/[和与同及]/);
  if (joint <= 0) return start;
  const isParty = lexicon.countries.at(text, start) ?? lexicon.organisations.at(text, start);
  return isParty || lexicon.series.at(text, start) ? start : start + joint + 1;
}

function named(draft: Draft, { start, end }: Range): MeetingMention | null {
  const { text, lexicon, source } = draft;
  const phrase = text.slice(start, end);
  const ordinalAt = ORDINAL.exec(phrase) ?? FIRST.exec(phrase);
  const countAt = ordinalAt ? null : COUNT.exec(phrase);
  const number = ordinalAt ?? countAt;
  const cut = number ? { start: start + number.index, end: start + number.index + number[0].length } : null;
  const bare = cut ? text.slice(start, cut.start) + text.slice(cut.end, end) : phrase;
  const known = lexicon.series.get(bare) ?? lexicon.series.get(bare.replace(/会晤|会议/, '会'));
  if (!known && !isSpecific(draft, bare)) return null;
  const series = cut ? source.quote(start, cut.start) + source.quote(cut.end, end) : source.quote(start, end);
  return {
    start,
    end,
    series: series.replace(/\(\)$/, ''),
    seriesId: known?.id ?? slug(bare),
    level: known?.level ?? LEVELS.find(([words]) => words.test(bare))?.[1] ?? null,
    ordinal: ordinalAt ? (ordinalAt[1] ? numeral(ordinalAt[1]) : 1) : null,
    count: countAt?.[1] ? numeral(countAt[1]) : null,
    dates: [],
    place: null,
    planned: false,
    video: /视频|线上|云端|远程/.test(phrase),
  };
}

/** A name says which meeting: more than its kind and its city. */
function isSpecific({ lexicon }: Draft, bare: string): boolean {
  const head = [...bare.matchAll(HEAD)].at(-1);
  let rest = head ? bare.slice(0, head.index) : bare;
  const place = lexicon.places.at(rest, 0);
  if (place) rest = rest.slice(place.end);
  return !GENERIC.test(rest) && /\p{L}/u.test(rest);
}
