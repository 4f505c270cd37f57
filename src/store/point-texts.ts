/**
 * Texts of some points in UTF-8, in the order of the keys given, one after the other in one piece of memory. SQLite puts them
 * together: to make a buffer of each would cost more than to read it.
 */
import type { Database } from './open.ts';
import { BETWEEN } from './search/alignment.ts';

type Column = 'folded' | 'json';

/** A text among others in one piece of memory, and from which byte to which it goes. */
export interface Text {
  readonly bytes: Buffer;
  readonly start: number;
  readonly end: number;
}

/** SQL for the points of a JSON list of keys, which are walked as they come. */
export const WANTED_POINTS = 'json_each(?) AS wanted CROSS JOIN points ON points.key = wanted.value';

/** SQL for two values: the texts of a column as one, with what no search can hold between them, and their lengths. */
export function joinedTexts(column: Column): string {
  return `cast(group_concat(points.${column}, char(${BETWEEN.charCodeAt(0)})) AS blob), group_concat(octet_length(points.${column}))`;
}

export type JoinedTexts = [texts: Buffer, lengths: string];

/** Where each of some texts stands. @param count how many there must be */
export function partTexts([bytes, lengths]: JoinedTexts, count: number): Text[] {
  const each = lengths.split(',');
  if (each.length !== count) throw new Error('The index of searches knows a point that is not stored.');
  let next = 0;
  return each.map((length) => {
    const start = next;
    const end = start + Number(length);
    next = end + BETWEEN.length;
    return { bytes, start, end };
  });
}

/** Makes the query for what is searched of some points. */
export function createFoldedReader({ sqlite }: Database): (keys: readonly number[]) => Text[] {
  const read = sqlite
    .prepare<[string], JoinedTexts>(`SELECT ${joinedTexts('folded')} FROM ${WANTED_POINTS}`)
    .raw();
  return (keys) =>
    keys.length === 0 ? [] : partTexts(read.get(JSON.stringify(keys)) as JoinedTexts, keys.length);
}
