/** The same told in other words: each case is a wording of its own for what other tests have in the commonest one. */
import { describe, expect, it } from 'vitest';
import { parser } from '../articles.ts';

const parse = (text: string) => parser.parse(text, { published: '2033-09-16' });
const primary = (text: string) => parse(text).meetings.find(({ primary }) => primary);
const present = (text: string) =>
  parse(text)
    .participants.map(({ name, country, role }) => `${name ?? ''}[${country}]${role === 'chair' ? '*' : ''}`)
    .join(' ');
const held = '会议举行\n\n9月4日，第六次里海沿岸国家外长会晤在阿克套举行。';

describe('those who were there', () => {
  it.each([
    '与会',
    '参会',
    '到会',
    '出席会议',
    '参加会议',
    '分别出席',
    '一同列席',
    '悉数到会',
    '率团参加',
    '全程参会',
  ])('by their countries alone: %s', (there) => {
    expect(present(`${held}哈萨克斯坦、伊朗、俄罗斯等国外长${there}。`)).toBe('[KZ] [IR] [RU]');
  });

  it.each(['等参加会晤。', '等参加会议。', '等到会。', '等先后出席。', '参加。'])('in a row: %s', (there) => {
    const text = `${held}\n\n俄罗斯外长叶列缅科、伊朗外长纳迪里、阿塞拜疆外长马梅多夫${there}`;
    expect(present(text)).toBe('叶列缅科[RU] 纳迪里[IR] 马梅多夫[AZ]');
  });

  it.each([
    ['主持召开', '顾明舟[CN]* 纳迪里[IR]'],
    ['主持会议，伊朗外长纳迪里担任会晤共同主席', '顾明舟[CN]* 纳迪里[IR]*'],
  ])('who chaired: %s', (chairs, expected) => {
    const text = `会议举行\n\n9月4日，外交部长顾明舟在阿克套${chairs}第六次里海沿岸国家外长会晤。伊朗外长纳迪里出席。`;
    expect(present(text)).toBe(expected);
  });

  it.each(['共同主持', '一道主持', '联席主持', '共同主席，'])('two who chaired: %s', (chairs) => {
    expect(present(`${held}\n\n外交部长顾明舟与伊朗外长纳迪里${chairs}会议，俄罗斯外长叶列缅科出席。`)).toBe(
      '顾明舟[CN]* 纳迪里[IR]* 叶列缅科[RU]',
    );
  });

  it('as heads of delegation', () => {
    const text =
      '第八轮五方会谈主席声明\n\n一、2033年9月4日，第八轮五方会谈在北京举行。\n\n二、各方代表团团长分别为：中国外交部副部长顾明舟、日本外务省局长久世同、朝鲜外务省副相崔同日。\n\n三、各方同意加强合作。';
    expect(present(text)).toBe('顾明舟[CN] 久世同[JP] 崔同日[KP]');
  });

  it('in the agreed text that a report attaches', () => {
    const text =
      '会议举行\n\n9月4日，第六次里海沿岸国家经贸部长会议在阿克套举行。商务部部长助理顾明舟率团出席。会后发表联合公报。\n\n第六次里海沿岸国家经贸部长会议联合公报\n\n2033年9月4日，第六次里海沿岸国家经贸部长会议在阿克套举行。会议由哈萨克斯坦贸易部长阿吾巴基主持。\n\n伊朗经济部长纳迪里、俄罗斯经济部长叶列缅科出席会议。';
    expect(present(text)).toBe('顾明舟[CN] 阿吾巴基[KZ]* 纳迪里[IR] 叶列缅科[RU]');
  });

  it('by the countries whose ministers met', () => {
    const text =
      '三国外长会晤公报\n\n一、中国、俄罗斯和印度外长于2033年9月4日在中国长沙举行第二十四次会晤。\n\n二、外长们同意加强合作。';
    expect(present(text)).toBe('[CN] [RU] [IN]');
  });

  it.each([
    ['韩国环境部长官都圣姬率团出席', '都圣姬[KR]'],
    ['亚美尼亚司法部长马尔季罗相等出席', '马尔季罗相[AM]'],
    ['波黑主席团轮值主席贾费罗维奇出席', '贾费罗维奇[BA]'],
  ])('by names that hold other words, and offices that do: %s', (sentence, expected) => {
    expect(present(`${held}${sentence}。`)).toBe(expected);
  });

  it('and not those met besides', () => {
    expect(
      present(
        `${held}外交部长顾明舟、伊朗外长纳迪里出席。\n\n会议期间，顾明舟还同伊朗交通部长萨德吉举行会谈。顾明舟又与正在当地访问的新西兰部长帕拉塔会面。司长白一参加会议。`,
      ),
    ).toBe('顾明舟[CN] 纳迪里[IR] 白一[CN]');
  });

  it.each([
    '图为法国外长杜邦洛（左）与德国外长施泰因曼出席活动。新华社记者 李望舒 摄',
    '▲法国外长杜邦洛出席活动（路透社图片）',
    '（资料图片）法国外长杜邦洛出席活动。',
    '法国外长杜邦洛在会场外出席活动。（图：新华社）',
    '法国外长杜邦洛与德国外长施泰因曼出席活动后握手。 韩联社',
  ])('and not those in the picture: %s', (caption) => {
    const text = `${held}\n\n${caption}\n\n外交部长顾明舟、伊朗外长纳迪里出席会议。`;
    expect(present(text)).toBe('顾明舟[CN] 纳迪里[IR]');
  });

  it('in an agreed text that its page introduces by whose report it is', () => {
    const text =
      '里海沿岸国家外长会晤联合公报\n\n据外交部网站消息，2033年9月4日，第六次里海沿岸国家外长会晤在阿克套举行。外交部长顾明舟、伊朗外长纳迪里出席。\n\n各方同意加强合作。';
    expect(present(text)).toBe('顾明舟[CN] 纳迪里[IR]');
  });
});

