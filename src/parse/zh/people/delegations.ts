/**
 * Those whom a text counts by their countries, under one title and without names.
 *
 *   以及 吉尔吉斯斯坦、 塔吉克斯坦 和 乌兹别克斯坦 外长 出席
 *        ^country       ^country      ^country      ^title
 */
import type { Draft, PersonMention } from '../../draft.ts';
import type { Range } from '../../ranges.ts';
import type { Owner } from '../grammar/owners.ts';
import { DECLARES_THERE, THERE } from './attends.ts';

/** How far before a title the first of its countries is looked for, in characters. */
const REACH = 120;
/** What joins one to the next, and what the next is at the meeting: 观察员国蒙古国、对话伙伴国阿塞拜疆. */
const JOINT =
  /^(?:(?:联邦|人民|伊斯兰|民主)*(?:共和|王))?国?(?:[、和与及]|以及)(?:观察员国|(?:对话)?伙伴国|主席国|东道国)?$/;

/** The delegates of the countries listed before one without a name, in order. */
export function delegatesBefore(draft: Draft, last: PersonMention, floor: number): PersonMention[] {
  const listed: PersonMention[] = [];
  let next = last.start;
  for (const { start, end, value } of countriesBefore(draft, last, floor)) {
    if (!JOINT.test(draft.text.slice(end, next))) break;
    listed.unshift({ ...last, start, end, country: value });
    next = start;
  }
  return listed;
}

/** The countries listed up to one, in order. */
export function countriesListed(draft: Draft, last: Owner, floor: number): string[] {
  const mention = { ...last, name: null, country: last.value.country, organisation: null, titles: [] };
  return [...delegatesBefore(draft, mention, floor), mention].flatMap(({ country }) => country ?? []);
}

/** How those listed are taken together: 等成员国, 等国, 三国. */
const TAKEN_TOGETHER =
  /^(?:等共?(?:[\d一二三四五六七八九十]{1,3}个?)?(?:成员国|国家|国)?|[两二三四五六七八九十\d]{1,2}国)的?/;

/** 同甲国、乙国、丙国三国总统 举行首次峰会. */
const MEET = /^(?:[^,。]{0,8}[以通](?:视频|线上)[^,。]{0,4})?(?:举行|会晤|会面|会谈)(?!的)/;

/** 来自甲国、乙国和丙国的外长出席. */
const comesFrom = ({ text }: Draft, { start }: Range) =>
  /来自[^,。;]*$/.test(text.slice(Math.max(0, start - REACH), start));

/** 我们,甲国、乙国和丙国的国家元首或政府首脑,于……齐集某地: those who declare, by their countries. */
const declares = ({ text }: Draft, { start }: Range, behind: string) =>
  DECLARES_THERE.test(behind) &&
  /(?:^|\n)[ "]*我们,[^,。;]*$/.test(text.slice(Math.max(0, start - LISTED), start));
/** How far before the last of them the list may begin, in characters. */
const LISTED = 400;

/** 白俄罗斯、印度等成员国外长出席: those whose countries are listed under one title, each without a name. */
export function countedBefore(draft: Draft, owner: Owner, end: number, floor: number): PersonMention[] {
  const { country } = owner.value;
  const words = draft.text.slice(owner.end, end);
  const behind = draft.text.slice(end, end + 48);
  const declared = declares(draft, owner, behind);
  const ofThem = declared || comesFrom(draft, owner) ? /^的/ : null;
  const together = (TAKEN_TOGETHER.exec(words) ?? ofThem?.exec(words))?.[0].length;
  if (!country || !together || !(declared || THERE.test(behind) || GATHER.test(behind) || MEET.test(behind)))
    return [];
  const last: PersonMention = {
    start: owner.start,
    end: owner.end,
    name: null,
    country,
    organisation: null,
    titles: [draft.source.plain(owner.end + together, end)],
  };
  const others = delegatesBefore(draft, last, floor);
  return others.length > 0 ? [...others, last] : [];
}

/** 英、法、德、加外长,齐聚某地; 美日韩三国防长在某地举行会晤: those whose countries are listed by one character each. */
export function shortBefore(draft: Draft, { start: title, end }: Range, floor: number): PersonMention[] {
  const { text, source } = draft;
  // 中、俄、印三国外长
  const counted = /[三四五六七八九3-9]国$/.test(text.slice(Math.max(floor, title - 2), title)) ? 2 : 0;
  const countries = shortListed(draft, title - counted, floor);
  const before = text[(countries[0]?.start ?? 0) - 1] ?? '';
  const whole = before === '' || /[\P{Script=Han}和与及同]/u.test(before);
  const behind = text.slice(end, end + 48);
  if (countries.length < 3 || !whole || !(THERE.test(behind) || GATHER.test(behind) || MEET_ON.test(behind)))
    return [];
  const titles = [source.plain(title, end)];
  return countries.map(({ start, country }) => ({
    start,
    end: start + 1,
    name: null,
    country,
    organisation: null,
    titles,
  }));
}

/** The countries by one character each up to an offset, with 、 between all of them or none. */
function shortListed({ text, lexicon }: Draft, end: number, floor: number) {
  const listed: { start: number; country: string }[] = [];
  const step = text[end - 2] === '、' ? 2 : 1;
  for (let start = end - 1; start >= floor; start -= step) {
    const short = lexicon.shortForms.get(text[start] as string);
    const [country] = short ?? [];
    if (short?.length !== 1 || typeof country !== 'string') break;
    listed.unshift({ start, country });
    if (step === 2 && text[start - 1] !== '、') break;
  }
  return listed;
}

/** 昨日在新加坡会晤: when and where, and that they met. */
const MEET_ON =
  /^(?=[今昨\d在于])(?:[今昨]天|[今昨]日|(?:\d{1,2}月)?\d{1,2}日)?(?:[在于][^,。;、]{2,16})?(?:会晤|会面|会谈)(?!的)/;
const GATHER = /^,?(?:齐聚|相聚|聚首|汇聚|会聚)/;

/** From the nearest to the furthest. */
function countriesBefore({ words }: Draft, { start }: Range, floor: number) {
  return words.in('countries', Math.max(floor, start - REACH), start).reverse();
}
