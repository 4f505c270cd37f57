import type { Database } from './open.ts';
import { padded, SEPARATOR } from './sort-key.ts';

/**
 * Where a list of points stands, as text that stays true when documents come and go: the sort key of the document and
 * the place in it. Keys move; they are no cursors.
 */
export function createPointCursor({ sqlite }: Database) {
  const holding = sqlite.prepare<[number], { sortKey: string; first: number }>(
    'SELECT sort_key AS sortKey, first FROM point_runs WHERE first <= ? ORDER BY first DESC LIMIT 1',
  );
  const from = sqlite.prepare<[string], { sortKey: string; first: number; points: number }>(
    'SELECT sort_key AS sortKey, first, points FROM point_runs WHERE sort_key >= ? ORDER BY sort_key LIMIT 1',
  );
  return {
    /** The place of a point. */
    at(key: number): string {
      const run = holding.get(key);
      return run ? run.sortKey + SEPARATOR + padded(key - run.first) : '';
    },
    /** The first key that points at this place or after it may have. */
    keyFrom(place: string): number {
      const end = place.lastIndexOf(SEPARATOR);
      const sortKey = place.slice(0, end);
      const run = from.get(sortKey);
      if (!run) return Number.MAX_SAFE_INTEGER;
      if (run.sortKey !== sortKey) return run.first;
      return run.first + Math.min(run.points, Number(place.slice(end + 1)));
    },
  };
}
