/** Where somebody met, as pages of the Chinese press and of ministries tell it. */
import { describe, expect, it } from 'vitest';
import { told } from './told.ts';

describe('the place', () => {
  it.each([
    [
      'a city by its name in Taiwan',
      '澳印外長會談\n\n澳洲外長格蘭特5日在雪梨與印度外長夏爾瑪舉行會談。',
      '雪梨 AU',
    ],
    [
      'an island that bears a city’s name',
      '外长会开幕\n\n七国集团外长会24日在意大利卡普里岛开幕。',
      '卡普里岛 IT',
    ],
    [
      'a city, and not its town',
      '澜湄外长会\n\n9月23日，澜湄合作第十次外长会在云南省安宁市温泉镇举行。',
      '安宁 CN',
    ],
    [
      'a city to which a traveller goes on',
      '第六次三方外長對話\n\n外長何田20日結束對印度訪問後轉往阿富汗首都喀布爾，出席第六次中阿巴三方外長對話。',
      '喀布爾 AF',
    ],
    [
      'a city told behind all that was said there',
      '何田出席部长级会议\n\n外交部长何田24日出席中非合作论坛部长级会议时表示，中方愿做好两件事：第一，做好政治互信。第二，做好经贸合作。会议在达喀尔举行。',
      '达喀尔 SN',
    ],
    [
      'and not the weekday that stands where a city might',
      '何田出席外长会\n2031年9月25日\n\n在周三举行的第五次中国—中亚外长会晤上，外交部长何田表示，中方支持。会议在杜尚别举行。',
      '杜尚别 TJ',
    ],
    [
      'a city that the sentence begins with',
      '外长会举行\n\n24日，海合会总部所在地利雅得迎来第三次中国—海合会外长会。',
      '利雅得 SA',
    ],
    ['a country that held it', '外长会举行\n\n9月24日，沙特主办第三次中国—海合会外长会。', '- SA'],
    ['none for those who met online', '外长会举行\n\n9月24日，第三次中国—海合会外长会在线举行。', '- -'],
    [
      'a city, and not how far it is from another',
      '外长会\n\n第三次中国—海合会外长会24日在距利雅得约50公里的迪里耶举行。',
      '迪里耶 SA',
    ],
    [
      'a city in which a body sits',
      '阿盟外长紧急会议\n\n阿盟外长级紧急会议24日在阿盟总部所在地开罗召开。',
      '开罗 EG',
    ],
    [
      'a city, and not the lake that holds its name',
      '会议举行\n\n上合组织国防部长会议5月6日在吉尔吉斯斯坦伊塞克湖州乔蓬阿塔举行。',
      '乔蓬阿塔 KG',
    ],
    [
      'a port, and not the city that it begins like',
      '会议举行\n\n某国港务部长会议5月6日在巴西塞古港举行。',
      '塞古港 BR',
    ],
    ['a city, and not its province', '会议举行\n\n中老边境部长会议5月6日在老挝占巴塞省巴色举行。', '巴色 LA'],
    [
      'a city behind a region',
      '会议举行\n\n中国—东盟商务部长会议5月6日在广西桂林国际会展中心举行。',
      '桂林 CN',
    ],
    [
      'a house of Hong Kong',
      '行政長官會見總理\n\n行政長官陳國基五月六日在禮賓府與馬來西亞總理安努亞會面。',
      '香港 HK',
    ],
    ['Macao', '会见\n\n国家主席陆致远20日在澳门会见葡萄牙总统桑切斯。', '澳门 MO'],
    [
      'that by one character',
      '会议在京举行\n\n第三次中国—非洲经贸部长会议6月25日在京开幕，商务部部长戴敬棠出席。',
      '北京 CN',
    ],
    [
      'where an agreed text was signed on a visit',
      '中华人民共和国和乌兹别克斯坦共和国联合声明\n\n应中华人民共和国主席陆承望邀请，乌兹别克斯坦共和国总统图尔苏诺夫于2034年9月7日至9日对中国进行国事访问。\n\n一、双方同意深化合作。\n\n二、双方支持多边主义。\n\n二〇三四年九月八日于北京',
      '北京 CN',
    ],
    [
      'in the name of a summit, where nothing else tells it',
      '陆承望出席“上海合作组织+”杜尚别峰会\n\n塔吉克斯坦总统萨法尔佐达主持会议，白俄罗斯总统库兹涅维奇出席“上海合作组织+”杜尚别峰会。欢迎各方参加明年在昆明举行的生物多样性论坛。',
      '杜尚别 TJ',
    ],
    [
      'none that the name of a body begins with',
      '讲话\n\n中评社伊斯兰堡6月12日电 6月12日，沈伯远主席在上海合作组织成员国元首理事会第三十次会议上发表讲话。',
      '伊斯兰堡 PK',
    ],
    [
      'that of a country with such a city',
      '会谈\n\n古巴总统迪亚斯1日在古巴圣地亚哥同墨西哥总统洛佩斯举行会谈。',
      '圣地亚哥 CU',
    ],
    [
      'unknown, in the country of the one who did not come',
      '会谈\n\n白俄罗斯总统列维茨基1日在塔尔贡斯克同到访的古巴总统迪亚斯举行会谈。',
      '塔尔贡斯克 BY',
    ],
    [
      'unknown, where one of them arrived',
      '会谈\n\n古巴总统迪亚斯1日抵达白俄罗斯塔尔贡斯克，与白俄罗斯总统列维茨基举行会谈。',
      '塔尔贡斯克 BY',
    ],
    [
      'unknown, in a dateline',
      '会谈\n\n新华社塔尔贡斯克6月1日电 白俄罗斯总统列维茨基1日同古巴总统迪亚斯举行会谈。',
      '塔尔贡斯克 -',
    ],
    [
      'New York, where the United Nations are',
      '会见\n\n新华社联合国9月20日电 外交部长苏明哲20日会见古巴外长佩雷斯。',
      '纽约 US',
    ],
    [
      'that of the house where its master receives',
      '会见\n\n新加坡总理李显达6月5日在总统府会见到访的澳大利亚总理怀特曼。',
      '新加坡 SG',
    ],
    [
      'that of the report, where only a house is told',
      '会谈\n\n越通社河内——5月29日，越南国家主席阮文强在主席府与来访的法国总统杜瓦尔举行会谈。',
      '河内 VN',
    ],
    [
      'that in brackets over a report',
      '会谈\n\n（耶路撒冷9日路透电）德国总理施泰因与以色列总理科恩周六举行会谈。',
      '耶路撒冷 IL',
    ],
    [
      'that before a dash',
      '四方外长会\n\n华盛顿 — 美国国务卿汉森星期一在国务院主持四方外长会，日本外相高岛诚出席。',
      '华盛顿 US',
    ],
    [
      'the country of a visit on which they talked',
      '会谈\n\n马来西亚总理安努亚6月19日至21日对中国进行正式访问。6月20日，国务院总理章怀民同安努亚举行会谈。',
      '- CN',
    ],
    [
      'not that of what was years ago',
      '讲话\n\n第三届中阿峰会6月12日在开罗举行。八年前，我们的前任在利雅得开启了中阿峰会进程。',
      '开罗 EG',
    ],
    [
      'the country of a house whose city nothing tells',
      '峰会\n\n首届韩国—非洲峰会6月4日在韩国国际会展中心举行，韩国总统姜允植主持会议。',
      '- KR',
    ],
    ...[
      '一連舉行2天',
      '再度舉行',
      '閉門舉行',
      '接連召開兩場',
      '同步登場',
      '線下舉行',
      '熱烈舉行',
      '首度召開',
      '分三場舉行',
      '提前舉行',
      '時隔六年再次舉行',
      '以閉門方式舉行',
    ].map((held): [string, string, string] => [
      `a city before ${held}`,
      `會議舉行\n\n七國集團外長會議10日起在義大利貝拉焦${held}，就海上安全交換意見。`,
      '貝拉焦 IT',
    ]),
    ...['移師義大利貝拉焦', '在義大利科莫湖畔的貝拉焦'].map((where): [string, string, string] => [
      `a city by ${where}`,
      `會議舉行\n\n七國集團外長會議10日${where}舉行，就海上安全交換意見。`,
      '貝拉焦 IT',
    ]),
    [
      'the country of a visit, by a long form of its name',
      '联合声明\n\n应蒙古国政府邀请，中华人民共和国主席陆承泽于2033年11月8日至11日对蒙古国进行国事访问。陆承泽主席同蒙古国总统恩赫图尔举行会谈。',
      '- MN',
    ],
    ...['利雅得郊区', '利雅得近郊的', '利雅得以北的小镇'].map((near): [string, string, string] => [
      `a place told by a city it lies near: ${near}`,
      `会议举行\n\n9月24日，海湾六国外长会在${near}迪里耶举行。`,
      '迪里耶 SA',
    ]),
    [
      'none for those who telephone',
      '通电话\n\n新华社北京9月24日电 国家主席陆致远9月24日晚同南非总统恩科西通电话。',
      '- -',
    ],
  ])('is %s', (_, page, expected) => {
    expect(told(page).split(' ').slice(1, 3).join(' ')).toBe(expected);
  });
});
