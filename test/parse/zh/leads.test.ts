/** Who met, as leads of the Chinese press name them: each with everybody in it, a chair with a star. */
import { describe, expect, it } from 'vitest';
import { parser } from '../articles.ts';

/** 张三[CN] 外长, 李四[JP] 外相*; without a name, the country or body alone. */
function whoMet(lead: string): string {
  return parser
    .parse(`会议举行\n\n${lead}`)
    .participants.map(({ name, country, organisation, titles, role }) => {
      const star = role === 'chair' ? '*' : '';
      return `${name ?? ''}[${country ?? organisation}] ${titles.join('+')}${star}`;
    })
    .join(', ');
}

describe('the lead of a Chinese report', () => {
  it.each([
    [
      'one office behind another, without its country',
      '日本外相上川洋美、防卫大臣木原实与菲律宾外长马纳多、国防部长特奥多8日在马尼拉举行日菲外长防长"2+2"会谈。',
      '上川洋美[JP] 外相, 木原实[JP] 防卫大臣, 马纳多[PH] 外长, 特奥多[PH] 国防部长',
    ],
    [
      'countries counted under one title',
      '会晤由中国外长祝怀远主持,哈萨克斯坦副总理兼外长别尔季以及吉尔吉斯斯坦、塔吉克斯坦和乌兹别克斯坦外长出席第三次中国—中亚外长会晤。',
      '祝怀远[CN] 外长*, 别尔季[KZ] 副总理+外长, [KG] 外长, [TJ] 外长, [UZ] 外长',
    ],
    [
      'a side’s head between joint and country',
      '第十次中法高级别经济财金对话15日在巴黎举行。对话中方牵头人、国务院副总理何远与法方牵头人、法国经济与财政部长隆巴共同主持。',
      '何远[CN] 国务院副总理*, 隆巴[FR] 经济与财政部长*',
    ],
    [
      'those who serve a president',
      '第五次三方会谈9日在首尔举行。美国总统国家安全顾问沙利、俄罗斯总统阿富汗事务特使卡布洛、阿联酋总统代表出席。',
      '沙利[US] 总统国家安全顾问, 卡布洛[RU] 总统阿富汗事务特使, [AE] 总统代表',
    ],
    [
      'a name of one character',
      '第四次澜湄合作外长会在万荣举行,中国外长蒋伯年、泰国外长敦、老挝外长宋赛出席。蒋伯年与宋赛共同主持会议。',
      '蒋伯年[CN] 外长*, 敦[TH] 外长, 宋赛[LA] 外长*',
    ],
    [
      'chairs by the first character of their countries',
      '第二次澜湄合作外长会在暹粒举行。柬埔寨大臣布拉昆、中国外交部长蒋伯年、老挝外交部长沙伦出席会议。柬、中两国外长作为共同主席主持了会议。',
      '布拉昆[KH] 大臣*, 蒋伯年[CN] 外交部长*, 沙伦[LA] 外交部长',
    ],
    [
      'heads of bodies, with and without a name',
      '第十一届亚欧首脑会议在乌兰巴托举行,欧洲理事会主席、欧盟委员会主席冯德尔、东盟秘书长出席会议。蒙古总统额勒贝主持会议。',
      '[欧洲理事会] 欧洲理事会主席, 冯德尔[欧盟委员会] 欧盟委员会主席, [东盟] 东盟秘书长, 额勒贝[MN] 总统*',
    ],
    [
      'no entourage, no collective, nobody who only writes',
      '中国国务委员祝怀远在北京主持第三届中国—高加索峰会,格鲁吉亚总统卡拉泽出席。联合国秘书长古特致信祝贺。来自30个成员国的代表与会。国务委员钱和陪同出席上述活动。',
      '祝怀远[CN] 国务委员*, 卡拉泽[GE] 总统',
    ],
    [
      'a title behind the name, a verb that could be its end',
      '第七轮五方会谈在北京举行。中国外交部副部长邬大器、太平洋岛国论坛副秘书长纳亚维将应邀出席。邬大器副部长主持会议。',
      '邬大器[CN] 外交部副部长*, 纳亚维[太平洋岛国论坛] 太平洋岛国论坛副秘书长',
    ],
    [
      'officials of Hong Kong without its name',
      '行政長官霍啟明在泰國曼谷出席第三屆亞太部長級會議。泰國副總理兼外長瑪利、商務及經濟發展局局長丘應華亦有出席。',
      '霍啟明[HK] 行政長官, 瑪利[TH] 副總理+外長, 丘應華[HK] 商務及經濟發展局局長',
    ],
    [
      'a second minister of each country behind a joint and a gloss',
      '澳大利亚外长海伦·欧文(Helen Owen)及副总理兼国防部长戴维·科斯塔、日本外务大臣和泉同与防卫大臣向井真和17日在东京举行第15次日澳外长防长2+2会谈。',
      '海伦·欧文[AU] 外长, 戴维·科斯塔[AU] 副总理+国防部长, 和泉同[JP] 外务大臣, 向井真和[JP] 防卫大臣',
    ],
    [
      'one at home behind a guest of the same rank',
      '第三次中俄战略对话5日在北京举行,俄罗斯外长佩特罗夫和外交部长祝怀远出席。',
      '佩特罗夫[RU] 外长, 祝怀远[CN] 外交部长',
    ],
    [
      'no honorific, and a name that ends as a preposition before an adverb',
      '第66届东盟经济部长会议14日在斯里巴加湾举行,马来西亚贸易部长拿督斯里林同安、越南工贸部长阮明向也出席。新加坡外长维文也出席。',
      '林同安[MY] 贸易部长, 阮明向[VN] 工贸部长, 维文[SG] 外长',
    ],
    [
      'a Japanese name in 也, which elsewhere is an adverb',
      '第二次日泰外长会议3日在曼谷举行,日本外相上川达也出席,泰国外长诗通也出席。',
      '上川达也[JP] 外相, 诗通[TH] 外长',
    ],
    [
      'a first name that is a title elsewhere',
      '第九次亚信外长会议10日在巴库举行,阿塞拜疆外长埃米尔·拉希姆主持会议。',
      '埃米尔·拉希姆[AZ] 外长*',
    ],
    [
      'one without a name before another with one, and who reports to the meeting',
      '第九次亚信外长会议10日在巴库举行,卡塔尔外交国务大臣以及蒙古国副外长巴特和硕出席。亚信秘书长凯末尔·马向托夫向会议作了报告。',
      '[QA] 外交国务大臣, 巴特和硕[MN] 副外长, 凯末尔·马向托夫[亚洲相互协作与信任措施会议] 亚信秘书长',
    ],
    [
      'who stands for another, and not the other',
      '第二十四次金砖国家领导人会晤3日在巴西利亚举行,印度外长梅农代表印度总理与会,副总理哈桑代表国王法鲁克出席,巴基斯坦驻巴西大使代表本国政府与会。',
      '梅农[IN] 外长, 哈桑[null] 副总理, [PK] 驻巴西大使',
    ],
    [
      'two heads of government who chair, told by their office',
      '应哈萨克斯坦总理别托夫邀请,中国国务院总理于敬和访问哈萨克斯坦。两国总理在阿斯塔纳共同主持中哈总理第九次定期会晤。',
      '别托夫[KZ] 总理*, 于敬和[CN] 国务院总理*',
    ],
    [
      'one chair, named again behind those who came',
      '第十三次中日韩外长会21日在庆州举行,中国外长纪同舟、韩国外交部长官南宫向及日本外务大臣和田同行出席,会议由南宫向主持。',
      '纪同舟[CN] 外长, 南宫向[KR] 外交部长官*, 和田同行[JP] 外务大臣',
    ],
    [
      'those named again with the title behind the name',
      '中国国家主席方若林和巴西总统卢塞纳举行会谈。第十五届金砖国家峰会上,方若林主席、卢塞纳总统和南非总统马波扎3日出席。',
      '方若林[CN] 国家主席, 卢塞纳[BR] 总统, 马波扎[ZA] 总统',
    ],
    [
      'an office behind an office, and a body of a body',
      '第九次上合组织安全会议3日在比什凯克举行,吉尔吉斯斯坦安全会议秘书苏尔坦、上合组织地区反恐怖机构执行委员会主任祖拜尔出席。',
      '苏尔坦[KG] 安全会议秘书, 祖拜尔[上海合作组织地区反恐怖机构] 上合组织地区反恐怖机构执行委员会主任',
    ],
    [
      'a department that holds a body’s name, and an ambassador’s own country',
      '第六次中加论坛3日在乔治敦举行,特立尼达和多巴哥外交和加共体事务部长布朗、中国驻圭亚那大使林海出席。',
      '布朗[TT] 外交和加共体事务部长, 林海[CN] 驻圭亚那大使',
    ],
    [
      'each of the countries listed before one office',
      '国务委员黎向川24日在西宁主持第七次上合组织外长会议,印度、伊朗、白俄罗斯等成员国外长出席。中方、俄方等代表致辞。',
      '黎向川[CN] 国务委员*, [IN] 外长, [IR] 外长, [BY] 外长',
    ],
    [
      'those listed behind a colon, and the letter of one who is not there',
      '中国国家主席沈怀向5日在杜尚别出席上合组织峰会。到场的其他领导人分别是:印度总理梅农、伊朗总统纳达里。沈怀向宣读了联合国秘书长向会议发来的贺信。',
      '沈怀向[CN] 国家主席, 梅农[IN] 总理, 纳达里[IR] 总统',
    ],
    [
      'one who is named again by a part of the name',
      '第三十五次上合总理会议25日在塔什干举行,乌兹别克斯坦总理奥塔别克·于苏波夫、哈萨克斯坦总理别克图罗夫出席。会议由乌兹别克斯坦总理于苏波夫主持。',
      '奥塔别克·于苏波夫[UZ] 总理*, 别克图罗夫[KZ] 总理',
    ],
    [
      'initials before a name in Chinese, and no joint with an office for a name',
      '第十一次中非部长级会议12日在长沙举行,中国外交部长秦向荣主持,非盟委员会主席K.O.姆贝基-恩东戈出席,非方外长和主管对外经贸事务的部长参加会议。',
      '秦向荣[CN] 外交部长*, K.O.姆贝基-恩东戈[非盟] 非盟委员会主席',
    ],
    [
      'two offices of one, the second with the country',
      '第九次中国—中亚外长会晤16日在撒马尔罕举行,乌兹别克斯坦外交部长于苏波夫主持,中共中央政治局委员、中华人民共和国外交部长陶向晨,库克群岛外长派代表与会。',
      '于苏波夫[UZ] 外交部长*, 陶向晨[CN] 中共中央政治局委员+外交部长, [CK] 代表',
    ],
    [
      'one who is said to preside before the name, and those quoted before the press',
      '第五次七国集团外长会议9月5日在巴勒莫结束。主持会议的意大利外长孔蒂指,政策需要一致。加拿大外长葛同安离开会场时向记者表示,措辞温和。土耳其外长于克塞尔认同有困难。',
      '孔蒂[IT] 外长*, 葛同安[CA] 外长, 于克塞尔[TR] 外长',
    ],
    [
      'those of the rank that meets who receive one another',
      '第66届东盟外长会议今天在万象隆重开幕,老挝外长通赛主持。越南外交部部长阮同和已会见出席会议的柬埔寨外交大臣索占。老挝总理本占会见了各位部长。',
      '通赛[LA] 外长*, 阮同和[VN] 外交部部长, 索占[KH] 外交大臣',
    ],
    [
      'a minister without a name before a guest of another standing',
      '第二十二次上合总理会议26日在比什凯克举行,印度、巴基斯坦外长以及观察员国蒙古国总理额尔登与会,吉尔吉斯斯坦总理扎帕罗主持会议。',
      '[IN] 外长, [PK] 外长, 额尔登[MN] 总理, 扎帕罗[KG] 总理*',
    ],
  ])('names %s', (_, lead, expected) => expect(whoMet(lead)).toBe(expected));
});

