import { type FacetName, facetId } from './facets.ts';
import type { Database } from './open.ts';
import { merge, type PointSet } from './point-sets.ts';

/** Finds the points that bear a facet. */
export interface FacetSets {
  /** The points that bear any of the values. */
  anyOf(facet: FacetName, values: readonly string[]): PointSet;
  /** Every point. */
  all(): PointSet;
}

/** The facets that a filter looks in. `tag` is a tag of either scheme, as it has always been. */
const facetsOfFilter: Partial<Record<FacetName, readonly FacetName[]>> = { tag: ['tag', 'topic'] };
/** Facets whose values are ids of tags, with the scheme: a label stands for every tag that bears it. */
const schemes: Partial<Record<FacetName, 'source' | 'topic'>> = { tag: 'source', topic: 'topic' };

export function createFacetSets({ sqlite }: Database): FacetSets {
  const take = sqlite
    .prepare<[number, number, number], number>(
      'SELECT point FROM point_facets WHERE facet_id = ? AND point >= ? ORDER BY point LIMIT ?',
    )
    .pluck();
  const keep = sqlite
    .prepare<[string, string], number>(`
      SELECT value FROM json_each(?) AS key WHERE EXISTS (
        SELECT 1 FROM json_each(?) AS id CROSS JOIN point_facets
        WHERE facet_id = id.value AND point = key.value)`)
    .pluck();
  const count = sqlite.prepare<[number], number>('SELECT points FROM facet_values WHERE id = ?').pluck();
  // From each id to the next by the index: a label may stand on each of many thousand documents.
  const labelled = sqlite
    .prepare<{ label: string; scheme: string }, string>(`
      WITH RECURSIVE ids (id) AS (
        SELECT min(tag_id) FROM document_tags WHERE label = @label AND scheme = @scheme
        UNION ALL
        SELECT (SELECT min(tag_id) FROM document_tags WHERE label = @label AND scheme = @scheme AND tag_id > id)
        FROM ids WHERE id IS NOT NULL)
      SELECT id FROM ids WHERE id IS NOT NULL`)
    .pluck();

  const idsOf = (facet: FacetName, value: string): number[] => {
    const scheme = schemes[facet];
    const values = scheme ? [value, ...labelled.all({ label: value, scheme })] : [value];
    return values.map((each) => facetId({ facet, value: each }));
  };

  const setOf = (wanted: readonly number[]): PointSet => {
    const sizes = new Map(wanted.map((id) => [id, count.get(id) ?? 0]));
    const ids = [...sizes.keys()].filter((id) => sizes.get(id));
    const json = JSON.stringify(ids);
    return {
      size: [...sizes.values()].reduce((sum, size) => sum + size, 0),
      exact: ids.length < 2,
      sure: true,
      take: (from: number, limit: number) =>
        merge(ids.map((id) => take.all(id, from, limit))).slice(0, limit),
      keep: (keys: readonly number[]) => keep.all(JSON.stringify(keys), json),
    };
  };

  return {
    anyOf: (facet, values) =>
      setOf(
        (facetsOfFilter[facet] ?? [facet]).flatMap((each) => values.flatMap((value) => idsOf(each, value))),
      ),
    all: () => setOf([facetId({ facet: 'all', value: '' })]),
  };
}
