/** Counts of phrases, against plain counting over all points. */
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { article } from './article.ts';
import { databaseWith, recordsOf } from './database.ts';

interface Row {
  meeting: string | null;
  points: number;
  occurrences: number;
}

const none = { remarks: [], tags: [], topics: [] };
const given = [
  {
    id: 'a',
    meeting: 'm-1',
    date: '2031-05-06',
    points: ['合作合作合作', '友好合作，green energy', 'a port'],
  },
  {
    id: 'b',
    meeting: 'm-1',
    date: '2031-05-06',
    points: ['中国—中亚合作', '能源 OR 合作', 'export green energy'],
  },
  { id: 'c', meeting: 'm-2', date: '2032-07', points: ['作合作合', '中國中國中國', '“友好”合作'] },
  { id: 'd', meeting: null, date: null, points: ['合作友好友好友'] },
  { id: 'e', meeting: 'm-3', date: '--04-27', points: ['友好友好'] },
];
const stored = () => databaseWith(...given.map((each) => article({ ...each, ...none }))).reader;

test('for every phrase, counts by meeting and by year are those of plain counting', async () => {
  const { phrases } = stored();
  const characters = ['合', '作', '友', '好', '中', '国', '能', '源'];
  const texts = given.flatMap(({ id, meeting, date, points }) =>
    points.map((text) => ({
      id,
      meeting,
      year: /^\d{4}/.exec(date ?? '')?.[0] ?? null,
      text: text.replaceAll('國', '国'),
    })),
  );
  const counted = (those: typeof texts, phrase: string) => {
    const each = those.map(({ text }) => text.split(phrase).length - 1).filter((count) => count > 0);
    return { points: each.length, occurrences: each.reduce((sum, count) => sum + count, 0) };
  };
  const phrase = fc
    .array(fc.constantFrom(...characters), { minLength: 1, maxLength: 4 })
    .map((each) => each.join(''));
  await fc.assert(
    fc.asyncProperty(phrase, fc.constantFrom(undefined, 'exact' as const), async (q, total) => {
      const page = await phrases.count({ q, total }, { limit: 100 });
      expect(page.phrase).toEqual({ ...counted(texts, q), relation: 'eq' });
      for (const { year, ...counts } of page.years)
        expect(counts).toEqual(
          counted(
            texts.filter((each) => each.year === year),
            q,
          ),
        );
      for (const { meeting, points, occurrences } of recordsOf<Row>(page))
        expect({ points, occurrences }).toEqual(
          counted(
            texts.filter((each) => each.meeting === meeting),
            q,
          ),
        );
      const sum = (rows: { points: number }[]) => rows.reduce((all, { points }) => all + points, 0);
      expect([sum(page.years), sum(recordsOf<Row>(page))]).toEqual([page.phrase.points, page.phrase.points]);
    }),
    {
      numRuns: 150,
      examples: [
        ['合作', undefined],
        ['合作', 'exact'],
        ['友好', undefined],
      ],
    },
  );
});

test.each([
  ['green energy', { points: 2, occurrences: 2 }],
  ['"green energy"', { points: 2, occurrences: 2 }],
  ['能源 OR 合作', { points: 1, occurrences: 1 }],
  ['port', { points: 1, occurrences: 1 }],
  ['中國-中亞', { points: 1, occurrences: 1 }],
  ['没有', { points: 0, occurrences: 0 }],
])('%s is one phrase, found as a search finds it', async (q, counts) => {
  expect((await stored().phrases.count({ q }, { limit: 9 })).phrase).toEqual({ ...counts, relation: 'eq' });
});

test('meetings and years come with the newest first, and pages of meetings join to all', async () => {
  const { phrases } = stored();
  const all = await phrases.count({ q: '合作' }, { limit: 9 });
  expect(recordsOf<Row>(all).map(({ meeting }) => meeting)).toEqual(['m-2', 'm-1', null]);
  expect(all.years.map(({ year }) => year)).toEqual(['2032', '2031', null]);
  const first = await phrases.count({ q: '合作' }, { limit: 2 });
  const second = await phrases.count({ q: '合作' }, { limit: 2, after: first.next ?? '' });
  expect([...recordsOf(first), ...recordsOf(second)]).toEqual(recordsOf(all));
  expect(second.next).toBeNull();
  const one = await phrases.count({ q: '合作', year: ['2032'] }, { limit: 9 });
  expect(recordsOf<Row>(one).map(({ meeting }) => meeting)).toEqual(['m-2']);
});

test('beyond 500 points the newest are counted and the answer says so, unless all are asked for', async () => {
  const many = (id: string, date: string, count: number) =>
    article({ ...none, id, meeting: id, date, points: Array.from({ length: count }, () => '合作与合作') });
  const { phrases } = databaseWith(many('new', '2032-01-01', 490), many('old', '2031-01-01', 20)).reader;
  const newest = await phrases.count({ q: '合作' }, { limit: 9 });
  expect(newest.phrase).toEqual({ points: 500, occurrences: 1000, relation: 'gte' });
  expect(newest.totalRelation).toBe('gte');
  const exact = await phrases.count({ q: '合作', total: 'exact' }, { limit: 9 });
  expect(exact.phrase).toEqual({ points: 510, occurrences: 1020, relation: 'eq' });
  expect(recordsOf<Row>(exact).map(({ points }) => points)).toEqual([490, 20]);
});
