/** Where points stand in Chinese articles, where each ends, and whose they are. */
import { describe, expect, it } from 'vitest';
import { parser } from '../articles.ts';

/** 'communique 1 各方支持…推进合作。' for each point; of a speaker's, who speaks. */
function pointsIn(text: string): string[] {
  return parser
    .parse(text)
    .points.map(({ section, ordinal, text: words, speaker }) =>
      [section, ordinal, words.length > 12 ? `${words.slice(0, 4)}…${words.slice(-4)}` : words, speaker]
        .filter((part) => part !== null)
        .join(' '),
    );
}

const REPORT = '外长会在巴库举行\n\n9月12日,第五次里海五国外长会在巴库举行。阿塞拜疆外长拉希姆主持。';

describe('the section of points', () => {
  it.each([
    [
      'a communiqué printed behind a report on one line',
      `亚信外长会议在巴库举行\n新华社巴库10月11日电 亚信第九次外长会议10日在巴库举行。会议听取了秘书处的报告。${'成员国就地区形势交换了意见。'.repeat(20)}会后发表的联合公报全文如下: 亚信第九次外长会议联合公报 一、外长们审议了峰会以来的工作。 二、外长们重申,安全不可分割。 三、外长们感谢阿塞拜疆。 (完)`,
      [
        'communique 1 外长们审…的工作。',
        'communique 2 外长们重…可分割。',
        'communique 3 外长们感谢阿塞拜疆。',
      ],
    ],
    [
      'proposals in paragraphs that a minister has announced',
      `${REPORT}\n\n拉希姆在会上表示,合作成果丰硕。他就未来合作提出两项建议:\n\n（一）谈判第二议定书；\n\n（二）建立电子提单互认安排。\n\n各外长欢迎上述建议。`,
      ['remarks 1 谈判第二议定书； 拉希姆', 'remarks 2 建立电子提单互认安排。 拉希姆'],
    ],
    [
      'what both sides agreed on, told by the reporter',
      `${REPORT}\n\n会晤达成以下共识:\n\n一是扩大贸易。\n\n二是增开航班。`,
      ['report 1 扩大贸易。', 'report 2 增开航班。'],
    ],
    [
      'a speaker who is only named in the paragraph before the points',
      `${REPORT}\n\n哈萨克斯坦外长萨肯就地区合作提出三点建议:一是扩大贸易;二是增开航班;三是互免签证。`,
      ['remarks 1 扩大贸易; 萨肯', 'remarks 2 增开航班; 萨肯', 'remarks 3 互免签证。 萨肯'],
    ],
    [
      'answers to a paper’s questions',
      '外长就峰会答记者问\n\n9月12日,外长祝怀远就第五次里海五国外长会接受媒体采访。\n\n问:成果如何?\n\n答:第一,加强了互信。第二,深化了合作。',
      ['remarks 1 加强了互信。 祝怀远', 'remarks 2 深化了合作。 祝怀远'],
    ],
    [
      'answers of a spokesperson whom the title names, in the paragraphs of one answer',
      '2032年9月23日外交部发言人于同主持例行记者会\n\n问:会晤成果如何?\n\n答:第五次里海五国外长会9月12日在巴库举行。\n\n各方达成重要共识。一是守望相助。二是把路修通。\n\n问:对此有何评论?',
      ['remarks 1 守望相助。 于同', 'remarks 2 把路修通。 于同'],
    ],
    [
      'one who is called by surname and title',
      '峰会在巴库举行\n\n中国国家主席沈怀向5日在巴库出席第五次里海峰会。\n\n会谈时,沈怀向主席发表讲话。他说,布哈拉峰会成果丰硕。沈主席提出,要打造两个典范:一是互信的典范,二是互利的典范。',
      ['remarks 1 互信的典范, 沈怀向', 'remarks 2 互利的典范。 沈怀向'],
    ],
    [
      'one who makes proposals behind a count of other things',
      `${REPORT}\n\n会晤中,拉希姆表示,去年四十七项举措已有四十一项办完。拉希姆就今后合作提出建议:\n\n一是扩大贸易。\n\n二是增开航班。`,
      ['remarks 1 扩大贸易。 拉希姆', 'remarks 2 增开航班。 拉希姆'],
    ],
    [
      'a statement whose title calls out',
      '里海五国外长会联合声明!\n\n某某头条客户端\n\n第五次里海五国外长会9月12日在巴库举行。\n\n各方共同宣布:\n\n一、尊重主权。\n\n二、支持通航。',
      ['communique 1 尊重主权。', 'communique 2 支持通航。'],
    ],
    [
      'one who has proposed in the sentence before the first of them',
      `${REPORT}\n\n拉希姆表示,成果丰硕。各方也很满意。\n\n会上,外长拉希姆就下一步工作提出建议。一要守住底线。二要做实措施。`,
      ['remarks 1 守住底线。 拉希姆', 'remarks 2 做实措施。 拉希姆'],
    ],
    [
      'other words for one, two and three',
      `${REPORT}\n\n拉希姆表示,其一,边界要安宁。其二,贸易要公平。其三,大门要敞开。`,
      ['remarks 1 边界要安宁。 拉希姆', 'remarks 2 贸易要公平。 拉希姆', 'remarks 3 大门要敞开。 拉希姆'],
    ],
    [
      'no points where a sentence of an agreed text counts its parts',
      '里海五国外长会联合声明\n\n第五次里海五国外长会9月12日在巴库举行。\n\n1. 双方应加强协作,一是反对封锁,二是反对禁运。\n\n2. 双方支持通航。',
      ['communique 1 双方应加…对禁运。', 'communique 2 双方支持通航。'],
    ],
  ])('is found for %s', (_, text, expected) => expect(pointsIn(text)).toEqual(expected));
});

