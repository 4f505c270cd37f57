import * as z from 'zod';
import { SpanSchema } from '../../parse/index.ts';
import type { ExactCounter } from '../exact-count.ts';
import { createFacetCounter, type FacetCounts } from '../facet-counts.ts';
import type { Page, PageRequest } from '../lister.ts';
import { PointRecordSchema } from '../model/index.ts';
import type { Database } from '../open.ts';
import { createPointFinder, type FacetFilters } from '../point-finder.ts';
import { createPointPager } from '../point-pager.ts';
import { createFoldedReader, type Text } from '../point-texts.ts';
import { createHitQuery } from '../search/hits.ts';
import { parseQueries, type Query } from '../search/query.ts';
import { scoresOf } from '../search/ranking.ts';

/** So many matches are counted, and their facets, where the newest come first. */
const COUNTED = 50;
/** So many of the newest matches are ranked by relevance. */
const RANKED = 500;

export const HitSchema = z
  .object({
    point: PointRecordSchema,
    highlights: z
      .array(
        z.object({
          field: z.enum(['heading', 'text']).describe('Which text of the point the offsets count in.'),
          start: z.int().min(0).describe('Code point of that text at which what was looked for begins.'),
          end: z.int().min(1),
          source: SpanSchema.nullable().describe('The same place in the text of the document.'),
        }),
      )
      .describe('Every place of what was looked for, in order; those that touch are one.'),
    score: z.number().nullable().describe('Relevance among the points that were ranked; null by date.'),
  })
  .describe('A point that matches, and where.')
  .meta({ id: 'SearchHit' });

export const RankingSchema = z
  .object({
    sort: z.enum(['date', 'relevance']),
    ranked: z
      .int()
      .min(0)
      .nullable()
      .describe(
        'How many points were ranked: the newest that match, 500 at most. Null by date, where all are in order.',
      ),
  })
  .describe('The order of the answer.')
  .meta({ id: 'Ranking' });

export interface SearchFilters extends FacetFilters {
  /** Searches, any of which a point must match. */
  readonly q: readonly string[];
  readonly sort: 'date' | 'relevance';
  /** Whether total and facets are counted to the end. */
  readonly total?: 'exact' | undefined;
}

export interface SearchPage extends Page {
  readonly facets: FacetCounts;
  readonly ranking: z.infer<typeof RankingSchema>;
}

/** Searches over what points say. */
export interface SearchQueries {
  /** @throws {QueryError} where a search cannot be read */
  find(filters: SearchFilters, page: PageRequest): Promise<SearchPage>;
}

export function createSearchQueries(db: Database, countExactly: ExactCounter): SearchQueries {
  const finder = createPointFinder(db);
  const pageOf = createPointPager(db);
  const tally = createFacetCounter(db);
  const countFacets = (keys: readonly number[], complete: boolean): FacetCounts => {
    const counts = tally();
    counts.add(keys);
    return counts.result(complete);
  };
  const foldedOf = createFoldedReader(db);
  const hits = createHitQuery(db);

  const byDate = (filters: SearchFilters, query: Query, request: PageRequest): SearchPage => {
    const read = new Map<number, Text>();
    const { keys, counted, ...page } = pageOf(filters, query, request, COUNTED, read);
    const known = keys.every((key) => read.has(key));
    return {
      ...page,
      records: hits(keys, query, known ? keys.map((key) => read.get(key) as Text) : null, null),
      facets: countFacets(counted, page.totalRelation === 'eq'),
      ranking: { sort: 'date', ranked: null },
    };
  };

  const byRelevance = (filters: SearchFilters, query: Query, { after, limit }: PageRequest): SearchPage => {
    const read = new Map<number, Text>();
    const { keys, next } = finder.find(filters, query, 0, RANKED, read);
    const unread = keys.filter((key) => !read.has(key));
    for (const [index, text] of foldedOf(unread).entries()) read.set(unread[index] as number, text);
    const scores = scoresOf(
      keys.map((key) => read.get(key) as Text),
      query,
    );
    // Equal scores stay in the order of keys, the newest first.
    const order = [...scores.keys()].sort((a, b) => (scores[b] as number) - (scores[a] as number));
    const start = Number(after ?? 0);
    const shown = order.slice(start, start + limit);
    return {
      records: hits(
        shown.map((place) => keys[place] as number),
        query,
        null,
        shown.map((place) => scores[place] as number),
      ),
      next: start + limit < order.length ? String(start + limit) : null,
      total: keys.length,
      totalRelation: next === null ? 'eq' : 'gte',
      facets: countFacets(keys.slice(0, COUNTED), next === null && keys.length <= COUNTED),
      ranking: { sort: 'relevance', ranked: keys.length },
    };
  };

  const find = db.sqlite.transaction((filters: SearchFilters, page: PageRequest): SearchPage => {
    const query = parseQueries(filters.q);
    return filters.sort === 'date' ? byDate(filters, query, page) : byRelevance(filters, query, page);
  });
  return {
    find: async (filters, page) => {
      const found = find(filters, page);
      if (filters.total !== 'exact' || found.facets.relation === 'eq') return found;
      const { q, sort: _, total: __, ...facets } = filters;
      const { total, counts, complete } = await countExactly({ kind: 'points', filters: facets, q });
      return { ...found, total, facets: counts, totalRelation: complete ? 'eq' : 'gte' };
    },
  };
}
