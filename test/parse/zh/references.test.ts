/** What Chinese texts refer to: documents with and without title marks, organisations by several names, and what is none. */
import { expect, it } from 'vitest';
import { parser } from '../articles.ts';

const HEAD =
  '第三届海洋部长会议联合声明\n\n2031年5月3日，第三届海洋部长会议在巴马科举行。\n\n一、各方感谢马里。\n\n';
const of = (kind: string, text: string, head = HEAD) =>
  parser
    .parse(`${head}二、${text}\n`)
    .references.filter((each) => each.kind === kind && each.date === null)
    .map(({ id, label }) => `${id} ${label}`);

it('knows a document of many names without its title marks, in both scripts', () => {
  const id = 'charter-of-the-united-nations';
  expect(of('document', '各方恪守联合国宪章宗旨和原则。')).toEqual([`${id} 联合国宪章`]);
  expect(of('document', '各方恪守《聯合國憲章》宗旨和原則。')).toEqual([`${id} 聯合國憲章`]);
  expect(of('organisation', '各方恪守联合国宪章宗旨和原则。')).toEqual([]);
});

it('gives it its fullest name, and the mark behind it no other', () => {
  expect(of('document', '落实《区域全面经济伙伴关系协定》（RCEP），扩大RCEP成员。')).toEqual([
    'regional-comprehensive-economic-partnership-agreement 区域全面经济伙伴关系协定',
  ]);
  expect(of('organisation', '落实《区域全面经济伙伴关系协定》（RCEP）。')).toEqual([]);
});

it('reads no document in the name of an organisation', () => {
  expect(of('document', '各方同北大西洋公约组织对话。')).toEqual([]);
});

it('shows an organisation by the fullest name that the article has, in the name of a meeting too', () => {
  const head =
    '上海合作组织成员国外长理事会会议举行\n\n2031年5月3日，上海合作组织成员国外长理事会会议在西安举行。\n\n一、各方感谢中方。\n\n';
  expect(of('organisation', '各方支持上合组织发展。', head)).toEqual([
    'shanghai-cooperation-organisation 上海合作组织',
  ]);
});

it('names no organ in the title of its head, but an organisation whose head came', () => {
  expect(
    of('organisation', '欧洲理事会主席贝里尼、欧盟委员会主席林德和国际货币基金组织总裁阿雅出席。'),
  ).toEqual(['imf 国际货币基金组织']);
  expect(of('organisation', '各方同欧盟委员会保持沟通。')).toEqual(['european-commission 欧盟委员会']);
});

it('takes no newspaper and no programme that reports for a document', () => {
  expect(of('document', '据《海洋新闻摘要》报道，会议结束。《 人民日报 》（ 2031年05月04日 03版）')).toEqual(
    [],
  );
  expect(of('document', '会议通过《海洋新闻摘要编写办法》。')[0]).toMatch(/海洋新闻摘要编写办法$/);
});

it('names the agreed text without the column of the page, and not by its kind alone', () => {
  const own = (heading: string) =>
    parser
      .parse(
        `${heading}\n\n2031年5月3日，第三届海洋部长会议在巴马科举行。\n\n一、各方感谢马里。\n\n二、各方同意合作。\n`,
      )
      .references.filter(({ kind }) => kind === 'document')
      .map(({ label }) => label);
  expect(own('双语阅读|第三届海洋部长会议联合声明')).toEqual(['第三届海洋部长会议联合声明']);
  expect(own('联合声明')).toEqual([]);
});

it('knows the forums and secretariats in whose framework countries work together', () => {
  expect(
    of(
      'organisation',
      '双方在中阿合作论坛、中国—葡语国家经贸合作论坛（澳门）等框架内协调，听取了三国合作秘书处的汇报。',
    ),
  ).toEqual([
    'china-arab-states-cooperation-forum 中阿合作论坛',
    'forum-macao 中国—葡语国家经贸合作论坛（澳门）',
    'tcs 三国合作秘书处',
  ]);
});
