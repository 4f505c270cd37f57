import type { IncomingMessage } from 'node:http';
import type { FastifyInstance } from 'fastify';
import { allowanceHeaders, createRateLimit } from '../gate/rate-limit.ts';
import { ProblemError } from '../problems/problem.ts';
import { type App, answers, NoParameters } from '../routing.ts';
import type { ArticleParser } from './article-parser.ts';
import { addBodyParsers, BODY_TYPES, MAX_BODY_BYTES } from './bodies.ts';
import { ParseAnswerSchema, ParseRequestSchema } from './schema.ts';

/** How many texts one client (an IPv4 address, or a /64 of IPv6) may send in a minute. */
export const PARSES_A_MINUTE = 30;

/**
 * Parses what is sent, and stores nothing. The route has its own ways with bodies and its own rate limit.
 * @param clientOf who is counted for a request
 */
export async function addParseRoutes(
  app: FastifyInstance,
  parser: ArticleParser,
  clientOf: (request: IncomingMessage) => string,
): Promise<void> {
  const limit = createRateLimit(PARSES_A_MINUTE);
  await app.register(async (scope) => {
    addBodyParsers(scope);
    (scope as unknown as App).post(
      '/v1/parse',
      {
        bodyLimit: MAX_BODY_BYTES,
        // Before the body is read.
        onRequest: async (request, reply) => {
          const allowance = limit.count(clientOf(request.raw));
          reply.headers(Object.fromEntries(allowanceHeaders(allowance)));
          if (allowance.admitted) return;
          reply.header('retry-after', allowance.reset);
          throw tooMany(allowance.reset);
        },
        schema: {
          operationId: 'parseArticle',
          tags: ['parse'],
          summary: 'Parse an article',
          description:
            'What the parser finds in an article, and a report of what it understood. Nothing is stored. Up to 1 MB; 30 texts a minute from one client.',
          consumes: BODY_TYPES,
          querystring: NoParameters,
          body: ParseRequestSchema,
          response: answers('The parse and its report.', ParseAnswerSchema),
        },
      },
      async ({ body }, reply) => {
        const gone = new AbortController();
        reply.raw.once('close', () => gone.abort());
        const json = await parser.parse(body, gone.signal);
        if (json === 'busy' || json === 'too-costly') throw refusals[json]();
        return reply
          .headers({ 'cache-control': 'no-store', 'content-type': 'application/json; charset=utf-8' })
          .send(json);
      },
    );
  });
}

function tooMany(seconds: number): ProblemError {
  return new ProblemError(
    'too-many-requests',
    `${PARSES_A_MINUTE} texts a minute may be sent; try again in ${seconds} seconds.`,
  );
}

const refusals = {
  busy: () =>
    new ProblemError(
      'parser-busy',
      'As many texts are being parsed, and wait for it, as the server takes at a time; send this one again.',
    ),
  'too-costly': () =>
    new ProblemError(
      'too-costly',
      'To parse this text takes more time or memory than the server gives to one; send a shorter one, or run `gongbao parse`.',
    ),
};
