import { type PageRequest, PointRecordSchema } from '../../store/index.ts';
import { sendList } from '../paging.ts';
import { type App, answers, IdParameters, NoParameters, noSuch, sendRecord } from '../routing.ts';
import { hintsOf, linksTo } from '../topics/hints.ts';
import type { TopicNames } from '../topics/names.ts';
import type { PointFilters } from './filters.ts';
import { pointForm } from './form.ts';
import { PointListSchema, PointParameters } from './schema.ts';

/** The points of all documents. */
export function addPointRoutes(app: App, names: TopicNames, filters: PointFilters): void {
  app.get(
    '/v1/points',
    {
      config: { form: pointForm },
      schema: {
        operationId: 'listPoints',
        tags: ['points'],
        summary: 'List points',
        description: 'Points of the newest meeting first, within a document in the order of the text.',
        querystring: PointParameters,
        response: answers('A page of points.', PointListSchema),
      },
    },
    async (request, reply) => {
      const { query, reader } = request;
      const topics = query.q ? await hintsOf(query.q, names, reader) : [];
      const find = async (given: typeof query, page: PageRequest) =>
        reader.points.list(await filters.of(given, reader), page);
      return sendList(request, reply, query, find, linksTo(topics));
    },
  );

  app.get(
    '/v1/points/:id',
    {
      schema: {
        operationId: 'getPoint',
        tags: ['points'],
        summary: 'Get a point',
        description: 'One point, with the place in the text where it was read.',
        params: IdParameters,
        querystring: NoParameters,
        response: answers('The point.', PointRecordSchema),
      },
    },
    async (request, reply) => {
      const { id } = request.params;
      return sendRecord(reply, await request.reader.points.get(id), noSuch('point', id, '/v1/points'));
    },
  );
}
