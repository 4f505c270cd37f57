/** Where a name ends: in words that rules know, and in words that none does. */
import { describe, expect, it } from 'vitest';
import { parser } from '../articles.ts';

const names = (text: string) => parser.parse(text).participants.map(({ name }) => name);
const meeting = (sentence: string) =>
  `会议举行\n\n9月4日，里海沿岸国家外长第六次会晤在阿克套举行。${sentence}\n\n各方同意加强合作。`;

describe('a name ends', () => {
  it.each([
    ['before a word of manner', '伊朗外长纳迪里亲自出席，俄罗斯外长叶列缅科再次与会。', '纳迪里, 叶列缅科'],
    [
      'before a word that may stand in names, and then a verb',
      '伊朗外长纳迪里特别指出，俄罗斯外长叶列缅科正式与会。',
      '纳迪里, 叶列缅科',
    ],
    [
      'where what follows is written as no foreign name is',
      '伊朗外长纳迪里抛砖引玉后出席，俄罗斯外长叶列缅科临时改派代表参加。',
      '纳迪里, 叶列缅科',
    ],
    [
      'before a day in Chinese figures',
      '外交部长顾明舟九月四日与会，伊朗外长纳迪里九月五日与会。',
      '顾明舟, 纳迪里',
    ],
    [
      'before those whom a list in 有 goes on to name, and none is read where it begins',
      '与会的部长计有伊朗外长纳迪里、俄罗斯外长叶列缅科。',
      '纳迪里, 叶列缅科',
    ],
    ['before the day in brackets', '伊朗外长纳迪里今（4）日出席会晤。', '纳迪里'],
    [
      'before those who came along',
      '伊朗外长纳迪里偕夫人出席，俄罗斯外长叶列缅科共3人出席。',
      '纳迪里, 叶列缅科',
    ],
    [
      'before a joint and a country, behind a part of one character',
      '泰国外长颂杰·差和老挝外长坎平出席。',
      '颂杰·差, 坎平',
    ],
    [
      'behind the 将 that many Japanese names have',
      '日本外相岩屋将人共同出席，韩国外长尹泰将出席。',
      '岩屋将人, 尹泰',
    ],
  ])('%s', (_, sentence, expected) => {
    expect(names(meeting(sentence)).join(', ')).toBe(expected);
  });

  it('where the text names the same person elsewhere', () => {
    const text = `${meeting('中国外交部长陶明谦拨云见日出席，伊朗外长纳迪里出席。')}\n\n陶明谦说，要加强合作。`;
    expect(names(text)).toEqual(['陶明谦', '纳迪里']);
  });

  it('after as many characters as names of the country have', () => {
    expect(names(meeting('中国外交部长陶明谦总揽全局出席，韩国外长尹泰总揽出席。'))).toEqual([
      '陶明谦',
      '尹泰',
    ]);
  });

  it('in none of the words that introduce a report', () => {
    expect(names(meeting('【大公报讯】伊朗外长纳迪里出席。'))).toEqual(['纳迪里']);
  });
});

describe('a day', () => {
  const date = (text: string) =>
    parser.parse(text, { published: '2033-09-16' }).meetings.find(({ primary }) => primary)?.date;
  it.each([
    '今天（9月15日）',
    '今日（15日）',
    '昨（15）日',
    '昨天(15日)',
    '周四（9月15日）',
    '星期四（15号）',
    '当地时间周四（15日）',
  ])('%s stands twice and is one', (day) => {
    expect(date(`会议举行\n\n${day}，里海沿岸国家外长第六次会晤在阿克套举行。`)).toBe('2033-09-15');
  });
});

describe('a place', () => {
  it.each(['隆重开幕', '拉开帷幕', '落下帷幕', '圆满落幕', '启幕'])('stands before %s', (held) => {
    const [meeting] = parser.parse(
      `会议举行\n\n9月4日，里海沿岸国家外长第六次会晤在阿克套${held}。`,
    ).meetings;
    expect(meeting).toMatchObject({ city: '阿克套', country: 'KZ' });
  });
});

describe('somebody the vocabulary knows', () => {
  const people = (sentence: string) =>
    parser
      .parse(meeting(sentence))
      .participants.map(({ personId, latinName, country }) => [personId, latinName, country]);

  it('has the same id and Latin name in the spellings of both sides of the strait', () => {
    expect(people('美国总统特朗普出席。')).toEqual([['donald-trump', 'Donald Trump', 'US']]);
    expect(people('美国总统川普出席。')).toEqual(people('美国总统特朗普出席。'));
  });

  it('is nobody whose longer name only begins so', () => {
    expect(names(meeting('乌兹别克斯坦外长尤努斯霍贾耶夫出席。'))).toEqual(['尤努斯霍贾耶夫']);
  });

  it('is nobody of the same name who came for another country or for an organisation', () => {
    const known = (sentence: string) => people(sentence).map(([, latin, country]) => [latin, country]);
    expect(known('俄罗斯外长阿利耶夫出席。')).toEqual([[null, 'RU']]);
    expect(known('上合组织秘书长阿利耶夫出席。')).toEqual([[null, null]]);
    expect(known('阿塞拜疆总统阿利耶夫出席。')).toEqual([['Ilham Aliyev', 'AZ']]);
  });
});
