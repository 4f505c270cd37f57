/** Where the name of a meeting begins, before its noun. */
import type { Draft } from '../../draft.ts';
import { shortFormsAt } from '../../parties.ts';
import { between, type Range } from '../../ranges.ts';
import { unitsOf } from '../../text/characters.ts';
import { matchesOf } from '../../text/matches.ts';
import { ORDINAL } from '../grammar/numerals.ts';

/** Words that stand before a name and are no part of it. */
const BOUND =
  /(?:举行|举办|召开|主持|出席|参加|与会|筹办|筹备|承办|主办|(?<![友良美])好(?!友)|迎接|即将|期间|(?:一连|为期)[两二三四五六七\d][天日]|感谢|进行(?!时)|展开|邀请|应邀|受邀|期待|支持|(?<!成果)落实|达成|回顾|忆及|肯定|评价|纪念(?!$)|庆祝|发表|签署|根据|依据|按照|围绕|(?<!和平|开发)利用|包括|启动|重启|恢复|提议|趁|建立(?=")|倡议召开|决定|确定|赞赏|重申|强调|注意到|提交|加快|祝贺|预祝|介绍|欢迎|商定|同意|宣布|确保|认为|推动|关于|有关|通过|作为|参与|本次|此次|这次|该次|[这那该此]场|该(?=委员会|联委会|论坛|机制)|来华|以及|共同(?!体)|(?<!非|(?:外长|部长|领导人))正式|成功|顺利|(?<!应)对(?!话|接)|为(?!期)|的|于|在|了|是|并|就(?!业)|从|把|被|由|向|将|(?<![供适响回反效相])应(?!对)|说|自(?!贸|由|然)|(?<![价增贬升保数均产])值|[当同][天日]|(?<![会洽商座面和访])谈(?!判)|解读|检视|审视|(?<!转|出|谦)让)/g;
const STOPS = unitsOf("\n。,;:、?!…'《》【】[]");
/** The longest name that is looked for, in characters before its noun. */
const LONGEST = 60;
/** 联合委员会(Joint Council …)第24次: what a bracket says counts for nothing. */
const IN_BRACKETS = /\([^()]{1,70}\)(?=(?:第[^第]{1,4})?$)/;

/** How far to the left the name may reach that ends in a noun. */
export function floorOf(text: string, noun: number): number {
  const bracket = IN_BRACKETS.exec(text.slice(Math.max(0, noun - 80), noun));
  return noun - LONGEST - (bracket?.[0].length ?? 0);
}

/** Leftwards from a noun: to a word or a sign that no name holds. */
export function leftEdge(draft: Draft, floor: number, noun: number): number {
  const { text } = draft;
  let edge = floor;
  for (let at = noun - 1; at >= floor; at--) {
    // 联合委员会(Joint Council,简称JCBC)第24次会议: a stop in brackets.
    const open = text[at] === ')' ? text.slice(floor, at).lastIndexOf('(') : -1;
    if (open >= 0) at = floor + open;
    if (!STOPS.has(text.charCodeAt(at)) || (text[at] === '、' && isListInName(draft, floor, at))) continue;
    edge = at + 1;
    break;
  }
  for (const bound of matchesOf(text.slice(edge, noun), BOUND)) floor = edge + bound.index + bound[0].length;
  edge = Math.max(edge, floor);
  edge = Math.max(edge, between(draft.dates, edge - 20, noun).at(-1)?.end ?? 0);
  return afterJoint(draft, afterBracket(text, balanced(text, spaceless(text, edge, noun), noun), noun), noun);
}

/** 中国-乌拉圭经济、贸易和投资混合委员会: a list inside a name that begins with two parties joined by a dash. */
function isListInName({ text, lexicon }: Draft, floor: number, comma: number): boolean {
  // 第三次 中国、伊朗伊斯兰共和国 和 某国 三国外长会议: a list of the countries that meet.
  if (isListOfCountries({ text, lexicon }, floor, comma)) return true;
  const before = text.slice(Math.max(floor, comma - 24), comma);
  const dash = before.lastIndexOf('-');
  if (dash < 0 || /[,。;、:《》]/.test(before.slice(dash))) return false;
  const party = lexicon.countries.at(text, comma - before.length + dash + 1);
  return party !== null && party.end < comma;
}

function isListOfCountries(
  { text, lexicon }: Pick<Draft, 'text' | 'lexicon'>,
  floor: number,
  comma: number,
): boolean {
  if (!lexicon.countries.at(text, comma + 1)) return false;
  const before = lexicon.countries.in(text, Math.max(floor, comma - 16), comma).at(-1);
  return (
    before !== undefined &&
    /^(?:[^,。;、:]{0,6}(?:共和国|王国|联邦|国))?$/.test(text.slice(before.end, comma))
  );
}

/** A space parts headlines, but also stands inside names with Latin letters. */
function spaceless(text: string, edge: number, noun: number): number {
  for (let at = noun - 1; at >= edge; at--) {
    if (text[at] === ' ' && !/[A-Za-z+&]/.test(text[at - 1] ?? '')) return at + 1;
  }
  return edge;
}

/** A bracket or quotation mark that closes inside the name but opens before it ends what comes before. */
function balanced(text: string, edge: number, noun: number): number {
  const phrase = text.slice(edge, noun);
  let start = 0;
  let open: number | null = null;
  for (let at = 0; at < phrase.length; at++) {
    if (phrase[at] === '(') open = at;
    else if (phrase[at] === ')') {
      if (open === null) start = at + 1;
      open = null;
    }
  }
  if (open !== null) start = open + 1;
  const marks = phrase.slice(start).match(/"/g)?.length ?? 0;
  if (marks % 2 === 1) start = phrase.indexOf('"', start) + 1;
  return edge + start;
}

/** 8月15日电 (记者张三)某某峰会: no name begins with brackets. */
function afterBracket(text: string, edge: number, noun: number): number {
  return edge + (/^(?:专?[电讯])?\([^()]*\)/.exec(text.slice(edge, noun))?.[0].length ?? 0);
}

/** 和 or 与 joins the parties of a name; after anything that is no party it parts two phrases. */
function afterJoint({ text, lexicon }: Draft, edge: number, noun: number): number {
  let start = edge + (/^-+记?/.exec(text.slice(edge, noun))?.[0].length ?? 0);
  while (start < noun && /[和与同及并、]/.test(text[start] as string)) start++;
  // 中非和平安全论坛: 和 in a word of its own joins nothing.
  const joint = text.slice(start, noun).search(/和(?!平|谐|睦|解)|[与同及]/);
  if (joint <= 0) return start;
  if (ORDINAL.exec(text.slice(start, noun))?.index === 0) return start;
  // 澳纽外长及防长联席会议: of ministers of two kinds.
  if (/(?:外长|外交)[和与同及](?:国防|防[长务]|财长|经[贸济])/.test(text.slice(start, noun))) return start;
  const party = lexicon.countries.at(text, start) ?? lexicon.organisations.at(text, start);
  // 中国—东盟博览会和农业峰会: a fair, and the meeting beside it.
  if (/(?:博览会|交易会|展览会)$/.test(text.slice(start, start + joint))) return start + joint + 1;
  // 中印边境事务磋商和协调工作机制第47次会议: parties by one character each, and a name whose joint is inside a body's.
  const pair =
    /(?:机制|工作组|委员?会)/.test(text.slice(start + joint, noun)) &&
    shortFormsAt(lexicon.shortForms, text, start);
  return party || pair || lexicon.series.at(text, start) ? start : start + joint + 1;
}

/** 第七届"日英外长及防长会议": the number before a name in quotation marks. */
export function numberBefore(text: string, { start, end }: Range): number | null {
  if (text[start - 1] !== '"' || text[end] !== '"') return null;
  const before = text.slice(Math.max(0, start - 8), start - 1);
  const number = /(?:第[^,。第]{1,4}|首)[次届轮回]$/.exec(before);
  return number && ORDINAL.test(number[0]) ? start - 1 - number[0].length : null;
}
