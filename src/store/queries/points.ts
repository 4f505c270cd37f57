import { createExactCounter } from '../exact-count.ts';
import { createFacetCounter } from '../facet-counts.ts';
import { createRecordJoiner, type Page, type PageRequest } from '../lister.ts';
import type { Database } from '../open.ts';
import { createPointCursor } from '../point-cursor.ts';
import { createPointFinder, type FacetFilters } from '../point-finder.ts';
import { points } from '../schema.ts';
import { parseQueries } from '../search/query.ts';
import { createById } from './by-id.ts';

export interface PointFilters extends FacetFilters {
  /** Searches, any of which the point's text must match. */
  readonly q?: readonly string[] | undefined;
  /** Whether the total is counted to the end. */
  readonly total?: 'exact' | undefined;
}

/** Where several filters meet, points are counted to here; where one filters alone, its count is stored. */
const COUNT_LIMIT = 1000;
/** And to here where texts are searched. */
const MATCH_COUNT_LIMIT = 50;

/** Queries on points. A null says that there is no such point. */
export interface PointQueries {
  get(id: string): Promise<Buffer | null>;
  list(filters: PointFilters, page: PageRequest): Promise<Page>;
}

export function createPointQueries(db: Database): PointQueries {
  const byId = createById(db, { from: points, id: points.id, column: points.json });
  const records = createRecordJoiner(db, { from: points, key: points.key, json: points.json });
  const finder = createPointFinder(db);
  const cursor = createPointCursor(db);
  const countExactly = createExactCounter(db, finder, createFacetCounter(db));

  const list = db.sqlite.transaction((filters: PointFilters, { after, limit }: PageRequest): Page => {
    const query = filters.q && parseQueries(filters.q);
    const { keys, next } = finder.find(
      filters,
      query,
      after === undefined ? 0 : cursor.keyFrom(after),
      limit,
    );
    const stored = finder.stored(filters, query);
    const counted =
      stored === undefined
        ? finder.find(filters, query, 0, query ? MATCH_COUNT_LIMIT : COUNT_LIMIT)
        : { keys: [], next: null };
    return {
      records: records(keys),
      next: next === null ? null : cursor.at(next),
      total: stored ?? Math.max(counted.keys.length, keys.length),
      totalRelation: counted.next === null ? 'eq' : 'gte',
    };
  });
  return {
    get: async (id) => byId(id),
    list: async (filters, page) => {
      const found = list(filters, page);
      if (filters.total !== 'exact' || found.totalRelation === 'eq') return found;
      const { q, total: _, ...facets } = filters;
      const { total } = await countExactly(facets, q && parseQueries(q));
      return { ...found, total, totalRelation: 'eq' };
    },
  };
}
