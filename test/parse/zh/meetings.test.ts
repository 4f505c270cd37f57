/** When and where Chinese articles say that a meeting was held, and how they name it. */
import { describe, expect, it } from 'vitest';
import { parser } from '../articles.ts';

function primaryOf(text: string) {
  const { meetings } = parser.parse(text);
  const meeting = meetings.find(({ primary }) => primary);
  if (!meeting) throw new Error('no primary meeting');
  return meeting;
}

describe('the days of a meeting', () => {
  it.each([
    [
      'the day before the month on the page',
      '17:16, 12 九月 2034\n\n第十次中亚国家元首会晤今天在阿瓦扎举行。',
      '2034-09-12',
      null,
    ],
    [
      'a length and a close, in two paragraphs',
      '2033年9月12日\n\n第62届太平洋岛国论坛领袖会议今天在苏瓦落幕。\n\n为期五天的会议由斐济总理同加主持。',
      '2033-09-08',
      '2033-09-12',
    ],
    [
      'a length in one sentence',
      '2033年9月12日\n\n为期两天的第四届太平洋岛国论坛9月12日在苏瓦闭幕。',
      '2033-09-11',
      '2033-09-12',
    ],
    [
      'two days joined',
      '2033年10月21日\n\n第四届太平洋岛国论坛今天在苏瓦闭幕。\n\n会议由斐济总理同加主持,于10月20日及21日一连两日举行。',
      '2033-10-20',
      '2033-10-21',
    ],
    [
      'today in a report that an agency sent the day before',
      '2033年9月13日 来源:新华社\n\n新华社苏瓦9月12日电 第四届太平洋岛国论坛今天在苏瓦举行。',
      '2033-09-12',
      null,
    ],
    [
      'what the report tells, not when it became known',
      '2033年9月14日 来源:外交部\n\n9月14日,外交部网站发布第四届太平洋岛国论坛联合声明。论坛9月12日在苏瓦举行。',
      '2033-09-12',
      null,
    ],
  ])('are read from %s', (_, text, date, endDate) => {
    expect(primaryOf(`太平洋会议举行\n\n${text}`)).toMatchObject({ date, endDate });
  });

  it.each([
    [
      'those of a visit, not the day on which its declaration was reported',
      '中法关于伙伴关系的联合宣言\n\n新华社巴黎4月9日电 中法两国9日在巴黎发表联合宣言。全文如下：\n\n中法关于伙伴关系的联合宣言\n\n一、应法兰西共和国总统勒梅西耶邀请，中华人民共和国主席顾承礼于2034年4月7日至9日对法国进行国事访问。\n\n二、双方重申友好。',
      '2034-04-07',
      '2034-04-09',
    ],
    [
      'those of a visit that says how long it took',
      '中越联合声明\n\n中越两国13日在河内发表联合声明。全文如下：\n\n一、应越南总书记阮春明邀请，国家主席顾承礼于2033年12月12日至13日对越南进行为期两天的国事访问。\n\n二、双方同意深化合作。',
      '2033-12-12',
      '2033-12-13',
    ],
  ])('are %s', (_, text, date, endDate) => {
    expect(primaryOf(text)).toMatchObject({ date, endDate, name: '国事访问' });
  });
});

it('reads a place that is told by here', () => {
  const text = `会晤举行

“这里是斯洛文尼亚首都卢布尔雅那,第十六次中国—中东欧国家领导人会晤11月8日在这里举行。”`;
  expect(primaryOf(text)).toMatchObject({ city: '卢布尔雅那', country: 'SI' });
});

it('was held by video where a sentence of its own says so', () => {
  const text = `国务院总理何远9月12日晚在人民大会堂出席第16届东亚峰会。文莱苏丹哈桑主持会议。会议以视频形式举行。`;
  expect(primaryOf(`何远出席东亚峰会\n\n${text}`)).toMatchObject({ format: 'video', city: null });
});

it.each([
  ['人民大会堂', '北京', 'CN'],
  ['克里姆林宫', '莫斯科', 'RU'],
  ['白宫', '华盛顿', 'US'],
])('was held in the city of %s', (venue, city, country) => {
  const text = `9月12日，第16届东亚峰会在${venue}举行。`;
  expect(primaryOf(`东亚峰会举行\n\n${text}`)).toMatchObject({ city, country, format: 'in-person' });
});

