/**
 * The office that a title is part of: what belongs to it before, behind, and further offices of the same person.
 *
 *   第一副 外长      总统 阿富汗事务特使      国务委员 兼 外长
 *   ^prefix ^title   ^title ^of one who serves  ^title   ^another
 */
import type { Draft } from '../../draft.ts';
import type { Title } from '../../vocabulary/lexicon.ts';
import type { Match } from '../../vocabulary/words.ts';
import { UNKNOWN_TITLE } from '../grammar/owners.ts';
import { ofMechanism, postingBefore, titleOver } from './long-offices.ts';
import { isChineseName } from './surnames.ts';

/** What may stand before a title and belongs to it. */
const PREFIX = /(?:本组织|第[一二三四五]|常务|代理?|前任?|时任|候任|当选|临时|过渡|高级|首席|特别|助理|副)+$/;

/** 总统 + 阿富汗事务特使: an office of one who serves the holder of another. */
const ENVOY =
  /^(?:私人|个人|特别)?(?:代表(?!团)|特使)|^(?:[国外首特高政经安][^,。;、:的·和与同及]{0,7})?(?:顾问|助理)(?!国务卿|部长|外长)|^[^,。;、:的·]{0,12}?(?:事务|问题|办公[厅室]|府)[^,。;、:的·]{0,4}?(?:特使|特别代表|代表|助理|顾问|主任|秘书长?)/;

/** 联合国秘书长 + 中亚问题特别代表. */
const OF_SECRETARY =
  /^(?:特使|(?:私人|个人|特别)(?:代表(?!团)|特使|顾问)|(?!兼)[^,。;、:的·和与及]{2,12}?(?:事务|问题)(?:高级)?(?:特使|特别代表|代表|特别顾问|顾问|协调员))/;

/** 外交部长官, 国防部长官: ministers of the Republic of Korea. */
export function withSuffix(text: string, title: Match<Title>): Match<Title> {
  if (text.startsWith('部长官', title.end - 2))
    return { ...title, end: title.end + 1, value: { ...title.value, country: 'KR' } };
  // 外交部部长 + 助理
  if (text.startsWith('部长助理', title.end - 2))
    return { ...title, end: title.end + 2, value: { ...title.value, level: 'officials' } };
  const behind = text.slice(title.end, title.end + 24);
  const { level } = title.value;
  const envoy = text.endsWith('秘书长', title.end)
    ? OF_SECRETARY.exec(behind)
    : level === 'summit'
      ? ENVOY.exec(behind)
      : level === 'heads-of-government' && !behind.startsWith('代表') && ENVOY.exec(behind);
  return envoy ? { ...title, end: title.end + envoy[0].length } : title;
}

/** 国务委员兼外长, 主席、总理: titles joined to the first. */
export function titlesFrom({ text, lexicon }: Draft, first: Match<Title>, end: number): Match<Title>[] {
  const titles = [first];
  for (let last = first; ; ) {
    const joint = /^(?:兼任?|、|及)?/.exec(text.slice(last.end, last.end + 2)) as RegExpExecArray;
    const own = joint[0] === '、' ? ownCountry(lexicon, text, last) : null;
    const at = own ?? last.end + joint[0].length;
    if (joint[0] === '、' && own === null && startsOffice(lexicon, text, at)) return titles;
    if (joint[0] === '' && standsFor(lexicon, text, at)) return titles;
    const open = joint[0].startsWith('兼') || joint[0] === '、';
    const next =
      (open && (titleOver(text, lexicon, at) ?? ofMechanism(text, at))) ||
      titleFrom(text, lexicon.titles, at, end, open);
    if (!next) return titles;
    // 总理兼外长 + 代表张三: who comes for the holder of all these offices.
    const standsIn = joint[0] === '' && text.slice(next.start, next.end) === '代表';
    if (standsIn) return [{ ...first, end: next.end }];
    titles.push(next);
    last = next;
  }
}

/** 大使代表本国农业部门与会, 外长代表总理出席: 代表 is what somebody does, behind it comes for whom. */
export function standsFor(
  { titles, countries, organisations }: Draft['lexicon'],
  text: string,
  at: number,
): boolean {
  if (!text.startsWith('代表', at)) return false;
  const whom = at + 2;
  // 代表李长风外长: behind the name stands the title.
  const named = /^\p{Script=Han}{2,3}(?:外长|部长|总理|总统|主席)/u.exec(text.slice(whom, whom + 5));
  return (
    /^(?:党中央|[本该]国|[中我]方|东道国|主[席办]国|与会|各国|全体|其|政府)/.test(
      text.slice(whom, whom + 3),
    ) ||
    (named !== null && isChineseName(named[0].slice(0, -2))) ||
    (titles.at(text, whom) ?? countries.at(text, whom) ?? organisations.at(text, whom)) !== null
  );
}

