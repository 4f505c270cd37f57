import { setImmediate as turn } from 'node:timers/promises';
import { type App, answers } from '../routing.ts';
import { align } from './align.ts';
import { CompareParameters, ComparisonSchema, compareMethod } from './schema.ts';
import { pointsOf } from './sides.ts';
import { diffWords } from './word-diff.ts';

/** Two documents, sections or points side by side. */
export function addCompareRoutes(app: App): void {
  app.get(
    '/v1/compare',
    {
      schema: {
        operationId: 'compare',
        tags: ['points'],
        summary: 'Compare two texts point by point',
        description:
          'Which points of two documents, sections or lists of points speak of the same, how alike they are, and what became of each word.',
        querystring: CompareParameters,
        response: answers('The comparison.', ComparisonSchema),
      },
    },
    async ({ query, reader }) => {
      const left = await pointsOf(reader, 'left', query.left);
      const right = await pointsOf(reader, 'right', query.right);
      const { pairs, onlyLeft, onlyRight } = align(left, right);
      const compared = [];
      for (const pair of pairs) {
        compared.push({
          left: pair.left.id,
          right: pair.right.id,
          score: Math.round(pair.score * 1000) / 1000,
          diff: diffWords(pair.left, pair.right),
        });
        await turn();
      }
      const idsOf = (points: readonly { id: string }[]) => points.map(({ id }) => id);
      return {
        left: idsOf(left),
        right: idsOf(right),
        method: compareMethod,
        pairs: compared,
        onlyLeft: idsOf(onlyLeft),
        onlyRight: idsOf(onlyRight),
      };
    },
  );
}
