/** Who was there, as ordinary reports and communiqués tell it: each with everybody in it, a chair with a star. */
import { describe, expect, it } from 'vitest';
import { parser } from '../articles.ts';

/** 张三[CN] 外长, 李四[JP] 外相*; without a name, the country or body alone. */
function present(text: string): string {
  return parser
    .parse(text)
    .participants.map(({ name, country, organisation, titles, role }) => {
      const star = role === 'chair' ? '*' : '';
      return `${name ?? ''}[${country ?? organisation}] ${titles.join('+')}${star}`;
    })
    .join(', ');
}

describe('those present', () => {
  it.each([
    [
      'those whom a later point thanks for having come, and no other whom it names',
      '第七届中拉论坛部长级会议宣言\n\n一、我们,各成员国,于2034年5月16日齐聚蒙得维的亚,出席会议。\n\n二、我们感谢乌拉圭总统阿尔托拉、洪都拉斯总统梅希亚的与会。\n\n三、我们支持巴西总统多斯桑托斯的倡议。',
      '阿尔托拉[UY] 总统, 梅希亚[HN] 总统',
    ],
    [
      'the others whom a communiqué below the report of one’s own minister names',
      '海岸国家经贸部长会议在比什凯克召开\n\n9月21日,第三次海岸国家经贸部长会议在比什凯克召开。商务部部长助理何田出席。会后,各方发表新闻公报(附后)。\n\n附件:\n\n第三次海岸国家经贸部长会议新闻公报\n\n2032年9月21日,第三次海岸国家经贸部长会议在比什凯克市举行。会议由吉尔吉斯共和国经济和商务部部长别克塔耶夫主持。\n\n印度共和国工商部国务部长纳图、中华人民共和国商务部部长助理何田出席会议。\n\n部长们听取了世界贸易组织总干事科尔的报告。',
      '何田[CN] 商务部部长助理, 别克塔耶夫[KG] 经济和商务部部长*, 纳图[IN] 工商部国务部长',
    ],
    [
      'who presided, by country and office alone',
      '外长会举行\n\n9月24日，外交部长何田在纽约出席第三次二十国集团外长会。印度外长主持会议，各成员国外长或代表出席。\n\n何田表示，中方支持。',
      '何田[CN] 外交部长, [IN] 外长*',
    ],
    [
      'who presided, behind the word that says so',
      '外长会举行\n\n9月24日，外交部长何田在纽约出席第三次二十国集团外长会。会议由印度外长主持。\n\n何田表示，中方支持。',
      '何田[CN] 外交部长, [IN] 外长*',
    ],
    [
      'two who presided, by their countries',
      '外长会举行\n\n9月24日，外交部长何田在纽约出席第三次二十国集团外长会。印度和巴西外长共同主持会议。\n\n何田表示，中方支持。',
      '何田[CN] 外交部长, [IN] 外长*, [BR] 外长*',
    ],
    [
      'a minister with a name who presided, named by office alone where that is said',
      '外长会举行\n\n9月24日，外交部长何田在纽约出席第三次二十国集团外长会。印度外长纳图出席。会议由印度外长主持。\n\n何田表示，中方支持。',
      '何田[CN] 外交部长, 纳图[IN] 外长*',
    ],
    [
      'nobody whom one of them received besides',
      '第三次海岸总理定期会晤联合公报\n\n印度总理纳图于2034年8月20日访问吉尔吉斯斯坦,同吉尔吉斯斯坦总理别克塔耶夫在比什凯克举行第三次海岸总理定期会晤。\n\n纳图总理会见了吉尔吉斯斯坦总统扎帕罗夫。\n\n一、双方重申友好。\n\n二、双方支持合作。',
      '纳图[IN] 总理, 别克塔耶夫[KG] 总理',
    ],
    [
      'a name that ends before heads of several countries who have none',
      '峰会举行\n\n6月28日,第三届海岸峰会在比什凯克举行,吉尔吉斯斯坦总统别塔和沿岸五国元首出席。',
      '别塔[KG] 总统',
    ],
    [
      'a minister of a country whose name is a title too',
      '会议举行\n\n2月19日,第三次红海沿岸国家外长会举行,约旦哈希姆王国副首相兼外交大臣阿德万、苏丹共和国外交部长塔伊布共同参加。',
      '阿德万[JO] 副首相+外交大臣, 塔伊布[SD] 外交部长',
    ],
    [
      'ministers counted by their countries as members',
      '会议举行\n\n外交部长何田16日在银川主持第九次中国—中亚外长会晤，哈萨克斯坦、塔吉克斯坦、乌兹别克斯坦等国外长出席。',
      '何田[CN] 外交部长*, [KZ] 外长, [TJ] 外长, [UZ] 外长',
    ],
    [
      'nobody twice who is named and counted',
      '会议举行\n\n第九次中日韩外长会议16日在釜山举行，日本、韩国两国外长出席。韩国外长闵在勋主持会议。',
      '[JP] 外长, 闵在勋[KR] 外长*',
    ],
    [
      'offices of the staff of a head of government, a service’s head without a name',
      '会议举行\n\n第五次金砖国家安全事务高级代表会议16日在莫斯科举行，埃塞俄比亚总理国家安全顾问泰法耶、阿联酋国家安全部门负责人等出席。',
      '泰法耶[ET] 总理国家安全顾问, [AE] 国家安全部门负责人',
    ],
    [
      'a function in the body before the office at home, chairs by what they were',
      '会议举行\n\n7月17日，第九次中国—东盟交通部长会议在南宁举行。中国交通运输部部长侯一与东盟交通部长会议轮值主席、老挝公共工程与运输部部长坎苏共同担任联合主席。东盟秘书长莫斯就运输交换了意见。',
      '侯一[CN] 交通运输部部长*, 坎苏[LA] 东盟交通部长会议轮值主席+公共工程与运输部部长*, 莫斯[东盟] 东盟秘书长',
    ],
    [
      'no verb and no spouse in a name',
      '会议举行\n\n第十五次中日韩领导人会议21日在庆州举行。日本首相白河直人和夫人步入会场，韩国总统南宫泰主持会议。',
      '白河直人[JP] 首相, 南宫泰[KR] 总统*',
    ],
    [
      'guests of a visit, not who received them besides',
      '中国和莱索托联合新闻公报\n\n一、应国务院总理秦牧邀请，莱索托首相塔博·莫霍于2033年3月20日至24日对中国进行正式访问。访问期间，中国国家主席闻骏会见了莫霍首相，秦牧总理同莫霍首相举行会谈，并会见了议长马丽。\n\n二、双方重申友好。',
      '秦牧[CN] 国务院总理, 塔博·莫霍[LS] 首相',
    ],
    [
      'a partner’s representative by office and name alone',
      '会议举行\n\n上合组织成员国总理理事会第三次会议16日在北京举行，上合组织伙伴代表蒙古国总理巴特出席。',
      '巴特[MN] 总理',
    ],
    [
      'who speaks at the meeting',
      '会议举行\n\n第八届金砖国家农业部长会议9日以视频形式召开。中国农业农村部部长申远在发言中提出3点倡议。',
      '申远[CN] 农业农村部部长',
    ],
    [
      'no parliament for a meeting, and nobody of the story below',
      '会议举行\n\n中日韩外长会议16日在釜山举行，日本外相久田修、韩国外长尹泰出席。\n\n朝鲜最高人民会议15日在平壤举行会议。\n\n会议由最高人民会议常任委员会委员长朴哲主持，总理李光作工作报告。',
      '久田修[JP] 外相, 尹泰[KR] 外长',
    ],
    [
      'a minister who speaks behind a meeting, and no word that follows an office',
      '外长会后\n\n2033年9月20日，外交部长贺明章在第五次里海外长会议后表示，要保持外长层级的对话，落实主席刚才提出的倡议。',
      '贺明章[CN] 外交部长',
    ],
    [
      'those who met, not the minister who tells the press of it, nor whom a question names',
      '会晤情况\n\n2033年11月18日，国家主席顾承礼在利马同美国总统卡特·霍林斯举行会晤。会晤结束后，国务委员兼外长庄彦博向媒体介绍情况并回答了提问。\n\n一、顾承礼主席刚才同霍林斯总统举行了会晤。情况如何？\n\n答：会晤坦诚深入。',
      '顾承礼[CN] 国家主席, 卡特·霍林斯[US] 总统',
    ],
    [
      'those who presided, not whoever a body sent without a name',
      '论坛部长会举行\n\n2033年9月4日，中非合作论坛第十届部长级会议在长沙举行。外交部长沈克定同赞比亚外长姆万萨共同主持。非方成员国外长或代表以及非盟委员会高级代表出席。',
      '沈克定[CN] 外交部长*, 姆万萨[ZM] 外长*',
    ],
    ...['昨晚', '今早', '昨日', '明日', '前晚', '昨夜', '上午', '日前'].map(
      (time): [string, string, string] => [
        `a name that ends before ${time}`,
        `【明報專訊】國家主席方振國${time}在北京出席第三屆中國—中亞峰會並發表講話。`,
        '方振國[CN] 國家主席',
      ],
    ),
    [
      'those of countries by one character each',
      '七國集團外長會議10日在貝拉焦舉行，日本外務大臣白石諒介，以及英、法、德、加外長，齊聚此地商議航運安全。',
      '白石諒介[JP] 外務大臣, [GB] 外長, [FR] 外長, [DE] 外長, [CA] 外長',
    ],
    [
      'one who heads a part of a body, with a name that looks Chinese',
      '上海合作组织成员国政府首脑理事会会议17日在杜尚别举行。上海合作组织秘书长图雷苏诺夫、银行联合体理事会主席古谢娃列席。',
      '图雷苏诺夫[上海合作组织] 上海合作组织秘书长, 古谢娃[null] 银行联合体理事会主席',
    ],
    [
      'an observer whom a later point names',
      '第六十四届东盟外长会议联合公报\n\n1. 我们，东盟成员国外长，于2031年7月9日在老挝琅勃拉邦举行第六十四届东盟外长会议。会议由老挝外交部长坎帕·西于马主持。\n\n2. 我们重申东盟宪章的宗旨。\n\n3. 巴布亚新几内亚外交部长贾斯廷·莫雷阿以观察员身份出席会议开幕式。',
      '坎帕·西于马[LA] 外交部长*, 贾斯廷·莫雷阿[PG] 外交部长',
    ],
    [
      'nobody of what ministers counted in figures do after years',
      '第9次中日韓外長會議16日在釜山舉行，日本外相久田修、韓國外長尹泰出席，這是3國外長時隔3年再度聚首，同意由農業部長跟進有關建議。',
      '久田修[JP] 外相, 尹泰[KR] 外長',
    ],
  ])('has %s', (_, text, expected) => {
    expect(present(text)).toBe(expected);
  });

  it('takes a city’s name of two characters whole, 市 included', () => {
    const { meetings } = parser.parse(
      '外长会举行\n\n外交部长岳轩13日在云南芒市出席澜沧江—湄公河合作第十九次外长会。',
    );
    expect(meetings[0]).toMatchObject({ city: '芒市', country: 'CN' });
  });
});

it('who attends a meeting and chairs it together with somebody is a chair as well', () => {
  const { participants } = parser.parse(
    '会议举行\n2031-07-26\n\n外交部长刘景澄26日在老挝万象出席第24次中国—东盟外长会，并同马来西亚外长阿米鲁丁共同主持会议。老挝外长坎佩、印度尼西亚外长苏里亚迪出席。',
  );
  expect(participants.map(({ name, role }) => `${name} ${role}`)).toEqual([
    '刘景澄 chair',
    '阿米鲁丁 chair',
    '坎佩 attendee',
    '苏里亚迪 attendee',
  ]);
});
