/**
 * Versions and conditional requests. An answer is a function of its address, the contract and the dataset, so its
 * ETag is a hash of these three and is known before the answer is.
 */
import * as crypto from 'node:crypto';
import type { FastifyInstance, FastifyReply, FastifyRequest } from 'fastify';
import type { LiveStore, Reader } from '../store/index.ts';

declare module 'fastify' {
  interface FastifyRequest {
    /** ETag that this address has now, quotes included; empty outside of /v1, and where nothing is only read. */
    etag: string;
    /** The store as it was when the request came: all of an answer belongs to one version. Only under /v1. */
    reader: Reader;
  }
}

export const CACHE_CONTROL = 'public, max-age=0, must-revalidate';

/** Whether an address is one of the data, whose answers carry the dataset version. */
export function isDataUrl(url: string): boolean {
  return url.startsWith('/v1/') || url.startsWith('/v1?') || url === '/v1';
}

/**
 * Adds the version headers to every answer under /v1, and answers 304 where the client has what a 200 would bring.
 *
 * @param contract text that changes whenever the form of any answer may.
 */
export function addCaching(app: FastifyInstance, store: LiveStore, contract: () => string): void {
  app.decorateRequest('etag', '');
  app.decorateRequest('reader', null as unknown as Reader);
  let contractHash: string | undefined;

  app.addHook('onRequest', (request, reply, done) => {
    if (!isDataUrl(request.url)) return done();
    const { reader, version, release } = store.acquire();
    reply.raw.once('finish', release).once('close', release);
    request.reader = reader;
    reply.header('dataset-version', version);
    if (request.method === 'POST') return done();
    contractHash ??= hash(contract());
    request.etag = `"${hash(`${contractHash} ${version} ${request.url}`).slice(0, 32)}"`;
    done();
  });

  app.addHook('onSend', (request, reply, payload, done) => {
    if (request.etag === '') return done(null, payload);
    reply.header('cache-control', CACHE_CONTROL);
    if (reply.statusCode !== 200) return done(null, payload);
    if (isFresh(request)) {
      reply.code(304).removeHeader('content-type').removeHeader('content-length').removeHeader('link');
      payload = '';
    }
    reply.header('etag', request.etag);
    done(null, payload);
  });
}

/**
 * Answers 304 without asking for the data, where a 200 is certain once the parameters are valid. Says whether it did.
 */
export function sendIfFresh(request: FastifyRequest, reply: FastifyReply): boolean {
  if (!isFresh(request)) return false;
  reply.code(304).header('etag', request.etag).send();
  return true;
}

/** Whether If-None-Match names the current ETag, weakly compared as RFC 9110 asks, or any (`*`). */
function isFresh({ headers, etag }: FastifyRequest): boolean {
  const condition = headers['if-none-match'];
  if (condition === undefined) return false;
  if (condition === etag || condition.trim() === '*') return true;
  return condition.match(/"[^"]*"/g)?.some((each) => each === etag) ?? false;
}

function hash(text: string): string {
  return crypto.hash('sha256', text);
}
