/**
 * What stands before the router: the limits of how much is asked, and the answers that are known already. A request
 * that is answered here costs a few lookups, so that neither a rush nor a popular address wears the server down.
 */
import type { IncomingMessage, RequestListener, ServerResponse } from 'node:http';
import type { LiveStore } from '../../store/index.ts';
import type { Encoding } from '../compression.ts';
import { type CommonHeaders, requestIdOf } from '../headers.ts';
import { describeProblem, PROBLEM_MEDIA_TYPE, ProblemError } from '../problems/problem.ts';
import { createAnswerMemory, type KeptAnswer } from './answer-memory.ts';
import { type Allowance, allowanceHeaders, createRateLimit } from './rate-limit.ts';
import { createTurn } from './turn.ts';

export interface GateOptions {
  readonly store: LiveStore;
  /** Bytes that kept answers may take; 0 keeps none. */
  readonly cacheBytes: number;
  /** Requests that one client may make in a minute; 0 for any number. */
  readonly requestsPerMinute: number;
  /** Who is counted for a request. */
  readonly clientOf: (request: IncomingMessage) => string;
  readonly commonHeaders: CommonHeaders;
}

export interface Gate {
  /** The listener that the server is to have in place of the router's. */
  before(router: RequestListener): RequestListener;
  /** Keeps an answer that the router made; only of addresses that answer for a dataset version. */
  keep(url: string, encoding: Encoding, version: string, answer: KeptAnswer): void;
  /** What has been answered here. */
  readonly counts: { kept: number; limited: number; shed: number; keptBytes: number };
  readonly keepsAnswers: boolean;
  /** Has each answer given here told to a listener, once one is set. */
  onAnswer(listener: (answer: GateAnswer) => void): void;
}

export interface GateAnswer {
  readonly id: string;
  readonly method: string;
  readonly url: string;
  readonly status: number;
  readonly ms: number;
}

/** Requests that have waited longer than this are refused, so that the others are answered in good time. */
export const MAX_WAIT_MS = 500;

/** What watches the server must hear from it, however busy it is. */
export const ALWAYS_ANSWERED: ReadonlySet<string> = new Set(['/healthz', '/readyz', '/metrics']);

export function createGate(options: GateOptions): Gate {
  const { store, cacheBytes, requestsPerMinute, clientOf, commonHeaders } = options;
  const turn = createTurn();
  const memory = cacheBytes > 0 ? createAnswerMemory(cacheBytes) : undefined;
  const rateLimit = requestsPerMinute > 0 ? createRateLimit(requestsPerMinute) : undefined;
  const counts = { kept: 0, limited: 0, shed: 0 };
  let version = '';
  let versionOfTurn = -1;
  let listener: ((answer: GateAnswer) => void) | undefined;

  /** The dataset version, looked up once in a turn; empty where the database cannot be read. */
  function versionNow(): string {
    if (versionOfTurn === turn.number) return version;
    versionOfTurn = turn.number;
    try {
      const snapshot = store.acquire();
      version = snapshot.version;
      snapshot.release();
    } catch {
      version = '';
    }
    return version;
  }

  /** What an answer says to this one client. */
  function ownHeaders(request: IncomingMessage, status: number): string[] {
    const id = requestIdOf(request);
    const { method = '', url = '' } = request;
    listener?.({ id, method, url, status, ms: 0 });
    return [...commonHeaders.for(request.headers.origin), 'x-request-id', id];
  }

  function refuse(
    request: IncomingMessage,
    response: ServerResponse,
    problem: ProblemError,
    wait: number,
  ): void {
    const described = describeProblem(problem, (request.url ?? '').slice(0, 1000));
    const body = Buffer.from(JSON.stringify(described));
    response.writeHead(described.status, [
      ...ownHeaders(request, described.status),
      ...(version === '' ? [] : ['dataset-version', version]),
      ...['content-type', PROBLEM_MEDIA_TYPE, 'content-length', String(body.length)],
      ...['retry-after', String(wait), 'cache-control', 'no-store'],
    ]);
    response.end(request.method === 'HEAD' ? undefined : body);
  }

  /** Answers with what is kept; says whether there was anything. */
  function answerFromMemory(request: IncomingMessage, response: ServerResponse): boolean {
    const found = memory?.find(request, versionNow());
    if (!found) return false;
    const { status, answer } = found;
    const own = ownHeaders(request, status);
    if (status === 304) {
      response.writeHead(304, [...own, ...withoutBody(answer)]).end();
    } else {
      response.writeHead(200, [...own, ...answer.head, 'content-length', String(answer.body.length)]);
      response.end(request.method === 'HEAD' ? undefined : answer.body);
    }
    return true;
  }

  return {
    before: (router) => (request, response) => {
      const waited = turn.begin();
      if (ALWAYS_ANSWERED.has(request.url ?? '')) return router(request, response);
      if (waited > MAX_WAIT_MS) {
        counts.shed += 1;
        return refuse(request, response, overloaded(), 1);
      }
      const allowance = rateLimit?.count(clientOf(request));
      if (allowance) for (const header of allowanceHeaders(allowance)) response.setHeader(...header);
      if (allowance && !allowance.admitted) {
        counts.limited += 1;
        return refuse(request, response, tooMany(allowance), allowance.reset);
      }
      if (answerFromMemory(request, response)) counts.kept += 1;
      else router(request, response);
    },
    keep: (url, encoding, of, answer) => memory?.keep(url, encoding, of, answer),
    get counts() {
      return { ...counts, keptBytes: memory?.bytes ?? 0 };
    },
    keepsAnswers: memory !== undefined,
    onAnswer: (given) => {
      listener = given;
    },
  };
}

/** What a 304 says of an answer: all but what describes its body. */
function withoutBody({ head }: KeptAnswer): string[] {
  return head.filter((_, index) => !bodyHeaders.has(head[index - (index % 2)] ?? ''));
}

const bodyHeaders = new Set(['content-type', 'content-encoding', 'link']);

function overloaded(): ProblemError {
  return new ProblemError('overloaded', 'The server has more to do than it can; try again in a second.');
}

function tooMany({ limit, reset }: Allowance): ProblemError {
  return new ProblemError(
    'too-many-requests',
    `${limit} requests a minute may be made; try again in ${reset} seconds.`,
  );
}
