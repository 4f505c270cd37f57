/** Who was there, who presided, who was host and who stayed away, in the turns of phrase that reports have for it. */
import { describe, expect, it } from 'vitest';
import { parser } from '../articles.ts';

/** 张三[CN] 外长, 李四[JP] 外相*; a chair with a star, a host with a caret. */
function company(report: string): string {
  return parser
    .parse(`会议举行\n2031年9月25日\n\n${report}`)
    .participants.map(({ name, country, organisation, titles, role }) => {
      const part = { chair: '*', host: '^', attendee: '' }[role];
      return `${name ?? ''}[${country ?? organisation}] ${titles.join('+')}${part}`;
    })
    .join(', ');
}

const HELD = '中国—东盟外长会24日在曼谷举行。';

describe('a title behind a name', () => {
  it.each([
    ['stands before a joint', '何田外长和泰国外长玛里共同主持会议。', '何田[CN] 外长*, 玛里[TH] 外长*'],
    [
      'stands behind a joint, and before a day',
      '泰国外长玛里主持会议。何田外长和江承宗部长9月24日出席。',
      '玛里[TH] 外长*, 何田[CN] 外长, 江承宗[CN] 部长',
    ],
    [
      'is that of one who is stood for',
      '泰国外长玛里主持会议。外交部副部长马照代表何田外长出席。',
      '玛里[TH] 外长*, 马照[CN] 外交部副部长',
    ],
    ['is none behind a country that begins as a name does', '文莱外长出席会议。', '[BN] 外长'],
  ])('%s', (_, sentence, expected) => expect(company(HELD + sentence)).toBe(expected));
});

describe('who presided', () => {
  it.each([
    [
      'as the meeting’s chair',
      '泰国外长玛里担任会议主席，老挝外长通沙万与会。',
      '玛里[TH] 外长*, 通沙万[LA] 外长',
    ],
    [
      'as the chair who opened it',
      '会议主席、泰国外长玛里致开幕词。老挝外长通沙万与会。',
      '玛里[TH] 外长*, 通沙万[LA] 外长',
    ],
    [
      'as co-chairs, in that capacity',
      '中国外长何田同泰国外长玛里以共同主席身份主持会议。',
      '何田[CN] 外长*, 玛里[TH] 外长*',
    ],
    [
      'with one whose country is in the chair',
      '何田同轮值主席国老挝副总理兼外长沙伦赛共同主持。外交部长何田在会上发言。',
      '沙伦赛[LA] 副总理+外长*, 何田[CN] 外交部长*',
    ],
    [
      'by the countries alone',
      '会议由泰国和中国共同主持。泰国外长玛里、中国外长何田出席。',
      '玛里[TH] 外长*, 何田[CN] 外长*',
    ],
  ])('is told %s', (_, sentence, expected) => expect(company(HELD + sentence)).toBe(expected));

  it('is not the host, who is one besides', () => {
    expect(company(`${HELD}老挝外长通沙万主持会议，东道主泰国外长玛里致辞。`)).toBe(
      '通沙万[LA] 外长*, 玛里[TH] 外长^',
    );
  });
});

describe('who stayed away', () => {
  it.each([
    ['ill', '美国国务卿布林肯因病缺席，老挝外长通沙万出席。', '通沙万[LA] 外长'],
    ['and sent another', '受国家主席方远委托，国家副主席韩明出席。', '韩明[CN] 国家副主席'],
    ['without a reason', '老挝外长通沙万出席，缅甸外长丹穗未出席会议。', '通沙万[LA] 外长'],
    [
      'and had another come, of the same country',
      '美国国务卿布林肯因病缺席，由副国务卿坎贝尔代为出席。印度外长苏杰生则派副外长米斯里与会。',
      '坎贝尔[US] 副国务卿, 米斯里[IN] 副外长',
    ],
  ])('%s', (_, sentence, expected) => expect(company(HELD + sentence)).toBe(expected));

  it('is whom somebody on the telephone spoke of', () => {
    const call = '9月24日，外交部长何田同伊朗外长阿拉格齐通电话。阿拉格齐通报了伊朗总统佩扎希访问情况。';
    expect(company(call)).toBe('何田[CN] 外交部长, 阿拉格齐[IR] 外长');
  });
});

