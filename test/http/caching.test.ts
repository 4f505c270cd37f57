import { describe, expect, test } from 'vitest';
import { article } from '../store/article.ts';
import { exampleUrls, serverWith } from './helper.ts';

const dataUrls = Object.values(exampleUrls).filter((url) => url.startsWith('/v1'));

describe.each(dataUrls)('%s', (url) => {
  test('has a strong ETag, to be asked for again each time', async () => {
    const { get } = await serverWith();
    const { headers } = await get(url);
    expect(headers.etag).toMatch(/^"[0-9a-f]{32}"$/);
    expect(headers['cache-control']).toBe('public, max-age=0, s-maxage=10, must-revalidate');
    expect((await get(url)).headers.etag).toBe(headers.etag);
  });

  test('answers 304 to whoever has it, and 200 to others', async () => {
    const { get } = await serverWith();
    const { etag } = (await get(url)).headers;
    for (const condition of [etag, `W/${etag}`, `"other", ${etag}`, '*', ` ${etag} `]) {
      for (const method of ['GET', 'HEAD'] as const) {
        const answer = await get(url, { method, headers: { 'if-none-match': String(condition) } });
        expect(answer.statusCode).toBe(304);
        expect(answer.body).toBe('');
        expect(answer.headers).toMatchObject({ etag, 'dataset-version': expect.any(String) });
        expect(answer.headers).not.toHaveProperty('content-type');
      }
    }
    for (const condition of ['"other"', 'nonsense', '', String(etag).slice(1)]) {
      expect((await get(url, { headers: { 'if-none-match': condition } })).statusCode).toBe(200);
    }
  });

  test('changes its ETag when a document changes', async () => {
    const { get, writer } = await serverWith();
    const before = (await get(url)).headers;
    writer.write(article({ id: 'zulu', meeting: null }));
    const after = (await get(url, { headers: { 'if-none-match': String(before.etag) } })).headers;
    expect(after.etag).not.toBe(before.etag);
    expect(after['dataset-version']).not.toBe(before['dataset-version']);
  });
});

test.each(['/openapi.json', '/openapi.yaml', '/openapi.json?&&'])(
  '%s is not sent again to whoever has it, and stays the same whatever is stored',
  async (url) => {
    const { get, writer } = await serverWith();
    const { etag } = (await get(url)).headers;
    expect(etag).toMatch(/^"[0-9a-f]{32}"$/);
    writer.write(article({ id: 'zulu', meeting: null }));
    const again = await get(url, { headers: { 'if-none-match': String(etag) } });
    expect([again.statusCode, again.body, again.headers.etag]).toEqual([304, '', etag]);
    expect((await get(url, { headers: { 'if-none-match': '"other"' } })).statusCode).toBe(200);
  },
);

test('no two addresses share an ETag', async () => {
  const { get } = await serverWith();
  const etags = await Promise.all(dataUrls.map(async (url) => (await get(url)).headers.etag));
  expect(new Set(etags).size).toBe(dataUrls.length);
});

test.each([
  ['/v1/points/none', 404],
  ['/v1/meetings/none/points', 404],
  ['/v1/points?limit=0', 400],
  ['/v1/points?cursor=abc', 400],
])('%s stays %d, whatever the client has', async (url, status) => {
  const { get } = await serverWith();
  const answer = await get(url, { headers: { 'if-none-match': '*' } });
  expect(answer.statusCode).toBe(status);
  expect(answer.headers).not.toHaveProperty('etag');
});

test('what is wrong with an address under /v1 is still told with the dataset version', async () => {
  const { get } = await serverWith();
  for (const url of [
    '/v1',
    '/v1/nothing',
    '/v1/%zz',
    '/v1/points?q=%ff',
    `/v1/points?q=${'a'.repeat(9000)}`,
  ]) {
    expect((await get(url)).headers['dataset-version']).toMatch(/^[0-9a-f]{64}$/);
  }
  expect((await get('/v1/points', { method: 'POST' })).headers['dataset-version']).toMatch(/^[0-9a-f]{64}$/);
});
