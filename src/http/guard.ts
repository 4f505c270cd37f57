/**
 * What is settled before a route runs, or where none does: addresses that can't be read, methods that aren't
 * offered, and the headers that let any web page read the answers.
 */
import type { FastifyInstance, FastifyReply } from 'fastify';
import type { CommonHeaders } from './headers.ts';
import { ProblemError } from './problems/problem.ts';

export const MAX_URL_LENGTH = 8000;

/** Adds the guard; to be called before any route is added, whose addresses it must learn. */
export function addGuard(app: FastifyInstance, commonHeaders: CommonHeaders): void {
  const methodsOf = new Map<string, Set<string>>();
  app.addHook('onRoute', ({ url, method }) => {
    methodsOf.set(url, new Set([...(methodsOf.get(url) ?? []), method].flat()));
  });
  let routes: Route[] | undefined;

  app.addHook('onRequest', (request, reply, done) => {
    reply.headers(commonHeaders.record(request.headers.origin)).header('x-request-id', request.id);
    const { url, method } = request;
    const fault = faultOf(url);
    if (fault || !request.is404) return done(fault);
    const [path = ''] = url.split('?', 1);
    routes ??= [...methodsOf].map(([pattern, methods]) => routeOf(pattern, methods));
    const route = routes.find(({ matches }) => matches.test(path));
    if (!route) done(unknownRoute(path));
    else if (method === 'OPTIONS') sendOptions(reply, route);
    else done(methodNotAllowed(reply, route, method));
  });
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

export function unknownRoute(path: string): ProblemError {
  return new ProblemError('unknown-route', `There is nothing at ${path}; /docs lists every address.`);
}

function methodNotAllowed(reply: FastifyReply, { offers }: Route, method: string): ProblemError {
  reply.header('allow', offers);
  return new ProblemError('method-not-allowed', `${method} is not offered here, but ${offers} are.`);
}

/** Answers OPTIONS, a browser's preflight too. */
function sendOptions(reply: FastifyReply, { offers, takes }: Route): void {
  reply
    .code(204)
    .headers({
      allow: offers,
      'access-control-allow-methods': offers,
      'access-control-allow-headers': takes,
      'access-control-max-age': '86400',
    })
    .send();
}

interface Route {
  /** Matches the paths of the route. */
  matches: RegExp;
  /** Its methods, as `Allow` lists them. */
  offers: string;
  /** The request headers that a web page may set. */
  takes: string;
}

/** @param pattern such as `/v1/points/:id` */
function routeOf(pattern: string, methods: ReadonlySet<string>): Route {
  const source = pattern
    .replace(/[.+?^${}()|[\]\\]/g, '\\$&')
    .replace(/\*/g, '.*')
    .replace(/:[^/]+/g, '[^/]+');
  return {
    matches: new RegExp(`^${source}$`),
    offers: [...methods, 'OPTIONS'].join(', '),
    takes: methods.has('POST') ? 'Content-Type' : 'If-None-Match',
  };
}