describe('those who met', () => {
  it.each([
    [
      'have their offices behind them, in brackets',
      `${HELD}与会的有：何田（中国外长）、玛里（泰国外长）。`,
      '何田[CN] 外长, 玛里[TH] 外长',
    ],
    [
      'spoke in turn',
      `${HELD}泰国外长玛里主持。老挝外长通沙万、柬埔寨副首相兼外交大臣布拉索昆、缅甸副总理兼外长丹穗、越南副总理兼外长裴青山先后发言。`,
      '玛里[TH] 外长*, 通沙万[LA] 外长, 布拉索昆[KH] 副首相+外交大臣, 丹穗[MM] 副总理+外长, 裴青山[VN] 副总理+外长',
    ],
    [
      'are told to have come, before talks of both sides',
      '应外交部长何田邀请，老挝副总理兼外长通沙万9月22日至25日访华。24日，双方在北京举行会谈。',
      '何田[CN] 外交部长, 通沙万[LA] 副总理+外长',
    ],
    [
      'have a name that ends before what they call others',
      `${HELD}中国外长江承宗坚称会议成功，老挝外长通沙万盛赞会议，泰国外长玛里携夫人出席。`,
      '江承宗[CN] 外长, 通沙万[LA] 外长, 玛里[TH] 外长',
    ],
    [
      'are of a country that one character names',
      '据俄外交部网站消息，俄外长拉夫罗夫24日同美国国务卿鲁比奥在吉隆坡举行会谈。',
      '拉夫罗夫[RU] 外长, 鲁比奥[US] 国务卿',
    ],
    [
      'are not who sat by when another was received',
      '巴基斯坦总理夏巴兹24日在伊斯兰堡会见中国外长何田。巴副总理兼外长达尔等会见时在座。',
      '夏巴兹[PK] 总理, 何田[CN] 外长',
    ],
    [
      'are not whom the page links to',
      `${HELD}老挝外长通沙万出席。\n\n上一篇：何田会见泰国外长玛里`,
      '通沙万[LA] 外长',
    ],
    [
      'are told before the clause that says who came along',
      '美国总统万斯与俄罗斯总统普京24日在布达佩斯举行会晤，美国国务卿鲁比奥等参加会晤。',
      '万斯[US] 总统, 普京[RU] 总统',
    ],
    [
      'have a name that ends before a guest of whom more is said',
      '9月24日，外交部长何田同应邀来华进行正式访问的芬兰外长瓦尔托宁举行会谈。',
      '何田[CN] 外交部长, 瓦尔托宁[FI] 外长',
    ],
    [
      'are not whom they thanked',
      `${HELD}老挝外长通沙万出席。与会各方感谢泰国总理阿努廷的支持。`,
      '通沙万[LA] 外长',
    ],
  ])('%s', (_, text, expected) => expect(company(text)).toBe(expected));
});

describe('those without a name', () => {
  it.each([
    [
      'are counted behind their countries, and met that day',
      '埃及外交部24日发表声明说，埃及、约旦、沙特三国外长当日在开罗就加沙局势举行磋商。',
      '[EG] 外长, [JO] 外长, [SA] 外长',
    ],
    [
      'are counted by one character each',
      '9月24日，中、俄、印三国外长在新德里举行会晤。',
      '[CN] 外长, [RU] 外长, [IN] 外长',
    ],
    [
      'declare',
      '我们，中国、俄罗斯和印度外交部长，于2031年9月24日在莫斯科举行第十九次会晤。',
      '[CN] 外交部长, [RU] 外交部长, [IN] 外交部长',
    ],
    [
      'stand behind the verb',
      `${HELD}参加会议的还有柬埔寨副首相兼外交大臣布拉索昆以及缅甸、越南外长。`,
      '布拉索昆[KH] 副首相+外交大臣, [MM] 外长, [VN] 外长',
    ],
    [
      'come from several countries',
      `${HELD}来自中国、泰国、老挝的外长齐聚一堂。`,
      '[CN] 外长, [TH] 外长, [LA] 外长',
    ],
  ])('%s', (_, text, expected) => expect(company(text)).toBe(expected));

  it('are counted behind a joint that no name ends in', () => {
    expect(company(`${HELD}阿盟秘书长盖特和22个成员国的外长或代表出席。`)).toBe('盖特[阿盟] 阿盟秘书长');
  });
});

it('is told in a later point of an agreed text who presided', () => {
  const text = `中非外长会晤联合公报

1、中国与非洲国家外长第七次政治磋商于2031年9月24日在纽约举行。

2、磋商由中国外交部长何田、安哥拉外交部长安东尼奥共同主持。

3、双方支持安哥拉总统洛伦索的倡议。
`;
  expect(parser.parse(text).participants).toMatchObject([
    { name: '何田', role: 'chair' },
    { name: '安东尼奥', role: 'chair' },
  ]);
});

describe('who speaks there', () => {
  it.each([
    ['at the meeting', '东盟秘书长黎光明在会上表示，会议很重要。', '黎光明[东盟] 东盟秘书长'],
    [
      'at its opening, whatever their office',
      '\n泰国外长玛里说，合作在扩大。\n中国全国人大常委会副委员长曹建业在开幕式上致辞表示，中方支持。\n泰国总理他信在致辞中说，双方合作在扩大。',
      '玛里[TH] 外长, 曹建业[CN] 全国人大常委会副委员长, 他信[TH] 总理',
    ],
    [
      'and presides, as is told without an office',
      '\n中国外长何田今天在中国—东盟外长会上强调，应加强合作。\n何田主持会议。泰国外长玛里出席会议。',
      '何田[CN] 外长*, 玛里[TH] 外长',
    ],
    [
      'unless it is to the press, or at another meeting',
      '泰国外长玛里出席会议。\n中国商务部副部长马照在记者会上表示，会议很重要。\n印度总理瓦帕在第77届联合国大会上表示，印方支持。',
      '玛里[TH] 外长',
    ],
  ])('%s', (_, sentence, expected) => expect(company(HELD + sentence)).toBe(expected));
});

it('knows who deals with a country from who is of it', () =>
  expect(
    company('阿富汗问题磋商24日在曼谷举行。中国外交部阿富汗事务特使何田和泰国阿富汗问题特别代表玛里出席。'),
  ).toBe('何田[CN] 外交部阿富汗事务特使, 玛里[TH] 阿富汗问题特别代表'));
