import type { ExactCounter } from '../exact-count.ts';
import { createRecordJoiner, type Page, type PageRequest } from '../lister.ts';
import type { Database } from '../open.ts';
import type { FacetFilters } from '../point-finder.ts';
import { createPointPager } from '../point-pager.ts';
import { points } from '../schema/index.ts';
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

export function createPointQueries(db: Database, countExactly: ExactCounter): PointQueries {
  const byId = createById(db, { from: points, id: points.id, column: points.json });
  const records = createRecordJoiner(db, { from: points, key: points.key, json: points.json });
  const pageOf = createPointPager(db);

  const list = db.sqlite.transaction((filters: PointFilters, request: PageRequest): Page => {
    const query = filters.q && parseQueries(filters.q);
    const { keys, next, total, totalRelation } = pageOf(
      filters,
      query,
      request,
      query ? MATCH_COUNT_LIMIT : COUNT_LIMIT,
    );
    return { records: records(keys), next, total, totalRelation };
  });
  return {
    get: async (id) => byId(id),
    list: async (filters, page) => {
      const found = list(filters, page);
      if (filters.total !== 'exact' || found.totalRelation === 'eq') return found;
      const { q, total: _, ...facets } = filters;
      const { total, complete } = await countExactly({ kind: 'points', filters: facets, q });
      return { ...found, total, totalRelation: complete ? 'eq' : 'gte' };
    },
  };
}
