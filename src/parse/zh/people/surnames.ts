/**
 * What Chinese names look like, and those with the title behind them: 李长风总理在万象出席……. As nothing before such a name says that it is one, it has
 * to begin with a surname, and its clause with it.
 */
import type { Draft, PersonMention } from '../../draft.ts';
import type { Title } from '../../vocabulary/lexicon.ts';
import type { Match } from '../../vocabulary/words.ts';

/** The commonest; of the double ones, those still in use. */
export const SURNAME =
  '(?:欧阳|闻人|慕容|令狐|尉迟|东方|夏侯|公孙|宇文|端木|南宫|司马|上官|诸葛|司徒|皇甫|[洪闻王李张刘陈杨黄赵吴周徐孙马朱胡郭何高林罗郑梁谢宋唐许韩冯邓曹彭曾肖萧田董袁潘于蒋蔡余杜叶程苏魏吕丁任沈姚卢姜崔钟谭陆汪范金石廖贾夏韦付傅方白邹孟熊秦邱江尹薛闫阎段雷侯龙史陶黎贺顾毛郝龚邵万钱严覃武戴莫孔向汤温康施文牛樊葛邢安齐易乔伍庞颜倪庄聂章鲁岳翟殷詹申欧耿关兰焦俞左柳甘祝包宁尚符舒阮柯纪梅童凌毕单季裴霍涂成苗谷盛曲翁冉骆蓝路游辛靳管柴蒙鲍华喻祁房滕屈饶解牟艾尤阳穆农卓古吉缪简车项连芦麦褚娄窦戚岑景党宫费卜冷晏席卫米柏宗瞿桂佟臧闵苟邬边卞姬仇栾隋商刁沙荣巫寇桑郎甄丛仲虞敖巩明佘池查麻苑迟邝芮谌庾郗鄢嵇糜邴郏邰綦郇邸冼訾逯昝笪仝谯阚禚蔺郦])';
/** Surnames of two characters, which a name begins with. */
export const DOUBLE_SURNAME =
  /^(?:欧阳|闻人|慕容|令狐|尉迟|东方|夏侯|公孙|宇文|端木|南宫|司马|上官|诸葛|司徒|皇甫|申屠|长孙|百里|呼延|独孤|鲜于|东郭|西门|完颜|爱新)/;
/** Those that are words as well, or rare: surnames only where a name is known to stand. */
const RARE =
  '[储靖井富乌牧山班秋伊厉戎祖束幸韶郜印宿怀蒲从鄂索咸籍赖屠阴郁胥苍双莘贡劳逄扶堵宰雍濮寿扈燕冀浦别充慕茹习宦鱼容慎戈终居衡步都满弘匡国广禄东利蔚越隆晁勾融那空养鞠须丰巢蒯相后荆红竺权盖益桓公应时师司和全楼危滑裘干经宣贲钮惠]';
const NAME = new RegExp(`^(?:${RARE}|${SURNAME})\\p{Script=Han}{1,2}$`, 'u');
/** What the clause of such a name begins behind: a stop, the agency's line, a day. */
const OPENS = `(?:^[和与同及、]?|[。,;:!?"'\\n()\\]】]|[电讯] ?|\\d日|[今昨前]天|当天|当地时间|应|访问的|[来到]访的)`;
const BEFORE = new RegExp(`${OPENS}(${SURNAME}\\p{Script=Han}{1,2})$`, 'u');
/** 岩屋毅外相, 高市早苗首相, in a text that names Japan: surnames that no Chinese name begins with, too. */
const BEFORE_JAPANESE = new RegExp(`(?:${OPENS}|的)(\\p{Script=Han}{3,5})$`, 'u');
const JAPANESE_OFFICE = /^(?:首相|外相|防相|(?:内阁总理|总理|外务|防卫)大臣)$/;
/** How much of a text tells that it is of Japan, in characters. */
const OPENING = 2000;
const OF_JAPAN = /日本|日[中英美法德韩俄印澳]|[中英美法德韩俄印澳]日/;
const NO_JAPANESE_NAME = /[任选位名届国方与同及在的]|和(?![田泉久])/;
/** What stands before a title and is no name: 成员国总理, 时任总统, 常务副总理, 安全部长. */
export const NO_NAME = /^.国$|^成员国|[会方任员院党部厅局团盟]$|^常务|^全国|^全体|^高级/;
const TITLE =
  /^(?:主席|总统|总理|首相|外相|防相|委员长|国务卿|总书记|国务委员|外长|(?:内阁总理|总理|外务|防卫)大臣|副总理|副主席|部长)$/;
