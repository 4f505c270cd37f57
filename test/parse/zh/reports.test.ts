/** Reports of the Chinese press and ministries, each for the turn of phrase that its title says. */
import { describe, expect, it } from 'vitest';
import { parser } from '../articles.ts';

/** name | date | city country | format; who met, a chair with a star. */
function told(text: string): [meeting: string, people: string] {
  const { meetings, participants } = parser.parse(text, { published: '2034-09-12' });
  const primary = meetings.find((each) => each.primary);
  if (!primary) return ['', ''];
  const { name, date, endDate, city, country, format } = primary;
  const when = endDate ? `${date}/${endDate}` : date;
  const people = participants.map((each) => {
    const star = each.role === 'chair' ? '*' : '';
    return `${each.name ?? ''}[${each.country ?? each.organisation}] ${each.titles.join('+')}${star}`;
  });
  return [`${name} | ${when} | ${city} ${country} | ${format}`, people.join(', ')];
}

describe('a report of talks', () => {
  it.each([
    [
      'by one whose office only one country has',
      '国务委员兼外长孟凯同柬埔寨外交大臣巴速举行会谈\n\n2034年9月3日,国务委员兼外长孟凯在金边同柬埔寨外交大臣巴速举行会谈。',
      '会谈 | 2034-09-03 | 金边 KH | in-person',
      '孟凯[CN] 国务委员+外长, 巴速[KH] 外交大臣',
    ],
    [
      'though the title might be read as the name of a meeting',
      '方振国同塞尔维亚总统武基奇会谈\n\n当地时间9月7日,国家主席方振国在贝尔格莱德塞尔维亚大厦同塞尔维亚总统武基奇举行会谈。',
      '会谈 | 2034-09-07 | 贝尔格莱德 RS | in-person',
      '方振国[CN] 国家主席, 武基奇[RS] 总统',
    ],
    [
      'beside a conference, which is not what is reported',
      '外交部长会见法国外长\n\n9月9日,外交部长洪涛在慕尼黑安全会议期间会见法国外长巴尔尼。',
      '会见 | 2034-09-09 | 慕尼黑 DE | in-person',
      '洪涛[CN] 外交部长, 巴尔尼[FR] 外长',
    ],
    [
      'in the city where a visit begins',
      '李希文访塔\n\n9月2日晚,李希文国务委员乘专机抵达塔吉克斯坦首都杜尚别。9月3日上午,李希文国务委员与塔吉克斯坦外长马赫马举行会谈。',
      '会谈 | 2034-09-03 | 杜尚别 TJ | in-person',
      '李希文[CN] 国务委员, 马赫马[TJ] 外长',
    ],
    [
      'by telephone, which has no place',
      '国家主席同法国总统通电话\n\n9月11日晚,国家主席方振国应约同法国总统马尔尚通电话。',
      '通电话 | 2034-09-11 | null null | null',
      '方振国[CN] 国家主席, 马尔尚[FR] 总统',
    ],
    [
      'of the head of a body named after those whom a dash joins',
      '秘书长会见大使\n\n9月11日,中国—中亚机制秘书长孙炜在西安会见土库曼斯坦驻华大使杜尔德。',
      '会见 | 2034-09-11 | 西安 CN | in-person',
      '孙炜[中国—中亚机制] 中国—中亚机制秘书长, 杜尔德[TM] 驻华大使',
    ],
  ])('%s', (_, text, meeting, people) => expect(told(text)).toEqual([meeting, people]));
});

