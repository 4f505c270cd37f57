/** The gate stands before the router, so these ask over real connections. */
import { once } from 'node:events';
import { createServer, request as send } from 'node:http';
import { connect } from 'node:net';
import { brotliDecompressSync, gunzipSync } from 'node:zlib';
import { describe, expect, onTestFinished, test } from 'vitest';
import { createGate, MAX_WAIT_MS } from '../../src/http/gate/gate.ts';
import { createRateLimit } from '../../src/http/gate/rate-limit.ts';
import { createCommonHeaders } from '../../src/http/headers.ts';
import type { AppOptions } from '../../src/http/index.ts';
import { openLiveStore } from '../../src/store/index.ts';
import { article } from '../store/article.ts';
import { databaseWith } from '../store/database.ts';
import { articles, serverWith } from './helper.ts';

interface Reply {
  status: number;
  headers: Record<string, string | string[] | undefined>;
  body: Buffer;
}

/** A server that listens, and a way to ask it that does nothing by itself: no decoding, no headers of its own. */
async function listening(options: Partial<AppOptions>) {
  const { app, writer } = await serverWith(articles, options);
  await app.listen({ host: '127.0.0.1', port: 0 });
  const { port } = app.server.address() as { port: number };
  const ask = (path: string, headers: Record<string, string> = {}, method = 'GET') =>
    new Promise<Reply>((resolve, reject) => {
      const request = send({ port, host: '127.0.0.1', path, method, headers }, (response) => {
        const chunks: Buffer[] = [];
        response.on('data', (chunk) => chunks.push(chunk));
        response.on('end', () =>
          resolve({
            status: response.statusCode ?? 0,
            headers: response.headers,
            body: Buffer.concat(chunks),
          }),
        );
      });
      request.on('error', reject).end();
    });
  const metric = async (name: string) => {
    const { body } = await ask('/metrics');
    return Number(new RegExp(`^${name.replace(/[{}]/g, '\\$&')} (\\S+)$`, 'm').exec(body.toString())?.[1]);
  };
  return { ask, metric, writer, port };
}

const kept = 'gongbao_http_gate_answers_total{reason="kept"}';
const list = '/v1/points?limit=2';