it('was held by 视像, as Hong Kong calls video', () => {
  const text = `发展局局长简同9月12日与文莱财政部长哈吉共同主持第17届海岸经贸部长视像会议。`;
  expect(primaryOf(`主持会议\n\n${text}`)).toMatchObject({ format: 'video', city: null });
});

it('lasted as many days as are counted on its last: 历时4天的会议今天下午闭幕', () => {
  const text = `历时4天的第九轮六方会谈今天下午在北京钓鱼台国宾馆闭幕。`;
  expect(primaryOf(`六方会谈闭幕\n\n2031年03月28日 20:40\n\n${text}`)).toMatchObject({
    date: '2031-03-25',
    endDate: '2031-03-28',
    city: '北京',
  });
});

it('was held at no place that is a time: 在年初举行', () => {
  const text = `第三次海岸国家外长会在年初举行，印度外长纳图主持会议。`;
  expect(primaryOf(`外长会举行\n\n${text}`)).toMatchObject({ city: null });
});

it('is named after no hall: 人民大会堂 holds 大会', () => {
  const text = `国家主席何远29日晚在北京人民大会堂同印度总统纳图举行会谈。`;
  expect(primaryOf(`何远会谈\n\n${text}`)).toMatchObject({ name: '会谈', city: '北京' });
});

it('was held in a city whose name holds a word that joins', () => {
  const text = `9月12日，第16届东亚峰会在温得和克举行。`;
  expect(primaryOf(`东亚峰会举行\n\n${text}`)).toMatchObject({ city: '温得和克', country: 'NA' });
});

it('was held in a country where no city is told', () => {
  const text = `第45届东盟外长会议9月12日在柬埔寨举行开幕仪式。`;
  expect(primaryOf(`会议开幕\n\n${text}`)).toMatchObject({
    city: null,
    country: 'KH',
    format: 'in-person',
  });
});

it('bears a name with ministers of two kinds', () => {
  const text = `澳大利亚外长黄明9月12日在奥克兰出席澳纽外长及防长联席会议。`;
  expect(primaryOf(`会议举行\n\n${text}`)).toMatchObject({
    name: '澳纽外长及防长联席会议',
    level: 'ministers',
  });
});

it('is dated in Chinese figures with noughts', () => {
  const text = `中亚六国外长会晤联合声明\n\n二00九年九月十二日,中亚六国外长会晤在北京举行。`;
  expect(primaryOf(text)).toMatchObject({ date: '2009-09-12' });
});

it('takes the number that the report gives by itself', () => {
  const text = `日蒙韩农业部长会议9月12日在乌兰巴托召开。上一次在札幌举行,这次是第四届。`;
  expect(primaryOf(`会议召开\n\n${text}`)).toMatchObject({ name: '日蒙韩农业部长会议', ordinal: 4 });
});

it('reads a port behind 于', () => {
  const text = `第11次土阿格三国外长会议9月5日于格鲁吉亚黑海港口巴图姆举行。`;
  expect(primaryOf(`会议召开\n\n${text}`)).toMatchObject({ city: '巴图姆', country: 'GE' });
});

describe('the country of a city that no vocabulary holds', () => {
  const held = (opening: string, chairs: string) =>
    primaryOf(
      `铁路合作部长级会议举行\n\n${opening}中国交通运输部部长向同舟、埃塞俄比亚交通部长贝莱3月30日在戈斯塔举行第三次铁路合作部长级会议。${chairs}`,
    );
  it.each([
    ['who invited', '应埃塞俄比亚政府邀请,', '', 'ET'],
    ['who alone chaired', '', '埃塞俄比亚交通部长贝莱主持会议。', 'ET'],
  ])('is that of %s', (_, opening, chairs, country) => {
    expect(held(opening, chairs)).toMatchObject({ city: '戈斯塔', country });
  });

  it('is unknown where two chaired', () => {
    expect(held('', '两国部长共同主持会议。')).toMatchObject({ city: '戈斯塔', country: null });
  });
});

