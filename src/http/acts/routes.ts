import type { Act } from '../../parse/index.ts';
import { tableForm } from '../formats/stream.ts';
import { sendList } from '../paging.ts';
import { type App, answers } from '../routing.ts';
import { pageOf } from '../whole-lists.ts';
import { ActListSchema, ActParameters } from './schema.ts';
import { actTable } from './tables.ts';

/** The codebook of acts, with counts. */
export function addActRoutes(app: App, acts: readonly Act[]): void {
  app.get(
    '/v1/acts',
    {
      config: { form: tableForm(actTable) },
      schema: {
        operationId: 'listActs',
        tags: ['acts'],
        summary: 'List acts',
        description:
          'The codebook: what an actor may do in a point (reaffirm, decide, support…), by which verbs it is coded, and how often it is found.',
        querystring: ActParameters,
        response: answers('A page of acts.', ActListSchema),
      },
    },
    (request, reply) =>
      sendList(request, reply, request.query, async (_, page) => {
        const counts = new Map((await request.reader.facets.counts('act')).map((each) => [each.value, each]));
        const records = acts.map((act) => {
          const { points = 0, documents = 0 } = counts.get(act.id) ?? {};
          return { ...act, points, documents };
        });
        return pageOf(records, page);
      }),
  );
}
