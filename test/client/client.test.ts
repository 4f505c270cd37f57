/** The client against a real server on loopback. */
import { describe, expect, test } from 'vitest';
import {
  createClient,
  GongbaoProblem,
  type ListPath,
  type ProblemType,
  type RecordOf,
} from '../../src/client/index.ts';
import { serverWith } from '../http/helper.ts';

async function client() {
  const { app, get, writer } = await serverWith();
  const baseUrl = await app.listen({ port: 0, host: '127.0.0.1' });
  const asked: string[] = [];
  const gongbao = createClient({
    baseUrl,
    fetch: (request) => {
      asked.push(request.url.slice(baseUrl.length));
      return fetch(request);
    },
  });
  return { gongbao, asked, inject: async (url: string) => (await get(url)).json(), baseUrl, writer };
}

async function all<Item>(given: AsyncIterable<Item>): Promise<Item[]> {
  const found: Item[] = [];
  for await (const item of given) found.push(item);
  return found;
}

/** What the call threw. */
async function thrown(call: Promise<unknown>): Promise<unknown> {
  return call.then(
    () => expect.fail('nothing was thrown'),
    (error: unknown) => error,
  );
}

describe('get', () => {
  test('gives what the address answers with', async () => {
    const { gongbao, inject } = await client();
    const point = await gongbao.get('/v1/points/{id}', { params: { path: { id: 'alfa-2031.c1' } } });
    expect(point).toEqual(await inject('/v1/points/alfa-2031.c1'));
    const page = await gongbao.get('/v1/points', {
      params: { query: { section: ['communique', 'remarks'], q: ['友好'], limit: 1 } },
    });
    expect(page).toEqual(await inject('/v1/points?section=communique&section=remarks&q=友好&limit=1'));
  });

  test('gives text as a string', async () => {
    const { gongbao } = await client();
    const text: string = await gongbao.get('/v1/documents/{id}/text', {
      params: { path: { id: 'alfa-2031' } },
    });
    expect(text).toContain('各方重申友好合作。');
  });

  test('writes what stands in a path so that it stays one part of it', async () => {
    const { gongbao } = await client();
    const id = '../meetings?x=甲 乙%';
    const error = await thrown(gongbao.get('/v1/points/{id}', { params: { path: { id } } }));
    expect(error).toMatchObject({ type: '/problems/not-found', detail: expect.stringContaining(id) });
  });
});

describe('pages and items', () => {
  test.each([1, 2, 3, 100])(
    'with a limit of %i, walk the whole list, a request for each page',
    async (limit) => {
      const { gongbao, asked, inject } = await client();
      const { data } = await inject('/v1/points?limit=100');
      const params = { query: { limit } };
      expect(await all(gongbao.items('/v1/points', { params }))).toEqual(data);
      expect(asked).toHaveLength(Math.ceil(data.length / limit));
      const pages = await all(gongbao.pages('/v1/points', { params }));
      expect(pages.flatMap((page) => page.data)).toEqual(data);
      expect(pages.map((page) => page.page.next === null).indexOf(true)).toBe(pages.length - 1);
    },
  );

  test('keep filters and path on every page', async () => {
    const { gongbao, inject } = await client();
    const params = { path: { id: 'alfa-fm-1' }, query: { section: ['communique' as const], limit: 1 } };
    const items = await all(gongbao.items('/v1/meetings/{id}/points', { params }));
    expect(items).toEqual((await inject('/v1/meetings/alfa-fm-1/points?section=communique')).data);
    expect(items).toHaveLength(2);
  });

  test('go on from a cursor', async () => {
    const { gongbao, inject } = await client();
    const first = await gongbao.get('/v1/points', { params: { query: { limit: 2 } } });
    const query = { limit: 2, cursor: first.page.next ?? '' };
    const rest = await all(gongbao.items('/v1/points', { params: { query } }));
    expect([...first.data, ...rest]).toEqual((await inject('/v1/points')).data);
  });

  test('ask for nothing that nobody takes', async () => {
    const { gongbao, asked } = await client();
    const items = gongbao.items('/v1/points', { params: { query: { limit: 1 } } });
    expect(asked).toEqual([]);
    for await (const _ of items) break;
    expect(asked).toEqual(['/v1/points?limit=1']);
  });
});

test('changes come until there are no more, and go on from the token that was kept', async () => {
  const { gongbao, inject, writer } = await client();
  const answers = await all(gongbao.changes({ params: { query: { limit: 7 } } }));
  expect(answers.length).toBeGreaterThan(1);
  expect(answers.flatMap(({ data }) => data)).toEqual((await inject('/v1/changes?limit=100')).data);
  const since = answers.at(-1)?.next ?? '';
  writer.removeAll(['alfa-2031']);
  const query = { since, resource: ['documents' as const] };
  const [later] = await all(gongbao.changes({ params: { query } }));
  expect(later?.data).toMatchObject([{ resource: 'documents', id: 'alfa-2031', change: 'removed' }]);
});

