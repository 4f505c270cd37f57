import { tableForm } from '../formats/stream.ts';
import { sendList } from '../paging.ts';
import { type App, answers } from '../routing.ts';
import { TargetListSchema, TargetParameters } from './schema.ts';
import { targetTable } from './tables.ts';

/** What all documents refer to, each thing once. */
export function addReferenceRoutes(app: App): void {
  app.get(
    '/v1/references',
    {
      config: { form: tableForm(targetTable) },
      schema: {
        operationId: 'listReferences',
        tags: ['references'],
        summary: 'List what is referred to',
        description:
          'Documents, meetings, organisations, initiatives and countries that documents refer to, each once over all of them, those that most points mention first. `/v1/points?refersTo=` has the points that mention one.',
        querystring: TargetParameters,
        response: answers('A page of things referred to.', TargetListSchema),
      },
    },
    (request, reply) => sendList(request, reply, request.query, request.reader.references.list),
  );
}
