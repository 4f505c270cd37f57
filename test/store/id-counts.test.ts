import fc from 'fast-check';
import { expect, test } from 'vitest';
import { packIds } from '../../src/store/facets.ts';
import { IdCounts } from '../../src/store/id-counts.ts';

const MOST = 2 ** 47 - 1;

function countedOf(lists: readonly (readonly number[])[]): Map<number, number> {
  const counts = new IdCounts();
  for (const list of lists) counts.add(packIds(list));
  const counted = new Map<number, number>();
  counts.forEach((id, count) => counted.set(id, count));
  return counted;
}

test('counts any ids as a plain map does, those too whose low bits are the same', () => {
  const random = fc.oneof(
    fc.nat({ max: MOST }),
    fc.nat({ max: 5 }).map((high) => high * 2 ** 32 + 1023),
    fc.constantFrom(0, 1, MOST, 2 ** 32, 2 ** 32 - 1),
  );
  fc.assert(
    fc.property(fc.array(fc.array(random, { maxLength: 60 }), { maxLength: 5 }), (lists) => {
      const plain = new Map<number, number>();
      for (const id of lists.flat()) plain.set(id, (plain.get(id) ?? 0) + 1);
      expect(countedOf(lists)).toEqual(plain);
    }),
  );
});

test('counts more ids than there is room for at first', () => {
  const ids = Array.from({ length: 20_000 }, (_, i) => (i * 7_919_888_117) % MOST);
  expect(countedOf([ids, ids])).toEqual(new Map(ids.map((id) => [id, 2])));
});
