/** Reads the body of a parse request: text, HTML, or JSON with the text in it. */
import { TextDecoder } from 'node:util';
import type { FastifyInstance, FastifyRequest } from 'fastify';
import { ProblemError } from '../problems/problem.ts';

/** A hundred times a long article: what is larger is a file for `gongbao parse`. */
export const MAX_BODY_BYTES = 1_000_000;

export const BODY_TYPES = ['text/plain', 'text/html', 'application/json'];

/** Replaces Fastify's ways to read bodies within `scope`: each gives the value that the route's schema then checks. */
export function addBodyParsers(scope: FastifyInstance): void {
  scope.removeAllContentTypeParsers();
  const add = (type: RegExp, read: (text: string) => unknown) =>
    scope.addContentTypeParser(type, { parseAs: 'buffer' }, async (request: FastifyRequest, body: Buffer) =>
      read(decode(request, body)),
    );
  add(/^text\/(?:plain|html)(?:;|$)/i, (text) => ({ text }));
  add(/^application\/json(?:;|$)/i, parseJson);
}

function decode(request: FastifyRequest, body: Buffer): string {
  const charset =
    /;\s*charset\s*=\s*"?([^\s";]+)/i.exec(request.headers['content-type'] ?? '')?.[1] ?? 'utf-8';
  const decoder = decoderOf(charset);
  try {
    return decoder.decode(body);
  } catch {
    throw new ProblemError(
      'invalid-body',
      `The body is not text in ${charset}; send UTF-8, or name its charset.`,
    );
  }
}

/** A byte order mark stays: offsets count it, as they do in a file. */
function decoderOf(charset: string): TextDecoder {
  try {
    return new TextDecoder(charset, { fatal: true, ignoreBOM: true });
  } catch {
    throw new ProblemError(
      'unsupported-media-type',
      `There is no charset ${charset.slice(0, 60)} that can be read here; send UTF-8.`,
    );
  }
}

function parseJson(text: string): unknown {
  try {
    return JSON.parse(text.replace(/^\uFEFF/, ''));
  } catch {
    throw new ProblemError('invalid-body', 'The body is not valid JSON; send an object with the key "text".');
  }
}