/** An agreed text whose second and last point is followed by more paragraphs. */
const behindLast = (...paragraphs: string[]) =>
  pointsIn(
    [
      '里海五国外长会联合公报',
      '第五次里海五国外长会9月12日在巴库举行。',
      '一、各方支持通航。',
      '二、各方同意扩大贸易。',
      ...paragraphs,
    ].join('\n\n'),
  ).at(-1);

describe('the last point of an agreed text', () => {
  it('holds the paragraphs without a marker that go on with it', () => {
    expect(behindLast('各方将于明年上半年提出贸易清单。')).toBe('communique 2 各方同意…易清单。');
  });

  it.each([
    ['thanks to the hosts', '各方感谢阿塞拜疆为会议所作的周到安排。'],
    ['how many copies were made', '本公报于2033年9月12日在巴库写成,一式五份。'],
    ['what happened besides', '会议期间,阿塞拜疆总统会见了各国外长。'],
    ['what happened before', '会前,各国外长向纪念碑献了花圈。'],
    ['what happened afterwards', '会后,五国外长共同会见了记者。'],
    ['what the reporter has heard', '据悉,下次会议将于明年在阿克套举行。'],
    ['what the reporter has been told', '据了解,各国代表团还参观了港口。'],
    ['what was signed besides', '访问期间,双方签署了三份合作文件。'],
    ['what was signed in their presence', '两国外长共同见证签署了三份合作文件。'],
    ['who came along', '外交部副部长马赫迪等陪同参加。'],
    ['a place and a date', '2033年9月12日于巴库'],
    ['signatures', '阿塞拜疆共和国外交部长\n\n拉希姆'],
  ])('ends before %s', (_, paragraph) => {
    expect(behindLast(paragraph)).toBe('communique 2 各方同意扩大贸易。');
  });
});

it('ends the last point of a paragraph where somebody speaks on', () => {
  const text = `${REPORT}\n\n拉希姆提出两点建议:一是扩大贸易。二是增开航班。拉希姆最后表示,前景光明。`;
  expect(pointsIn(text)).toEqual(['remarks 1 扩大贸易。 拉希姆', 'remarks 2 增开航班。 拉希姆']);
});

it('leaves out headings over numbered points, and takes the points', () => {
  const text =
    '里海五国外长会联合公报\n\n第五次里海五国外长会9月12日在巴库举行。\n\n一、政治合作\n\n1. 各方支持通航。\n\n2. 各方重申友好。\n\n二、经济合作\n\n3. 各方同意扩大贸易。';
  expect(pointsIn(text)).toEqual([
    'communique 1 各方支持通航。',
    'communique 2 各方重申友好。',
    'communique 3 各方同意扩大贸易。',
  ]);
});

describe('a number alone on its line', () => {
  const text = (second: string) => `中俄总理第四十次定期会晤联合公报

2034年11月5日,中俄总理第四十次定期会晤在杭州举行。

一

双方一致认为,两国关系保持高水平运行。

双方重申,不结盟、不对抗。

二

双方商定:

${second}

三

双方将加强合作。`;

  it('numbers a point, paragraphs, dashes and all', () => {
    expect(pointsIn(text('——扩大贸易,落实规划。\n\n——扩大本币使用范围。'))).toEqual([
      'communique 1 双方一致…不对抗。',
      'communique 2 双方商定…用范围。',
      'communique 3 双方将加强合作。',
    ]);
  });

  it('heads a part where items below it are numbered', () => {
    expect(pointsIn(text('（一）扩大贸易。\n\n（二）扩大本币使用范围。'))).toEqual([
      'communique 1 扩大贸易。',
      'communique 2 扩大本币使用范围。',
    ]);
  });
});

it('counts 第一是, 第二则是 and 第三是 as one list', () => {
  expect(
    pointsIn(
      `${REPORT}\n\n拉希姆提出多点做法。第一是维护安全。\n\n第二则是深化合作。\n\n守望家园\n\n第三是促进民心相通。`,
    ),
  ).toEqual([
    'remarks 1 维护安全。 拉希姆',
    'remarks 2 深化合作。 拉希姆',
    'remarks 3 促进民心相通。 拉希姆',
  ]);
});

it('reads an agreed text that a page puts under 延伸阅读', () => {
  expect(
    pointsIn(
      `${REPORT}\n\n延伸阅读：\n\n二十国集团领导人梅里达峰会宣言\n\n1.我们重申合作论坛的作用。\n\n2.我们将以共识方式运作。`,
    ),
  ).toEqual(['communique 1 我们重申合作论坛的作用。', 'communique 2 我们将以共识方式运作。']);
});

it('keeps headings below a table of contents and a line of years out of the points', () => {
  const heads = ['1. 序言', '2. 政治合作'];
  const [first, second] = heads;
  expect(
    pointsIn(
      `中非合作论坛行动计划（2034—2036）\n\n目录\n\n${heads.join('\n\n')}\n\n中非合作论坛行动计划\n\n（2034—2036）\n\n${first}\n\n1.1 双方忆及论坛成果，认为论坛已成为南南合作的旗帜。\n\n1.2 双方通过本行动计划。\n\n${second}\n\n2.1 双方将扩大交往。\n\n2.2 双方将完善机制。`,
    ),
  ).toEqual([
    'communique 1 双方忆及…的旗帜。',
    'communique 2 双方通过本行动计划。',
    'communique 1 双方将扩大交往。',
    'communique 2 双方将完善机制。',
  ]);
});
