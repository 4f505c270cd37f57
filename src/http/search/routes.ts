import type { PageRequest } from '../../store/index.ts';
import { sendList } from '../paging.ts';
import type { PointFilters } from '../points/filters.ts';
import { type App, answers } from '../routing.ts';
import { hintsOf, linksTo } from '../topics/hints.ts';
import type { TopicNames } from '../topics/names.ts';
import { hitForm } from './form.ts';
import { SearchAnswerSchema, SearchParameters } from './schema.ts';

/** Searches over what points say. */
export function addSearchRoutes(app: App, names: TopicNames, filters: PointFilters): void {
  app.get(
    '/v1/search',
    {
      config: { form: hitForm },
      schema: {
        operationId: 'listSearchHits',
        tags: ['search'],
        summary: 'Search points',
        description:
          'Points whose text holds what is looked for, exactly: any stretch of Chinese of one character or more, Latin words and numbers as words. Each with the places in its text and in the document, and with counts of what the matches bear.',
        querystring: SearchParameters,
        response: answers('A page of matches.', SearchAnswerSchema),
      },
    },
    async (request, reply) => {
      const { query, reader } = request;
      const topics = await hintsOf(query.q, names, reader);
      const find = async (given: typeof query, page: PageRequest) => ({
        ...(await reader.search.find(await filters.of(given, reader), page)),
        topics,
      });
      return sendList(request, reply, query, find, linksTo(topics));
    },
  );
}
