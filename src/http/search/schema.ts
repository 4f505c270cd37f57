import * as z from 'zod';
import { FacetCountsSchema, HitSchema, RankingSchema } from '../../store/index.ts';
import { listOf } from '../paging.ts';
import { PointParameters } from '../points/schema.ts';
import { SearchText } from '../routing.ts';
import { TopicHintSchema } from '../topics/hints.ts';

export const SearchAnswerSchema = listOf(HitSchema)
  .extend({
    facets: FacetCountsSchema,
    ranking: RankingSchema,
    topics: z
      .array(TopicHintSchema)
      .max(5)
      .describe(
        'Topics that are called what is looked for, in any language: `topic=<id>` finds the points that bear one, in whatever words. Empty where there is none.',
      ),
  })
  .describe('Points that match, where in them, and what they have in common.')
  .meta({ id: 'SearchAnswer' });

export const SearchParameters = z.object({
  ...PointParameters.shape,
  q: z
    .array(SearchText, { error: 'say what to look for; /v1/points takes filters alone' })
    .min(1)
    .max(50)
    .describe(
      'What to look for: words that must all be there, "a phrase", OR, -excluded. Repeated, any of them.',
    ),
  sort: z
    .enum(['date', 'relevance'])
    .default('date')
    .describe('The newest first, or the most relevant of the newest 500 that match.'),
});
