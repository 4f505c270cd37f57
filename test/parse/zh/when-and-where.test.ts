/** When and where somebody met, as pages of the Chinese press and of ministries tell it. */
import { describe, expect, it } from 'vitest';
import { parser } from '../articles.ts';

/** 2035-02-14 莫斯科 RU in-person; a dash for what is not told. */
function told(page: string): string {
  const meeting = parser.parse(page).meetings.find(({ primary }) => primary);
  const { date, endDate, city, country, format } = meeting ?? {};
  return [[date, endDate].filter(Boolean).join('/') || '-', city, country, format]
    .map((each) => each ?? '-')
    .join(' ');
}

describe('the day', () => {
  it.each([
    [
      'counted in years of the Republic',
      '外交部長林若谷接見帛琉總統\n\n中華民國一二四年四月九日，外交部長林若谷在臺北賓館接見帛琉總統雷梅利克。',
      '2035-04-09',
    ],
    [
      'in a year of the Republic, in figures',
      '第三屆海洋會議\n\n民國124年4月9日，第三屆海洋部長會議在東京舉行，日本外相高島誠主持。',
      '2035-04-09',
    ],
    [
      'of a page that writes the day first, with dots',
      '独联体峰会举行\n14.08.2035\n\n独联体国家元首理事会会议星期二在明斯克举行，白俄罗斯总统列维茨基出席。',
      '2035-08-14',
    ],
    [
      'of a page stamped with the hour first',
      '独联体峰会举行\n14:22 14.08.2035 (更新: 15:10 14.08.2035)\n\n独联体国家元首理事会会议星期二在明斯克举行。',
      '2035-08-14',
    ],
    [
      'behind the width of a picture',
      '农业部长会议开幕\n上合秘书长 - 某某社, 1920, 14.08.2035\n\n第二十次上合组织成员国农业部长会议14日在明斯克开幕。',
      '2035-08-14',
    ],
    [
      'of a page that calls the day of its articles that of a change',
      '美日首脑会谈\n更新时间：2034/11/08 10:22\n\n美国总统柯林斯7日在白宫与日本首相浅野拓也举行会谈。',
      '2034-11-07',
    ],
  ])('%s', (_, page, expected) => {
    expect(told(page).split(' ')[0]).toBe(expected);
  });
});

describe('the place', () => {
  it.each([
    [
      'a city by its name in Taiwan',
      '澳印外長會談\n\n澳洲外長格蘭特5日在雪梨與印度外長夏爾瑪舉行會談。',
      '雪梨 AU',
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
      'none for those who telephone',
      '通电话\n\n新华社北京9月24日电 国家主席陆致远9月24日晚同南非总统恩科西通电话。',
      '- -',
    ],
  ])('is %s', (_, page, expected) => {
    expect(told(page).split(' ').slice(1, 3).join(' ')).toBe(expected);
  });
});

describe('talks', () => {
  it.each([
    [
      'are told of by 接见',
      '总统接见首相\n\n帛琉总统雷蒙傑5月6日在科罗接见日本首相浅野拓也。',
      '--05-06 科罗 PW in-person',
    ],
    [
      'are told of by 拜会',
      '外相访帛\n\n日本外相高岛诚5月6日在科罗拜会帛琉总统雷蒙傑。',
      '--05-06 科罗 PW in-person',
    ],
    [
      'were held by video though one of them is said to be somewhere',
      '视频会晤\n\n5月6日，国家主席陆致远在北京同俄罗斯总统戈尔杰耶夫举行视频会晤。',
      '--05-06 - - video',
    ],
    [
      'took place during a meeting of others',
      '会见\n\n国家主席陆致远10月23日在喀山出席金砖国家领导人会晤期间会见印度总理夏尔马。',
      '--10-23 喀山 RU in-person',
    ],
  ])('%s', (_, page, expected) => {
    expect(told(page)).toBe(expected);
  });

  it.each([
    [
      '英国外交大臣哈里斯18日抵达北京，开始对中国进行正式访问。当天，外交部长苏明哲同哈里斯举行会谈。',
      ['哈里斯', '苏明哲'],
    ],
    ['新西兰外长霍尔特6月19日起访华。外交部长苏明哲20日在北京会见霍尔特。', ['苏明哲', '霍尔特']],
    ['当地时间4日，阿曼外交大臣布赛迪抵达德黑兰访问，与伊朗外长阿拉赫举行会谈。', ['布赛迪', '阿拉赫']],
    [
      '6月20日，越南国家主席阮文强抵达万象。老挝国家主席本扬为阮文强举行欢迎仪式，随后双方举行会谈。',
      ['本扬', '阮文强'],
    ],
    [
      '正在约翰内斯堡出席二十国集团领导人峰会的国务院总理章怀民23日会见德国总理施泰因。',
      ['章怀民', '施泰因'],
    ],
    ['国家主席陆致远31日在天津会见来华出席上海合作组织天津峰会的印度总理夏尔马。', ['陆致远', '夏尔马']],
    ['當地時間八日，外交部長蘇明哲在宏都拉斯與該國總統卡斯特羅舉行會談。', ['蘇明哲', '卡斯特羅']],
  ])('are those of who came and who received: %s', (lead, expected) => {
    const { participants, meetings } = parser.parse(`会谈\n\n${lead}`);
    expect(participants.map(({ name }) => name)).toEqual(expected);
    expect(meetings.find(({ primary }) => primary)?.seriesId).toMatch(/-talks$/);
  });

  it('name both who met during a meeting of others', () => {
    const page = '会见\n\n国家主席陆致远10月23日在喀山出席金砖国家领导人会晤期间会见印度总理夏尔马。';
    expect(parser.parse(page).participants.map(({ name }) => name)).toEqual(['陆致远', '夏尔马']);
  });
});

it('reads Sudan before an office, a sultan behind his country', () => {
  const page =
    '会议举行\n\n第三届海洋部长会议在曼谷举行，苏丹总统米拉德、苏丹过渡主权委员会副主席优素福、文莱苏丹哈桑纳出席。';
  expect(parser.parse(page).participants.map(({ name, country }) => `${name}[${country}]`)).toEqual([
    '米拉德[SD]',
    '优素福[SD]',
    '哈桑纳[BN]',
  ]);
});