describe('answers that are kept', () => {
  test('are the same as the first in every byte and header but the request’s own', async () => {
    const { ask, metric } = await listening({ cacheBytes: 1e6 });
    for (const path of [list, '/v1/points/alfa-2031.c1', '/v1/documents/alfa-2031/text', '/v1']) {
      for (const encoding of ['identity', 'br', 'gzip']) {
        const [first, second] = [
          await ask(path, { 'accept-encoding': encoding }),
          await ask(path, { 'accept-encoding': encoding }),
        ];
        const { 'x-request-id': one, date: _, ...headers } = first.headers;
        const { 'x-request-id': other, date: __, ...again } = second.headers;
        expect(again).toEqual(headers);
        expect(second.body).toEqual(first.body);
        expect(other).not.toBe(one);
      }
    }
    expect(await metric(kept)).toBe(9);
  });

  test('in each encoding decode to the same, each with an ETag of its own, and any of these is known again', async () => {
    const { ask } = await listening({ cacheBytes: 1e6 });
    const plain = await ask(list);
    const br = await ask(list, { 'accept-encoding': 'gzip, br' });
    const gzip = await ask(list, { 'accept-encoding': 'gzip' });
    expect(br.headers).toMatchObject({ 'content-encoding': 'br', vary: 'Accept, Accept-Encoding' });
    expect(gzip.headers['content-encoding']).toBe('gzip');
    expect(brotliDecompressSync(br.body)).toEqual(plain.body);
    expect(gunzipSync(gzip.body)).toEqual(plain.body);
    const etags = [plain, br, gzip].map(({ headers }) => String(headers.etag));
    expect(new Set(etags).size).toBe(3);
    for (const etag of etags) {
      const answer = await ask(list, { 'if-none-match': etag });
      expect(answer.status).toBe(304);
      expect(answer.body).toHaveLength(0);
      expect(answer.headers).not.toHaveProperty('content-type');
      expect(answer.headers).toHaveProperty('dataset-version');
    }
  });

  test('are forgotten at once when the dataset changes', async () => {
    const { ask, writer } = await listening({ cacheBytes: 1e6 });
    const before = await ask('/v1/documents');
    expect((await ask('/v1/documents')).body).toEqual(before.body);
    writer.write(article({ id: 'zulu', meeting: null }));
    const after = await ask('/v1/documents', { 'if-none-match': String(before.headers.etag) });
    expect(after.status).toBe(200);
    expect(JSON.parse(after.body.toString()).page.total).toBe(3);
    expect(after.headers['dataset-version']).not.toBe(before.headers['dataset-version']);
  });

  test('to HEAD have the headers and no body', async () => {
    const { ask } = await listening({ cacheBytes: 1e6 });
    const get = await ask(list);
    const head = await ask(list, {}, 'HEAD');
    expect(head.body).toHaveLength(0);
    expect(head.headers['content-length']).toBe(get.headers['content-length']);
  });

  test('are none of the answers that tell of an error, and none with no cache', async () => {
    const { ask, metric } = await listening({ cacheBytes: 1e6 });
    for (let time = 0; time < 2; time += 1) {
      expect((await ask('/v1/points/none')).status).toBe(404);
      expect((await ask('/v1/points?limit=0')).status).toBe(400);
    }
    expect(await metric(kept)).toBe(0);
    const without = await listening({ cacheBytes: 0 });
    for (let time = 0; time < 2; time += 1) {
      expect((await without.ask(list, { 'accept-encoding': 'br' })).headers).not.toHaveProperty(
        'content-encoding',
      );
    }
    expect(await without.metric(kept)).toBe(0);
  });

  test('take no more bytes than they may', async () => {
    const { ask, metric } = await listening({ cacheBytes: 50_000 });
    for (let limit = 1; limit <= 100; limit += 1) await ask(`/v1/points?limit=${limit}`);
    const bytes = await metric('gongbao_http_kept_answers_bytes');
    expect(bytes).toBeGreaterThan(0);
    expect(bytes).toBeLessThanOrEqual(50_000);
  });
});

describe('the rate limit', () => {
  test('counts every request of a client, 404s and kept answers too, and says how much is left', async () => {
    const { ask } = await listening({ requestsPerMinute: 4, cacheBytes: 1e6 });
    const paths = [list, list, '/nothing-here', '/v1/points/none'];
    for (const [index, path] of paths.entries()) {
      const { status, headers } = await ask(path);
      expect(status).not.toBe(429);
      expect(headers).toMatchObject({ 'ratelimit-limit': '4', 'ratelimit-remaining': String(3 - index) });
    }
    const refused = await ask(list);
    expect(refused.status).toBe(429);
    expect(refused.headers).toMatchObject({ 'ratelimit-remaining': '0', 'access-control-allow-origin': '*' });
    expect(Number(refused.headers['retry-after'])).toBeGreaterThan(0);
    expect(JSON.parse(refused.body.toString())).toMatchObject({
      type: '/problems/too-many-requests',
      status: 429,
    });
    expect((await ask('/healthz')).status).toBe(200);
  });

  test('believes X-Forwarded-For from trusted proxies only', async () => {
    const trusting = await listening({ requestsPerMinute: 1, trustedProxies: ['loopback'] });
    for (const client of ['192.0.2.1', '192.0.2.2', '2001:db8::1', '2001:db8:0:1::1']) {
      expect((await trusting.ask(list, { 'x-forwarded-for': client })).status).toBe(200);
    }
    // One subscriber of IPv6 has a whole /64.
    expect((await trusting.ask(list, { 'x-forwarded-for': '2001:db8::2' })).status).toBe(429);
    const wary = await listening({ requestsPerMinute: 1 });
    expect((await wary.ask(list, { 'x-forwarded-for': '192.0.2.1' })).status).toBe(200);
    expect((await wary.ask(list, { 'x-forwarded-for': '192.0.2.2' })).status).toBe(429);
  });

  test('gives all of it back with the next minute', () => {
    let now = 0;
    const limit = createRateLimit(2, () => now);
    expect([1, 2, 3].map(() => limit.count('a').admitted)).toEqual([true, true, false]);
    expect(limit.count('b').admitted).toBe(true);
    now = 59_999;
    expect(limit.count('a').admitted).toBe(false);
    now = 60_000;
    expect(limit.count('a')).toEqual({ limit: 2, remaining: 1, reset: 60, admitted: true });
  });
});

