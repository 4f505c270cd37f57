/** POST /v1/parse: every answer is checked against the contract. */
import type { AddressInfo } from 'node:net';
import { describe, expect, test } from 'vitest';
import { MAX_BODY_BYTES } from '../../src/http/parse/bodies.ts';
import { answerExample, requestExample } from '../../src/http/parse/example.ts';
import { PARSES_A_MINUTE } from '../../src/http/parse/routes.ts';
import { ParseAnswerSchema } from '../../src/http/parse/schema.ts';
import { reportOf } from '../../src/parse/index.ts';
import { article, BUNDLED, parser } from '../parse/articles.ts';
import { problemOf, serverWith } from './helper.ts';

const { text } = article(BUNDLED);

async function server() {
  const { app, get, writer } = await serverWith();
  const post = (payload: string | Buffer, type?: string, headers: Record<string, string> = {}) =>
    get('/v1/parse', {
      method: 'POST',
      payload,
      headers: type === undefined ? headers : { 'content-type': type, ...headers },
    });
  return { app, get, post, writer };
}

describe('POST /v1/parse', () => {
  const article = parser.parse(text);

  test('answers a text with its parse and the report, and is not to be cached', async () => {
    const { post } = await server();
    const answer = await post(text, 'text/plain; charset=utf-8');
    expect(answer.statusCode).toBe(200);
    expect(answer.json()).toEqual({ article, report: reportOf(article) });
    expect(answer.headers['cache-control']).toBe('no-store');
    expect(answer.headers.etag).toBeUndefined();
  });

  test('takes JSON with a sidecar, which needs no id here', async () => {
    const { post } = await server();
    const body = JSON.stringify({ text, sidecar: { published: '2023-04-27' } });
    const answer = await post(body, 'application/json');
    expect(answer.json().article.meetings[0]).toMatchObject({ date: '2023-04-27', dateBasis: 'curated' });
  });

  test('takes HTML: spans count in what was sent', async () => {
    const { post } = await server();
    const html = '<h1>甲国外长会晤新闻公报</h1><p>一、双方重申互信。</p><p>二、双方同意扩大贸易。</p>';
    const { points } = (await post(html, 'text/html')).json().article;
    expect(points).toHaveLength(2);
    const { start, end, quote } = points[1].selector;
    expect([...html].slice(start, end).join('')).toBe(quote);
  });

  test('decodes the charset that is named', async () => {
    const { post } = await server();
    const gbk = Buffer.from([0xb8, 0xf7, 0xb7, 0xbd, 0xd6, 0xd8, 0xc9, 0xea]); // 各方重申
    expect((await post(gbk, 'text/plain; charset="GBK"')).json().article.length).toBe(4);
  });

  test('answers the example of the contract as the contract says', async () => {
    const { post } = await server();
    const answer = await post(JSON.stringify(requestExample), 'application/json');
    const { article, report } = ParseAnswerSchema.parse(answerExample);
    const found = answer.json();
    expect(found.article).toMatchObject({ blocks: article.blocks, points: article.points });
    expect(found.report).toMatchObject({ coverage: report.coverage, points: report.points });
  });

  test('stores nothing', async () => {
    const { get, post } = await server();
    const before = (await get('/v1/documents')).headers['dataset-version'];
    await post(text, 'text/plain');
    expect((await get('/v1/documents')).headers['dataset-version']).toBe(before);
  });

  test('does not answer 304, whatever condition is sent', async () => {
    const { post } = await server();
    expect((await post(text, 'text/plain', { 'if-none-match': '*' })).statusCode).toBe(200);
  });

  test('tells a browser that it may send any of the types, and no other method', async () => {
    const { get } = await server();
    const headers = {
      origin: 'https://example.org',
      'access-control-request-method': 'POST',
      'access-control-request-headers': 'content-type',
    };
    const preflight = await get('/v1/parse', { method: 'OPTIONS', headers });
    expect(preflight.statusCode).toBe(204);
    expect(preflight.headers).toMatchObject({
      allow: 'POST, OPTIONS',
      'access-control-allow-origin': '*',
      'access-control-allow-methods': 'POST, OPTIONS',
      'access-control-allow-headers': 'Content-Type',
    });
    for (const method of ['GET', 'HEAD', 'PUT', 'DELETE'] as const) {
      const answer = await get('/v1/parse', { method });
      expect([answer.statusCode, answer.headers.allow]).toEqual([405, 'POST, OPTIONS']);
    }
  });

  test.each<
    [
      why: string,
      body: string | Buffer,
      type: string | undefined,
      status: number,
      name: string,
      detail: RegExp,
    ]
  >([
    ['an empty text', '', 'text/plain', 400, 'invalid-body', /"text" .*nothing to read/],
    ['white space alone', ' \n\u3000', 'text/plain', 400, 'invalid-body', /nothing to read/],
    ['no body', '', undefined, 400, 'invalid-body', /./],
    ['JSON that is none', '{"text":', 'application/json', 400, 'invalid-body', /not valid JSON/],
    ['JSON without a text', '{}', 'application/json', 400, 'invalid-body', /"text"/],
    ['JSON that is no object', '[1]', 'application/json', 400, 'invalid-body', /The body/],
    ['an unknown key', '{"text":"a","colour":1}', 'application/json', 400, 'invalid-body', /colour/],
    [
      'a day that is none',
      '{"text":"a","sidecar":{"published":"x"}}',
      'application/json',
      400,
      'invalid-body',
      /published/,
    ],
    [
      'bytes that are not of the charset',
      Buffer.from([0xb8, 0xf7]),
      'text/plain',
      400,
      'invalid-body',
      /utf-8/,
    ],
    [
      'another media type',
      '<x/>',
      'application/xml',
      415,
      'unsupported-media-type',
      /text\/plain, text\/html/,
    ],
    ['a media type that only begins alike', 'x', 'text/plainer', 415, 'unsupported-media-type', /./],
    ['an unknown charset', 'x', 'text/plain; charset=klingon', 415, 'unsupported-media-type', /klingon/],
    ['a body too large', '中'.repeat(MAX_BODY_BYTES / 3 + 1), 'text/plain', 413, 'payload-too-large', /1 MB/],
  ])('refuses %s', async (_, body, type, status, name, detail) => {
    const { post } = await server();
    const answer = await post(body, type);
    expect(problemOf(answer)).toMatchObject({ name, status, detail: expect.stringMatching(detail) });
  });

  test('refuses a parameter, and takes a body that is as large as may be', async () => {
    const { get, post } = await server();
    const headers = { 'content-type': 'text/plain' };
    const asked = await get('/v1/parse?q=1', { method: 'POST', payload: text, headers });
    expect(problemOf(asked).name).toBe('unknown-parameter');
    expect((await post('a'.repeat(MAX_BODY_BYTES), 'text/plain')).statusCode).toBe(200);
  });

  test('any bytes are parsed or refused, never a failure', async () => {
    const { post } = await server();
    for (const body of ['\0', '\ufeff', '{"text":"\\ud800"}', '<'.repeat(5000), '\u2028']) {
      for (const type of ['text/plain', 'text/html', 'application/json'])
        expect([200, 400]).toContain((await post(body, type)).statusCode);
    }
  });
});

