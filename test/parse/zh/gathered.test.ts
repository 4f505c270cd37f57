/** Who came to a meeting, told by their coming, and where a place is told by others around it. */
import { describe, expect, it } from 'vitest';
import { parser } from '../articles.ts';
import { told } from './told.ts';

const present = (page: string) =>
  parser
    .parse(page)
    .participants.map(
      ({ name, country, titles, role }) =>
        `${name ?? ''}[${country ?? ''}]${titles.join('+')}${role === 'host' ? '^' : ''}`,
    )
    .join(', ');

describe('those who came', () => {
  const held = '峰会举行\n2031年9月5日\n\n上海合作组织峰会4日在塔什干举行，国家主席沈怀谦出席。\n\n';
  it.each([
    [
      '白俄罗斯总统卡利诺维奇、伊朗总统巴赫拉米陆续抵达会场，受到乌兹别克斯坦总统图尔苏诺夫热情迎接。',
      '卡利诺维奇[BY]总统, 巴赫拉米[IR]总统, 图尔苏诺夫[UZ]总统^',
    ],
    [
      '白俄罗斯总统卡利诺维奇先后抵达国际会议中心。乌兹别克斯坦总统图尔苏诺夫迎接与会各国领导人。',
      '卡利诺维奇[BY]总统, 图尔苏诺夫[UZ]总统^',
    ],
    ['蒙古国总统巴雅尔参加了大范围会谈。', '巴雅尔[MN]总统'],
    ['哈萨克斯坦总统叶尔詹诺夫和联合国秘书长古特出席。', '叶尔詹诺夫[KZ]总统, 古特[]联合国秘书长'],
    [
      '哈萨克斯坦总统叶尔詹诺夫与联合国秘书长中亚问题特别代表古特出席。',
      '叶尔詹诺夫[KZ]总统, 古特[]联合国秘书长中亚问题特别代表',
    ],
    ['联合国秘书长特使古特出席。', '古特[]联合国秘书长特使'],
    ['银行间联合体委员会主席唐子衡列席。', '唐子衡[]银行间联合体委员会主席'],
    ['东盟、海合会国家、东帝汶领导人及东盟、海合会秘书长等出席。', ''],
  ])('%s', (report, expected) => {
    expect(present(held + report)).toBe(['沈怀谦[CN]国家主席', expected].filter(Boolean).join(', '));
  });
});

describe('those who declare', () => {
  it.each([
    ['甲地的总统，2031年9月4日在奇姆肯特会晤，', ''],
    [
      '哈萨克斯坦共和国、吉尔吉斯共和国和塔吉克斯坦共和国外长，2031年9月4日齐聚奇姆肯特，',
      '[KZ]外长, [KG]外长, [TJ]外长',
    ],
    [
      '中国、老挝和泰国的国家元首或政府首脑，于2031年9月4日齐集泰国清迈，召开特别会议，',
      '[CN]国家元首或政府首脑, [LA]国家元首或政府首脑, [TH]国家元首或政府首脑',
    ],
    ['东南亚国家联盟成员国的国家元首和政府首脑，于2031年9月4日齐聚清迈，', ''],
  ])('我们，%s', (declared, expected) => {
    expect(present(`联合宣言\n\n我们，${declared}\n\n一、同意合作。\n\n二、支持发展。`)).toBe(expected);
  });
});

it.each([
  ['在位于乌兹别克斯坦花剌子模州的古城希瓦举行', '希瓦 UZ'],
  ['在位于乌兹别克斯坦西部的历史名城希瓦举行', '希瓦 UZ'],
  ['在位于首尔的外交部大楼举行', '首尔 KR'],
])('tells a place: %s', (where, expected) => {
  expect(
    told(`会议举行\n2031年9月5日\n\n中亚国家协商会议4日${where}。`).split(' ').slice(1, 3).join(' '),
  ).toBe(expected);
});

it.each([
  ['第七屆「日英外長及防長會議」在東京舉行', '第七屆日英外長及防長會議 7'],
  ['金砖国家外长正式会晤在开普敦举行', '金砖国家外长正式会晤 null'],
  [
    '中國-葡語國家經貿合作論壇(澳門)第八屆部長級會議舉行',
    '中國-葡語國家經貿合作論壇(澳門)第八屆部長級會議 8',
  ],
])('names what was held: %s', (held, expected) => {
  const { meetings } = parser.parse(`會議舉行\n2031年9月5日\n\n9月4日，${held}。`);
  const meeting = meetings.find(({ primary }) => primary);
  expect(`${meeting?.name} ${meeting?.ordinal}`).toBe(expected);
  if (expected.includes('澳門')) expect(meeting?.city).toBe('澳門');
});

it('ends a text behind the thanks and the invitation, where its last point is on the visit', () => {
  const text = (last: string) =>
    `联合声明\n\n一、双方支持合作。\n\n二、双方同意发展。\n\n三、${last}\n\n李四总统对中方给予的热情友好接待表示感谢，邀请张三主席再次访问。\n\n二〇三二年四月二十三日于北京`;
  const lastOf = (page: string) => parser.parse(page).points.at(-1)?.text ?? '';
  expect(lastOf(text('双方对访问成果表示满意。'))).toContain('邀请张三');
  expect(lastOf(text('双方支持联合国。'))).not.toContain('邀请张三');
});
