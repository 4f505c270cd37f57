/**
 * Counts to the end, where that is asked for. A count may take a second, so it is made in slices between which the process
 * answers others, and kept as long as the dataset stays as it is. All slices are of one state of the store: whoever asks
 * holds it.
 */
import { setImmediate } from 'node:timers/promises';
import type { Database } from './open.ts';
import type { FacetFilters, PointFinder } from './point-finder.ts';
import type { Query } from './search/query.ts';

/** So many points are counted before others have their turn. */
const SLICE = 500;
/** So many counts are kept, where nothing else is said. */
const KEPT = 200;

/** What is counted of points, slice by slice. */
export interface Tally<Counts> {
  add(keys: readonly number[]): void;
  /** @param complete whether all points that match were added */
  result(complete: boolean): Counts;
}

export interface ExactCount<Counts> {
  readonly total: number;
  readonly counts: Counts;
}

/** Makes the counter; whoever asks twice, even before the first is answered, has it counted once. */
export function createExactCounter<Counts>(
  db: Database,
  finder: PointFinder,
  tally: (query?: Query) => Tally<Counts>,
  most = KEPT,
) {
  const version = db.sqlite.prepare<[], string>('SELECT version FROM dataset').pluck();
  const kept = new Map<string, Promise<ExactCount<Counts>>>();

  const count = async (filters: FacetFilters, query: Query | undefined): Promise<ExactCount<Counts>> => {
    const counts = tally(query);
    let total = 0;
    for (let from: number | null = 0; from !== null; ) {
      const { keys, next } = finder.find(filters, query, from, SLICE);
      counts.add(keys);
      total += keys.length;
      from = next;
      if (from !== null) await setImmediate();
    }
    return { total, counts: counts.result(true) };
  };

  return async (filters: FacetFilters, query: Query | undefined): Promise<ExactCount<Counts>> => {
    const name = JSON.stringify([version.get(), filters, query]);
    const known = kept.get(name) ?? count(filters, query);
    kept.delete(name);
    kept.set(name, known);
    known.catch(() => kept.delete(name));
    for (const oldest of kept.keys()) {
      if (kept.size <= most) break;
      kept.delete(oldest);
    }
    return known;
  };
}
