/** Other meetings that a Chinese text refers to: by number, by city, by what came before, and which they are. */
import { expect, it } from 'vitest';
import { parser } from '../articles.ts';

const HEAD =
  '第三次中亚海洋部长会议联合声明\n\n2031年5月3日，第三次中亚海洋部长会议在巴马科举行。\n\n一、各方感谢马里。\n\n二、';
const meetings = (text: string, head = HEAD) =>
  parser
    .parse(`${head}${text}\n`)
    .meetings.filter(({ primary }) => !primary)
    .map(({ name, ordinal, date, city }) => [name, ordinal, date, city].join(' ').trim());
const ids = (text: string) =>
  parser
    .parse(`${HEAD}${text}\n`)
    .meetings.map(({ id, primary }) => (primary ? id.replace(/-3$/, '-2') : id));

it('counts the meeting before the one reported, which another article may report', () => {
  expect(meetings('各方回顾了上次会议以来的合作。')).toEqual(['第二次中亚海洋部长会议 2']);
  const [primary, other] = ids('各方回顾了上次会议以来的合作。');
  expect(other).toBe(primary);
});

it.each([
  ['首次部长会议以来，合作不断深化。', '第一次中亚海洋部长会议 1'],
  ['第二次会议（2029年9月，苏瓦）确定的计划已经完成。', '第二次中亚海洋部长会议 2 2029-09 苏瓦'],
  ['各方回顾了2025年6月北京首次会议以来的合作进展。', '第一次中亚海洋部长会议 1 2025-06 北京'],
  ['各方愿在2032年6月的七大工业国集团峰会前提出成果。', '七大工业国集团峰会  2032-06'],
])('tells from words behind and before its name which one is meant: %s', (text, told) =>
  expect(meetings(text)).toEqual([told]),
);

it.each([
  ['与会领导人愿落实撒马尔罕峰会成果。', '撒马尔罕峰会   撒马尔罕'],
  ['各方高度评价2029年5月厦门外长会成果。', '厦门外长会  2029-05 厦门'],
  ['会议就筹备元首理事会阿斯塔纳峰会达成一致。', '元首理事会阿斯塔纳峰会   阿斯塔纳'],
  ['双方要加快落实中非合作论坛北京峰会成果。', '中非合作论坛北京峰会   北京'],
])('names a meeting by its city: %s', (text, told) => expect(meetings(text)).toEqual([told]));

it('takes the name by the city for the meeting that the text tells of there', () => {
  const found = parser.parse(
    `${HEAD}各方商定于2032年6月在西安举行中亚海洋峰会。\n\n三、各方将齐心办好西安峰会。\n`,
  );
  expect(found.meetings).toHaveLength(2);
  const reference = found.references.find(({ kind }) => kind === 'meeting');
  expect(reference?.mentions.map(({ selector }) => selector.quote)).toEqual(['中亚海洋峰会', '西安峰会']);
});

it('keeps two summits of a series apart that were held in different cities', () => {
  const head =
    '上合组织杜尚别峰会举行\n\n2031年7月4日，上合组织杜尚别峰会在杜尚别举行。\n\n一、各方感谢塔方。\n\n二、';
  expect(meetings('各方积极评价上合组织撒马尔罕峰会成果。', head)).toEqual([
    '上合组织撒马尔罕峰会   撒马尔罕',
  ]);
});

it('names in full the meetings that the text leaves to the one reported, and refers to them as it does', () => {
  const found = parser.parse(`${HEAD}各方商定下次会议于2033年在苏瓦举行。\n`);
  expect(found.meetings[1]).toMatchObject({ name: '第四次中亚海洋部长会议', ordinal: 4 });
  expect(found.references.filter(({ kind }) => kind === 'meeting').map(({ label }) => label)).toEqual([
    '下次会议',
  ]);
});

it('counts no meeting of leaders behind one of ministers', () => {
  const head =
    '第三次中亚外长会晤联合声明\n\n2031年5月3日，第三次中亚外长会晤在巴马科举行。\n\n一、各方感谢马里。\n\n二、';
  expect(meetings('各方将为下次领导人会议做好准备。', head)).toEqual(['下次领导人会议']);
  expect(meetings('各方回顾了中亚海洋合作第六次领导人会议成果，将为下次领导人会议做好准备。', head)).toEqual([
    '中亚海洋合作第六次领导人会议 6',
    '下次领导人会议 7',
  ]);
});

it('knows the next of the series though its name says so', () => {
  expect(meetings('下届中亚海洋部长会议将于2033年举行。')).toEqual(['第四次中亚海洋部长会议 4 2033']);
});

it.each([
  '会议旨在检视上次工作，为明年开峰会做准备。',
  '昨晚的非正式会议由外长主持。',
  '各方在北京会议中心参观。',
])('names no meeting: %s', (text) =>
  expect(meetings(text).filter((each) => !each.startsWith('上次'))).toEqual([]),
);
