/** Every failure as a problem: what a route throws, what Fastify refuses, and what isn't HTTP at all. */

import { STATUS_CODES } from 'node:http';
import type { Socket } from 'node:net';
import type { FastifyError, FastifyInstance, FastifyReply, FastifyRequest } from 'fastify';
import type { LiveStore } from '../store/index.ts';
import { isDataUrl } from './caching.ts';
import { badUrl, MAX_URL_LENGTH, uriTooLong } from './guard.ts';
import type { CommonHeaders } from './headers.ts';
import { BODY_TYPES, MAX_BODY_BYTES } from './parse/bodies.ts';
import { describeProblem, PROBLEM_MEDIA_TYPE, ProblemError, sendProblem } from './problems/problem.ts';
import { answerRawRequest, readRawRequest } from './raw-address.ts';

/** Answers what was thrown while a request was served. Nothing of an unexpected error is shown, all of it is logged. */
export function addErrorHandler(app: FastifyInstance, store: LiveStore): void {
  app.setErrorHandler((error, request, reply) => {
    const problem = error instanceof ProblemError ? error : bodyProblem(error as FastifyError);
    if (problem) return sendProblem(request, reply, problem);
    const unreadable = store.failed(error);
    if (unreadable) {
      request.log.error({ err: unreadable, url: request.url }, 'the database cannot be read');
      return sendProblem(request, reply, unavailable());
    }
    request.log.error({ err: error, url: request.url }, 'request failed');
    return sendProblem(
      request,
      reply,
      new ProblemError(
        'internal',
        'The server failed to answer; try again later, and report it if it goes on.',
      ),
    );
  });
}

function unavailable(): ProblemError {
  return new ProblemError(
    'unavailable',
    'The database cannot be read at the moment; try again in a second. /readyz says more.',
  );
}

/** What Fastify refuses of a body before any of our code reads it; undefined for every other error. */
function bodyProblem({ code }: FastifyError): ProblemError | undefined {
  switch (code) {
    case 'FST_ERR_CTP_BODY_TOO_LARGE':
      return new ProblemError(
        'payload-too-large',
        `The body is larger than ${MAX_BODY_BYTES / 1_000_000} MB; send the article alone, or run \`gongbao parse\`.`,
      );
    case 'FST_ERR_CTP_INVALID_MEDIA_TYPE':
      return new ProblemError(
        'unsupported-media-type',
        `The body must be ${BODY_TYPES.join(', ')}; say which it is.`,
      );
    case 'FST_ERR_CTP_INVALID_CONTENT_LENGTH':
      return new ProblemError(
        'invalid-body',
        'The body is not as long as Content-Length says; send it again.',
      );
    default:
      return undefined;
  }
}

/** Makes the handler of addresses that the router cannot decode; no hook runs for them. */
export function createFrameworkErrorHandler(store: LiveStore, commonHeaders: CommonHeaders) {
  return (_error: FastifyError, request: FastifyRequest, reply: FastifyReply): void => {
    reply.headers(commonHeaders.record(request.headers.origin)).header('x-request-id', request.id);
    if (isDataUrl(request.url)) reply.headers(versionHeaders(store));
    sendProblem(request, reply, badUrl());
  };
}

/** The version where it can be told: an address that can't be read deserves its own problem, not the database's. */
function versionHeaders(store: LiveStore): Record<string, string> {
  try {
    const { version, release } = store.acquire();
    release();
    return { 'dataset-version': version };
  } catch {
    return {};
  }
}

/** What Node tells of a connection on which no request could be read. */
type ClientError = Error & { code?: string; rawPacket?: unknown };

/** Answers what Node could not read as a request, on the bare socket. */
export function onClientError(this: FastifyInstance, error: ClientError, socket: Socket): void {
  if (error.code === 'ECONNRESET' || !socket.writable) {
    socket.destroy();
    return;
  }
  const request = error.code === 'HPE_INVALID_URL' ? readRawRequest(error.rawPacket) : null;
  if (request) {
    answerRawRequest(this, request, socket).catch(() => socket.destroy());
    return;
  }
  const body = describeProblem(clientProblem(error), '');
  const json = JSON.stringify(body);
  socket.end(
    [
      `HTTP/1.1 ${body.status} ${STATUS_CODES[body.status]}`,
      `Content-Type: ${PROBLEM_MEDIA_TYPE}`,
      `Content-Length: ${Buffer.byteLength(json)}`,
      'Access-Control-Allow-Origin: *',
      'X-Content-Type-Options: nosniff',
      'Connection: close',
      '',
      json,
    ].join('\r\n'),
  );
}

function clientProblem({ code, rawPacket }: ClientError): ProblemError {
  if (code === 'HPE_HEADER_OVERFLOW') {
    if (Buffer.isBuffer(rawPacket) && hasLongAddress(rawPacket)) return uriTooLong();
    return new ProblemError(
      'headers-too-large',
      'The headers of the request are larger than 16 KB; send fewer.',
    );
  }
  if (code === 'ERR_HTTP_REQUEST_TIMEOUT') {
    return new ProblemError('timeout', 'The request did not arrive in time; send it again.');
  }
  return new ProblemError('bad-request', 'This is not an HTTP request that can be read; check the client.');
}

/** Whether a packet begins with a request line that is too long by itself. */
function hasLongAddress(packet: Buffer): boolean {
  const end = packet.indexOf('\r\n');
  return /^[A-Z]+ \//.test(packet.toString('latin1', 0, 20)) && (end === -1 || end > MAX_URL_LENGTH);
}