test('under overload, what has waited too long is refused and the rest answered; the next turn begins anew', async () => {
  const { db } = databaseWith(...articles);
  const store = openLiveStore(db.file);
  const commonHeaders = createCommonHeaders(['*']);
  const gate = createGate({ store, cacheBytes: 0, requestsPerMinute: 0, clientOf: () => '', commonHeaders });
  // A router that takes longer for one request than any request may wait.
  const server = createServer(
    gate.before((_request, response) => {
      const until = performance.now() + MAX_WAIT_MS + 50;
      while (performance.now() < until);
      response.end();
    }),
  ).listen(0, '127.0.0.1');
  await once(server, 'listening');
  onTestFinished(() => {
    server.closeAllConnections();
    server.close();
    store.close();
  });
  const socket = connect((server.address() as { port: number }).port, '127.0.0.1');
  // All of it arrives at once, so that it is taken up in one turn.
  socket.write('GET /x HTTP/1.1\r\nHost: x\r\n\r\n'.repeat(5));
  let seen = '';
  for await (const chunk of socket) {
    seen += chunk;
    if (seen.split('HTTP/1.1 ').length > 5) break;
  }
  expect([...seen.matchAll(/HTTP\/1\.1 (\d+)/g)].map(([, status]) => status)).toEqual([
    '200',
    ...Array(4).fill('503'),
  ]);
  expect(seen).toMatch(/"type":"\/problems\/overloaded"/);
  expect(seen).toMatch(/retry-after: 1/i);
  expect(gate.counts.shed).toBe(4);
});

test('a page of another origin may read only where the configuration lets it', async () => {
  const { ask } = await listening({ origins: ['https://a.example'], cacheBytes: 1e6 });
  for (let time = 0; time < 2; time += 1) {
    const allowed = await ask(list, { origin: 'https://a.example' });
    expect(allowed.headers['access-control-allow-origin']).toBe('https://a.example');
    expect(allowed.headers.vary).toMatch(/Origin/);
    const other = await ask(list, { origin: 'https://b.example' });
    expect(other.headers).not.toHaveProperty('access-control-allow-origin');
    expect(other.headers.vary).toMatch(/Origin/);
  }
});

test('a request keeps the id that its client gave it, where that is short and plain', async () => {
  const { ask } = await listening({ cacheBytes: 1e6 });
  for (let time = 0; time < 2; time += 1) {
    expect((await ask(list, { 'x-request-id': 'abc-1.2_3' })).headers['x-request-id']).toBe('abc-1.2_3');
    expect((await ask(list, { 'x-request-id': 'a b"c' })).headers['x-request-id']).toMatch(
      /^[0-9a-f]{8}-\w+$/,
    );
  }
});

test('no answer tells what the server is made of', async () => {
  const { ask } = await listening({});
  for (const path of ['/', '/v1/points', '/nothing', '/metrics', '/healthz']) {
    const { headers, body } = await ask(path);
    expect(headers).not.toHaveProperty('server');
    expect(headers).not.toHaveProperty('x-powered-by');
    expect(`${JSON.stringify(headers)} ${body.toString()}`).not.toContain(process.version);
  }
});
