/**
 * Versions and conditional requests. An answer is a function of its address, the program and the dataset, so its
 * ETag is a hash of these three and is known before the answer is. The contract is a function of the program alone.
 */
import * as crypto from 'node:crypto';
import type { FastifyInstance, FastifyReply, FastifyRequest } from 'fastify';
import type { LiveStore, Reader } from '../store/index.ts';
import { compress, encodingFor } from './compression.ts';
import { encodedTag, matchingTag } from './entity-tags.ts';
import { asksForOwnForm } from './gate/answer-memory.ts';
import type { Gate } from './gate/gate.ts';
import { createCommonHeaders } from './headers.ts';

declare module 'fastify' {
  interface FastifyContextConfig {
    /** Whether answers hold the address that the client reached this server by: they are for that address alone. */
    namesHost?: boolean;
  }
  interface FastifyRequest {
    /** ETag that this address has now, quotes included; empty where an answer has none: a POST, the server's health. */
    etag: string;
    /** The store as it was when the request came: all of an answer belongs to one version. Only under /v1. */
    reader: Reader;
    /** Whether the answer is not made of the dataset alone. */
    ofHistory: boolean;
  }
}

/** A browser asks each time, and is told 304; a shared cache may answer by itself for ten seconds. */
export const CACHE_CONTROL = 'public, max-age=0, s-maxage=10, must-revalidate';

/** Whether an address is one of the data, whose answers carry the dataset version. */
export function isDataUrl(url: string): boolean {
  return url.startsWith('/v1/') || url.startsWith('/v1?') || url === '/v1';
}

/** Whether an address is that of the contract, in one of its two forms; an empty query may stand behind it. */
export function isContractUrl(url: string): boolean {
  return /^\/openapi\.(?:json|yaml)(?:\?|$)/.test(url);
}

/**
 * Adds the version headers to every answer under /v1, and answers 304 where the client has what a 200 would bring.
 *
 * @param form text that changes whenever the form of any answer may.
 */
export function addCaching(app: FastifyInstance, store: LiveStore, gate: Gate, form: string): void {
  app.decorateRequest('etag', '');
  app.decorateRequest('ofHistory', false);
  app.decorateRequest('reader', null as unknown as Reader);
  const formHash = hash(form);

  app.addHook('onRequest', (request, reply, done) => {
    if (isContractUrl(request.url)) request.etag = entityTag(`${formHash} ${request.url}`);
    if (!isDataUrl(request.url)) return done();
    const { reader, version, release } = store.acquire();
    // It comes after every answer, whether that was taken to its end or not.
    reply.raw.once('close', release);
    request.reader = reader;
    reply.header('dataset-version', version);
    if (request.method === 'POST') return done();
    const accept = asksForOwnForm(request.headers.accept) ? '' : request.headers.accept;
    request.etag = entityTag(`${formHash} ${version} ${request.url} ${accept}`);
    done();
  });

  app.addHook('onSend', (request, reply, payload: unknown, done) => {
    if (request.etag === '') return done(null, payload);
    reply.header('cache-control', CACHE_CONTROL);
    if (reply.statusCode !== 200) return done(null, payload);
    const known = matchingTag(request.headers['if-none-match'], request.etag);
    reply.header('etag', known ?? request.etag);
    addVary(reply, 'Accept-Encoding');
    const send = (body: unknown) => done(null, known === undefined ? body : notModified(reply, known));
    if (!isBody(payload) || !isKept(request, gate)) return send(payload);
    encodeAndKeep(request, reply, Buffer.from(payload), gate).then(send, done);
  });
}

/** Makes the answer one that says that the client has it. @returns the body to send */
function notModified(reply: FastifyReply, known: string): string {
  reply.code(304).header('etag', known);
  for (const name of ['content-type', 'content-length', 'content-encoding', 'content-disposition', 'link'])
    reply.removeHeader(name);
  return '';
}

/**
 * Makes the ETag of an answer that says more than the dataset: what it says of its history. The dataset may come back to a
 * version it had, its history never does; so the answer is not kept for its version either.
 */
export function narrowEtag(request: FastifyRequest, history: string): void {
  request.etag = entityTag(`${request.etag} ${history}`);
  request.ofHistory = true;
}

function isBody(payload: unknown): payload is string | Buffer {
  return typeof payload === 'string' || Buffer.isBuffer(payload);
}

/** Whether an answer is kept. What is not would be encoded for each client anew, which costs more than all the rest. */
function isKept(request: FastifyRequest, gate: Gate): boolean {
  const { url, ofHistory, headers } = request;
  return gate.keepsAnswers && isDataUrl(url) && !ofHistory && asksForOwnForm(headers.accept);
}

/** Brings an answer into the encoding that the client takes, and keeps it for the next who asks. @returns the body to send */
async function encodeAndKeep(
  request: FastifyRequest,
  reply: FastifyReply,
  body: Buffer,
  gate: Gate,
): Promise<Buffer> {
  const encoding = encodingFor(request.headers['accept-encoding']);
  const encoded = await compress(body, encoding);
  if (encoded) {
    reply.header('content-encoding', encoding).header('etag', encodedTag(request.etag, encoding));
  }
  const kept = encoded ?? body;
  if (request.method === 'GET' && !request.routeOptions.config.namesHost) {
    const version = String(reply.getHeader('dataset-version'));
    const etag = String(reply.getHeader('etag'));
    gate.keep(request.url, encoding, version, { etag, head: keptHeaders(reply), body: kept });
  }
  return kept;
}

/** The headers that belong to the answer, and not to the one who asked. */
function keptHeaders(reply: FastifyReply): string[] {
  const headers = Object.entries(reply.getHeaders());
  return headers.flatMap(([name, value]) => (asked.has(name) ? [] : [name, String(value)]));
}

const asked = new Set([
  ...createCommonHeaders(['*']).names,
  ...['x-request-id', 'content-length', 'ratelimit-limit', 'ratelimit-remaining', 'ratelimit-reset'],
]);

/** Says that the answer depends on one more header of the request. */
export function addVary(reply: FastifyReply, name: string): void {
  const others = reply.getHeader('vary');
  reply.header('vary', others === undefined ? name : `${String(others)}, ${name}`);
}

/** An ETag, which is another for another text. */
function entityTag(text: string): string {
  return `"${hash(text).slice(0, 32)}"`;
}

function hash(text: string): string {
  return crypto.hash('sha256', text);
}
