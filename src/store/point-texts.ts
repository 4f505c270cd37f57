/**
 * Texts of some points, in UTF-8 and in the order of the keys given. SQLite puts them together, and they are parts of one
 * buffer: to make a buffer of each would cost more than to read it.
 */
import type { Database } from './open.ts';

type Column = 'folded' | 'json';

/** SQL for the points of a JSON list of keys, which are walked as they come. */
export const WANTED_POINTS = 'json_each(?) AS wanted CROSS JOIN points ON points.key = wanted.value';

/** SQL for two values: the texts of a column as one, and their lengths. */
export function joinedTexts(column: Column): string {
  return `cast(group_concat(points.${column}, '') AS blob), group_concat(octet_length(points.${column}))`;
}

export type JoinedTexts = [texts: Buffer, lengths: string];

/** Takes texts apart again. @param count how many there must be */
export function partTexts([texts, lengths]: JoinedTexts, count: number): Buffer[] {
  const ends = lengths.split(',').map(Number);
  if (ends.length !== count) throw new Error('The index of searches knows a point that is not stored.');
  let end = 0;
  return ends.map((length) => {
    const start = end;
    end += length;
    return texts.subarray(start, end);
  });
}

/** Makes the query for what is searched of some points. */
export function createFoldedReader({ sqlite }: Database): (keys: readonly number[]) => Buffer[] {
  const read = sqlite
    .prepare<[string], JoinedTexts>(`SELECT ${joinedTexts('folded')} FROM ${WANTED_POINTS}`)
    .raw();
  return (keys) =>
    keys.length === 0 ? [] : partTexts(read.get(JSON.stringify(keys)) as JoinedTexts, keys.length);
}
