/** Acts in Chinese, on sentences of invented points. */
import { describe, expect, it } from 'vitest';
import { parser } from '../articles.ts';

/** The points of an agreed text of two countries. */
function pointsOf(...points: string[]) {
  const marked = points.map((text, i) => `${'一二三四五六七八九'[i]}、${text}`);
  const text = `中国和赞比亚外长第三次会晤在北京举行\n\n2031年3月5日，中国外长张三和赞比亚外长姆万萨在北京举行中国和赞比亚外长第三次会晤。\n\n中国和赞比亚外长第三次会晤联合公报\n\n${marked.join('\n\n')}\n`;
  return parser.parse(text).points.filter(({ section }) => section === 'communique');
}
const actsOf = (text: string) => pointsOf(text, '双方感谢东道主。')[0]?.acts ?? [];
const verbs = (text: string) => actsOf(text).map(({ verb }) => verb);
const actors = (text: string) => actsOf(text).map(({ actor }) => [actor?.label, actor?.countries]);

describe('the verbs of a point', () => {
  it.each([
    [
      'behind the actor, past adverbs that are not part of them',
      '双方全面回顾了合作，认为前景广阔。',
      ['回顾', '认为'],
    ],
    [
      'with the adverbs that are part of them',
      '双方一致同意加强协调，坚决反对霸权。',
      ['一致同意', '坚决反对'],
    ],
    [
      'behind a phrase that says where',
      '双方重申友好，在核心利益问题上相互坚定支持。',
      ['重申', '相互坚定支持'],
    ],
    [
      'behind a phrase that says about what',
      '双方就贸易深入交换了意见，对旱情表示严重关切。',
      ['交换了意见', '表示严重关切'],
    ],
    ['as one where two are joined', '双方研究和协调了会议筹备工作。', ['研究和协调']],
    ['of each sentence', '双方欢迎新航线。赞方感谢中方，中方支持赞方。', ['欢迎', '感谢', '支持']],
    ['in traditional characters, as written', '雙方重申友好，堅決反對霸權。', ['重申', '堅決反對']],
    [
      'with a negation only where the codebook has it',
      '双方不支持任何一方，决不允许制造混乱。',
      ['决不允许'],
    ],
  ])('stand %s', (_, text, expected) => expect(verbs(text)).toEqual(expected));

  it.each([
    ['what the act is about', '双方支持进一步研究设立机制，推动加强合作。', ['支持']],
    ['what others do, as reported', '双方指出，中方支持赞方的主张。', ['指出']],
    ['what others have to do', '双方强调，联合国应发挥作用，支持发展中国家。', ['强调']],
    ['a sentence about something else', '双方重申友好。这是双方着眼未来，决定采取的步骤。', ['重申']],
    ['“by way of” in 通过', '双方同意加强沟通，通过对话解决争端。', ['同意']],
    ['a verb that is an attribute', '双方商定的事项继续有效。', []],
    ['what will be done without saying that it was settled', '双方将扩大贸易。', []],
    ['items of a list', '双方同意采取以下措施：（一）支持企业；（二）承认证书。', ['同意']],
  ])('are not %s', (_, text, expected) => expect(verbs(text)).toEqual(expected));
});

describe('the actor of an act', () => {
  it.each([
    ['双方重申友好。', [['双方', ['CN', 'ZM']]]],
    ['中方感谢赞方。', [['中方', ['CN']]]],
    ['赞比亚政府欢迎中国企业。', [['赞比亚政府', ['ZM']]]],
    ['中亚国家支持双方合作。', [['中亚国家', ['KG', 'KZ', 'TJ', 'TM', 'UZ']]]],
    ['中国和蒙古国同意修路。', [['中国和蒙古国', ['CN', 'MN']]]],
    ['姆万萨外长感谢中方。', [['姆万萨外长', ['ZM']]]],
  ])('of %s is known with its countries', (text, expected) => expect(actors(text)).toEqual(expected));

  it.each([
    ['三方支持合作。', '三方'],
    ['东盟国家欢迎这一倡议。', '东盟国家'],
    ['阿方支持合作。', '阿方'],
  ])('of %s is kept as written where its countries are not certain', (text, label) =>
    expect(actors(text)).toEqual([[label, null]]),
  );

  it('is nobody where the sentence names nobody', () =>
    expect(actsOf('重申友好合作。')[0]).toMatchObject({ verb: '重申', actor: null }));

  it('is the one before where a sentence begins with a verb', () =>
    expect(actors('赞方重申友好。感谢中方的帮助。').map(([label]) => label)).toEqual(['赞方', '赞方']));
});

describe('an act is a commitment', () => {
  const rules = (text: string) => actsOf(text).map(({ rule }) => rule);
  it.each([
    ['双方商定每年举行一次会晤。', 'agreed-future-checkable'],
    ['双方决定于2032年底前提交报告。', 'agreed-future-checkable'],
    ['双方指出，将全面落实《友好合作规划》。', 'agreed-future-checkable'],
    ['双方同意研究设立办事处。', 'tentative'],
    ['双方决定继续深化合作。', 'not-checkable'],
    ['双方强调合作的重要性。', 'not-future'],
    ['双方感谢东道主明年举办会议。', 'no-undertaking'],
  ])('%s: %s', (text, rule) => {
    expect(rules(text)).toEqual([rule]);
    expect(actsOf(text)[0]?.commitment).toBe(rule === 'agreed-future-checkable');
  });

  it('never in a speech', () => {
    const text =
      '张三外长出席会议\n\n2031年3月5日，中国外长张三在北京出席会议。张三说，一是加强合作。中方决定每年举办论坛。二是共同发展。中方支持各国。\n';
    const acts = parser.parse(text).points.flatMap((point) => point.acts);
    expect(acts.map(({ verb, rule }) => [verb, rule])).toEqual([
      ['决定', 'not-agreed'],
      ['支持', 'not-agreed'],
    ]);
  });
});
