import { tableForm } from '../formats/stream.ts';
import { sendList } from '../paging.ts';
import { type App, answers } from '../routing.ts';
import { TagListSchema, TagParameters } from './schema.ts';
import { tagTable } from './tables.ts';

/** The tags, with how often each is borne. */
export function addTagRoutes(app: App): void {
  app.get(
    '/v1/tags',
    {
      config: { form: tableForm(tagTable) },
      schema: {
        operationId: 'listTags',
        tags: ['tags'],
        summary: 'List tags',
        description: 'Tags with their counts, those borne by most points first.',
        querystring: TagParameters,
        response: answers('A page of tags.', TagListSchema),
      },
    },
    (request, reply) => sendList(request, reply, request.query, request.reader.tags.list),
  );
}
