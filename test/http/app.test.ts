import { describe, expect, test } from 'vitest';
import { openapiDocument } from '../../src/http/index.ts';
import { articles, exampleUrls, problemOf, serverWith } from './helper.ts';

test('every route of the contract that is read has an example, and no other', async () => {
  const { app } = await serverWith();
  const read = Object.entries((await openapiDocument(app)).paths).filter(([, { get }]) => get);
  expect(Object.keys(exampleUrls).toSorted()).toEqual(read.map(([path]) => path).toSorted());
});

describe.each(Object.values(exampleUrls))('%s', (url) => {
  test('answers GET as documented, and HEAD the same without a body', async () => {
    const { get } = await serverWith();
    const answer = await get(url);
    expect(answer.statusCode).toBe(200);
    const head = await get(url, { method: 'HEAD' });
    expect(head.statusCode).toBe(200);
    expect(head.body).toBe('');
    // What differs from one request to the next.
    const { date: _, 'x-request-id': __, 'transfer-encoding': ___, ...headers } = answer.headers;
    if (url === '/metrics' || url === '/v1/export.sqlite') delete headers['content-length'];
    expect(head.headers).toMatchObject(headers);
  });

  test('answers 405 with Allow to every method that writes, whatever is sent', async () => {
    const { get } = await serverWith();
    for (const method of ['POST', 'PUT', 'PATCH', 'DELETE', 'TRACE', 'PROPFIND'] as const) {
      const answer = await get(url, {
        method: method as 'POST',
        payload: '<x',
        headers: { 'content-type': 'text/xml' },
      });
      expect(answer.statusCode).toBe(405);
      expect(answer.headers.allow).toBe('GET, HEAD, OPTIONS');
    }
  });

  test('answers OPTIONS with 204 and what a browser needs to know', async () => {
    const { get } = await serverWith();
    const headers = { origin: 'https://example.org', 'access-control-request-method': 'GET' };
    const answer = await get(url, { method: 'OPTIONS', headers });
    expect(answer.statusCode).toBe(204);
    expect(answer.headers).toMatchObject({
      allow: 'GET, HEAD, OPTIONS',
      'access-control-allow-origin': '*',
      'access-control-allow-methods': 'GET, HEAD, OPTIONS',
      'access-control-allow-headers': 'If-None-Match',
      'access-control-expose-headers':
        'ETag, Link, Dataset-Version, Retry-After, X-Request-Id, RateLimit-Limit, RateLimit-Remaining, RateLimit-Reset',
    });
  });

  test('refuses a parameter that it does not know', async () => {
    const { get } = await serverWith();
    const answer = await get(`${url}${url.includes('?') ? '&' : '?'}colour=red`);
    expect(answer.statusCode).toBe(400);
    expect(problemOf(answer).name).toBe('unknown-parameter');
    expect(problemOf(answer).errors[0]?.parameter).toBe('colour');
  });
});

test('a point, a document, a meeting and a person are the same object in lists and alone', async () => {
  const { get } = await serverWith();
  for (const resource of ['points', 'documents', 'meetings', 'people']) {
    for (const record of (await get(`/v1/${resource}`)).json().data) {
      expect((await get(`/v1/${resource}/${record.id}`)).json()).toEqual(record);
    }
  }
});

test('the text comes byte for byte, and its hash and length are the document’s', async () => {
  const { get } = await serverWith();
  const answer = await get('/v1/documents/alfa-2031/text');
  expect(answer.rawPayload.equals(Buffer.from(articles[0]?.text ?? ''))).toBe(true);
  expect(answer.headers['content-type']).toBe('text/plain; charset=utf-8');
});

test('the points and participants of a meeting are those of that meeting', async () => {
  const { get } = await serverWith();
  const points = (await get('/v1/meetings/alfa-fm-1/points?section=communique')).json();
  expect(points.data.map(({ id }: { id: string }) => id)).toEqual(['alfa-2031.c1', 'alfa-2031.c2']);
  const participants = (await get('/v1/meetings/alfa-fm-1/participants')).json();
  expect(participants.data).toEqual((await get('/v1/meetings/alfa-fm-1')).json().participants);
  expect((await get('/v1/meetings/charlie/points')).json().data).toEqual([]);
});

test('filters combine, and a repeated one means any of its values', async () => {
  const { get } = await serverWith();
  const count = async (query: string) => (await get(`/v1/points?${query}`)).json().page.total;
  const energy = encodeURIComponent('能源');
  expect(await count(`tag=${energy}`)).toBe(2);
  expect(await count(`tag=${energy}&country=AA`)).toBe(1);
  expect(await count(`tag=${energy}&country=AA&country=CC`)).toBe(2);
  expect(await count('section=communique&document=alfa-2031')).toBe(2);
  expect(await count(`q=${encodeURIComponent('绿')}`)).toBe(1);
});

describe('/readyz', () => {
  test('says why the server is not ready when the database is empty', async () => {
    const { get, writer } = await serverWith([]);
    const answer = await get('/readyz');
    expect(answer.statusCode).toBe(503);
    expect(problemOf(answer)).toMatchObject({
      name: 'not-ready',
      detail: expect.stringContaining('gongbao ingest'),
    });
    expect(answer.headers['cache-control']).toBe('no-store');
    for (const each of articles) writer.write(each);
    expect((await get('/readyz')).json()).toMatchObject({ status: 'ready', documents: 2 });
  });
});

test('without an explorer / leads to /docs, which loads nothing from elsewhere', async () => {
  const { get } = await serverWith();
  const root = await get('/');
  expect([root.statusCode, root.headers.location]).toEqual([302, '/docs']);
  const docs = await get('/docs');
  expect(docs.statusCode).toBe(200);
  expect(docs.headers['content-security-policy']).toContain("default-src 'none'");
  for (const [, address = ''] of docs.body.matchAll(/(?:src|href)="([^"]+)"/g)) {
    expect(address).toMatch(/^\/docs\/static\//);
    expect((await get(address)).statusCode).toBe(200);
  }
});
