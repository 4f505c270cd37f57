/**
 * What is settled before a route runs, or where none does: addresses that can't be read, methods that aren't
 * offered, and the headers that let any web page read the answers.
 */
import type { FastifyInstance, FastifyReply } from 'fastify';
import { ProblemError } from './problems/problem.ts';

export const MAX_URL_LENGTH = 8000;
const ALLOWED_METHODS = 'GET, HEAD, OPTIONS';

/** Headers of every answer. */
const commonHeaders = {
  'access-control-allow-origin': '*',
  'access-control-expose-headers': 'ETag, Link, Dataset-Version',
  'x-content-type-options': 'nosniff',
};

/** Adds the guard; to be called before any route is added, whose addresses it must learn. */
export function addGuard(app: FastifyInstance): void {
  const patterns = new Set<string>();
  app.addHook('onRoute', ({ url }) => void patterns.add(url));
  let offered: RegExp | undefined;

  app.addHook('onRequest', (request, reply, done) => {
    reply.headers(commonHeaders);
    const { url, method } = request;
    const fault = faultOf(url);
    if (fault || !request.is404) return done(fault);
    const [path = ''] = url.split('?', 1);
    offered ??= matcherOf(patterns);
    if (!offered.test(path)) done(unknownRoute(path));
    else if (method === 'OPTIONS') sendOptions(reply);
    else done(methodNotAllowed(reply, method));
  });
}

/** Sets the headers of every answer, where no hook has run. */
export function addCommonHeaders(reply: FastifyReply): FastifyReply {
  return reply.headers(commonHeaders);
}

function faultOf(url: string): ProblemError | undefined {
  if (url.length > MAX_URL_LENGTH) return uriTooLong();
  if (!url.includes('%')) return undefined;
  try {
    decodeURIComponent(url);
    return undefined;
  } catch {
    return badUrl();
  }
}

export function uriTooLong(): ProblemError {
  const limit = MAX_URL_LENGTH.toLocaleString('en');
  return new ProblemError(
    'uri-too-long',
    `The address is longer than ${limit} characters; ask with fewer or shorter values.`,
  );
}

export function badUrl(): ProblemError {
  return new ProblemError(
    'bad-url',
    'The address cannot be decoded; write each character that needs it as % and two hexadecimal digits, in UTF-8.',
  );
}

function unknownRoute(path: string): ProblemError {
  return new ProblemError('unknown-route', `There is nothing at ${path}; /docs lists every address.`);
}

function methodNotAllowed(reply: FastifyReply, method: string): ProblemError {
  reply.header('allow', ALLOWED_METHODS);
  return new ProblemError('method-not-allowed', `${method} is not offered here; use GET, HEAD or OPTIONS.`);
}

/** Answers OPTIONS, a browser's preflight too. */
function sendOptions(reply: FastifyReply): void {
  reply
    .code(204)
    .headers({
      allow: ALLOWED_METHODS,
      'access-control-allow-methods': ALLOWED_METHODS,
      'access-control-allow-headers': 'If-None-Match',
      'access-control-max-age': '86400',
    })
    .send();
}

/** Matches the paths of route patterns such as `/v1/points/:id`. */
function matcherOf(patterns: Iterable<string>): RegExp {
  const sources = [...patterns].map((pattern) =>
    pattern
      .replace(/[.+?^${}()|[\]\\]/g, '\\$&')
      .replace(/\*/g, '.*')
      .replace(/:[^/]+/g, '[^/]+'),
  );
  return new RegExp(`^(?:${sources.join('|')})$`);
}