describe('a meeting', () => {
  it.each([
    '日本首相久世同和4日在东京与来访的法国总统杜兰进行会谈',
    '日本首相久世同和4日在东京同法国总统杜兰（Antoine Durand）展开会谈',
    '日本首相久世同和4日应邀在东京与法国总统杜兰会面',
  ])('of two has no name: %s', (sentence) => {
    expect(primary(`会谈举行\n\n${sentence}，就双边关系交换意见。`)).toMatchObject({
      name: expect.stringMatching(/^会[谈面]$/),
      date: '2033-09-04',
      city: '东京',
    });
  });

  it('keeps one of two nouns', () => {
    const text = '会晤举行\n\n黎兆同总理周日（4日）在新山出席新马领导人非正式峰会会晤，双方见证签署协议。';
    expect(primary(text)?.name).toBe('新马领导人非正式峰会');
  });

  it.each([
    ['岛国外长会举行', '中国—太平洋岛国第八次外长会', '太平洋岛国外长会开幕'],
    ['中非合作论坛行动计划', '中非合作论坛第十二届部长级会议', '中非合作论坛开幕'],
  ])('is called by its fuller name: %s', (_, name, title) => {
    expect(primary(`${title}\n\n${name}，4日在厦门举行，会后发表声明。`)).toMatchObject({
      name,
      city: '厦门',
    });
  });

  it.each([
    '9月4日，第六次里海沿岸国家外长会晤在位于阿克套的会议宫举行。',
    '9月4日，第六次里海沿岸国家外长会晤在阿克套（Aktau）举行。',
    '9月4日，第六次里海沿岸国家外长会晤在哈萨克斯坦阿克套结束。',
  ])('is held where its sentence says: %s', (sentence) => {
    expect(primary(`会议举行\n\n${sentence}`)).toMatchObject({ city: '阿克套', country: 'KZ' });
  });

  it.each(['感谢哈萨克斯坦方面组织举办此次会晤', '感谢哈萨克斯坦政府为主办会晤所作的安排'])(
    'is held in the country that is thanked, where its city is unknown: %s',
    (thanks) => {
      const text = `会议举行\n\n9月4日，第六次里海沿岸国家外长会晤在卡什干举行。伊朗外长纳迪里出席。\n\n纳迪里${thanks}。`;
      expect(primary(text)).toMatchObject({ city: '卡什干', country: 'KZ' });
    },
  );
});

describe('another meeting', () => {
  const lead = '11月12日上午，沈望岳主席在第三届中国—海合会峰会上发表讲话。';
  it.each([
    '去年，上届会议在内罗毕举行。',
    '这是继2029年5月在内罗毕举行首次会议之后，各方再次聚首。',
    '据悉，第三届亚非论坛将于下月在内罗毕举行。',
  ])('lends the one reported neither its name nor its place: %s', (other) => {
    expect(primary(`会议举行\n\n${lead}${other}`)).toMatchObject({
      name: '第三届中国—海合会峰会',
      city: null,
    });
  });

  it('has those present who were at it', () => {
    const text =
      '会议举行\n\n11月12日，第三届中国—海合会峰会在多哈举行。沙特外交大臣费萨尔出席。\n\n此前，第三十届东盟地区论坛外长会2030年7月在金边举行，泰国外长颂杰出席。';
    expect(present(text)).toBe('费萨尔[SA]');
  });

  it('named far below is not what a report of talks is about', () => {
    const text =
      '与杜兰会谈\n\n日本首相久世同和15日在东京与到访的法国总统杜兰进行会谈，就双边关系交换意见。\n\n久世说，将就成功举办七国集团领导人峰会深入交换意见。';
    expect(primary(text)).toMatchObject({ name: '会谈', date: '2033-09-15', city: '东京' });
  });
});
