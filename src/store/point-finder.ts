/** Finds points by any filters together: the one way by which lists and searches do. */
import { createFacetSets } from './facet-sets.ts';
import type { FacetName } from './facets.ts';
import type { Filters } from './lister.ts';
import type { Database } from './open.ts';
import { type Found, intersect, type PointSet } from './point-sets.ts';
import type { Text } from './point-texts.ts';
import type { Query } from './search/query.ts';
import { createTextSets } from './search/text-sets.ts';

const facetFilters = [
  'document',
  'meeting',
  'section',
  'voice',
  'speaker',
  'tag',
  'topic',
  'act',
  'actor',
  'commitment',
  'reference',
  'country',
  'year',
] as const satisfies readonly FacetName[];

export type FacetFilters = Filters<(typeof facetFilters)[number]>;

export interface PointFinder {
  /**
   * The first keys from `from` on that pass the filters and that the search describes, where there is one.
   * @param texts takes the searched texts of those that had to be read for it, by key
   */
  find(
    filters: FacetFilters,
    query: Query | undefined,
    from: number,
    limit: number,
    texts?: Map<number, Text>,
  ): Found;
  /** How many there are, where that is stored; undefined where it has to be counted. */
  stored(filters: FacetFilters, query: Query | undefined): number | undefined;
}

export function createPointFinder(db: Database): PointFinder {
  const facets = createFacetSets(db);
  const texts = createTextSets(db, facets.all);
  const given = (filters: FacetFilters): PointSet[] =>
    facetFilters.flatMap((name) => {
      const values = filters[name];
      return values === undefined ? [] : [facets.anyOf(name, values)];
    });
  return {
    find(filters, query, from, limit, read) {
      const sets = given(filters);
      const all = query ? [...sets, texts.matching(query, sets.length > 0, read)] : sets;
      return intersect(all.length > 0 ? all : [facets.all()], from, limit);
    },
    stored(filters, query) {
      if (query) return undefined;
      const [only = facets.all(), ...others] = given(filters);
      return only.exact && others.length === 0 ? only.size : undefined;
    },
  };
}
