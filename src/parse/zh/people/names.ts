/**
 * Reads a person's name where a title ends, if one stands there:
 *
 *   外长张三出席      外长会晤        外长们          总理 张三
 *       ^name         ^no name       ^no name            ^name
 */
import type { Draft, PersonMention } from '../../draft.ts';
import type { Match } from '../../vocabulary/words.ts';
import { endOfName } from './name-ends.ts';
import { withoutWords } from './name-lengths.ts';
import { isOfName, isWrittenInHan } from './transliteration.ts';

/** What follows a title and is no name: 外长会晤, 总统府, 部长级, 外长们, 外长就…. */
const NOT_A_NAME =
  /^(?:[-.·]|及(?!川)|与(?![那谢])|伉俪|报[讯导道社]|代表(?!·)|[和与同及][两三四五六][位名国]|(?:(?![率代感表对向同与说在和赴就])\p{Script=Han}){0,4}(?:人民|政府)|[本我]国|[计则还]有|包括|身份|向(?:会议|论坛|峰会|大会|会晤|与会|[^,。、]{1,12}(?:发来|致贺|致信|致以|转达))|集体|官邸|公邸|公署|工作|汇报|年度|定期|应对|特别会|与?同[^,。、;]{1,8}?(?:总统|主席|总理|首相|国王|外长|举行|会谈|会晤|会见|共同|就)|[与和][^,。、;]{1,8}?(?:总统|主席|总理|首相|国王|外长)(?:举行|进行|共同|一同|分别|会谈|会晤)|[同与和].{1,8}·|与[^,。、;·]{1,8}?(?:总统|总理|首相|国王|外长|主席)|[和与及](?:派驻|负责|主管|分管|东道[主国]|主席国|轮值|其|各|有关|来自)|贺[信电]|圆桌|[于在](?:会|今|昨|此|记者|新闻|发布)|非正式|[和与及][^,。、]{1,10}(?:会议|会晤|峰会|磋商|会(?=[,。;、的]))|年会|扩大|都(?!\p{Script=Han}{2}(?:[、,。和与及]|出席|共同|在|会|率|分别|主持|说|表示|同|就))|大会|[于自从](?=[〇零一二三四五六七八九十]{1,4}[年月日])|[负就对均也亦还已并将是的第次国团处性级府署们会馆]|新闻|特使|助理|顾问|秘书|发言人|或|亲自|之|以|针对|视频|线上|专机|座机|专列|辞行|作为|理事|磋商|协商|派(?:出)?代表|对话|战略|闭门|非例行|例行|联席|正式|举办|机制|职务|任期|选举|办公|副|一致|一道|一起|围绕|轮|兼)/u;
/** 外长层级的对话, 主席刚才同…: words that follow a title and begin no name. */
const WORDS =
  /^(?:过往|陆续|纷纷|相继|党中央|组[成建团]|(?:[一二两三四五六七八九十]{1,3}|多)(?:年|个月|天|周)[来内间以]|加[强深快紧大]|深化|扩大|推[动进]|开展|保持|合作|层[级面次]|级别|互[访信动]|出访|访[华问日美俄欧韩]|来往|往来|交往|接触|斡旋|刚[才刚]|过去|此[行番访]|此[前后次间]|日前|近[日期年]|当时|曾经?(?=[在同与于和对表])|已经|正在|再次|多次|首次|同时|任[内上期]|期间|利用|之[间外后前际]|以[外上下及后前]|双方|全体|各自|人选|候选|团队|小组|名单|席位|卸任|上任|宣誓|连任|辞职|去世|逝世|遇刺|换届|改选|缺位|转达|牵头|委托|授权|签名|署名|单独|私下|紧急|专程|亲自|依次|轮流)/u;
/** 部长应对极端天气特别会议: the office stands inside what names a meeting or a text. */
const MEETS = /会议|论坛|峰会|机制|公报|声明|宣言/;
const LATIN = /[A-Z][\p{Script=Latin}.'-]*(?: [A-Z][\p{Script=Latin}.'-]*)*/uy;
/** S.K.纳拉辛汉: initials before a name in Chinese. */
const INITIALS = /^(?:[A-Z]\.)+\p{Script=Han}/u;
/** 马来西亚贸工部长拿督斯里张三: what is said before a name, and no part of it. */
const HONORIFIC = /^(?:达图斯里|拿督斯里|拿督|拿汀|丹斯里)(?![·、,。])/;
/** 首相拿督斯里张三: whether such words stand between an office and a name. */
export const isMalaysian = (text: string, office: number, name: number) =>
  HONORIFIC.test(text.slice(office, name + 1).trimStart());
/** The longest name, in characters. */
const LONGEST = 30;

