/** Answers kept as the bytes they were sent as, by address and encoding, for one dataset version. */
import type { IncomingMessage } from 'node:http';
import { LRUCache } from 'lru-cache';
import { type Encoding, encodingFor } from '../compression.ts';
import { matchingTag } from '../entity-tags.ts';

/** An answer with status 200, ready to be sent again. */
export interface KeptAnswer {
  /** ETag of these bytes, quotes included. */
  readonly etag: string;
  /** Names and values of its headers in turns. */
  readonly head: readonly string[];
  readonly body: Buffer;
}

export interface AnswerMemory {
  /** The answer to a request, where it is known; empty of body where the client has it already. */
  find(request: IncomingMessage, version: string): { status: 200 | 304; answer: KeptAnswer } | undefined;
  keep(url: string, encoding: Encoding, version: string, answer: KeptAnswer): void;
  readonly bytes: number;
}

/** What an answer takes beside its body, roughly. */
const OVERHEAD_BYTES = 1000;

/** @param maxBytes how much all answers together may take */
export function createAnswerMemory(maxBytes: number): AnswerMemory {
  const kept = new LRUCache<string, KeptAnswer>({
    maxSize: maxBytes,
    // One answer must not drive out all others.
    maxEntrySize: Math.ceil(maxBytes / 8),
    sizeCalculation: ({ body }, key) => body.length + key.length + OVERHEAD_BYTES,
  });
  let keptVersion = '';

  return {
    find({ method, url = '', headers }, version) {
      if (version !== keptVersion || (method !== 'GET' && method !== 'HEAD')) return undefined;
      // Whoever asks for a form of an address other than its own is answered by the route.
      if (!asksForOwnForm(headers.accept)) return undefined;
      const answer = kept.get(key(url, encodingFor(headers['accept-encoding'])));
      if (!answer) return undefined;
      return { status: matchingTag(headers['if-none-match'], answer.etag) ? 304 : 200, answer };
    },
    keep(url, encoding, version, answer) {
      if (version !== keptVersion) {
        kept.clear();
        keptVersion = version;
      }
      kept.set(key(url, encoding), answer);
    },
    get bytes() {
      return kept.calculatedSize;
    },
  };
}

/** Whether a client takes an address in the form that it has by itself. */
export function asksForOwnForm(accept: string | undefined): boolean {
  return accept === undefined || ownForms.has(accept);
}

const ownForms = new Set(['*/*', 'application/json', 'application/json, */*']);

function key(url: string, encoding: Encoding): string {
  return `${encoding} ${url}`;
}
