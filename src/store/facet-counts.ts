import { z } from 'zod';
import type { Tally } from './exact-count.ts';
import { type FacetName, unpackIds } from './facets.ts';
import type { Database } from './open.ts';

/** The facets that searches are counted by. */
export const countedFacets = [
  'topic',
  'act',
  'actor',
  'country',
  'section',
  'voice',
  'meeting',
  'year',
] as const satisfies readonly FacetName[];
/** So many values of each facet are told, those of most points first. */
const VALUES = 10;

const FacetCount = z.object({
  value: z.string().describe('What to give as the filter of the same name.'),
  label: z.string().nullable().describe('Name of a topic or a meeting; null where the value says it.'),
  points: z.int().min(1),
});

export const FacetCountsSchema = z
  .object({
    counted: z.int().min(0).describe('How many of the points that match were counted: the newest.'),
    relation: z
      .enum(['eq', 'gte'])
      .describe('`eq`: all of them. `gte`: there are more, which the counts leave out.'),
    ...(Object.fromEntries(countedFacets.map((name) => [name, z.array(FacetCount)])) as Record<
      (typeof countedFacets)[number],
      z.ZodArray<typeof FacetCount>
    >),
  })
  .describe('How many of the points that match bear which value: of each facet the ten of most points.')
  .meta({ id: 'FacetCounts' });
export type FacetCounts = z.infer<typeof FacetCountsSchema>;

/** What ids stand for is remembered, as it never changes; forgotten beyond this number. */
const REMEMBERED = 50_000;

/** Counts the facets of some points. */
export function createFacetCounter({ sqlite }: Database): () => Tally<FacetCounts> {
  const borne = sqlite
    .prepare<[string], Buffer>('SELECT facets FROM points WHERE key IN (SELECT value FROM json_each(?))')
    .pluck();
  const named = sqlite.prepare<[number], { facet: FacetName; value: string }>(
    'SELECT facet, value FROM facet_values WHERE id = ?',
  );
  const topic = sqlite
    .prepare<[string], string>("SELECT label FROM tags WHERE scheme = 'topic' AND id = ?")
    .pluck();
  const meeting = sqlite.prepare<[string], string>('SELECT name FROM meetings WHERE id = ?').pluck();
  const labels: Partial<Record<FacetName, typeof topic>> = { topic, meeting };
  const names = new Map<number, { facet: FacetName; value: string } | undefined>();
  const nameOf = (id: number) => {
    if (names.size > REMEMBERED) names.clear();
    if (!names.has(id)) names.set(id, named.get(id));
    return names.get(id);
  };

  return () => {
    const points = new Map<number, number>();
    let counted = 0;
    return {
      add(keys) {
        counted += keys.length;
        for (const ids of borne.all(JSON.stringify(keys)))
          for (const id of unpackIds(ids)) points.set(id, (points.get(id) ?? 0) + 1);
      },
      result(complete) {
        const all = [...points].map(([id, count]) => ({ ...nameOf(id), points: count }));
        const countsOf = (name: FacetName) =>
          all
            .flatMap(({ facet, value = '', points: count }) =>
              facet === name ? [{ value, points: count }] : [],
            )
            .sort((a, b) => b.points - a.points || (a.value < b.value ? -1 : 1))
            .slice(0, VALUES)
            .map(({ value, points: count }) => ({
              value,
              label: labels[name]?.get(value) ?? null,
              points: count,
            }));
        const counts = Object.fromEntries(countedFacets.map((name) => [name, countsOf(name)]));
        return { counted, relation: complete ? 'eq' : 'gte', ...counts } as FacetCounts;
      },
    };
  };
}
