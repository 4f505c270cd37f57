/**
 * The country of somebody who is named behind another, without one of their own:
 *
 *   日本外相张三、 防卫大臣 李四      美国财政部长贝森和 贸易代表 格里尔
 *                  ^of the first one's                   ^of the first one's
 */
import type { Draft, PersonMention } from '../../draft.ts';
import type { Range } from '../../ranges.ts';
import type { Title } from '../../vocabulary/lexicon.ts';
import type { Match } from '../../vocabulary/words.ts';
import { isChineseName } from '../people/surnames.ts';
import { NOT_A_DEPARTMENT, type Owner, UNKNOWN_TITLE } from './owners.ts';

/** What may stand between two of one country: 张三、李四; 张三(Zhang San)与李四. */
const BESIDE = /^(?:博士|教授|先生|女士|阁下)?(?: ?\([^()]{1,40}\))?(?:、|以及|[和与及])/;

/** 外长张三因病缺席,由副外长李四代为出席; 外长张三派副外长李四与会: whoever comes instead is of the same country. */
const STOOD_FOR =
  /^(?:则|因[^,。;、]{1,10}?)?(?:(?:缺席|未|没|无法)[^,。;、]{0,10})?,?(?:改?由|委托|指?派)(?:遣|出)?(?:其|该国)?/;

/** 日本外相张三、防卫大臣李四: the second in a row without a country is of the first one's. */
export function colleagueOf(
  { text, lexicon }: Draft,
  before: PersonMention | undefined,
  offices: Match<Title>[],
): Owner | null {
  if (!before?.name || !before.country) return null;
  const behind = text.slice(before.end, before.end + 44);
  const sent = STOOD_FOR.exec(behind)?.[0];
  const joint = sent ?? BESIDE.exec(behind)?.[0];
  if (!joint) return null;
  const start = before.end + joint.length;
  const between = text.slice(start, (offices[0] as Match<Title>).start);
  if (between.length > UNKNOWN_TITLE || NOT_A_DEPARTMENT.test(between)) return null;
  // 俄罗斯外长张三和外交部长李四: of two of one rank, the second is at home where the text was written.
  const ranks = before.titles.map((each) => lexicon.titles.get(each)?.level).filter(Boolean);
  const own = offices.map(({ value }) => value.level).filter(Boolean);
  const ofAnother = own.length > 0 && !own.some((rank) => ranks.includes(rank));
  if (!sent && !joint.endsWith('、') && !ofAnother) return null;
  return { start, end: start, value: { country: before.country, organisation: null } };
}

/** 外长张三到访菲律宾,并与新任总统李四会面: whom a guest meets there. */
const VISITED =
  /^(?:\d{1,2}日|[今昨][天日])?(?:到访|访问|抵达|出访|飞抵)了?([^,。;]{2,6}),(?:并|随后|当天|其间)?(?:先后|分别)?(?:[与同和]|会见|拜会|会晤)了?(?:新任|现任|该国|当地|当选)?$/;
/** How far behind a guest the visit is told, in characters. */
const REACH = 40;
/** 霍尔特(Mary Holt): a name that seems Chinese, with one in Latin letters behind it. */
const GLOSSED = /^ ?\([A-Z]/;

/**
 * 美国财政部长贝森和贸易代表格里尔; 马来西亚首相鲁斯兰主持开幕式,外长哈山纳主持会议: of two in a sentence that names one country, the second is of it too; one
 * with a Chinese name may be at home where the text was written.
 */
export function sameCountry(
  { text, lexicon }: Draft,
  found: PersonMention[],
  title: number,
  name: Range,
): string | null {
  const [other, before] = [found.at(-2), found.at(-1)];
  if (
    !before?.country ||
    (isChineseName(text.slice(name.start, name.end)) && !GLOSSED.test(text.slice(name.end, name.end + 3)))
  )
    return null;
  const visited = VISITED.exec(text.slice(before.end, Math.min(title, before.end + REACH)))?.[1];
  const host = visited ? lexicon.countries.get(visited) : null;
  if (host) return host;
  if (
    /^(?: ?\([^()]{1,40}\))?(?:,(?:并|还)?(?:同时)?)?(?:分别)?(?:和|与|同|及|以及)$/.test(
      text.slice(before.end, title),
    )
  )
    return before.country;
  if (!/^[^,。;!?\n]{0,4}主持[^。;!?\n]{0,16},其?$/.test(text.slice(before.end, title))) return null;
  return other && !/[。\n]/.test(text.slice(other.end, before.start)) ? null : before.country;
}