describe('post', () => {
  const text = '一、双方重申互信。\n二、双方同意保持沟通。\n';

  test('sends an object as JSON, and a string as text', async () => {
    const { gongbao } = await client();
    const parsed = await gongbao.post('/v1/parse', { body: { text } });
    expect(parsed.article.points.map((point) => point.text)).toEqual([
      '双方重申互信。',
      '双方同意保持沟通。',
    ]);
    expect(await gongbao.post('/v1/parse', { body: text })).toEqual(parsed);
  });
});

describe('a problem', () => {
  test('is thrown with all that the server says', async () => {
    const { gongbao, inject } = await client();
    const error = await thrown(gongbao.get('/v1/people/{id}', { params: { path: { id: 'nobody' } } }));
    expect(error).toBeInstanceOf(GongbaoProblem);
    const { type, title, status, detail, instance, errors, message, response } = error as GongbaoProblem;
    expect({ type, title, status, detail, instance, errors }).toEqual(await inject('/v1/people/nobody'));
    expect(message).toBe(detail);
    expect(response.headers.get('dataset-version')).toMatch(/^[0-9a-f]{64}$/);
  });

  test('is thrown from the middle of a list too', async () => {
    const { gongbao } = await client();
    const items = gongbao.items('/v1/points', { params: { query: { cursor: 'garbled' } } });
    expect(await thrown(items.next())).toMatchObject({ type: '/problems/invalid-cursor', status: 400 });
  });

  test('of something that is not gongbao has the type about:blank', async () => {
    const gongbao = createClient({
      baseUrl: 'http://proxy.invalid',
      fetch: async () => new Response('<h1>Bad gateway</h1>', { status: 502, statusText: 'Bad Gateway' }),
    });
    expect(await thrown(gongbao.get('/v1/points'))).toMatchObject({
      name: 'GongbaoProblem',
      type: 'about:blank',
      title: 'Bad Gateway',
      status: 502,
      errors: [],
    });
  });

  test('is not what a request without an answer ends with', async () => {
    const { gongbao } = await client();
    const signal = AbortSignal.abort();
    expect(await thrown(gongbao.get('/v1/points', { signal }))).toMatchObject({ name: 'AbortError' });
  });
});

test('raw has the headers of an answer, and says what was not changed', async () => {
  const { gongbao } = await client();
  const { response } = await gongbao.raw.GET('/v1/tags');
  const etag = response.headers.get('etag') ?? '';
  const again = await gongbao.raw.GET('/v1/tags', { params: { header: { 'If-None-Match': etag } } });
  expect(again.response.status).toBe(304);
});

/** Never run, only compiled: each line marked would compile if the types were looser than the contract. */
async function typed(gongbao: Awaited<ReturnType<typeof client>>['gongbao']) {
  // @ts-expect-error no such address
  await gongbao.get('/v1/pionts');
  // @ts-expect-error the id is missing
  await gongbao.get('/v1/points/{id}');
  // @ts-expect-error no such parameter in a path
  await gongbao.get('/v1/points/{id}', { params: { path: { key: 'a' } } });
  // @ts-expect-error no such filter
  await gongbao.get('/v1/points', { params: { query: { topci: ['a'] } } });
  // @ts-expect-error no such section
  await gongbao.get('/v1/points', { params: { query: { section: ['margin'] } } });
  // @ts-expect-error a filter is a list
  await gongbao.get('/v1/points', { params: { query: { tag: 'a' } } });
  // @ts-expect-error not a list
  gongbao.items('/v1/points/{id}', { params: { path: { id: 'a' } } });
  // @ts-expect-error nothing can be sent there
  await gongbao.post('/v1/points', { body: 'a' });
  // @ts-expect-error the body is missing
  await gongbao.post('/v1/parse');
  const { text } = await gongbao.get('/v1/points/{id}', { params: { path: { id: 'a' } } });
  // @ts-expect-error a text is no number
  const number: number = text;
  // @ts-expect-error a point has no such key
  for await (const point of gongbao.items('/v1/points')) await point.colour;
  // @ts-expect-error no such problem type
  const type: ProblemType = '/problems/bad-mood';
  const known: ProblemType = '/problems/not-found';
  const list: ListPath = '/v1/tags';
  const label: RecordOf<'/v1/tags'>['label'] = 'a';
  return { number, type, known, list, label };
}

void typed;