test(`one client may send ${PARSES_A_MINUTE} texts a minute; reading is not limited`, async () => {
  const { get, post } = await server();
  for (let left = PARSES_A_MINUTE - 1; left >= 0; left -= 1) {
    const answer = await post('一、双方同意。', 'text/plain');
    expect(answer.headers).toMatchObject({
      'ratelimit-limit': `${PARSES_A_MINUTE}`,
      'ratelimit-remaining': `${left}`,
    });
  }
  const refused = await post('一、双方同意。', 'text/plain');
  expect(problemOf(refused)).toMatchObject({ name: 'too-many-requests', status: 429 });
  expect(Number(refused.headers['retry-after'])).toBeGreaterThan(0);
  expect((await get('/v1/points')).statusCode).toBe(200);
});

test.each([
  ['busy', 503, 'parser-busy', '1'],
  ['too-costly', 422, 'too-costly', undefined],
] as const)('a parser that is %s is a problem of its own', async (outcome, status, name, retryAfter) => {
  const { get } = await serverWith([], { parser: { parse: async () => outcome } });
  const headers = { 'content-type': 'text/plain' };
  const answer = await get('/v1/parse', { method: 'POST', payload: '一、双方同意。', headers });
  expect(problemOf(answer)).toMatchObject({ status, name });
  expect(answer.headers['retry-after']).toBe(retryAfter);
});

test('over a real connection, a body too large is refused before all of it is read', async () => {
  const { app } = await serverWith();
  await app.listen({ port: 0, host: '127.0.0.1' });
  const url = `http://127.0.0.1:${(app.server.address() as AddressInfo).port}/v1/parse`;
  const headers = { 'content-type': 'text/plain' };
  const refused = await fetch(url, { method: 'POST', body: 'a'.repeat(MAX_BODY_BYTES + 1), headers });
  expect([refused.status, refused.headers.get('content-type')]).toEqual([
    413,
    'application/problem+json; charset=utf-8',
  ]);
  expect((await fetch(url, { method: 'POST', body: text, headers })).status).toBe(200);
});
