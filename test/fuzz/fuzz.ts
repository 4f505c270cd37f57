/** Sends generated requests to a real server, and holds every answer to the contract. */
import { mkdtempSync, rmSync } from 'node:fs';
import { Agent, type IncomingHttpHeaders, request as send } from 'node:http';
import type { AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { buffer } from 'node:stream/consumers';
import { brotliDecompressSync, gunzipSync } from 'node:zlib';
import fc from 'fast-check';
import { buildApp, openapiDocument } from '../../src/http/index.ts';
import { reportOf } from '../../src/parse/index.ts';
import { createWriter, openDatabase, openLiveStore } from '../../src/store/index.ts';
import { createContractCheck } from '../http/contract.ts';
import { articles, parser, vocabularies } from '../parse/articles.ts';
import { type Contract, type Known, type Request, requests } from './requests.ts';

interface Answer {
  status: number;
  headers: IncomingHttpHeaders;
  body: string;
}

type Ask = (request: Pick<Request, 'method' | 'url' | 'headers' | 'body'>) => Promise<Answer>;

/** How often each status was met, by operationId. */
export type Tally = Map<string, Map<number, number>>;

/**
 * Makes so many requests over all operations. Throws at the first answer that breaks the contract, that is a 500, or that
 * refuses what the contract takes; with the shortest request that does so.
 */
export async function fuzz(runs: number): Promise<Tally> {
  const server = await start();
  const tally: Tally = new Map();
  try {
    const check = createContractCheck(server.contract);
    const known = await learn(server.contract, server.ask);
    const property = fc.asyncProperty(requests(server.contract, known), async (request) => {
      const answer = await server.ask(request);
      count(tally, request.operation, answer.status);
      if (answer.status === 500) throw new Error(`${request.method} ${request.url} fails: ${answer.body}`);
      check({ ...answer, method: request.method, url: request.url });
      if (request.valid && !GOOD.has(answer.status)) {
        throw new Error(`${request.method} ${request.url} is refused, though valid: ${answer.body}`);
      }
    });
    await fc.assert(property, { numRuns: runs });
    return tally;
  } finally {
    await server.stop();
  }
}

/** What a valid request may meet. */
const GOOD = new Set([200, 304]);

function count(tally: Tally, operation: string, status: number): void {
  const statuses = tally.get(operation) ?? new Map<number, number>();
  tally.set(operation, statuses.set(status, (statuses.get(status) ?? 0) + 1));
}

let asked = 0;

/** Each request comes from another client, so that none is refused for the number of texts that it sends. */
function clientAddress(): string {
  asked += 1;
  return `10.${asked >> 16}.${(asked >> 8) & 255}.${asked & 255}`;
}

/** A server over the articles of the tests, on loopback, with all that stands before its router. */
async function start() {
  const folder = mkdtempSync(join(tmpdir(), 'gongbao-'));
  const file = join(folder, 'fuzz.sqlite');
  const database = openDatabase(file, { readonly: false });
  createWriter(database).writeAll(
    articles.map((each) => ({ ...each, parsed: parser.parse(each.text, each.sidecar) })),
  );
  database.close();
  const store = openLiveStore(file);
  const app = await buildApp({
    store,
    parser: {
      async parse({ text, sidecar }) {
        const article = parser.parse(text, sidecar);
        return Buffer.from(JSON.stringify({ article, report: reportOf(article) }));
      },
    },
    codes: { topics: vocabularies.topics, acts: vocabularies.acts.acts },
    validateAnswers: true,
    cacheBytes: 1_000_000,
    trustedProxies: ['127.0.0.1'],
  });
  await app.listen({ port: 0, host: '127.0.0.1' });
  const agent = new Agent({ keepAlive: true, maxSockets: 1 });
  const { port } = app.server.address() as AddressInfo;
  return {
    contract: (await openapiDocument(app)) as unknown as Contract,
    ask: (given: Parameters<Ask>[0]) => ask(given, port, agent),
    async stop() {
      agent.destroy();
      await app.close();
      store.close();
      rmSync(folder, { recursive: true });
    },
  };
}

function ask(
  { method, url, headers, body }: Parameters<Ask>[0],
  port: number,
  agent: Agent,
): Promise<Answer> {
  return new Promise((resolve, reject) => {
    const length = body === undefined ? {} : { 'content-length': String(Buffer.byteLength(body)) };
    const options = {
      port,
      agent,
      method,
      path: url,
      headers: { ...headers, ...length, 'x-forwarded-for': clientAddress() },
    };
    const sent = send({ host: '127.0.0.1', ...options }, (response) => {
      buffer(response).then((bytes) => {
        const { statusCode = 0, headers } = response;
        resolve({ status: statusCode, headers, body: decode(bytes, headers['content-encoding']) });
      }, reject);
    });
    sent.on('error', reject);
    sent.end(body);
  });
}

function decode(bytes: Buffer, encoding: string | undefined): string {
  if (bytes.length === 0) return '';
  if (encoding === 'gzip') return gunzipSync(bytes).toString();
  if (encoding === 'br') return brotliDecompressSync(bytes).toString();
  return bytes.toString();
}

/** Reads every list once, for ids, cursors, tokens and ETags that the server gives out. */
async function learn(contract: Contract, ask: Ask): Promise<Known> {
  const known: Known = { values: new Map(), etags: [] };
  const read = (url: string) => ask({ method: 'GET', url, headers: {}, body: undefined });
  const documents = JSON.parse((await read('/v1/documents')).body).data.map(({ id }: { id: string }) => id);
  for (const [path, { get }] of Object.entries(contract.paths)) {
    if (!get) continue;
    const collection = path.split('/{')[0] ?? path;
    const { data = [] } = path.includes('{') ? JSON.parse((await read(collection)).body) : {};
    const ids = data.map(({ id, name }: { id?: string; name?: string }) => id ?? name);
    const ofVocabularies = { topic: vocabularies.topics, act: vocabularies.acts.acts };
    for (const [name, all] of Object.entries(ofVocabularies))
      known.values.set(
        `${get.operationId} ${name}`,
        all.map(({ id }) => id),
      );
    for (const name of ['left', 'right']) known.values.set(`${get.operationId} ${name}`, documents);
    for (const name of ['id', 'name']) known.values.set(`${get.operationId} ${name}`, ids);
    const answer = await read(path.replace(/\{\w+\}/, encodeURIComponent(ids[0] ?? '')));
    if (answer.headers.etag) known.etags.push(answer.headers.etag);
    if (!answer.headers['content-type']?.includes('json')) continue;
    const { page, next } = JSON.parse(answer.body);
    known.values.set(`${get.operationId} since`, [next]);
    known.values.set(`${get.operationId} cursor`, page?.next ? [page.next] : []);
  }
  return known;
}
