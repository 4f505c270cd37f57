import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { facetId, unpackIds } from '../../src/store/facets.ts';
import type { Database } from '../../src/store/index.ts';
import type { PointRecord } from '../../src/store/model/index.ts';
import { endOfRoom, FIRST_UNDATED, runSortKey } from '../../src/store/point-keys.ts';
import { newestFirst } from '../../src/store/sort-key.ts';
import { article } from './article.ts';
import { databaseWith, dump, recordsOf } from './database.ts';

const lines = (count: number) => Array.from({ length: count }, (_, index) => `第${index}条。`);

function keyed({ sqlite }: Database): { key: number; id: string; facets: Buffer; json: string }[] {
  return sqlite.prepare('SELECT key, id, facets, json FROM points ORDER BY key').all() as never;
}

/** Dates in every precision, near one another so that they meet. */
const date = fc
  .record({
    year: fc.integer({ min: 2029, max: 2031 }),
    month: fc.integer({ min: 1, max: 12 }),
    day: fc.integer({ min: 1, max: 28 }),
    parts: fc.integer({ min: 0, max: 3 }),
  })
  .map(({ year, month, day, parts }) => {
    const all = [String(year), String(month).padStart(2, '0'), String(day).padStart(2, '0')];
    return parts === 0 ? null : all.slice(0, parts).join('-');
  });

test('for every two dates, the room of the newer one ends where that of the older one begins, or before', () => {
  fc.assert(
    fc.property(date, date, (one, other) => {
      const [a = 0, b = 0] = [one, other].map(
        (each) => endOfRoom(runSortKey(each, 'a')) ?? FIRST_UNDATED + 256,
      );
      const order =
        newestFirst(one) < newestFirst(other) ? -1 : newestFirst(one) > newestFirst(other) ? 1 : 0;
      expect(Math.sign(a - b)).toBe(order);
      expect(a === b || Math.abs(a - b) >= 256).toBe(true);
    }),
  );
});

test('for every set of articles, keys are in the order of date, document and text, and counts are true', () => {
  const articles = fc.uniqueArray(
    fc.record({
      id: fc.stringMatching(/^[a-d]{1,2}$/),
      date,
      meeting: fc.constantFrom('m-1', 'm-2', 'm-3', 'm-4'),
      points: fc.array(fc.constantFrom('友好。', '能源。', '别的。'), { maxLength: 4 }),
    }),
    { selector: ({ id }) => id, maxLength: 6 },
  );
  fc.assert(
    fc.property(articles, articles, (first, then) => {
      const { db } = databaseWith(...[...first, ...then].map((each) => article(each)));
      const rows = keyed(db);
      const wanted = rows.toSorted((a, b) => {
        const [x, y] = [a, b].map(({ json }) => JSON.parse(json) as PointRecord) as [
          PointRecord,
          PointRecord,
        ];
        const key = (point: PointRecord) => `${newestFirst(point.date)} ${point.document} `;
        return key(x) < key(y) ? -1 : key(x) > key(y) ? 1 : x.selector.start - y.selector.start;
      });
      // Remarks stand before the communiqué in these texts, as their points do.
      expect(rows.map(({ id }) => id)).toEqual(wanted.map(({ id }) => id));
      const borne = new Map<number, number>();
      for (const id of rows.flatMap(({ facets }) => unpackIds(facets)))
        borne.set(id, (borne.get(id) ?? 0) + 1);
      const counted = db.sqlite.prepare('SELECT id, points FROM facet_values').raw().all() as [
        number,
        number,
      ][];
      expect(new Map(counted)).toEqual(borne);
      const listed = db.sqlite.prepare('SELECT count(*) FROM point_facets').pluck().get();
      expect(listed).toBe([...borne.values()].reduce((sum, count) => sum + count, 0));
    }),
    { numRuns: 40 },
  );
});

test.each([null, '2031-05-06'])('a document that comes last, dated %s, moves no other', (date) => {
  const { db, writer } = databaseWith();
  const places = () => new Map(keyed(db).map(({ id, key }) => [id, key]));
  for (const index of [1, 2, 3]) {
    const before = places();
    const day = date && date.replace('06', `0${index}`);
    writer.write(
      article({ id: `d${index}`, date: day, meeting: `m-${index}`, points: lines(300), remarks: [] }),
    );
    const after = places();
    for (const [id, key] of before) expect(after.get(id)).toBe(key);
  }
});

describe('more points than a date has room for', () => {
  const large = article({ id: 'b', date: '2031-05-06', meeting: 'm-1', points: lines(5000), remarks: [] });
  const newer = article({ id: 'a', date: '2031-05-07', meeting: 'm-2', points: lines(3), remarks: [] });

  test('run on into the rooms of newer dates, whose points come before them', () => {
    const { db } = databaseWith(newer, large);
    const ids = keyed(db).map(({ id }) => id);
    expect(ids).toHaveLength(5003);
    expect(ids.slice(0, 4)).toEqual(['a.c1', 'a.c2', 'a.c3', 'b.c1']);
  });

  test('leave the database as if they had never been, when they go', () => {
    const { db, writer } = databaseWith(newer, large);
    writer.write(article({ id: 'b', date: '2031-05-06', meeting: 'm-1', points: lines(1), remarks: [] }));
    const small = article({ id: 'b', date: '2031-05-06', meeting: 'm-1', points: lines(1), remarks: [] });
    expect(dump(db)).toEqual(dump(databaseWith(small, newer).db));
  });
});

test('a country that another document adds to a meeting is a facet of every point of the meeting', async () => {
  const { reader, writer } = databaseWith(article());
  const points = async () => recordsOf(await reader.points.list({ country: ['CC'] }, { limit: 9 })).length;
  expect(await points()).toBe(0);
  writer.write(
    article({
      id: 'b',
      points: [],
      remarks: [],
      participants: [{ id: 'bing-xi', name: '丙西', country: 'CC' }],
    }),
  );
  expect(await points()).toBe(3);
});

test('every id of a facet fits into six bytes, and into a number', () => {
  fc.assert(
    fc.property(fc.string(), (value) => {
      const id = facetId({ facet: 'tag', value });
      expect(id).toBeGreaterThanOrEqual(0);
      expect(id).toBeLessThan(2 ** 47);
    }),
  );
});
