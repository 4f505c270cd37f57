import { type FacetName, facetId } from '../facets.ts';
import type { Database } from '../open.ts';

/** How many points bear a value of a facet, and of how many documents. */
export interface FacetCount {
  readonly value: string;
  readonly points: number;
  readonly documents: number;
}

/** Counts over all points, as they are kept. */
export interface FacetQueries {
  /** Every value that is borne, in no particular order. */
  counts(facet: FacetName): Promise<FacetCount[]>;
  /** How many points bear a value. */
  points(facet: FacetName, value: string): Promise<number>;
}

export function createFacetQueries({ sqlite }: Database): FacetQueries {
  const counts = sqlite.prepare<[string], FacetCount>(
    'SELECT value, points, documents FROM facet_values WHERE facet = ? AND points > 0',
  );
  const points = sqlite.prepare<[number], number>('SELECT points FROM facet_values WHERE id = ?').pluck();
  return {
    counts: async (facet) => counts.all(facet),
    points: async (facet, value) => points.get(facetId({ facet, value })) ?? 0,
  };
}
