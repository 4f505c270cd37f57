/**
 * Reads a person's name where a title ends. Nothing marks where a name ends: it goes on to the next stop or to the next
 * word that cannot be part of a name. Many characters can be either, and what follows them decides:
 *
 *   外长陶和平、     外长张三和日本外相      外长李于真列席      总统王五于3日
 *   ^name    ^stop   ^name^joins a country   ^name  ^verb       ^name^before a date
 */
import type { Draft, PersonMention } from '../draft.ts';

/** What no name holds: signs, and what people do. */
const END =
  /[^\p{L}·\-.']|出席|列席|主持|参加|参会|与会|举行|召开|举办|会见|会谈|会晤|会同|共同|共聚|共进|共商|步入|致以|致欢迎|合影|握手|启程|前往|赴|飞抵|到访|讲话|发言|告诉|感谢|欢迎|祝贺|赞赏|高度|呼吁|重申|承诺|警告|透露|补充|坦言|敦促|希望|期待|同意|决定|讨论|商讨|交换|接受|宴请|接见|陪同|出任|就任|致信|致电|宣读|签订|见证|一致|未能|请假|缺席|联合|分别|先后|应邀|应约|受邀|代为|介绍|阐述|一行|以及|通电话|抵达|抵京|访问|签署|发表|致辞|来华|进行|通过|邀请|当地|时隔|跟进|[今昨前当同明][天日晚]|[今昨][早晨夜午]|[上下]午|凌晨|傍晚|晚间|稍早|早前|日前|近日|[上本][周月](?!·)|一同|一道|亲王|殿下|陛下|爵士|因故|稍后|随后|周[一二三四五六日]|星期|随团|随行|女士|先生|阁下|博士|教授|夫妇|率[团领队]|说|称|等(?!·)|的|[两各]国|代表(?!·)|[则亦][指称说表强认重宣]|指[,:]|指出|表示|强调|宣布|认为|回应|提出|认同|赞同|相信|批评|证实|离开|主席|总统|总理|外长|部长/uy;
/** What follows a title and is no name: 外长会晤, 总统府, 部长级, 外长们, 外长就…. */
const NOT_A_NAME =
  /^(?:[-.·]|代表(?!·)|本国|身份|向(?:会议|论坛|峰会|大会|会晤|与会|[^,。、]{1,12}(?:发来|致贺|致信|致以|转达))|集体|工作|汇报|年度|定期|应对|特别会|与?同[^,。、;]{1,8}?(?:总统|主席|总理|首相|国王|外长|举行|会谈|会晤|会见|共同|就)|[与和][^,。、;]{1,8}?(?:总统|主席|总理|首相|国王|外长)(?:举行|会谈|会晤)|[同与和].{1,8}·|[和与及](?:负责|主管|分管|东道[主国]|主席国|轮值|其|各|有关|来自)|[于在](?:会|今|昨|此)|非正式|[和与及][^,。、]{1,10}(?:会议|会晤|峰会|磋商)|年会|扩大|都(?!\p{Script=Han}{2}(?:[、,。和与及]|出席|共同|在|会))|[负就对均也还已并将的第次国团处性级府们会]|新闻|特使|助理|顾问|秘书|发言人|或|亲自|之|以|视频|线上|作为|理事|磋商|协商|派(?:出)?代表|对话|战略|闭门|非例行|例行|联席|正式|举办|机制|职务|任期|选举|办公|副|一致|一道|一起|围绕|轮|兼)/u;
/** 外长层级的对话, 主席刚才同…: words that follow a title and begin no name. */
const WORDS =
  /^(?:层[级面次]|级别|刚[才刚]|此[前后次间]|日前|近[日期年]|当时|曾经?(?=[在同与于和对表])|已经|正在|再次|多次|首次|同时|任[内上期]|期间|之[间外后前际]|以[外上下及后前]|双方|全体|各自|人选|候选|团队|小组|名单|席位|卸任|上任|宣誓|连任|辞职|去世|逝世|遇刺|换届|改选|缺位|转达|牵头|委托|授权|签名|署名|单独|私下|紧急|专程|亲自|依次|轮流)/u;
/** 部长应对极端天气特别会议: the office stands inside what names a meeting or a text. */
const MEETS = /会议|论坛|峰会|机制|公报|声明|宣言/;
const LATIN = /[A-Z][\p{Script=Latin}.'-]*(?: [A-Z][\p{Script=Latin}.'-]*)*/uy;
/** S.K.纳拉辛汉: initials before a name in Chinese. */
const INITIALS = /^(?:[A-Z]\.)+\p{Script=Han}/u;
/** What follows a joint between two people: others in general, or somebody with an office. */
const ANOTHER =
  /^(?:其他|各国|观察员国|(?:对话)?伙伴国|(?:其)?(?:夫人|夫君|妻子|丈夫)|随行|[^,。、;和与及]{1,3}方(?:牵头|代表|主席|团长|有关)|来自|来访|到访|中方|[两三四五六七八九十]国|当地|[^,。、;和与及]{1,12}(?:外长|代表|部长|总统|总理|主席|首相|大臣|国务卿|秘书长|委员|专员|官员|大使|秘书|主任|会长|行长|总裁|局长|司长|署长|市长|省长|议长))/;
