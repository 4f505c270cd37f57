/** Topics that a search calls by a name: what is about them need not say it in the words that are looked for. */
import type * as z from 'zod';
import type { Reader } from '../../store/index.ts';
import type { TopicNames } from './names.ts';
import { TopicSchema } from './schema.ts';

/** So many topics are told at most. */
const MOST = 5;

export const TopicHintSchema = TopicSchema.pick({ id: true, labels: true, points: true })
  .describe('A topic of which a name holds what is looked for.')
  .meta({ id: 'TopicHint' });
export type TopicHint = z.infer<typeof TopicHintSchema>;

/** The topics that searches call by a name and that some point bears. */
export async function hintsOf(
  searches: readonly string[],
  names: TopicNames,
  reader: Reader,
): Promise<TopicHint[]> {
  const found = names.foundBy(searches);
  if (found.length === 0) return [];
  const counts = await reader.facets.counts(
    'topic',
    found.map(({ id }) => id),
  );
  return found
    .map(({ id, labels }, place) => ({ id, labels, points: counts[place]?.points ?? 0 }))
    .filter(({ points }) => points > 0)
    .slice(0, MOST);
}

/** Their points, as the header Link names them. */
export function linksTo(hints: readonly TopicHint[]): string[] {
  return hints.map(({ id }) => `</v1/points?topic=${id}>; rel="related"`);
}
