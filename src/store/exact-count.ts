/**
 * Counts to the end, where that is asked for. A count may take a second, so it is made in slices between which the process
 * answers others, and kept as long as the dataset stays as it is. All slices are of one state of the store: whoever asks
 * holds it.
 */
import { setImmediate } from 'node:timers/promises';
import { createFacetCounter, type FacetCounts } from './facet-counts.ts';
import type { Database } from './open.ts';
import type { FacetFilters, PointFinder } from './point-finder.ts';
import type { Query } from './search/query.ts';

/** So many points are counted before others have their turn. */
const SLICE = 500;
/** So many counts are kept. */
const KEPT = 200;

export interface ExactCount {
  readonly total: number;
  readonly facets: FacetCounts;
}

/** Makes the counter; whoever asks twice, even before the first is answered, has it counted once. */
export function createExactCounter(db: Database, finder: PointFinder) {
  const version = db.sqlite.prepare<[], string>('SELECT version FROM dataset').pluck();
  const tally = createFacetCounter(db);
  const kept = new Map<string, Promise<ExactCount>>();

  const count = async (filters: FacetFilters, query: Query | undefined): Promise<ExactCount> => {
    const counts = tally();
    let total = 0;
    for (let from: number | null = 0; from !== null; ) {
      const { keys, next } = finder.find(filters, query, from, SLICE);
      counts.add(keys);
      total += keys.length;
      from = next;
      if (from !== null) await setImmediate();
    }
    return { total, facets: counts.result(true) };
  };

  return async (filters: FacetFilters, query: Query | undefined): Promise<ExactCount> => {
    const name = JSON.stringify([version.get(), filters, query]);
    const known = kept.get(name) ?? count(filters, query);
    kept.delete(name);
    kept.set(name, known);
    known.catch(() => kept.delete(name));
    for (const oldest of kept.keys()) {
      if (kept.size <= KEPT) break;
      kept.delete(oldest);
    }
    return known;
  };
}
