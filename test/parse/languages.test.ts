/**
 * What every language must read: the same article, written in each, yields the same facts. A language that is added
 * adds its articles here and passes.
 */
import { describe, expect, it } from 'vitest';
import type { ParsedArticle } from '../../src/parse/index.ts';
import { parser } from './articles.ts';

interface Language {
  /** A communiqué: two chairs, a delegate without a name, a range of days, nested items, a paragraph without a marker. */
  communique: string;
  /** A meeting by video of which the text gives day and month only. */
  video: string;
  /** A report with two lists in one speech. */
  speech: string;
  /** A declaration whose third point is missing, and one marker with nothing behind it. */
  gaps: string;
  /** A text without any meeting. */
  nothing: string;
}

const LANGUAGES: Record<string, Language> = {
  Chinese: {
    communique: `第六次琥珀河六国外长会晤联合公报

2031年5月22日至23日,第六次琥珀河六国外长会晤在琅勃拉邦举行。老挝副总理兼外长本米和缅甸外长丹达共同主持,柬埔寨外长索昆和泰国代表出席。

一、各方回顾2029年3月在清迈举行的第五次琥珀河六国外长会晤。

二、各方商定:
（一）交换水文数据;
（二）及时通报汛情。

各方感谢湄公河委员会。

三、各方重申遵守《联合国宪章》。

2031年5月23日于琅勃拉邦
`,
    video: `第二次北极光六国外长会晤联合声明

12月2日,第二次北极光六国外长会晤以视频方式举行。冰岛外长哈尔多主持。

一、各方支持航行安全。

二、各方同意共享卫星。
`,
    speech: `中国主席出席布哈拉峰会

2032年9月16日,中国国家主席方若林在布哈拉出席第十二届丝路城镇峰会。

方若林指出,要牢记三点。第一,邻里要和睦。第二,贸易要公平。第三,大门要敞开。

方若林表示,中方提出两点建议。第一,修好老路。第二,互学语言。
`,
    gaps: `海岸宣言

2033年4月1日,第三次海岸国家外长会晤在达喀尔举行。塞内加尔外长迪奥普主持。

一、我们同意保护海岸。

二、我们支持渔民。

四、

五、我们期待再次相聚。
`,
    nothing: '天气晴朗,市场热闹。没有什么新闻。\n',
  },
  English: {
    communique: `Joint Communiqué of the Sixth Amber River Foreign Ministers' Meeting

The Sixth Amber River Foreign Ministers' Meeting was held in Luang Prabang from 22 to 23 May 2031. It was co-chaired by H.E. Bounmy Keo, Deputy Prime Minister and Foreign Minister of the Lao People's Democratic Republic, and Foreign Minister Thandar Win of Myanmar, and attended by Sokunthea Prak, Foreign Minister of Cambodia, and a representative of Thailand.

1. The Ministers recalled the Fifth Amber River Foreign Ministers' Meeting, held in Chiang Mai in March 2029.

2. The Ministers agreed to:
(a) exchange readings; and
(b) warn one another in time.

They thanked the Mekong River Commission.

3. The Ministers reaffirmed the Charter of the United Nations.

Luang Prabang, 23 May 2031
`,
    video: `Joint Statement of the Second Northern Lights Foreign Ministers' Meeting

The Second Northern Lights Foreign Ministers' Meeting was held by video conference on 2 December. It was chaired by Sigrid Halldors, Foreign Minister of Iceland.

1. The Ministers support safe navigation.

2. The Ministers agreed to share satellites.
`,
    speech: `Chinese president attends Bukhara summit

Chinese President Fang Ruolin attended the 12th Silk Towns Summit in Bukhara on 16 September 2032.

Fang said three things must be kept in mind. First, neighbors must be good. Second, trade must be fair. Third, doors must stay open.

Fang put forward a two-point proposal. First, mend the old roads. Second, learn one another's languages.
`,
    gaps: `Coast Declaration

The Third Coast Foreign Ministers' Meeting was held in Dakar on 1 April 2033. It was chaired by Foreign Minister Awa Diop of Senegal.

1. We agree to protect the coast.

2. We support our fishers.

4.

5. We look forward to meeting again.
`,
    nothing: 'The weather was fine and the market was busy. There was no news.\n',
  },
};

const primaryOf = ({ meetings }: ParsedArticle) => meetings.find(({ primary }) => primary);
const codes = ({ problems }: ParsedArticle) => problems.map(({ code }) => code);

