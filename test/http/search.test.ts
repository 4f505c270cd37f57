import { parse } from 'csv-parse/sync';
import { describe, expect, test } from 'vitest';
import { problemOf, serverWith } from './helper.ts';

interface Hit {
  point: { id: string; text: string };
  highlights: object[];
}

const asking = (q: string, more = '') => `/v1/search?q=${encodeURIComponent(q)}${more}`;

test('a search answers with points, places, counts and its order', async () => {
  const { get } = await serverWith();
  const { data, page, facets, ranking } = (await get(asking('能源'))).json();
  expect(data.map(({ point }: { point: { id: string } }) => point.id)).toEqual([
    'bravo-2032.c1',
    'alfa-2031.c2',
  ]);
  expect(data[0].highlights).toEqual([
    { field: 'text', start: 2, end: 4, source: { start: expect.any(Number), end: expect.any(Number) } },
  ]);
  expect(data[0].point).toEqual((await get('/v1/points/bravo-2032.c1')).json());
  expect(page).toMatchObject({ total: 2, totalRelation: 'eq', next: null });
  expect(facets.topic).toEqual([{ value: 'energy', label: '能源', points: 2 }]);
  expect(facets.country.map(({ value }: { value: string }) => value)).toEqual(['AA', 'BB', 'CC']);
  expect(ranking).toEqual({ sort: 'date', ranked: null });
});

test('a search takes the filters of points, and the same words find the same in their list', async () => {
  const { get } = await serverWith();
  const found = (await get(asking('能源', '&country=AA'))).json();
  expect(found.data.map(({ point }: { point: object }) => point)).toEqual(
    (await get(`/v1/points?q=${encodeURIComponent('能源')}&country=AA`)).json().data,
  );
  expect(found.page.total).toBe(1);
});

test.each(['date', 'relevance'])(
  'pages of a search by %s join to all of it, and a cursor is of one order',
  async (sort) => {
    const { get } = await serverWith();
    const whole = (await get(asking('友好 OR 能源 OR 别的', `&sort=${sort}`))).json().data;
    expect(whole).toHaveLength(6);
    const first = (await get(asking('友好 OR 能源 OR 别的', `&sort=${sort}&limit=3`))).json();
    const cursor = `&cursor=${first.page.next}`;
    const second = (await get(asking('友好 OR 能源 OR 别的', `&sort=${sort}&limit=3${cursor}`))).json();
    expect([...first.data, ...second.data]).toEqual(whole);
    const other = sort === 'date' ? 'relevance' : 'date';
    const refused = await get(asking('友好 OR 能源 OR 别的', `&sort=${other}${cursor}`));
    expect([refused.statusCode, problemOf(refused).name]).toEqual([400, 'invalid-cursor']);
  },
);

test('what is found comes as lines and as a table too, the points with their citations', async () => {
  const { get } = await serverWith();
  const { data } = (await get(asking('友好 OR 能源'))).json();
  const file = (suffix: string) => get(asking('友好 OR 能源').replace('/search', `/search.${suffix}`));
  const lines = (await file('ndjson')).body.trimEnd().split('\n');
  expect(lines.map((line) => JSON.parse(line))).toEqual(data);
  const rows: Record<string, string>[] = parse((await file('csv')).body, { columns: true, bom: true });
  expect(rows.map(({ id, text, matches, score }) => [id, text, Number(matches), score])).toEqual(
    data.map(({ point, highlights }: Hit) => [point.id, point.text, highlights.length, '']),
  );
  expect(rows.every(({ citation }) => citation)).toBe(true);
});

describe('a search that cannot be read is a 400 that points at the character', () => {
  test.each([
    ['中亚 "合作', 3],
    ['a OR', 2],
    ['\t', 0],
    ['a\u0007', 1],
  ])('%j', async (q, offset) => {
    const { get } = await serverWith();
    for (const url of [asking(q), `/v1/points?q=${encodeURIComponent(q)}`]) {
      const answer = await get(url);
      expect(answer.statusCode).toBe(400);
      expect(problemOf(answer)).toMatchObject({
        name: 'invalid-parameter',
        errors: [{ parameter: 'q', offset, detail: expect.stringContaining(`character ${offset + 1}`) }],
      });
    }
  });

  test.each([
    ['no search', '/v1/search', /what to look for/],
    ['an order that there is not', asking('a', '&sort=best'), /"sort"/],
  ])('%s', async (_, url, detail) => {
    const { get } = await serverWith();
    const answer = await get(url);
    expect(answer.statusCode).toBe(400);
    expect(problemOf(answer).detail).toMatch(detail);
  });
});
