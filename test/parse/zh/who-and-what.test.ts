/** Who took part and what was said, in forms that ordinary pages have. */
import { expect, it } from 'vitest';
import { parser } from '../articles.ts';
import { told } from './told.ts';

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
  expect(
    parser.parse(page).participants.map(({ titles, country }) => `${titles.join()}[${country}]`),
  ).toEqual(['广东省省长[CN]', '云南省副省长[CN]', '加利福尼亚州州长[US]', '首尔市长[KR]']);
});

it('reads a speech that goes on from another page as his whom the title names', () => {
  const { points, participants } = parser.parse(
    '陆承望出席“上海合作组织+”杜尚别峰会并发表重要讲话\n\n(上接第一版)\n\n第三，建设共同家园。办好经贸合作示范区。\n\n第四，建设民心相亲的家园。办好论坛。\n\n陆承望强调，同舟共济是法宝。\n\n塔吉克斯坦总统萨法尔佐达主持会议，观察员国蒙古国领导人，主席国客人阿塞拜疆、土耳其领导人，以及联合国秘书长奥伦多出席。',
  );
  expect(points.map(({ section, ordinal }) => `${section} ${ordinal}`)).toEqual(['remarks 3', 'remarks 4']);
  expect(participants.map(({ name, country }) => name ?? country)).toEqual([
    '陆承望',
    '萨法尔佐达',
    'MN',
    'AZ',
    'TR',
    '奥伦多',
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
  expect(participants.map(({ name, country, titles }) => `${name ?? country} ${titles.join()}`)).toEqual([
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

it('takes no hour at the end of a line for the signs that a forum writes behind others', () => {
  const signs = " & C, a5 q8 s' l";
  const page = `会议举行\n来源：某某网　发布时间：2033-11-25 17:40\n\n第三届海洋部长会议24日在曼谷举行。${signs}\n\n日本外相高岛诚出席会议。${signs}\n\n各方交换了意见。${signs}\n\n会议通过声明。${signs}`;
  expect(parser.parse(page).published).toBe('2033-11-25');
});