const TOGETHER = /^[^,。、;和与及]{2,10}(?:共同|联合|一道|举行|会谈|会晤)/;
/** 马来西亚贸工部长拿督斯里张三: what is said before a name, and no part of it. */
const HONORIFIC = /^(?:拿督斯里|拿督|拿汀|丹斯里)(?![·、,。])/;
/** Between a name and its verb: 也出席, 均与会. */
const ADVERB = /^[也亦均都还将则已曾]/;
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
  const read = latin > 1 ? Math.min(start + latin, end) : endOfName(draft, start, limit, country);
  const stop = known && text[known.end] !== '·' ? known.end : read;
  // 泰国外长敦、: a name of one character needs the country before its title.
  if (
    stop === start ||
    (isPlace(draft, start, stop) && !(country && FOLLOWS.test(text.slice(stop, stop + 2))))
  )
    return null;
  if (stop - start < 2 && !(country && /^\p{Script=Han}(?:、|出席)/u.test(text.slice(start, end))))
    return null;
  if (MEETS.test(text.slice(start, stop))) return null;
  return { start, end: stop, text: source.plain(start, stop) };
}

/** 外长会晤 takes place in Capri; 总理卡普里、 is somebody of that name. */
const FOLLOWS = /^(?:[、,。和与及]|出席|与会|在会)/;
const isPlace = ({ text, lexicon }: Draft, start: number, stop: number) =>
  lexicon.places.at(text, start, stop)?.end === stop;

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

function endOfName(draft: Draft, start: number, limit: number, country: string | null): number {
  const japanese = country === 'JP';
  for (let at = start; at < limit; at++) {
    // 维文也出席; but 上川达也出席: many a Japanese name of four characters ends so.
    if (
      draft.text[at] === '也' &&
      at - start >= 2 &&
      !(japanese && at - start === 3) &&
      isEnd(draft.text, at + 1)
    )
      return at;
    const inside = draft.text[at] === '在' && isInName(draft.text, start, at, country);
    if (inside) continue;
    if (draft.text[at] === '在' || isEnd(draft.text, at) || (at - start >= 2 && ends(draft, at))) return at;
  }
  return limit;
}

/** Where a name may be one character, so that 在 behind it says where: 泰国外长敦在曼谷. */
const OF_THREE = new Set(['CN', 'KR', 'KP', null]);

/** 闵在勋共同出席, 金容在、: a name of three characters holds the 在 that would else say where. */
function isInName(text: string, start: number, at: number, country: string | null): boolean {
  if (/^[·、,。]/.test(text.slice(at + 1, at + 2))) return at > start;
  return at === start + 1 && OF_THREE.has(country) && isEnd(text, at + 2);
}

function isEnd(text: string, at: number): boolean {
  END.lastIndex = at;
  return END.test(text);
}

/** Whether a character that may stand in names ends one here, by what comes after it. */
function ends({ text, lexicon }: Draft, at: number): boolean {
  const next = at + 1;
  if (text[at] === '于' && /^\d/.test(text.slice(next, next + 1))) return true;
  // The part behind a · has two characters at least.
  if (text[at - 2] === '·') return false;
  // 纳亚维将应邀参会: these end no name before a verb, as 和 and 为 may.
  if (/[将并还拟曾已]/.test(text[at] as string) && /\p{L}/u.test(text[next] ?? '') && isEnd(text, next))
    return true;
  // Right behind a · or right before a stop it is part of the name: 索·和达, 阮氏秋和出席.
  // 范氏明向也出席: no preposition stands before an adverb.
  const verb =
    /[和与同及跟向对就为由]/.test(text[at] as string) && ADVERB.test(text[next] ?? '') ? next + 1 : next;
  const stop = isEnd(text, verb) && text[verb] !== '"';
  if (text[at - 1] === '·' || stop || /[和与及·]/.test(text[next] ?? '')) return false;
  switch (text[at]) {
    case '和':
    case '与':
    case '同':
    case '及':
    case '跟':
      return (
        Boolean(lexicon.countries.at(text, next) ?? lexicon.organisations.at(text, next)) ||
        Boolean(lexicon.titles.at(text, next) ?? lexicon.people.at(text, next)) ||
        ANOTHER.test(text.slice(next, next + 16)) ||
        // 与李四共同主持; 和 may as well stand inside the name: 阿曼和洛夫共同主持.
        (text[at] !== '和' && TOGETHER.test(text.slice(next, next + 16)))
      );
    case '于':
      return /^(?:[\d〇零一二三四五六七八九十]|当地|[今昨近本上]|会[后上]|.{1,8}(?:举行|会|访))/.test(
        text.slice(next, next + 12),
      );
    case '因':
      return /^(?:病|故|公|此|事)/.test(text.slice(next, next + 2));
    case '以':
      return !text.startsWith('色列', next);
    case '作':
      return /^(?:[为了出主]|报告|开幕|工作|主旨|专题)/.test(text.slice(next, next + 2));
    case '向':
    case '对':
    case '就':
    case '为':
    case '将':
    case '是':
    case '应':
    case '也':
    case '亦':
    case '并':
    case '由':
      return true;
    default:
      return false;
  }
}
