import { sendList } from '../paging.ts';
import type { PointFilters } from '../points/filters.ts';
import { type App, answers } from '../routing.ts';
import { phraseForm } from './form.ts';
import { PhraseAnswerSchema, PhraseParameters } from './schema.ts';

/** How often phrases stand in what points say. */
export function addPhraseRoutes(app: App, filters: PointFilters): void {
  app.get(
    '/v1/phrases',
    {
      config: { form: phraseForm },
      schema: {
        operationId: 'countPhrase',
        tags: ['search'],
        summary: 'Count a phrase',
        description:
          'How many points hold a phrase, and how often it stands in them: in all, by year, and by meeting, the newest first. Of more points than 500, or where finding them takes too long, the newest are counted and `relation` is `gte`; `total=exact` counts to the end.',
        querystring: PhraseParameters,
        response: answers('The counts, with a page of meetings.', PhraseAnswerSchema),
      },
    },
    (request, reply) =>
      sendList(request, reply, request.query, async (given, page) =>
        request.reader.phrases.count(await filters.of(given, request.reader), page),
      ),
  );
}
