/**
 * Whether a noun phrase says which meeting it is, or only what kind of one.
 *
 *   中国-中亚外长会晤     部长级会议     就此加强对话
 *   ^which               ^a kind        ^something done
 */
import type { Draft } from '../../draft.ts';
import { matchesOf } from '../../text/matches.ts';
import { NTH } from '../grammar/numerals.ts';

const NOUN =
  '(?:领导人非正式会议|领导人会议|领袖会议|领导人会晤|首脑会议|外长会晤|外长会议|[外防财团部]长(?:特别|扩大|联席)?会(?![谈见晤议面商])|高官会(?![谈见晤议])|部长级会议|部长会议|理事会会议|部长理事会(?!会议)(?<=第.{1,4}[届次轮][^,。;、]{0,8}部长理事会)|高峰论坛|高峰会议|高峰会(?!议)|战略对话|对话论坛|对话会(?!议)|对话(?!会|框架|机制|平台|协商|合作|解决|谈判|交流|渠道|关系|伙伴|与|和|、)|圆桌会议|圆桌峰会|圆桌会(?![议晤谈见])|峰会|会晤|会议|会谈|磋商会(?![议谈晤])|磋商|论坛|大会(?![议堂])(?<!(?:立法|国民|人民代表|制宪)大会)|年会|(?:[联混]委会|(?:联合|混合|合作|指导)委员会)(?!第|会[议晤]|主席|框架|机制|秘书))';
/** The noun that ends a name; 外长会第三次会议 has two. */
export const HEAD = new RegExp(
  `${NOUN}(?:(?:\\([^()]{1,20}\\))?(?:(?<=论坛)(?:领导人|首脑|元首|外长))?(?:${NTH}[^,。;、的 ]{0,6}?|(?<=论坛)\\d{4}年(?=年会))?(?!(?<=峰会|会议|论坛)会[晤谈见])${NOUN})?(?!室|厅|堂|(?<!委员)委员会|联委会|(?:和[^,。;和]{1,6})?(?:工作)?机制(?:\\([A-Z]{2,6}\\))?第|中心|录|精神|纪要|记录|代表团|框架|副?秘书|(?<=最高会议)(?:参议院|立法院|主席|议员))`,
  'g',
);
/** Nouns that also say what people do: without a party they name no meeting (就此加强对话). */
const DOING = /(?<!外长|战略)(?:对话|磋商|会谈|会晤)$/;
/** Parties by their short forms (中日韩), by number (三方, 六国) or joined by a dash. */
const PARTIES =
  /[-+A-Z"]|[两三四五六七八九十]方|[两三四五六七八九十\d]国|^[中日韩朝俄美英法德意欧印巴阿伊沙哈吉塔乌土蒙越老柬泰缅马菲澳加墨非拉新葡西希挪瑞芬丹比荷波匈捷塞罗保克秘智古埃南尼孟]{2}|[海非拉欧][湾洲美盟]|国家|元首|首脑|领导人|领袖|外长|部长|大臣|防长|财长/;
/** What is left of a phrase that says only what kind of meeting, not which. */
const GENERIC =
  /^(?:(?:外|防|财|国防部|外交部|部)长级?|领导人|领袖|元首|首脑|国际|多边|双边|有关|相关|系列|重要|新一轮|新一届|线上|视频|非例行|例行|正式|小范围|大范围|联席|扩大|闭门|年度|沟通|定期|此|该|本|上一?|前一?|历|往|次|届|的|各|其他|一系列|行政|高级别|高官|预备|全体|理事会|第|会|[开召]|[一二三四五六七八九十两多数几]|[场个]|国)*$/;

export function hasParty(lexicon: Draft['lexicon'], words: string): boolean {
  return lexicon.countries.in(words).length > 0 || lexicon.organisations.in(words).length > 0;
}

/** A name says which meeting: more than its kind and its city. */
export function isSpecific({ lexicon }: Pick<Draft, 'lexicon'>, bare: string): boolean {
  const noun = matchesOf(bare, HEAD).at(-1);
  let rest = noun ? bare.slice(0, noun.index) : bare;
  const place = lexicon.places.at(rest, 0);
  if (place) rest = rest.slice(place.end);
  return !GENERIC.test(rest) && /\p{L}/u.test(rest);
}

/** 就此加强对话: something done, by no parties that are named. */
export function isDoing({ lexicon }: Draft, bare: string): boolean {
  const noun = DOING.exec(bare);
  if (!noun) return false;
  const rest = bare.slice(0, noun.index);
  return !PARTIES.test(rest) && !hasParty(lexicon, rest);
}