describe('the level of a meeting', () => {
  it.each([
    ['ministers of two kinds', '第15次日澳外长防长2+2会谈', 'ministers'],
    ['a foreign ministers’ meeting', '第九次中日韩外长会议', 'foreign-ministers'],
    ['deputies', '第九次中日韩副外长级磋商', 'officials'],
    ['a title that no vocabulary holds', '第七届渔业部部长会议', 'ministers'],
  ])('is told by %s', (_, name, level) => {
    expect(primaryOf(`会议举行\n\n${name}9月12日在东京举行。`)).toMatchObject({ name, level });
  });
});

describe('the place of a meeting', () => {
  const agreed = (how: string) =>
    `第七届中拉论坛宣言\n\n2034年5月16日,我们${how}第七届中拉论坛。\n\n一、支持。\n\n二、同意。`;

  it('is where the parties came together', () => {
    expect(primaryOf(agreed('齐聚蒙得维的亚,共同出席'))).toMatchObject({ city: '蒙得维的亚', country: 'UY' });
  });

  it('is not the spirit that a meeting was held in', () => {
    expect(primaryOf(agreed('在坦诚和富有建设性的气氛中举行')).city).toBeNull();
  });

  it('is not the first half of a body’s name', () => {
    const text = '9月22日,外交部长贺明章在亚洲相互协作与信任措施会议第九次外长会议后表示,愿加强团结。';
    expect(primaryOf(`外长会议举行\n\n${text}`).city).toBeNull();
  });
});

it('takes a name without number or date for the meeting that the text dates first, though it names another of the series', () => {
  const text = `红海沿岸国家外长会联合声明

2034年2月19日,应埃及政府倡议,红海沿岸国家外长会以视频方式举行。各方期待2035年举行的第二次红海沿岸国家外长会。`;
  expect(primaryOf(text)).toMatchObject({ date: '2034-02-19', format: 'video' });
});

it('takes an announced day for the next such day', () => {
  const text = `2032-12-11

外交部发言人10日宣布,1月18日,第十六次中日韩外长会将在庆州举行。`;
  expect(primaryOf(`第十六次中日韩外长会将举行\n\n${text}`).date).toBe('2033-01-18');
});

it('reads the number behind a meeting of secretaries as its own', () => {
  const text = `会议举行

新华社塔什干12月11日电(记者骆宁)上海合作组织成员国安全会议秘书第二十七次会议11日在塔什干举行。`;
  expect(primaryOf(text)).toMatchObject({
    name: '上海合作组织成员国安全会议秘书第二十七次会议',
    ordinal: 27,
    level: 'officials',
  });
});

describe('the meeting reported', () => {
  it('is the one held, and not one that is hoped for below', () => {
    const text =
      '2036年11月15日\n\n第15次中日韓外長會議15日在首爾舉行，3國外長一致同意合作。\n\n韓國希望明年在釜山舉行第12次3國領袖會談，但中方尚未回應。';
    expect(primaryOf(text)).toMatchObject({ name: '第15次中日韓外長會議', date: '2036-11-15', city: '首爾' });
  });

  it('is by video where the press of Hong Kong says so, and of last night', () => {
    const text = '2035-06-12\n\n國家主席方振國昨晚在北京以視像方式出席金磚國家領導人特別峰會並發表講話。';
    expect(primaryOf(text)).toMatchObject({ date: '2035-06-11', format: 'video', city: null });
  });

  it.each([
    ['应中华人民共和国主席方振国邀请，纳米比亚共和国总统恩多于2034年4月6日至11日对中国进行国事访问。', 'CN'],
    [
      '应纳米比亚共和国总统恩多邀请，中华人民共和国主席方振国于2034年4月6日至11日对纳米比亚进行国事访问。',
      'NA',
    ],
    ['应方振国主席邀请，纳米比亚共和国总统恩多于2034年4月6日至11日对中华人民共和国进行国事访问。', 'CN'],
    ['应中国国家主席方振国邀请，纳米比亚总统恩多于2034年4月6日至11日来华进行国事访问。', 'CN'],
  ])('is a visit, in the country visited: %s', (lead, country) => {
    const text = `中华人民共和国和纳米比亚共和国联合声明\n\n${lead}\n\n一、双方同意合作。\n\n二、双方支持对话。`;
    expect(primaryOf(text)).toMatchObject({ country, format: 'in-person', city: null });
  });
});
