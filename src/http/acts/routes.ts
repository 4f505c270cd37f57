import type * as z from 'zod';
import type { Act } from '../../parse/index.ts';
import type { FacetCount, Reader } from '../../store/index.ts';
import { tableForm } from '../formats/stream.ts';
import { sendList } from '../paging.ts';
import { type App, answers, IdParameters, NoParameters, noSuch, sendRecord } from '../routing.ts';
import { pageOf } from '../whole-lists.ts';
import { ActListSchema, ActParameters, ActRecordSchema } from './schema.ts';
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
      sendList(request, reply, request.query, async (_, page) =>
        pageOf(await recordsOf(acts, request.reader), page),
      ),
  );

  app.get(
    '/v1/acts/:id',
    {
      schema: {
        operationId: 'getAct',
        tags: ['acts'],
        summary: 'Get an act',
        description: 'One act of the codebook, with its counts.',
        params: IdParameters,
        querystring: NoParameters,
        response: answers('The act.', ActRecordSchema),
      },
    },
    async (request, reply) => {
      const { id } = request.params;
      const [record] = await recordsOf(
        acts.filter((act) => act.id === id),
        request.reader,
      );
      const json = record ? Buffer.from(JSON.stringify(record)) : null;
      return sendRecord(reply, json, noSuch('act', id, '/v1/acts'));
    },
  );
}

async function recordsOf(acts: readonly Act[], reader: Reader): Promise<z.infer<typeof ActRecordSchema>[]> {
  const counts = await reader.facets.counts(
    'act',
    acts.map(({ id }) => id),
  );
  return acts.map((act, place) => ({ ...act, ...(counts[place] as FacetCount) }));
}
