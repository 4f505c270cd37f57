import type { Database } from '../open.ts';
import { gramsOf, joinedGrams } from './grams.ts';

/**
 * Writes the index of what points say; to be used inside the writer's transaction. In the order of keys, whatever the order
 * it is told in: FTS5 writes out all that it has gathered when a key comes that is smaller than the one before.
 */
export function createIndexWriter({ sqlite }: Database) {
  const insert = sqlite.prepare<[number, string]>('INSERT INTO search (rowid, grams) VALUES (?, ?)');
  // The index keeps no text of its own: it has to be told again what it was given. Each gram once, as it counts how many it is told
  // and calls itself damaged where more go than came; some came from versions that told it each once.
  const remove = sqlite.prepare<[number, string]>(
    "INSERT INTO search (search, rowid, grams) VALUES ('delete', ?, ?)",
  );
  /** By key, what the index was given and what it is to hold. */
  const added = new Map<number, string>();
  const removed = new Map<number, string>();

  const write = (point: number): void => {
    const [before, after] = [removed.get(point), added.get(point)];
    if (before === after) return;
    if (before !== undefined) remove.run(point, gramsOf(before).join(' '));
    if (after !== undefined) insert.run(point, joinedGrams(after));
  };

  return {
    /** Forgets what a transaction that came to nothing left to be written. */
    begin(): void {
      added.clear();
      removed.clear();
    },
    add: (point: number, folded: string): void => void added.set(point, folded),
    /** Before anything is added under the same key. @param folded what `add` was given for the point */
    remove: (point: number, folded: string): void => void removed.set(point, folded),
    /** Writes what was added and removed; at the end of the transaction. */
    finish(): void {
      const points = new Set([...removed.keys(), ...added.keys()]);
      for (const point of [...points].sort((a, b) => a - b)) write(point);
      added.clear();
      removed.clear();
    },
  };
}
