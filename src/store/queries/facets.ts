import { type FacetName, facetId } from '../facets.ts';
import type { Database } from '../open.ts';

/** How many points bear a value of a facet, and of how many documents. */
export interface FacetCount {
  readonly points: number;
  readonly documents: number;
}

/** Counts over all points, as they are kept. */
export interface FacetQueries {
  /** Of each value, in their order. */
  counts(facet: FacetName, values: readonly string[]): Promise<FacetCount[]>;
}

export function createFacetQueries({ sqlite }: Database): FacetQueries {
  const counts = sqlite.prepare<[string], FacetCount>(`
    SELECT coalesce(points, 0) AS points, coalesce(documents, 0) AS documents
    FROM json_each(?) AS wanted LEFT JOIN facet_values ON facet_values.id = wanted.value ORDER BY wanted.key`);
  return {
    counts: async (facet, values) =>
      counts.all(JSON.stringify(values.map((value) => facetId({ facet, value })))),
  };
}
