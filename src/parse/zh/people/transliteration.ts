/**
 * The characters that foreign names are written with. A name goes on as long as they do; where two come that none is
 * written with, what somebody does has begun, in whatever words:
 *
 *   外长 托科诺夫 抨击……        总统 马罗 缺阵
 *        ^name    ^beyond             ^name ^beyond
 */
import { unitsOf } from '../../text/characters.ts';

const CHARACTERS = unitsOf(
  '丁万三世丘业东丝中丰丹为丽乃久义之乌乔也二于云五亚亦亨京什仁仓他代以仪仲伊伍伏休优伟伦伯伽佐佑何余佛佩侯俊保信修允元兆光克兰兴其兹内冈冉农冯凡凯切列刘利别剔功加努劳勃勇勋勒匡华卓南博卜占卡卢' +
    '卫印厄厦古史右叶司吉同吐向吕启吴吾周和咸哈哥哲唆唐嘉噶囊因图土圣圭坎坚坤坦埃培基塔塞增夏多大天太夫央夸奇奈奎契奥妥妮妲姆姜姬威娃娅娜嫩子孔孝孟季宁安宋宗宜宾宿密富察将小尔尚尤就尹尼居屈山岑岩' +
    '岳巧巩差巴布师希帕帖帝席干平并库应庞康廖延廷弗张弥强当彦彭影彻彼徐得德忒志忙忝忠怀思怡恩恰恺惠慎懿戈戴扎托扬披拉拖拜挺捷措提摩攀敏敖散敦文斐斯方施日早旭旺昂昆昌明易星春昭晓普智曲曹曼曾替月朗' +
    '朝木末本朱朴李杜杨杭杰松林查柯柱柳柴根格桑梅梭森楚欣欧歇武比毛毕氏永汀汗江汪沃沙治法波泰泽洋洛津洪洲派济海涅渥温游源滕潘灵灿烈热焦熙燮爱特猜玉玛珊珍珠班理琪琳琴琼瑙瑛瑞瑟璞瓜瓦甘生甫田由申留略登' +
    '皮盈盖盛真石硕礼祖神福禹秀科穆空窝窦立章竹策米素索紫约纱纳纽绅绍维绵缅缇缪罕罗羌羽翁翰耀考耶聪肖肯育胡脱腓腾舍舒良色艾芙芝芬芭苏苗若英茂范茄茜茨茵茹荫莉莎莫莱莲菲萧萨葛蒂蒙蒲蓓蓬蔡蔷蕾薇藏裕' +
    '裴西觉詹让记许诗诺谐谢谷貌贝贞贡贤贲贴费贺贾赖赛赞赢赫路轩辛达迈远连迦迪逊通逸道邓那邦郁郑采里野金钎钢钦钱铁银锡镇长门阳阿陈陶隆雄雅雨雪雷霍霞青韦音项顺顿颂颖颜额香马高魏鲁鲍麦黎默黛齐龙' +
    '汉汤豪邵珀撒喀宝浦滨黑熊累祥荣俪靖宪浑绪轲迁牛潮炽壳乍亥傣凤匈叻嘎埔堤墨孙岱崔帅庄惹戛昔暖柏桂棉樊汶泊湛漆潭澳煌狄玖玫瑶碧秦翠腊芒苔茅茱荷萍萝葩蔓' +
    '薄藩虎讪谟谭辽郎郝銮闵阮隋雍霖鞑韶颇魁麻鼎仕宏',
);

/** Where names are not written by their sound, or may not be. */
const WRITTEN_IN_HAN = new Set(['CN', 'HK', 'MO', 'TW', 'JP', 'KR', 'KP', 'VN', 'SG', 'MY']);
/** Whether the names of a country's people stand in Chinese as they are written there. */
export const isWrittenInHan = (country: string | null) => country !== null && WRITTEN_IN_HAN.has(country);
const IS_HAN = /\p{Script=Han}/u;

/** Whether what stands from one offset to another is a foreign name, and what follows is none of it. */
export function endsTransliteration(
  text: string,
  start: number,
  at: number,
  country: string | null,
): boolean {
  if (!country || isWrittenInHan(country) || !isBeyond(text, at) || !isBeyond(text, at + 1)) return false;
  // 阿披叻与某国首相: what joins two people says nothing of the character before it.
  if (/[与及跟]/.test(text[at + 1] as string)) return false;
  if (at - start < 2 || text[at - 1] === '·' || text[at - 2] === '·') return false;
  for (let i = start; i < at; i++) if (isBeyond(text, i)) return false;
  return true;
}

/** Whether the character at an offset stands in foreign names, or no Chinese one does. */
export const isOfName = (text: string, at: number) => !isBeyond(text, at);

const isBeyond = (text: string, at: number) =>
  at < text.length && !CHARACTERS.has(text.charCodeAt(at)) && IS_HAN.test(text[at] as string);
