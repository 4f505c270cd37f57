import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { article } from '../store/article.ts';
import { type Answer, articles, problemOf, serverWith, type TestServer } from './helper.ts';

const many = [
  ...articles,
  ...Array.from({ length: 5 }, (_, index) =>
    article({ id: `golf-${index}`, meeting: `golf-${index}`, date: index % 2 ? null : `203${index}` }),
  ),
];
const lists = [
  '/v1/documents',
  '/v1/meetings',
  '/v1/people',
  '/v1/points',
  '/v1/tags',
  '/v1/documents/alfa-2031/blocks',
  '/v1/documents/alfa-2031/references',
  '/v1/meetings/alfa-fm-1/points',
  '/v1/meetings/alfa-fm-1/participants',
];

const page = (answer: Answer) => answer.json().page;

/** Walks a list by its cursors, and says what it found. */
async function walk(get: TestServer['get'], first: string): Promise<unknown[]> {
  const found: unknown[] = [];
  let url: string | undefined = first;
  while (url !== undefined) {
    const answer: Answer = await get(url);
    const { data, page } = answer.json();
    expect(data.length).toBeLessThanOrEqual(page.limit);
    found.push(...data);
    url = linkOf(answer, 'next');
    expect(url === undefined).toBe(page.next === null);
    if (url !== undefined) {
      expect(data).toHaveLength(page.limit);
      expect(new URL(url, 'http://x').searchParams.get('cursor')).toBe(page.next);
    }
  }
  return found;
}

function linkOf(answer: Answer, relation: string): string | undefined {
  return new RegExp(`<([^>]*)>; rel="${relation}"`).exec(String(answer.headers.link))?.[1];
}

test.each(lists)('%s: for every limit, the pages join to the whole list', async (url) => {
  const { get } = await serverWith(many);
  const whole = (await get(`${url}?limit=100`)).json();
  expect(whole.page).toMatchObject({ next: null, limit: 100, total: whole.data.length, totalRelation: 'eq' });
  const keys = whole.data.map((record: unknown) => JSON.stringify(record));
  expect(new Set(keys).size).toBe(keys.length);
  await fc.assert(
    fc.asyncProperty(fc.integer({ min: 1, max: 100 }), async (limit) => {
      expect(await walk(get, `${url}?limit=${limit}`)).toEqual(whole.data);
    }),
    { numRuns: 8, examples: [[1], [2]] },
  );
});

test('a page has twenty records where nothing else is asked', async () => {
  const { get } = await serverWith(many);
  expect(page(await get('/v1/points'))).toMatchObject({ limit: 20, total: 21 });
});

test('the first page is linked from every page, with its filters', async () => {
  const { get } = await serverWith(many);
  const first = await get('/v1/points?limit=1&section=communique&q=%E5%8F%8B&q=%E8%83%BD');
  const second = await get(linkOf(first, 'next') ?? '');
  const link = linkOf(second, 'first') ?? '';
  expect((await get(link)).json()).toEqual(first.json());
});

describe('a cursor', () => {
  const start = '/v1/points?limit=2&section=communique&section=remarks&q=%E5%8F%8B';
  const cursor = async ({ get }: TestServer) => page(await get(start)).next;

  test.each([
    ['the same filters in another order', '/v1/points?q=%E5%8F%8B&section=remarks&section=communique'],
    [
      'the same filters, one said twice',
      '/v1/points?q=%E5%8F%8B&section=remarks&section=communique&section=remarks',
    ],
    ['another limit', '/v1/points?limit=7&section=communique&section=remarks&q=%E5%8F%8B'],
  ])('is good with %s', async (_, url) => {
    const server = await serverWith(many);
    expect((await server.get(`${url}&cursor=${await cursor(server)}`)).statusCode).toBe(200);
  });

  test.each([
    ['fewer filters', '/v1/points?section=communique&section=remarks'],
    ['another value', '/v1/points?section=communique&section=remarks&q=x'],
    ['another list', '/v1/meetings/alfa-fm-1/points?section=communique&section=remarks&q=%E5%8F%8B'],
  ])('is refused with %s', async (_, url) => {
    const server = await serverWith(many);
    const answer = await server.get(`${url}&cursor=${await cursor(server)}`);
    expect([answer.statusCode, problemOf(answer).name]).toEqual([400, 'invalid-cursor']);
  });

  test('leads on from where it stood, when documents have come since', async () => {
    const server = await serverWith(many);
    const next = await cursor(server);
    const rest = (await server.get(`${start}&cursor=${next}`)).json().data;
    server.writer.write(article({ id: 'newest', date: '2099', meeting: 'newest' }));
    expect((await server.get(`${start}&cursor=${next}`)).json().data).toEqual(rest);
  });
});
