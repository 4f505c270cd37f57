import fc from 'fast-check';
import { expect, test } from 'vitest';
import { firstDay, largestFirst, lastDay, newestFirst } from '../../src/store/sort-key.ts';

test('the newest date sorts first, a less precise one after those within it, an unknown one last', () => {
  const dates = [
    '2032',
    '2031-05-07',
    '2031-05-06',
    '2031-05',
    '2031-04-30',
    '2031',
    '1999-12-31',
    '--05-06',
  ];
  expect(dates.toSorted((a, b) => (newestFirst(a) < newestFirst(b) ? -1 : 1))).toEqual(dates);
  expect(newestFirst(null)).toBe(newestFirst('--05-06'));
});

test('for every two counts, the larger sorts first', () => {
  const count = fc.nat({ max: 999_999_999 });
  fc.assert(fc.property(count, count, (a, b) => largestFirst(a) < largestFirst(b) === a > b));
});

test('a date in any precision is a range of days', () => {
  expect([firstDay('2031'), lastDay('2031')]).toEqual(['2031-01-01', '2031-12-31']);
  expect([firstDay('2031-02'), lastDay('2031-02')]).toEqual(['2031-02-01', '2031-02-31']);
  expect([firstDay('2031-02-03'), lastDay('2031-02-03')]).toEqual(['2031-02-03', '2031-02-03']);
  expect([firstDay('--02-03'), lastDay('--02-03')]).toEqual([null, null]);
});
