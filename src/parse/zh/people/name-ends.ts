/**
 * Where a name ends. Nothing marks it: it goes on to the next stop or to the next word that cannot be part of a name. Many
 * characters can be either, and what follows them decides:
 *
 *   外长陶和平、     外长张三和日本外相      外长李于真列席      总统王五于3日
 *   ^name    ^stop   ^name^joins a country   ^name  ^verb       ^name^before a date
 */
import type { Draft } from '../../draft.ts';
import { DOUBLE_SURNAME } from './surnames.ts';
import { endsTransliteration } from './transliteration.ts';

/** What no name holds: signs, and what people do. */
const END =
  /(?!(?<=·) | (?=·))[^\p{L}·\-.']|出席|列席|主持|参加|参与|参会|与会|举行|召开|举办|会见|会谈|会晤|会面|会商|会同|晤谈|拜会|共同|共见|共聚|共进|共商|步入|致以|贺[信电]|致欢迎|致[开闭]幕|合影|握手|启程|乘专机|乘坐|搭乘|乘车|前往|赴|飞抵|到访|访(?!·)|接待|相继|陆续|[今去明前]年|讲话|讲解|分析|汇报|发言|告诉|感谢|欢迎|热[情烈]|迎[接候]|祝贺|赞赏|高度|呼吁|重申|承诺|警告|透露|补充|坦言|敦促|希望|期待|同意|决定|讨论|商讨|交换|接受|宴请|接见|陪同|出任|就任|致信|致电|宣读|签订|见证|一致|未[能出参与获派到]|请假|缺席|联合(?![国会])|分别|先后|应邀|应约|受邀|代为|介绍|阐述|一行|以及|通电话|抵达|抵京|访问|签署|展开|发表|致[辞词]|来华|进行|通过|邀请|当地|时隔|跟进|[今昨前当同明][天日晚]|[今昨](?:[早晨夜午]|(?=[在于同与会出]))|[上下]午|凌晨|傍晚|晚间|稍早|早前|日前|近日|[上本][周月](?!·)|一同|一道|亲王|殿下|陛下|爵士|因故|稍后|随后|周[一二三四五六日]|星期|随团|随行|女士|先生|阁下|(?:[上中少大]将|[上中少大][校尉])(?![·、])|博士|教授|夫妇|伉俪|率[团领队]|率(?=[^,。;、]{0,8}(?:代表团|团队))|携|提前|登台|连续|连任|当选|盛赞|点赞|[坚声宣自]称|明言|力陈|主张|提[议到及]|重提|谈[到及]|论及|启动|归纳|说|称|时(?=的|[,说表])|等(?!·)|的|[两各]国|代表(?!·)|则[派由未没]|以(?=[^,。;、]{1,10}(?:身份|方式|形式))|[则亦][指称说表强认重宣]|指[,:]|指出|表示|强调|宣布|认为|回应|提出|认同|赞同|相信|批评|证实|确认|离开|联席|大使(?!·)|亲自|首次|再次|专程|全程|悉数|拨冗|莅临|获邀|奉命|受托|受命|派(?=[遣出]?[^,。;]{1,20}(?:出席|与会|参加))|齐聚|加入|从(?=[今昨明本当即下\d]|[一二三四五六七八九十]{1,3}[月日])|顺道|偕|到会|到场|共[\d有计]|[今昨前本][(]|本[周月日](?!·)|自(?=[\d〇零一二三四五六七八九十]{1,4}[年月日])|主席|总统|总理|外长|部长/uy;
/** What follows a joint between two people: others in general, or somebody with an office. */
const ANOTHER =
  /^(?:其他|各国|观察员国|(?:对话)?伙伴国|(?:其)?(?:夫人|夫君|妻子|丈夫)|随行|[^,。、;和与及]{2,5}及[^,。、;和与及]{2,5}局(?:副?局长|常任秘书长)|[^,。、;和与及]{1,3}方(?:牵头|代表|主席|团长|有关)|来自|来访|到访|来华|正在|前来|中方|(?:[两三四五六七八九十]{1,3}|\d{1,3})个?(?:成员|阿拉伯|与会|观察员)?国|\d{1,3}个|当地|(?!.大使|[^,。、;]{0,8}(?:共同|联合))[^,。、;和与及]{1,12}(?:外长|代表|部长|总统|总理|主席|首相|大臣|国务卿|秘书长|委员|专员|官员|大使|秘书|主任|会长|行长|总裁|局长|司长|署长|市长|省长|议长|元首|首脑|领导人|领袖|政要|嘉宾|来宾))/;
const TOGETHER = /^[^,。、;和与及]{2,10}(?:共同|联合|一道|举行|会谈|会晤)/;
/** What is said of what somebody does: no part of a name before a verb, which it may be elsewhere (萨特别科夫). */
const MANNER =
  /(?:特别|继续|同时|直接|当面|本人|首先|最后|最终|率先|多次|集体|主动|先行|后来|其后|事后|当场|现场|依次|逐一|轮流|随即|旋即|即将|刚刚|已经|曾经|特[地意]|明确|公开|郑重|反复|正式|顺利|成功|如期|共同)+/uy;
/** Between a name and its verb: 也出席, 均与会. */
const ADVERB = /^[也亦均都还将则已曾]/;
export function endOfName(draft: Draft, start: number, limit: number, country: string | null): number {
  const japanese = country === 'JP';
  for (let at = start; at < limit; at++) {
    // 维文也出席; but 上川达也出席: many a Japanese name of four characters ends so.
    if (
      /[也亦]/.test(draft.text[at] as string) &&
      at - start >= 2 &&
      !(japanese && at - start === 3) &&
      isEnd(draft.text, at + 1)
    )
      return at;
    const inside = draft.text[at] === '在' && isInName(draft.text, start, at, country);
    if (inside) continue;
    // 崔同日、: no name has one character before a stop, or before what is done.
    const inTime = at === start + 1 && DAY_IN_NAME.test(draft.text.slice(at, at + 3));
    if (inTime) continue;
    if (draft.text[at] === '在' || isEnd(draft.text, at)) return at;
    if (at - start < 2 || (at - start === 2 && DOUBLE_SURNAME.test(draft.text.slice(start, at)))) continue;
    if (
      ends(draft, at) ||
      isManner(draft.text, at) ||
      (endsTransliteration(draft.text, start, at, country) &&
        draft.text[at + 1] !== '在' &&
        !isEnd(draft.text, at + 1))
    )
      return at;
  }
  return limit;
}

/** 秘书长张三和22个成员国的外长. */
const COUNTS = /^\d{1,3}个/;
const GUEST =
  /^(?:应邀)?(?:来华|来访|到访|正在[^,。]{1,12}访问)[^,。]{0,16}的|^(?:[去今前]年|[上本]个?月|日前|近日|不久前)[^,。]{0,12}(?:当选|就任|上任|就职|来访|到访)的/;
/** 总统张三和总理李四: behind the joint stands an office, and behind that a name; 李长和总理表示 speaks of one. */
const OFFICE = /^[和与及](?:主席|总统|总理|外长|部长)/;
function isJoint(text: string, at: number): boolean {
  const office = OFFICE.exec(text.slice(at, at + 3))?.[0];
  return (
    office !== undefined && /\p{L}/u.test(text[at + office.length] ?? '') && !isEnd(text, at + office.length)
  );
}
const DAY_IN_NAME = /^[同明当前][日天晚](?:[、,。和与]|$)/;

/** 托科诺夫特别指出: words of manner, and then a verb. */
function isManner(text: string, at: number): boolean {
  MANNER.lastIndex = at;
  const manner = MANNER.exec(text);
  return manner !== null && (text[at + manner[0].length] === '在' || isEnd(text, at + manner[0].length));
}

const HAN_DATE =
  /^(?:[二三]?十[一二三四五六七八九]?|廿[一二三四五六七八九]?|[一二三四五六七八九])(?:月[一二三四五六七八九十\d]|日[上下在于出主同与会])/;

/** Where a name may be one character, so that 在 behind it says where: 泰国外长敦在曼谷. */
const OF_THREE = new Set(['CN', 'HK', 'MO', 'TW', 'KR', 'KP', null]);

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
  if (text[at] === '于' && /^(?:\d|[今昨本当][(])/.test(text.slice(next, next + 2))) return true;
  // 张三七月十四日主持: no name ends in the number of a month.
  if (HAN_DATE.test(text.slice(at, at + 7))) return true;
  // The part behind a · has two characters at least, unless another country is joined to it: 颂猜·差和印度外长.
  if (text[at - 2] === '·')
    return /[和与同及]/.test(text[at] as string) && lexicon.countries.at(text, next) !== null;
  // 纳亚维将应邀参会: these end no name before a verb, as 和 and 为 may.
  if (/[将并还拟曾已]/.test(text[at] as string) && /\p{L}/u.test(text[next] ?? '') && isEnd(text, next))
    return true;
  // 张三同应邀来华进行正式访问的李四: what is said of another.
  if (/[与同跟和及]/.test(text[at] as string) && GUEST.test(text.slice(next, next + 30))) return true;
  // 张三作会晤主旨发言
  if (text[at] === '作' && /^会[晤议谈][^,。;、]{0,4}(?:发言|讲话|报告)/.test(text.slice(next, next + 9)))
    return true;
  // Right behind a · or right before a stop it is part of the name: 索·和达, 阮氏秋和出席.
  // 范氏明向也出席: no preposition stands before an adverb.
  const verb =
    /[和与同及跟向对就为由]/.test(text[at] as string) && ADVERB.test(text[next] ?? '') ? next + 1 : next;
  const stop =
    isEnd(text, verb) && text[verb] !== '"' && !COUNTS.test(text.slice(verb, verb + 4)) && !isJoint(text, at);
  if (text[at - 1] === '·' || stop || /[和与及·]/.test(text[next] ?? '')) return false;
  // 栾景和在某市: no joint stands before a place.
  if (/[和与及]/.test(text[at] as string) && text[next] === '在') return false;
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
      return (
        /^(?:[\d〇零一二三四五六七八九十]|当地|[今昨近本上]|会[后上]|.{1,8}(?:举行|会|访))/.test(
          text.slice(next, next + 12),
        ) || lexicon.countries.at(text, next) !== null
      );
    // 哈桑到新加坡进行访问
    case '到':
      return Boolean(lexicon.countries.at(text, next) ?? lexicon.places.at(text, next));
    case '因':
      return /^(?:病|故|公|此|事)/.test(text.slice(next, next + 2));
    // 岩屋将人
    case '将':
      return !/^[人也司平文太大弘之]/.test(text.slice(next, next + 1));
    case '以':
      return !text.startsWith('色列', next);
    case '作':
      return /^(?:[为了出主]|报告|开幕|工作|主旨|专题)/.test(text.slice(next, next + 2));
    case '向':
    case '对':
    case '就':
    case '为':
    case '是':
    case '应':
    case '也':
    case '亦':
    case '并':
      return true;
    // 大久保由纪
    case '由':
      return !/^[纪美香佳子里加树贵布衣起]/.test(text.slice(next, next + 1));
    default:
      return false;
  }
}
