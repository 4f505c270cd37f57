import { describe, expect, test } from 'vitest';
import { fallsBelow, type Gold, score, table, total } from '../../src/eval/index.ts';
import { article } from '../store/article.ts';

const { parsed } = article({
  participants: [
    { id: 'jia-wen', name: '甲文', country: 'AA', titles: ['外长', '国务委员'] },
    { id: null, name: null, country: 'BB', titles: ['代表'] },
  ],
  points: ['双方重申互信。', '双方同意扩大贸易。'],
  remarks: [],
});

/** Right, found and expected of one field. */
function countOf(gold: Gold, field: string, found = parsed) {
  const { right, found: given, expected } = score(found, gold).counts.get(field) ?? {};
  return [right, given, expected];
}

const mistakesOf = (gold: Gold, found = parsed) =>
  score(found, gold).mistakes.map((each) => [each.field, each.expected, each.found]);

describe('a single value', () => {
  test('that is the same is right', () => {
    expect(countOf({ title: parsed.title }, 'title')).toEqual([1, 1, 1]);
    expect(mistakesOf({ title: parsed.title })).toEqual([]);
  });

  test('is compared without regard to width, script, case and white space', () => {
    const found = { ...parsed, title: '中国—中亚　C5+1 会谈' };
    expect(countOf({ title: '中國-中亞Ｃ5＋1會談' }, 'title', found)).toEqual([1, 1, 1]);
  });

  test('that is another is one found too many and one missed', () => {
    expect(countOf({ title: '别的' }, 'title')).toEqual([0, 1, 1]);
    expect(mistakesOf({ title: '别的' })).toEqual([
      ['title', '别的', null],
      ['title', null, parsed.title],
    ]);
  });

  test('where there should be none is found too many; none where there should be one is missed', () => {
    expect(countOf({ title: null }, 'title')).toEqual([0, 1, 0]);
    expect(countOf({ source: '新社' }, 'source')).toEqual([0, 0, 1]);
  });

  test.each([
    ['会谈', 'cn-kz-talks', [0, 0, 0]],
    ['state visit', 'cn-kz-talks', [0, 0, 0]],
    ['第二次中哈战略对话', 'cn-kz-talks', [0, 1, 0]],
    ['会谈', '某某会谈', [0, 1, 0]],
  ])('of the name of talks that are only called %s (%s) is none', (name, seriesId, expected) => {
    const [meeting] = parsed.meetings;
    const found = { ...parsed, meetings: meeting ? [{ ...meeting, name, series: name, seriesId }] : [] };
    expect(countOf({ meeting: null }, 'meeting.name', found)).toEqual(expected);
  });

  test('that the gold leaves out is not scored', () => {
    expect([...score(parsed, {}).counts.keys()]).toEqual(['lossless']);
  });
});

describe('the meeting', () => {
  test('is the primary one; a key that is left out is expected to be null', () => {
    const { name, date, level } = parsed.meetings[0] ?? {};
    const { counts } = score(parsed, { meeting: { name, date, level } });
    expect(counts.get('meeting.name')).toEqual({ right: 1, found: 1, expected: 1 });
    expect(counts.get('meeting.date')).toEqual({ right: 1, found: 1, expected: 1 });
    expect(counts.get('meeting.city')?.expected).toBe(0);
  });

  test('that is not there counts all it has as found too many', () => {
    expect(countOf({ meeting: null }, 'meeting.name')).toEqual([0, 1, 0]);
  });
});