/** 中共中央政治局委员、中华人民共和国外交部长张三: where the second office of one country begins. */
function ownCountry(
  { countries }: Draft['lexicon'],
  text: string,
  { end, value }: Match<Title>,
): number | null {
  const country = value.country ? countries.at(text, end + 1) : null;
  return country && country.value === value.country ? country.end : null;
}

/** Behind 、 another country or body begins another person's office: 乌兹别克斯坦外长、塔吉克斯坦外长. */
function startsOffice(lexicon: Draft['lexicon'], text: string, at: number): boolean {
  return (lexicon.countries.at(text, at) ?? lexicon.organisations.at(text, at)) !== null;
}

/** A title at `at`, with its prefix; after 兼 also one that only ends as titles do (总统办公厅主任). */
function titleFrom(
  text: string,
  titles: Draft['lexicon']['titles'],
  at: number,
  end: number,
  open: boolean,
): Match<Title> | null {
  let best: Match<Title> | null = null;
  // 外交部长兼第52届东盟常设委员会主席: a body's name may be long.
  const reach = !open ? 3 : text[at - 1] === '兼' ? UNKNOWN_TITLE + 8 : UNKNOWN_TITLE;
  for (let start = at; start <= at + reach && start < end; start++) {
    if (/[,。;、:]/.test(text[start] as string) || (best && /[和与及同]/.test(text[start] as string))) break;
    const match = titleAt(text, titles, start, end);
    if (!match || !(open || start === at || isPrefix(text.slice(at, start)))) continue;
    // After one title only an office of its holder goes on: 总统 + 办公厅 + 主任.
    if (best && !/^(?:府|办公[厅室]|国家安全|事务|高级|特别|首席)*$/.test(text.slice(best.end, match.start)))
      break;
    best = { ...withSuffix(text, match), start: at };
    if (!open) break;
    start = match.end - 1;
  }
  return best;
}

/**
 * The title at an offset; none where it is a first name (埃米尔·拉希姆扎德), a country (苏丹共和国, 苏丹外长) or begins the name of
 * a body (委员 in 人文合作委员会中方主席).
 */
export function titleAt(text: string, titles: Draft['lexicon']['titles'], start: number, end: number) {
  const title = titles.at(text, start, end);
  if (!title || /^(?:[·•]|共和国)/.test(text.slice(title.end, title.end + 3))) return null;
  if (text[title.end] === '会' && text.startsWith('委员', title.end - 2)) return null;
  if (/[长席理统]$/.test(text.slice(title.start, title.end)) && text.startsWith('办公室', title.end))
    return null;
  const isCountry = text.startsWith('苏丹', start) && !/[莱曼州佛国]/.test(text[start - 1] ?? '');
  return isCountry ? null : title;
}

const LISTS = /^.*(?:包括|方面(?:有|是|为|还有))/;

const isPrefix = (text: string) => PREFIX.exec(text)?.[0].length === text.length;

/** Widens a title to what belongs to it: all after the country, or a prefix such as 第一副. */
export function withPrefix(
  text: string,
  title: Match<Title>,
  floor: number,
  afterOwner: boolean,
): Match<Title> {
  if (afterOwner) {
    const between = text.slice(floor, title.start);
    // 大马部长包括外交部长张三, 新加坡方面有外交部长李四
    const listed = LISTS.exec(between);
    if (listed) return { ...title, start: floor + listed[0].length };
    // 缅甸由外交部常务秘书张三代表: whom a country is spoken for by.
    if (between.startsWith('由')) return { ...title, start: floor + 1 };
    // 中国代表团商务部副部长张三
    if (/^代表团(?!副?团长|长|成员|秘书|顾问)/.test(between + text.slice(title.start, title.end)))
      return { ...title, start: floor + 3 };
    return between.startsWith('的') ? title : { ...title, start: floor };
  }
  const before = text.slice(Math.max(floor, title.start - 10), title.start);
  const prefix = PREFIX.exec(before.slice(-6)) ?? postingBefore(text.slice(title.start, title.end), before);
  return prefix ? { ...title, start: title.start - prefix[0].length } : title;
}
