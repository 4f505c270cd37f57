import type { Database } from '../open.ts';
import { gramsOf, joinGrams } from './grams.ts';

/** Writes the index of what points say; to be used inside the writer's transaction. */
export function createIndexWriter({ sqlite }: Database) {
  const insert = sqlite.prepare<[number, string]>('INSERT INTO search (rowid, grams) VALUES (?, ?)');
  // The index keeps no text of its own: it has to be told again what it was given.
  const remove = sqlite.prepare<[number, string]>(
    "INSERT INTO search (search, rowid, grams) VALUES ('delete', ?, ?)",
  );
  return {
    add: (point: number, folded: string): void => void insert.run(point, joinGrams(gramsOf(folded))),
    /** @param folded what `add` was given for the point */
    remove: (point: number, folded: string): void => void remove.run(point, joinGrams(gramsOf(folded))),
  };
}
