import type { Change } from '../../store/index.ts';
import { narrowEtag } from '../caching.ts';
import { ProblemError } from '../problems/problem.ts';
import { type App, answers } from '../routing.ts';
import { atomFeed } from './atom.ts';
import { ChangeParameters, ChangesSchema, FeedParameters, FeedSchema } from './schema.ts';
import { decodeToken, encodeToken } from './token.ts';

/** What has changed, for copies of the dataset and for readers of news. */
export function addChangeRoutes(app: App): void {
  app.get(
    '/v1/changes',
    {
      schema: {
        operationId: 'getChanges',
        tags: ['changes'],
        summary: 'Get what has changed',
        description:
          'What became of every document, meeting, person, point, tag and thing referred to since a token was given out, with the records themselves: enough to keep a copy in step. A record that changed twice comes once. 410 where the token is of a database that is no longer served.',
        querystring: ChangeParameters,
        response: answers('What has changed.', ChangesSchema),
      },
    },
    async (request, reply) => {
      const { reader, query } = request;
      const since = query.since === undefined ? undefined : (decodeToken(query.since) ?? invalidToken());
      const { history, seq } = await reader.changes.head();
      narrowEtag(request, `${history}.${seq}`);
      const page = await reader.changes.list({ since, resources: query.resource, limit: query.limit });
      if (page === null) throw historyGone();
      const { changes, next, more } = page;
      const rest = JSON.stringify({ next: encodeToken(next), more }).slice(1);
      return reply
        .header('content-type', 'application/json; charset=utf-8')
        .send(`{"data":[${changes.map(toJson).join()}],${rest}`);
    },
  );

  app.get(
    '/v1/documents.atom',
    {
      schema: {
        operationId: 'getDocumentFeed',
        tags: ['changes'],
        summary: 'Get the news as an Atom feed',
        description: 'The documents that were stored or changed last, the latest first.',
        querystring: FeedParameters,
        response: answers('The feed.', FeedSchema, 'application/atom+xml'),
      },
    },
    async (request, reply) => {
      const { changes } = request.reader;
      const { history, seq } = await changes.head();
      narrowEtag(request, `${history}.${seq}`);
      return reply
        .header('content-type', 'application/atom+xml; charset=utf-8')
        .send(atomFeed(await changes.latestDocuments(request.query.limit)));
    },
  );
}

/** A record is stored as the JSON it is sent as. */
function toJson({ record, ...rest }: Change): string {
  return `${JSON.stringify(rest).slice(0, -1)},"record":${record}}`;
}

function invalidToken(): never {
  const detail =
    '"since" is not valid: it must be `next` of an earlier answer; leave it out to get everything.';
  throw new ProblemError('invalid-parameter', detail, [{ parameter: 'since', detail }]);
}

function historyGone(): ProblemError {
  return new ProblemError(
    'history-gone',
    'The token is of a database that is no longer served; ask without `since`, and remove what does not come again.',
  );
}
