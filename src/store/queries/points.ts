import { foldForSearch } from '../../parse/index.ts';
import { createFacetSets } from '../facet-sets.ts';
import { createRecordJoiner, type Filters, type Page, type PageRequest } from '../lister.ts';
import type { Database } from '../open.ts';
import { createPointCursor } from '../point-cursor.ts';
import { intersect, type PointSet } from '../point-sets.ts';
import { points } from '../schema.ts';
import { createById } from './by-id.ts';

const facetFilters = [
  'document',
  'meeting',
  'section',
  'voice',
  'speaker',
  'tag',
  'topic',
  'country',
  'year',
] as const;

export type PointFilters = Filters<(typeof facetFilters)[number] | 'q'>;

/** Where several filters meet, points are counted to here; where one filters alone, its count is stored. */
export const POINT_COUNT_LIMIT = 1000;
/** So many points that pass one filter are tried against the others before a page ends early. */
const PATIENCE = 20_000;

/** Queries on points. A null says that there is no such point. */
export interface PointQueries {
  get(id: string): Promise<Buffer | null>;
  list(filters: PointFilters, page: PageRequest): Promise<Page>;
}

export function createPointQueries(db: Database): PointQueries {
  const byId = createById(db, { from: points, id: points.id, column: points.json });
  const records = createRecordJoiner(db, { from: points, key: points.key, json: points.json });
  const facets = createFacetSets(db);
  const cursor = createPointCursor(db);
  const holding = db.sqlite
    .prepare<[string, string], number>(`
      SELECT key FROM points WHERE key IN (SELECT value FROM json_each(?)) AND EXISTS (
        SELECT 1 FROM json_each(?) AS sought WHERE instr(folded, sought.value) > 0)`)
    .pluck();

  const setsOf = (filters: PointFilters): PointSet[] => {
    const given = facetFilters.flatMap((name) => {
      const values = filters[name];
      return values === undefined ? [] : [facets.anyOf(name, values)];
    });
    const all = facets.all();
    if (filters.q === undefined) return given.length > 0 ? given : [all];
    const sought = JSON.stringify(filters.q.map(foldForSearch));
    const text: PointSet = {
      size: Number.POSITIVE_INFINITY,
      exact: false,
      take: all.take,
      keep: (keys) => holding.all(JSON.stringify(keys), sought),
    };
    return [...(given.length > 0 ? given : [all]), text];
  };

  const count = (sets: readonly PointSet[], atLeast: number): Pick<Page, 'total' | 'totalRelation'> => {
    const [only] = sets;
    if (only?.exact && sets.length === 1) return { total: only.size, totalRelation: 'eq' };
    const { keys, next } = intersect(sets, 0, POINT_COUNT_LIMIT, PATIENCE);
    return { total: Math.max(keys.length, atLeast), totalRelation: next === null ? 'eq' : 'gte' };
  };

  const list = db.sqlite.transaction((filters: PointFilters, { after, limit }: PageRequest): Page => {
    const sets = setsOf(filters);
    const from = after === undefined ? 0 : cursor.keyFrom(after);
    const { keys, next } = intersect(sets, from, limit, PATIENCE);
    return {
      records: records(keys),
      next: next === null ? null : cursor.at(next),
      ...count(sets, keys.length),
    };
  });
  return { get: async (id) => byId(id), list: async (filters, page) => list(filters, page) };
}
