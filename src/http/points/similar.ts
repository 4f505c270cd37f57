import * as z from 'zod';
import { PointRecordSchema } from '../../store/index.ts';
import { MethodSchema } from '../compare/schema.ts';
import { pageParameters } from '../paging.ts';
import { ProblemError } from '../problems/problem.ts';
import { type App, answers, IdParameters, noSuch } from '../routing.ts';

const SimilarParameters = z.object({ limit: pageParameters.limit });

const SimilarPointsSchema = z
  .object({
    data: z.array(
      z.object({
        point: PointRecordSchema,
        score: z.number().min(0).max(1).describe('How much of what is rare in the one the other holds.'),
      }),
    ),
    method: MethodSchema,
  })
  .describe('The points most like one of them, of all documents.')
  .meta({ id: 'SimilarPoints' });

const method: z.infer<typeof MethodSchema> = {
  name: 'shared-grams-1',
  description:
    'The part of the point’s stretches of two and three Chinese characters, and words of other scripts, that the other holds, each weighted by its rarity: log((points + 1) / points that hold it, counted to 200). Of each stretch the newest 200 points that hold it are looked at.',
  threshold: 0,
};

/** The points most like one of them. */
export function addSimilarRoute(app: App): void {
  app.get(
    '/v1/points/:id/similar',
    {
      schema: {
        operationId: 'getSimilarPoints',
        tags: ['points'],
        summary: 'Find similar points',
        description: 'The points of all documents that share most with this one, the most similar first.',
        params: IdParameters,
        querystring: SimilarParameters,
        response: answers('The points.', SimilarPointsSchema),
      },
    },
    async ({ params: { id }, query: { limit }, reader }, reply) => {
      const found = await reader.similar.to(id, limit);
      if (found === null) throw new ProblemError('not-found', noSuch('point', id, '/v1/points'));
      const data = found.map(({ point, score }) => ({
        point: JSON.parse(point.toString()) as z.infer<typeof PointRecordSchema>,
        score: Math.round(Math.min(1, score) * 1000) / 1000,
      }));
      return reply
        .header('content-type', 'application/json; charset=utf-8')
        .send(JSON.stringify({ data, method }));
    },
  );
}
