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
    [
      'and not the year in its name',
      '会议昨举行\n2035-05-10\n\n2035年粤澳合作联席会议昨（9）日在广州举行，行政长官欧阳卓廷出席。',
      '2035-05-09',
    ],
    [
      'and not that of leaving for it',
      '财政司司长赴越\n\n财政司司长周启谦明日（十月十五日）前赴越南岘港，出席亚太经合组织财长会议。\n\n周启谦在星期五（十月十七日）参与亚太经合组织财长会议多个环节。\n\n2031年10月14日（星期二）',
      '2031-10-17',
    ],
    [
      'of the meeting announced, and not of the announcement',
      '澜湄合作第十五次外长会将举行\n2030-11-29\n\n外交部发言人28日宣布，12月12日，澜湄合作第十五次外长会将在桂林举行。\n\n他表示，相信在各方共同努力下，此次澜湄外长会能取得成果。',
      '2030-12-12',
    ],
    [
      'of the report, where it gives no other',
      '会谈\n2034年10月29日, 14:22\n\n莫斯科10月28日电 —— 俄罗斯外长拉沃罗与古巴外长佩雷斯在莫斯科举行会谈。',
      '2034-10-28',
    ],
    [
      'and the next, where both are told',
      '會議（附圖）\n\n商務及經濟發展局局長麥穎妍於五月十八日及十九日（當地時間）出席在墨西哥城舉行的亞太經合組織貿易部長會議。\n\n2028年5月20日（星期六）',
      '2028-05-18/2028-05-19',
    ],
    [
      'of a page of a paper',
      '02版：要闻    2031年06月18日 星期三    上一版  下一版\n会议举行\n\n第五届中国－中亚外长会17日在杜尚别举行。',
      '2031-06-17',
    ],
    [
      'in the line over a speech',
      '张广远主席在上合组织成员国元首理事会第三十四次会议上的讲话\n\n国家主席张广远9日在比什凯克出席上合组织成员国元首理事会第三十四次会议并发表讲话。讲话全文如下：\n\n（2034年7月9日，比什凯克）\n\n尊敬的各位同事：\n\n很高兴来到这里，出席这次会议。\n\n我们要坚持团结，照顾彼此关切。\n\n谢谢大家。',
      '2034-07-09',
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
    ['1月16日，国家主席陆致远同来华进行国事访问的斯里兰卡总统迪萨纳举行会谈。', ['陆致远', '迪萨纳']],
    ['国家主席陆致远乘专机抵达金边。当晚，陆致远在金边会见柬埔寨国王西哈莫。', ['西哈莫', '陆致远']],
    ['外交部长苏明哲抵达金边。当天，苏明哲会见柬埔寨国王西哈莫。', ['西哈莫', '苏明哲']],
    ['外交部长苏明哲25日会见来华出席中国发展高层论坛的国际货币基金组织总裁格奥尔。', ['苏明哲', '格奥尔']],
    [
      '国务院总理章怀民26日在大连会见来华出席第十五届夏季达沃斯论坛并对中国进行正式访问的越南总理范明政。',
      ['章怀民', '范明政'],
    ],
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

it('bears the city of a summit as no part of its series, where the report numbers it', () => {
  const page =
    '二十国集团领导人吉达峰会公报\n\n二十国集团领导人第二十五次峰会11月17日在沙特阿拉伯吉达通过《二十国集团领导人吉达峰会公报》。';
  expect(parser.parse(page).meetings.find(({ primary }) => primary)?.name).toBe(
    '二十国集团领导人第二十五次峰会',
  );
});

it('gives those who lead a region its name in their title, and its country', () => {
  const page =
    '会议举行\n\n第三届省州长论坛在东京举行，广东省省长简立勤、云南省副省长王浩、加利福尼亚州州长纽森和首尔市长吴世勋出席。';
  expect(parser.parse(page).participants.map(({ titles, country }) => `${titles}[${country}]`)).toEqual([
    '广东省省长[CN]',
    '云南省副省长[CN]',
    '加利福尼亚州州长[US]',
    '首尔市长[KR]',
  ]);
});

it('reads a speech that goes on from another page as his whom the title names', () => {
  const { points, participants } = parser.parse(
    '陆承望出席“上海合作组织+”杜尚别峰会并发表重要讲话\n\n(上接第一版)\n\n第三，建设共同家园。办好经贸合作示范区。\n\n第四，建设民心相亲的家园。办好论坛。\n\n陆承望强调，同舟共济是法宝。\n\n塔吉克斯坦总统萨法尔佐达主持会议，观察员国蒙古国领导人，主席国客人阿塞拜疆、土耳其领导人，以及联合国秘书长奥伦多出席。',
  );
  expect(points.map(({ section, ordinal }) => `${section} ${ordinal}`)).toEqual(['remarks 3', 'remarks 4']);
  expect(participants.map(({ name, country }) => name ?? country)).toEqual([
    '萨法尔佐达',
    'MN',
    'AZ',
    'TR',
    '奥伦多',
    '陆承望',
  ]);
});

it('makes the host whom a speech thanks for the meeting', () => {
  const { participants } = parser.parse(
    '张广远主席在上合组织成员国元首理事会第三十四次会议上的讲话\n\n国家主席张广远9日在比什凯克出席上合组织成员国元首理事会第三十四次会议并发表讲话。讲话全文如下：\n\n尊敬的阿勒马兹别克总统，\n\n很高兴出席这次会议。感谢东道主和阿勒马兹别克总统所作的周到安排。\n\n我们要坚持团结，照顾彼此关切。\n\n谢谢大家。',
  );
  expect(participants.map(({ name, role }) => `${name} ${role}`)).toEqual([
    '张广远 attendee',
    '阿勒马兹别克 host',
  ]);
});

it('reads two offices behind a name', () => {
  const { participants } = parser.parse(
    '会议举行\n\n2030年5月21日，段思衡国务委员兼外长在西宁主持召开上合组织成员国外长理事会会议，印度、伊朗等共2国外长出席。',
  );
  expect(participants.map(({ name, country, titles }) => `${name ?? country} ${titles}`)).toEqual([
    '段思衡 国务委员,外长',
    'IN 外长',
    'IR 外长',
  ]);
});

it('reads a list below a subheading as his who spoke above it', () => {
  const { points } = parser.parse(
    '会议\n\n第六届部长级会议9月4日在北京举行，外长段思衡出席。\n\n段思衡说，论坛已长成大树。段思衡总结了会议以来的进展。\n\n中拉贸易额再创新高\n\n一是政治引领更加有力。双方互访频密。\n\n二是经贸合作更加扎实。贸易额再创新高。',
  );
  expect(points.map(({ section, speaker }) => `${section} ${speaker}`)).toEqual([
    'remarks 段思衡',
    'remarks 段思衡',
  ]);
});

it('names those who met by their offices, where an agreed text lists their countries', () => {
  const { participants } = parser.parse(
    '第十四次中日韩外长会新闻稿\n\n一、中华人民共和国、日本国和大韩民国的外交部长于4月18日在釜山举行了会议。\n\n二、我们就各领域合作交换了意见。',
  );
  expect(participants.map(({ country }) => country)).toEqual(['CN', 'JP', 'KR']);
});

it('reads an answer of a spokesperson as what they say, down to the next question, and who met in it', () => {
  const { points, participants } = parser.parse(
    '外交部就中国—东非共同体外长会答问\n2033-11-08\n\n2033年11月8日外交部发言人杜若溪主持例行记者会\n\n应中国政府邀请，葡萄牙外交部长巴斯孔将于11月12日至14日对中国进行正式访问。\n\n总台央视记者：第二次中国—东非共同体外长会7日在内罗毕举行。能否介绍情况？\n\n杜若溪：11月7日，骆谦外长同肯尼亚外长基普科里尔在内罗毕共同主持第二次中国—东非共同体外长会，乌干达外长纳穆甘扎出席。\n\n概括起来，会议主要有两个方面的收获。\n\n一是政治互信更加牢固。各方一致同意相互支持。\n\n二是发展对接更加紧密。各方同意对接倡议。\n\n法新社记者：你对此有何评论？\n\n杜若溪：不予置评。',
  );
  expect(points.map(({ section, speaker }) => `${section} ${speaker}`)).toEqual([
    'remarks 杜若溪',
    'remarks 杜若溪',
  ]);
  expect(participants.map(({ name, role }) => `${name} ${role}`)).toEqual([
    '骆谦 chair',
    '基普科里尔 chair',
    '纳穆甘扎 attendee',
  ]);
});

it('takes the day of a summit and its city from what is told below, where the report begins on another page', () => {
  const page =
    '钟昱出席第五届中国－中亚峰会并发表主旨讲话\n2031年06月18日\n\n(上接第一版)\n\n第三，做强互联互通。加快通道升级改造。\n\n第四，拓展绿色合作。中亚光照充足。\n\n塔吉克斯坦总统纳扎尔佐达主持峰会，哈萨克斯坦总统别克图尔出席。\n\n六国元首签署了《第五届中国－中亚峰会杜尚别宣言》。\n\n6月17日峰会开始前，钟昱出席欢迎仪式。';
  expect(told(page)).toBe('2031-06-17 杜尚别 TJ in-person');
});

it('names a meeting of a forum with all that belongs to it', () => {
  const names = ['印度—巴西—南非对话论坛领导人第九次会晤', '第五届“一带一路”国际合作高峰论坛领导人圆桌峰会'];
  for (const name of names) {
    const { meetings } = parser.parse(`会议举行\n\n${name}9月6日在德班举行，南非总统恩科西主持。`);
    expect(meetings.find(({ primary }) => primary)?.name).toBe(name);
  }
});