describe.each(Object.entries(LANGUAGES))('%s', (_, { communique, video, speech, gaps, nothing }) => {
  const found = parser.parse(communique);

  it('reads the number, the days, the city and the country of the meeting', () => {
    expect(primaryOf(found)).toMatchObject({
      ordinal: 6,
      level: 'foreign-ministers',
      status: 'held',
      date: '2031-05-22',
      endDate: '2031-05-23',
      dateBasis: 'stated',
      city: expect.any(String),
      country: 'LA',
      format: 'in-person',
    });
    expect(primaryOf(found)?.name).not.toBe(primaryOf(found)?.series);
  });

  it('reads who chaired, who attended, and a country’s delegate without a name', () => {
    const people = found.participants.map(({ country, role, name, titles }) => [
      country,
      role,
      name !== null,
      titles.length,
    ]);
    expect(people).toEqual([
      ['LA', 'chair', true, 2],
      ['MM', 'chair', true, 1],
      ['KH', 'attendee', true, 1],
      ['TH', 'attendee', false, 1],
    ]);
  });

  it('keeps nested items and paragraphs without a marker in their point, and the closing line out', () => {
    expect(found.points.map(({ key, section, voice }) => [key, section, voice])).toEqual([
      ['c1', 'communique', 'agreed'],
      ['c2', 'communique', 'agreed'],
      ['c3', 'communique', 'agreed'],
    ]);
    expect(found.points[1]?.text.split('\n').filter(Boolean)).toHaveLength(4);
    expect(found.points[2]?.text).not.toContain('2031');
  });

  it('refers to the meeting before, with its date, and to the charter', () => {
    const references = found.references.map(({ kind, date, mentions }) => [kind, date, mentions[0]?.point]);
    expect(references).toContainEqual(['meeting', '2029-03', 'c1']);
    expect(references).toContainEqual(['document', null, 'c3']);
  });

  it('names the agreed text and its kind, and has nothing to complain of', () => {
    expect(found.kind).toBe('communique');
    expect(found.heading?.label).toBe(found.title);
    expect(codes(found)).toEqual([]);
  });

  it('gives a meeting by video no city, and a date without its year no year', () => {
    const article = parser.parse(video);
    expect(primaryOf(article)).toMatchObject({
      ordinal: 2,
      date: '--12-02',
      dateBasis: null,
      city: null,
      country: null,
      format: 'video',
    });
    expect(article.kind).toBe('joint-statement');
    expect(codes(article)).toEqual(['year-not-stated']);
  });

  it('completes the date from the sidecar, and says so', () => {
    const article = parser.parse(video, { published: '2030-12-03' });
    expect(primaryOf(article)).toMatchObject({ date: '2030-12-02', dateBasis: 'curated' });
    expect(article).toMatchObject({ published: '2030-12-03', publishedBasis: 'curated' });
    expect(codes(article)).toEqual([]);
  });

  it('finds two lists in one speech, each point with its speaker', () => {
    const article = parser.parse(speech);
    expect(article.kind).toBe('news');
    expect(article.points.map(({ key }) => key)).toEqual(['r1', 'r2', 'r3', 'r1-2', 'r2-2']);
    const [speaker] = article.participants;
    for (const point of article.points) {
      expect(point).toMatchObject({ section: 'remarks', voice: 'speaker', speaker: speaker?.name });
    }
  });

  it('says what is missing: a number left out, a marker with nothing behind it', () => {
    const article = parser.parse(gaps);
    expect(article.points.map(({ ordinal }) => ordinal)).toEqual([1, 2, 5]);
    expect(codes(article).sort()).toEqual(['empty-point', 'numbering-gap']);
  });

  it('finds no meeting where there is none, and says so', () => {
    const article = parser.parse(nothing);
    expect(article).toMatchObject({ meetings: [], participants: [], points: [], kind: 'news' });
    expect(codes(article)).toEqual(expect.arrayContaining(['no-meeting', 'no-points']));
  });
});

describe('across languages', () => {
  const id = (text: string) => primaryOf(parser.parse(text))?.id;

  it('a meeting of a known series has one id', () => {
    const chinese = '2031年5月3日,第七次中国—中亚外长会晤在阿拉木图举行。\n';
    const english =
      "The Seventh China-Central Asia Foreign Ministers' Meeting was held in Almaty on 3 May 2031.\n";
    expect(id(chinese)).toBe('china-central-asia-foreign-ministers-7');
    expect(id(english)).toBe(id(chinese));
  });

  it('a known person has one id', () => {
    const person = (text: string) => parser.parse(text).participants[0]?.personId;
    const chinese = '2031年5月3日,哈萨克斯坦总统托卡耶夫在阿斯塔纳主持第三届中国—中亚峰会。\n';
    const english =
      'Kazakh President Kassym-Jomart Tokayev chaired the Third China-Central Asia Summit in Astana on 3 May 2031.\n';
    expect(person(chinese)).toBe('kassym-jomart-tokayev');
    expect(person(english)).toBe(person(chinese));
  });
});