/** @param country that of the title, where the text gives it */
export function nameAt(
  draft: Draft,
  title: number,
  end: number,
  country: string | null,
): PersonMention['name'] {
  const { text, lexicon, source } = draft;
  // A space may part title and name in a signature: 国家主席 张三.
  const behind = text[title] === ' ' ? title + 1 : title;
  const start = behind + (HONORIFIC.exec(text.slice(behind, behind + 6))?.[0].length ?? 0);
  const limit = Math.min(end, start + LONGEST);
  const behindTitle = text.slice(start, start + 12);
  if (NOT_A_NAME.test(behindTitle) || WORDS.test(behindTitle) || joinsParty(draft, start)) return null;
  if (isAnothersOffice(draft, start)) return null;
  LATIN.lastIndex = start;
  const latin = INITIALS.test(text.slice(start, start + 12)) ? 0 : (LATIN.exec(text)?.[0].length ?? 0);
  const known = lexicon.people.at(text, start, end);
  const read =
    latin > 1
      ? Math.min(start + latin, end)
      : withoutWords(draft, start, endOfName(draft, start, limit, country), country);
  const stop = known && !goesOn(text, known, read) ? known.end : read;
  // 泰国外长敦、: a name of one character needs the country before its title.
  if (
    stop === start ||
    (isPlace(draft, start, stop, country) && !(country && FOLLOWS.test(text.slice(stop, stop + 2))))
  )
    return null;
  if (stop - start < 2 && !(country && /^\p{Script=Han}(?:、|出席)/u.test(text.slice(start, end))))
    return null;
  if (MEETS.test(text.slice(start, stop))) return null;
  // 负责人专家工作组跟踪上述文件: so long and of no country, and no foreign name.
  if (!country && stop - start > LONGEST_HAN && !isForeignName(text, start, stop)) return null;
  return { start, end: stop, text: source.plain(start, stop).replace(/ ?([·・‧•]) ?/g, '$1') };
}

/** The longest name of one part, of somebody whose country is not told, that need not be written as foreign ones are. */
const LONGEST_HAN = 6;

function isForeignName(text: string, start: number, end: number): boolean {
  for (let at = start; at < end; at++) if (text[at] !== '·' && !isOfName(text, at)) return false;
  return true;
}

const ONE_MORE = /^[^讲答问笑谈赴访会还又再则仍也都均亦曾已即][、,。;()和与及]/;
/** 拉赫蒙 + 佐达, 尤努斯 + 霍贾耶夫: behind a foreign name that is known, another goes on in characters that such names have. */
function goesOn(text: string, known: Match<{ country: string | null }>, read: number): boolean {
  if (text[known.end] === '·') return true;
  // 李强 + 生、: one character more, up to a stop; 王毅讲,: or what somebody says.
  if (known.value.country === 'CN')
    return (
      read === known.end + 1 &&
      known.end - known.start === 2 &&
      ONE_MORE.test(text.slice(known.end, read + 1))
    );
  return read > known.end && !isWrittenInHan(known.value.country) && isForeignName(text, known.end, read);
}

/** 与会的有:张三(中国外长)、李四(印度外长)。: the office stands in brackets behind the name. */
export function nameBeforeBracket(
  { text, source, lexicon }: Draft,
  start: number,
  end: number,
  floor: number,
): PersonMention['name'] {
  if (text[start - 1] !== '(' || text[end] !== ')' || !/^[、,。;和与及]/.test(text.slice(end + 1, end + 2)))
    return null;
  const before = text.slice(Math.max(floor, start - LONGEST), start - 1);
  const name = /(?:^|[、,:;和与及有])((?:(?![和与及有])\p{Script=Han}|·){2,20})$/u.exec(before)?.[1];
  if (!name || lexicon.titles.in(name).length > 0 || lexicon.countries.in(name).length > 0) return null;
  const from = start - 1 - name.length;
  return { start: from, end: start - 1, text: source.plain(from, start - 1) };
}

/** 外长会晤 takes place in Capri; 总理卡普里、 is somebody of that name, and so is 巴巴多斯总理克拉克, as Clark is in the Philippines. */
const FOLLOWS = /^(?:[、,。和与及]|出席|与会|在会)/;
function isPlace({ text, lexicon }: Draft, start: number, stop: number, country: string | null): boolean {
  const place = lexicon.places.at(text, start, stop);
  if (place?.end !== stop) return false;
  return country === null || place.value.country === country || place.value.others.includes(country);
}

/** 22国外长和阿盟秘书长: behind the title comes a joint, and then another's country or body. */
function joinsParty({ text, lexicon }: Draft, at: number): boolean {
  if (!/[和与同及]/.test(text[at] ?? '')) return false;
  return (lexicon.countries.at(text, at + 1) ?? lexicon.organisations.at(text, at + 1)) !== null;
}

/** 观察员国代表 蒙古国总理张三: behind one title stands a country with a title of its own. */
function isAnothersOffice({ text, lexicon }: Draft, start: number): boolean {
  const country = lexicon.countries.at(text, start);
  if (!country) return false;
  const end =
    country.end +
    (/^[^,。、]{0,6}(?:共和国|王国|联邦)|^国/.exec(text.slice(country.end, country.end + 12))?.[0].length ??
      0);
  return lexicon.titles.at(text, end) !== null;
}
