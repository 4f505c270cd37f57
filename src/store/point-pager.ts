/** One page of the points that filters and searches leave, and how many they are, as far as they are counted. */
import type { PageRequest } from './lister.ts';
import type { Database } from './open.ts';
import { createPointCursor } from './point-cursor.ts';
import { createPointFinder, type FacetFilters } from './point-finder.ts';
import type { Found } from './point-sets.ts';
import type { Text } from './point-texts.ts';
import type { Query } from './search/query.ts';

export interface PointPage {
  readonly keys: readonly number[];
  /** Where the next page begins, as `after` takes it; null on the last one. */
  readonly next: string | null;
  readonly total: number;
  readonly totalRelation: 'eq' | 'gte';
  /** The newest that were counted: all of them where `totalRelation` is `eq`; none where the total is stored. */
  readonly counted: readonly number[];
}

/**
 * Makes pages, newest first.
 * @param most to which points are counted where their number is not stored
 * @param texts as the finder takes it
 */
export function createPointPager(db: Database) {
  const finder = createPointFinder(db);
  const cursor = createPointCursor(db);
  return (
    filters: FacetFilters,
    query: Query | undefined,
    { after, limit }: PageRequest,
    most: number,
    texts?: Map<number, Text>,
  ): PointPage => {
    const stored = finder.stored(filters, query);
    const counted: Found | undefined =
      stored === undefined ? finder.find(filters, query, 0, most, texts) : undefined;
    const begins = after === undefined ? 0 : cursor.keyFrom(after);
    // The first page is among what was counted.
    const page =
      counted && after === undefined && (limit < counted.keys.length || counted.next === null)
        ? { keys: counted.keys.slice(0, limit), next: counted.keys[limit] ?? null }
        : finder.find(filters, query, begins, limit, texts);
    return {
      keys: page.keys,
      next: page.next === null ? null : cursor.at(page.next),
      total: stored ?? Math.max(counted?.keys.length ?? 0, page.keys.length),
      totalRelation: counted === undefined || counted.next === null ? 'eq' : 'gte',
      counted: counted?.keys ?? [],
    };
  };
}
