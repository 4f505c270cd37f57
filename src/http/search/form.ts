import type * as z from 'zod';
import type { HitSchema } from '../../store/index.ts';
import { tableForm } from '../formats/stream.ts';
import { integer, number, type Table } from '../formats/table.ts';
import { cite } from '../points/form.ts';
import { type CitedPoint, citedPointTable } from '../points/tables.ts';

type Hit = z.infer<typeof HitSchema>;
type FoundPoint = CitedPoint & { matches: number; score: number | null };

const hitTable: Table<FoundPoint> = {
  name: 'search',
  description: 'Points that a search found.',
  columns: [
    ...citedPointTable.columns,
    integer('matches', 'In how many places of the point what was looked for stands.', (each) => each.matches),
    number('score', 'Relevance among the points that were ranked.', (each) => each.score),
  ],
};

/** What a search found as a table: the points, each with its citation. */
export const hitForm = tableForm(hitTable, async (hits: readonly Hit[], request) => {
  const points = await cite(
    hits.map(({ point }) => point),
    request,
  );
  return points.map((point, index): FoundPoint => {
    const { highlights, score } = hits[index] as Hit;
    return { ...point, matches: highlights.length, score };
  });
});
