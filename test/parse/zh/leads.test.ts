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
  ])('names %s', (_, lead, expected) => expect(whoMet(lead)).toBe(expected));
});