describe('a report of a meeting', () => {
  it.each([
    [
      'beside another, which is only where it was held',
      '中俄印外长会晤\n\n新华社圣彼得堡9月11日电 国务委员兼外长孟凯11日在圣彼得堡出席金砖国家安全事务高级代表会议间隙,同俄罗斯外长索科夫、印度外长贾殷举行中俄印外长第二十次会晤。',
      '中俄印外长第二十次会晤 | 2034-09-11 | 圣彼得堡 RU | in-person',
      '孟凯[CN] 国务委员+外长, 索科夫[RU] 外长, 贾殷[IN] 外长',
    ],
    [
      'with the title behind a name that nothing introduces',
      '外交部发言人郭沛答记者问\n\n问:请介绍会议情况。\n\n答:昨天,李振国总理在万象出席第三十七次中国—东盟领导人会议。会议由老挝总理宋赛主持。',
      '第三十七次中国—东盟领导人会议 | 2034-09-11 | 万象 LA | in-person',
      '李振国[CN] 总理, 宋赛[LA] 总理*',
    ],
    [
      'by those who are where the text is written',
      '上合组织国防部长会议召开\n\n上海合作组织成员国国防部长会议9日在山东青岛召开。国防部长董建民主持会议,俄罗斯国防部长别洛乌、地区反恐怖机构执委会主任沙尔舍和观察员国蒙古国、对话伙伴国阿塞拜疆国防部门代表等参加会议。',
      '上海合作组织成员国国防部长会议 | 2034-09-09 | 青岛 CN | in-person',
      '董建民[CN] 国防部长*, 别洛乌[RU] 国防部长, 沙尔舍[上海合作组织地区反恐怖机构] 地区反恐怖机构执委会主任, [MN] 国防部门代表, [AZ] 国防部门代表',
    ],
    [
      'by officials, one of a department of a ministry that bears a body’s name',
      '东亚合作高官会\n\n9月6日至7日,外交部部长助理农融海赴印度尼西亚雅加达出席东盟与中日韩(10+3)高官会。会议由印尼外交部东盟合作总司长西达主持。',
      '东盟与中日韩(10+3)高官会 | 2034-09-06/2034-09-07 | 雅加达 ID | in-person',
      '农融海[CN] 外交部部长助理, 西达[ID] 外交部东盟合作总司长*',
    ],
    [
      'by one who led a delegation',
      '77国集团外长年会\n\n外交部副部长、中国代表团团长马朝晖9月7日在纽约联合国总部举行的第58届77国集团外长年会上发言指出,发展优先。',
      '第58届77国集团外长年会 | 2034-09-07 | 纽约 US | in-person',
      '马朝晖[CN] 外交部副部长+代表团团长',
    ],
    [
      'by one who told the press of it as one of those who met',
      '王锦元谈会议成果\n\n9月11日,第八次中日韩外长会议在韩国济州举行。会后,中方与会代表、外交部长王锦元接受采访。',
      '第八次中日韩外长会议 | 2034-09-11 | 济州 KR | in-person',
      '王锦元[CN] 外交部长',
    ],
    [
      'by a country that a paper gives by one character, and a name that begins as an adverb',
      '戰略對話舉行\n\n中國外交部長駱鴻川9日在土庫曼首都阿什哈巴特與土國外長古爾班舉行第二次中土戰略對話,韓國外長都相佑、哈薩克總統別克在座。',
      '第二次中土戰略對話 | 2034-09-09 | 阿什哈巴特 TM | in-person',
      '駱鴻川[CN] 外交部長, 古爾班[TM] 外長, 都相佑[KR] 外長, 別克[KZ] 總統',
    ],
    [
      'of a day that the name is followed by, not of the day of a question',
      '会议取得哪些成果\n\n10日外交部例行记者会上,有记者提问:中阿合作论坛第十四届部长级会议昨天成功举行,取得哪些成果?\n\n发言人介绍,昨天,中阿合作论坛第十四届部长级会议以视频方式举行。外交部长沙启明主持。',
      '中阿合作论坛第十四届部长级会议 | 2034-09-11 | null null | video',
      '沙启明[CN] 外交部长*',
    ],
    [
      'in lines that are broken inside a list',
      '第39次东盟与中日韩领导人会议举行\n\n第39次东盟与中日韩领导人会议9月9日在金边举行。\n柬埔寨首相索波主持会议。\n日本首相鹤见良平、韩国总统卞正洙、\n东盟国家领导人以及东盟秘书长拉赫曼出席。',
      '第39次东盟与中日韩领导人会议 | 2034-09-09 | 金边 KH | in-person',
      '索波[KH] 首相*, 鹤见良平[JP] 首相, 卞正洙[KR] 总统, 拉赫曼[东盟] 东盟秘书长',
    ],
    [
      'in lines of which one begins with the day',
      '会议举行\n\n第39次东盟与中日韩领导人会议\n于9月9号通过视频方式举行,\n柬埔寨首相索波尼主持会议。',
      '第39次东盟与中日韩领导人会议 | 2034-09-09 | null null | video',
      '索波尼[KH] 首相*',
    ],
    [
      'by 視訊, as Taiwan writes',
      '上合組織峰會\n\n中國國家主席陸遠征9日在北京以視訊方式出席上海合作組織成員國元首理事會第34次會議。會議由塔吉克總統卡里姆主持。',
      '上海合作組織成員國元首理事會第34次會議 | 2034-09-09 | null null | video',
      '陸遠征[CN] 國家主席, 卡里姆[TJ] 總統*',
    ],
    [
      'on a day alone in Chinese figures',
      '峰會開幕\n\n【新華社墨西哥城九日電】當地時間九日上午,二十國集團領導人第二十八次峰會在墨西哥城舉行。墨西哥總統布斯塔主持。十九日晚還有晚宴。',
      '二十國集團領導人第二十八次峰會 | 2034-09-09 | 墨西哥城 MX | in-person',
      '布斯塔[MX] 總統*',
    ],
    [
      'on the day that the report is of, with one who has the name of a place and one who presides for another',
      '第三届中海峰会\n\n据中国交通部11日晚间消息,当天第三届中国—海湾峰会在科威特城举行。科威特王储哈立德·萨利、意大利总理卡普里、沙特首相图尔出席。\n\n哈立德·萨利代表科威特埃米尔纳瓦夫主持峰会。',
      '第三届中国—海湾峰会 | 2034-09-11 | 科威特城 KW | in-person',
      '哈立德·萨利[KW] 王储*, 卡普里[IT] 总理, 图尔[SA] 首相',
    ],
    [
      'without those who met the year before',
      '第十轮中德政府磋商\n\n2034年5月18日,李秉衡总理同德国总理福格桑在柏林共同主持第十轮中德政府磋商。\n\n去年10月,陆远征主席同德国总统黑勒尔举行会晤。',
      '第十轮中德政府磋商 | 2034-05-18 | 柏林 DE | in-person',
      '李秉衡[CN] 总理*, 福格桑[DE] 总理*',
    ],
    [
      'of its own day, not of the one before it',
      '外长理事会会议召开\n\n继5月在塔什干举行高官会后,上海合作组织成员国外长理事会会议9月6日以视频连线方式召开。乌兹别克斯坦代外长诺罗夫主持。',
      '上海合作组织成员国外长理事会会议 | 2034-09-06 | null null | video',
      '诺罗夫[UZ] 代外长*',
    ],
    [
      'to which a minister with the title behind the name invites, and presides with another',
      '第六次澜湄外长会举行\n\n9月8日,第六次澜湄合作外长会在贵州遵义举行。应叶闻外长邀请,老挝外长坎潘、缅甸外长吴敏出席会议,叶闻外长和老挝外长坎潘共同主持会议。',
      '第六次澜湄合作外长会 | 2034-09-08 | 遵义 CN | in-person',
      '叶闻[CN] 外长*, 坎潘[LA] 外长*, 吴敏[MM] 外长',
    ],
    [
      'of several days in a country, with a picture of other people',
      '七国集团外长会议结束\n\n七国集团外长会议在德国一连两日的会议结束,9月8日发表声明。\n\n图为美国国务卿柯林出席七国集团外长会议期间,与德国总理迈尔握手。',
      '七国集团外长会议 | 2034-09-08 | null DE | in-person',
      '',
    ],
    [
      'by a secretary-general without a name',
      '经贸部长会议举行\n\n9月2日,中国—中亚经贸部长第六次会议在撒马尔罕举行。中国商务部部长石慎之、土库曼斯坦代表以及中国—中亚机制秘书长共同出席。',
      '中国—中亚经贸部长第六次会议 | 2034-09-02 | 撒马尔罕 UZ | in-person',
      '石慎之[CN] 商务部部长, [TM] 代表, [中国—中亚机制] 中国—中亚机制秘书长',
    ],
  ])('%s', (_, text, meeting, people) => expect(told(text)).toEqual([meeting, people]));
});

it('passes over a site’s welcome, and over who spoke of a meeting', () => {
  const text = `您好,欢迎访问江苏环保设备有限公司网站!

宋砚谈中阿合作论坛第十三届部长级会议共识

9月11日,外交部长宋砚在开罗主持中阿合作论坛第十三届部长级会议。`;
  const { title, meetings } = parser.parse(text);
  expect([title, meetings[0]?.name]).toEqual([
    '宋砚谈中阿合作论坛第十三届部长级会议共识',
    '中阿合作论坛第十三届部长级会议',
  ]);
});

it('dates a report by the paper’s name and day above its title', () => {
  const text = `澳门日报 2035年10月12日\n第七届亚洲经贸合作论坛开幕\n【本报消息】第七届亚洲经贸合作论坛昨日在澳门开幕,国务院总理李长风出席开幕式。`;
  const { published, meetings } = parser.parse(text);
  expect([published, meetings[0]?.date]).toEqual(['2035-10-12', '2035-10-11']);
});
