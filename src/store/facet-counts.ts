import * as z from 'zod';
import type { Tally } from './exact-count.ts';
import type { FacetName } from './facets.ts';
import { IdCounts } from './id-counts.ts';
import type { Database } from './open.ts';
import { WANTED_POINTS } from './point-texts.ts';

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

type Count = z.infer<typeof FacetCount>;

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

/** What ids stand for is remembered as long as the dataset stays as it is, and forgotten beyond this number. */
const REMEMBERED = 50_000;

interface Named {
  readonly facet: FacetName;
  readonly value: string;
  readonly label: string | null;
}

/** Counts the facets of some points. */
export function createFacetCounter({ sqlite }: Database): () => Tally<FacetCounts> {
  // Of all points as one: to make a buffer of each would cost more than to read it.
  const borne = sqlite
    .prepare<[string], Buffer | null>(`
      SELECT cast(group_concat(cast(facets AS text), '') AS blob) FROM ${WANTED_POINTS}`)
    .pluck();
  const named = sqlite.prepare<[number], Named>(`
    SELECT facet, value, CASE facet
      WHEN 'topic' THEN (SELECT label FROM tags WHERE scheme = 'topic' AND id = value)
      WHEN 'meeting' THEN (SELECT name FROM meetings WHERE id = value)
    END AS label FROM facet_values WHERE id = ?`);
  const version = sqlite.prepare<[], string>('SELECT version FROM dataset').pluck();
  const names = new Map<number, Named>();
  let namesOf: string | undefined;
  const nameOf = (id: number) => {
    const known = names.get(id);
    if (known) return known;
    const read = named.get(id);
    if (read) names.set(id, read);
    return read;
  };

  return () => {
    const points = new IdCounts();
    let counted = 0;
    return {
      add(keys) {
        counted += keys.length;
        if (keys.length > 0) points.add(borne.get(JSON.stringify(keys)) ?? Buffer.of());
      },
      result(complete) {
        const now = version.get();
        if (names.size > REMEMBERED || namesOf !== now) names.clear();
        namesOf = now;
        const counts = new Map(countedFacets.map((name): [FacetName, Count[]] => [name, []]));
        points.forEach((id, count) => {
          const { facet = 'all', value = '', label = null } = nameOf(id) ?? {};
          counts.get(facet)?.push({ value, label, points: count });
        });
        const most = [...counts].map(([name, values]) => {
          values.sort((a, b) => b.points - a.points || (a.value < b.value ? -1 : 1));
          return [name, values.slice(0, VALUES)];
        });
        return { counted, relation: complete ? 'eq' : 'gte', ...Object.fromEntries(most) } as FacetCounts;
      },
    };
  };
}
