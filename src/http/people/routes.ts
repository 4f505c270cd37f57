import { PersonRecordSchema } from '../../store/index.ts';
import { tableForm } from '../formats/stream.ts';
import { sendList } from '../paging.ts';
import { type App, answers, IdParameters, NoParameters, noSuch, sendRecord } from '../routing.ts';
import { PersonListSchema, PersonParameters } from './schema.ts';
import { personTable } from './tables.ts';

/** The people who took part in meetings. */
export function addPersonRoutes(app: App): void {
  app.get(
    '/v1/people',
    {
      config: { form: tableForm(personTable) },
      schema: {
        operationId: 'listPeople',
        tags: ['people'],
        summary: 'List people',
        description: 'People, in the order of their ids.',
        querystring: PersonParameters,
        response: answers('A page of people.', PersonListSchema),
      },
    },
    (request, reply) => sendList(request, reply, request.query, request.reader.people.list),
  );

  app.get(
    '/v1/people/:id',
    {
      schema: {
        operationId: 'getPerson',
        tags: ['people'],
        summary: 'Get a person',
        description: 'One person, with every meeting they took part in.',
        params: IdParameters,
        querystring: NoParameters,
        response: answers('The person.', PersonRecordSchema),
      },
    },
    async ({ params: { id }, reader }, reply) =>
      sendRecord(reply, await reader.people.get(id), noSuch('person', id, '/v1/people')),
  );
}
