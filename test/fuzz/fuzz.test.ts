import { expect, test } from 'vitest';
import { fuzz } from './fuzz.ts';

test('no request, valid or not, meets a 500 or an answer that the contract does not have', async () => {
  const tally = await fuzz(500);
  const met = new Set([...tally.values()].flatMap((statuses) => [...statuses.keys()]));
  expect(tally.size).toBeGreaterThan(20);
  expect([...met]).toEqual(expect.arrayContaining([200, 304, 400, 404, 405]));
}, 120_000);