/** What those named so go on to do. */
export const ACTS =
  /^(?:兼(?:外长|外交部长|国防部长|公安部长))?(?:(?:\d{4}年)?(?:\d{1,2}月)?\d{1,2}日|[今昨](?:[天日]|(?=\())|\(\d{1,2}日?\)日?|(?:周|星期)[一二三四五六日](?:\([^()]{2,8}\))?|当天|上午|下午|早上|晚上)*(?:在|出席|主持|参加|同|与|和|及|、|将|应|于|就|说|表示|指出|强调|举行|进行|率|会见|会晤|接[见待受]|拜会|晋见|宴请|款待|发表|提出|还|也|邀请|利用|抵达|赴|访问|应约|致|作|通过|以|分别|先后|共同|当地|随后)/;

/** How far before it a longer form of a name is looked for, in characters. */
const KNOWN = 4000;
/** How far before a title its clause may begin, in characters. */
const REACH = 9;

/** Whether a folded name is one as Chinese have: a surname, and one or two characters behind it. */
export const isChineseName = (name: string): boolean => NAME.test(name) && !RUSSIAN.test(name);

/** 古谢娃, 米罗娃: a surname of three characters as it is written in Chinese for Slavic ones. */
const RUSSIAN = /^.[诺洛罗科谢耶尼里列]娃$/;

/** The one whom a title behind a name is of, from `floor` on; null where what stands before it is no such name. */
export function namedBefore(
  { text, source, lexicon }: Draft,
  title: Match<Title>,
  floor: number,
): PersonMention | null {
  const words = text.slice(title.start, title.end);
  if (!TITLE.test(words) || !ACTS.test(text.slice(title.end, title.end + 20))) return null;
  const from = Math.max(floor, title.start - REACH);
  // Cut short, the words before the title do not begin a clause.
  const before = (from > floor ? ' ' : '') + text.slice(from, title.start);
  const japanese =
    JAPANESE_OFFICE.test(words) && OF_JAPAN.test(text.slice(0, OPENING))
      ? BEFORE_JAPANESE.exec(before)
      : null;
  const name = (japanese ?? BEFORE.exec(before))?.[1];
  if (japanese && (NO_JAPANESE_NAME.test(name as string) || lexicon.countries.in(name as string).length > 0))
    return null;
  if (!name || NO_NAME.test(name) || (words === '部长' && name.length < 3)) return null;
  const start = title.start - name.length;
  // 古巴外长, 文莱外长: countries that begin as names do.
  // 蒙古国总统与……
  const long = text[title.start - 1] === '国' && lexicon.countries.is(text, start, title.start - 1);
  if (long || lexicon.countries.is(text, start, title.start)) return null;
  // 莫霍洛首相, after 塔博·莫霍洛: somebody else's name, cut short.
  if (text.slice(Math.max(0, start - KNOWN), start).includes(`·${name}`)) return null;
  const also =
    /^兼(外长|外交部长|国防部长|公安部长)/.exec(text.slice(title.end, title.end + 6))?.[0].length ?? 0;
  return {
    start,
    end: title.end + also,
    name: { start, end: title.start, text: source.plain(start, title.start) },
    country: japanese ? 'JP' : title.value.country,
    organisation: null,
    titles: [
      source.plain(title.start, title.end),
      ...(also > 0 ? [source.plain(title.end + 1, title.end + also)] : []),
    ],
  };
}