it('names those of the country whose page it is without their country', () => {
  const text = `联合早报 zaobao.com

亚细安经济部长会议开幕

第66届亚细安经济部长会议14日在斯里巴加湾召开,会议由文莱首相府部长兼财政部第二部长阿末主持,我国贸工部长马宝和出席。`;
  expect(parser.parse(text).participants).toMatchObject([
    { name: '阿末', country: 'BN', titles: ['首相府部长', '财政部第二部长'], role: 'chair' },
    { name: '马宝和', country: 'SG', titles: ['贸工部长'], role: 'attendee' },
  ]);
});

it('names those whom a ministry says to have met', () => {
  const text = `澳新外长防长会议支持和平

澳新外长及防长联席会议昨天举行,外交部表示欢迎。

外交部说明,澳大利亚副总理兼国防部长马勒斯及外交部长黄明昨天在奥克兰与新西兰外交部长皮特召开今年第2届「澳新外长及防长联席会议」。`;
  expect(parser.parse(text).participants).toMatchObject([
    { name: '马勒斯', country: 'AU' },
    { name: '黄明', country: 'AU' },
    { name: '皮特', country: 'NZ' },
  ]);
});

it('takes nobody whom only a question names', () => {
  const text = `2032年9月23日外交部发言人于同主持例行记者会

问:日本外务大臣和泉同子称将出席下月的会议,能否证实?

答:9月22日,中国—中亚外长第十一次会晤在撒马尔罕举行,乌兹别克斯坦外长贾耶夫主持。`;
  expect(parser.parse(text).participants).toMatchObject([{ name: '贾耶夫', role: 'chair' }]);
});

it('takes those whom a list of participants names behind the agreed text', () => {
  const text = `第五次东盟与中日韩农业部长会议联合声明

2034年9月12日,第五次东盟与中日韩农业部长会议在金边举行。

一、我们支持粮食储备。

二、我们感谢柬埔寨。

附件：与会部长

- 文莱达鲁萨兰国初级资源与旅游部长哈吉·马纳夫
- 柬埔寨农林渔业大臣迪提纳
`;
  expect(parser.parse(text).participants).toMatchObject([
    { name: '哈吉·马纳夫', country: 'BN', titles: ['初级资源与旅游部长'] },
    { name: '迪提纳', country: 'KH', titles: ['农林渔业大臣'] },
  ]);
});
