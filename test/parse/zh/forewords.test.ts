/** What stands over and around a text and must not lead its reading astray: titles, dates, whose list it is. */
import { describe, expect, it } from 'vitest';
import { parser } from '../articles.ts';

const points = (page: string) =>
  parser
    .parse(page)
    .points.map(({ section, ordinal }) => `${section[0]}${ordinal}`)
    .join(' ');
const people = (page: string) =>
  parser
    .parse(page)
    .participants.map(
      ({ name, country, role }) => `${name ?? ''}[${country ?? ''}]${role === 'chair' ? '*' : ''}`,
    )
    .join(', ');

it.each([
  [
    '快讯！中美发布联合声明\n2031-09-25 来源：外交部\n\n中美日内瓦经贸会谈联合声明\n\n一、双方同意。\n二、双方支持。',
    '快讯！中美发布联合声明',
  ],
  [
    '• 11月24日 星期日\n\n陈国彦：愿助东盟与各方共事\n\n陈国彦总理20日出席了东盟峰会，会议在宿务举行。',
    '陈国彦：愿助东盟与各方共事',
  ],
  [
    '外交部发言人主持记者会（2031年9月25日）\n\n新华社记者：24日，第三届中阿峰会在多哈举行，能否介绍情况？\n\n毛田：会议取得成果。',
    '外交部发言人主持记者会（2031年9月25日）',
  ],
])('takes what stands over the page for its title: %#', (page, expected) => {
  expect(parser.parse(page).title).toBe(expected);
});

describe('whose points', () => {
  it.each([
    ['of two governments', '中赞两国政府新闻公报\n\n一、双方同意合作。\n\n二、双方支持联合国。', 'c1 c2'],
    [
      'that countries named one by one agreed',
      '三方会谈举行\n2031-09-25\n\n24日，三方会谈在利雅得举行。\n\n三方达成以下共识：\n1. 沙特和伊朗重申全面落实协议。\n2. 三方呼吁停火。\n3. 三方支持联合国。',
      'c1 c2 c3',
    ],
    [
      'a speech outlined',
      '陈国彦出席东盟峰会\n2031-09-25\n\n新加坡总理陈国彦24日出席在宿务举行的东盟峰会。\n\n他随后演讲时，勾勒担任轮值主席国的重点工作。\n\n首先，新加坡将维持秩序。\n\n其次，新加坡将推动电网。\n\n第三，新加坡将落实协定。',
      'r1 r2 r3',
    ],
    [
      'a last one that says when the text was issued',
      '中柬联合公报\n\n1．双方同意合作。\n\n2．双方支持联合国。\n\n3．本公报于2031年9月24日在金边发表。',
      'c1 c2 c3',
    ],
  ])('%s', (_, page, expected) => expect(points(page)).toBe(expected));
});

describe('who', () => {
  const H = '会议举行\n2031年9月25日\n\n第三次海岸外长会24日在曼谷举行。';
  it.each([
    [
      'by country beside others in general',
      `${H}泰国外长玛里、印度、巴基斯坦外长以及观察员国代表等与会。`,
      '玛里[TH], [IN], [PK]',
    ],
    [
      'with a foreign name before the title',
      '联合声明\n\n2031年9月24日，中国国务院副总理贺连城访问新西兰，并与塔马蒂·霍恩副总理举行会谈。新西兰方面热情接待。新西兰和中国同意合作。',
      '贺连城[CN], 塔马蒂·霍恩[NZ]',
    ],
    [
      'no working group',
      `${H}泰国外长玛里出席，责成合作部门负责人专家工作组跟踪上述文件的落实情况。`,
      '玛里[TH]',
    ],
  ])('%s', (_, page, expected) => expect(people(page)).toBe(expected));
});

it('reads a brief that has lost all of its line breaks', () => {
  const page =
    '何田出席中日韩外长会 2031-09-25 10:02 来源：新华社 新华社首尔9月24日电（记者张三）第十二次中日韩外长会24日在首尔举行。 何田表示，三国应做好三件事：一是重信守诺。二是扩大合作。三是维护稳定。';
  const { title, published, points } = parser.parse(page);
  expect([title, published, points.length]).toEqual(['何田出席中日韩外长会', '2031-09-25', 3]);
});