describe('participants', () => {
  const gold = [
    { name: null, country: 'BB', titles: ['代表'], role: 'attendee' },
    { name: '甲文', country: 'AA', titles: ['外长', '国务委员'], role: 'chair' },
  ];

  test('are found by name, or by country where nobody is named, in any order', () => {
    expect(countOf({ participants: gold }, 'participants')).toEqual([2, 2, 2]);
    expect(countOf({ participants: gold }, 'participants.titles')).toEqual([2, 2, 2]);
  });

  test('titles in another order are wrong', () => {
    const swapped = [{ ...gold[1], name: '甲文', titles: ['国务委员', '外长'] }];
    expect(countOf({ participants: swapped }, 'participants.titles')).toEqual([0, 1, 1]);
  });

  test('several without a name are told apart by their titles', () => {
    const [one] = parsed.participants;
    const heads = ['主席', '秘书长'].map((title) => ({ ...one, name: null, titles: [title] }));
    const both = { ...parsed, participants: heads } as typeof parsed;
    const expected = heads.map(({ country, titles }) => ({ name: null, country: country ?? null, titles }));
    expect(countOf({ participants: expected }, 'participants.titles', both)).toEqual([2, 2, 2]);
  });

  test('the country of one who was not found is not scored', () => {
    expect(countOf({ participants: [{ name: '乙', country: 'AA' }] }, 'participants')).toEqual([0, 2, 1]);
    expect(countOf({ participants: [{ name: '乙', country: 'AA' }] }, 'participants.country')).toEqual([
      undefined,
      undefined,
      undefined,
    ]);
  });

  test('found twice and expected once are right once and wrong once', () => {
    const twice = { ...parsed, participants: [...parsed.participants, ...parsed.participants.slice(0, 1)] };
    expect(countOf({ participants: gold }, 'participants', twice)).toEqual([2, 3, 2]);
    expect(mistakesOf({ participants: gold }, twice)).toEqual([['participants', null, '甲文']]);
  });

  test('expected twice and found once are right once and missed once', () => {
    expect(countOf({ participants: [...gold, { name: '甲文' }] }, 'participants')).toEqual([2, 2, 3]);
  });
});

describe('points', () => {
  const gold = [
    { section: 'communique', ordinal: 1, starts: '双方重申', ends: '互信。' },
    { section: 'communique', ordinal: 2, starts: '双方 同意', ends: '贸易。' },
  ];

  test('are found by section, ordinal, beginning and end', () => {
    expect(countOf({ points: gold }, 'points')).toEqual([2, 2, 2]);
  });

  test.each([
    ['section', { section: 'remarks' }],
    ['ordinal', { ordinal: 3 }],
    ['beginning', { starts: '各方' }],
    ['end', { ends: '互信' }],
  ])('of another %s are missed, and what was found in their place is too many', (_, other) => {
    const wrong = [{ ...(gold[0] as (typeof gold)[0]), ...other }, gold[1] as (typeof gold)[0]];
    expect(countOf({ points: wrong }, 'points')).toEqual([1, 2, 2]);
    expect(score(parsed, { points: wrong }).mistakes).toHaveLength(2);
  });

  test('a point too many has its span', () => {
    const [mistake] = score(parsed, { points: gold.slice(1) }).mistakes;
    const { start, end } = parsed.points[0]?.selector ?? {};
    expect(mistake).toMatchObject({ expected: null, span: { start, end } });
  });
});

test('references are found by kind and label; a remark in brackets and other kinds do not count', () => {
  const { parsed: referring } = article({ references: ['宪章'] });
  const expected = [
    { kind: 'document', label: '宪章 (第三处)' },
    { kind: 'country', label: '甲国' },
  ];
  expect(countOf({ references: expected }, 'references', referring)).toEqual([1, 1, 1]);
});

test('blocks that do not tile the text are not lossless', () => {
  expect(countOf({}, 'lossless')).toEqual([1, 1, 1]);
  expect(countOf({}, 'lossless', { ...parsed, blocks: parsed.blocks.slice(1) })).toEqual([0, 1, 1]);
});

describe('scores of several articles', () => {
  const scores = [score(parsed, { title: parsed.title, tags: [] }), score(parsed, { title: '别的' })];

  test('are added up before precision, recall and F1 are taken', () => {
    expect(total(scores).find(({ field }) => field === 'title')).toEqual({
      field: 'title',
      right: 1,
      found: 2,
      expected: 2,
      precision: 0.5,
      recall: 0.5,
      f1: 0.5,
    });
  });

  test('a field with nothing to find and nothing found scores 1; one with nothing right 0', () => {
    const none = { ...parsed, tags: [], title: null };
    const fields = total([score(none, { tags: [], title: '题' })]);
    expect(fields.map(({ field, f1 }) => [field, f1])).toEqual([
      ['lossless', 1],
      ['title', 0],
      ['tags', 1],
    ]);
  });

  test('stand in a table of equal columns', () => {
    const lines = table(total(scores)).split('\n');
    expect(new Set(lines.map(({ length }) => length)).size).toBe(1);
    expect(lines[0]).toMatch(/^field +precision +recall +F1/);
  });

  test('fall below a floor to three decimals; a field that nothing has falls too', () => {
    const fields = total(scores);
    expect(fallsBelow(fields, { title: 0.5, lossless: 1 })).toEqual([]);
    expect(fallsBelow(fields, { title: 0.501, colour: 0 })).toEqual([
      { field: 'title', floor: 0.501, f1: 0.5 },
      { field: 'colour', floor: 0, f1: null },
    ]);
  });
});
