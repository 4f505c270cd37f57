import { parse } from 'csv-parse/sync';
import { expect, test } from 'vitest';
import { article } from '../store/article.ts';
import { problemOf, serverWith } from './helper.ts';
import { realArticle } from './real-article.ts';

const asking = (q: string, more = '') => `/v1/phrases?q=${encodeURIComponent(q)}${more}`;

test('a phrase of the article is counted as its text has it', async () => {
  const { get } = await serverWith([realArticle]);
  const all = (await get('/v1/points?limit=100')).json<{ data: { text: string }[] }>().data;
  const counts = all.map(({ text }) => text.split('合作').length - 1).filter((count) => count > 0);
  const counted = { points: counts.length, occurrences: counts.reduce((sum, count) => sum + count, 0) };
  const answer = (await get(asking('合作'))).json();
  expect(answer.phrase).toEqual({ ...counted, relation: 'eq' });
  expect(answer.years).toEqual([{ year: '2023', ...counted }]);
  expect(answer.data).toEqual([
    expect.objectContaining({
      meeting: 'china-central-asia-foreign-ministers-4',
      date: '2023-04-27',
      ...counted,
    }),
  ]);
});

test('the filters of points hold, and a cursor leads on', async () => {
  const { get } = await serverWith();
  const one = (await get(asking('能源', '&country=CC'))).json();
  expect(one.data.map(({ meeting }: { meeting: string }) => meeting)).toEqual(['bravo-summit']);
  const first = (await get(asking('能源', '&limit=1'))).json();
  const second = (await get(asking('能源', `&limit=1&cursor=${first.page.next}`))).json();
  expect([...first.data, ...second.data]).toEqual((await get(asking('能源'))).json().data);
});

test('a cursor leads on from a meeting, whatever came before it in the meantime', async () => {
  const { get, writer } = await serverWith();
  const first = (await get(asking('能源', '&limit=1'))).json();
  writer.write(
    article({ id: 'newest', date: '2099-01-01', meeting: 'newest', points: ['能源。'], remarks: [] }),
  );
  const rest = (await get(asking('能源', `&cursor=${first.page.next}`))).json();
  const all = (await get(asking('能源'))).json();
  expect(rest.data).toEqual(all.data.slice(2));
});

test('the counts come as a table too', async () => {
  const { get } = await serverWith();
  const { data } = (await get(asking('能源'))).json();
  const csv = (await get(asking('能源').replace('phrases', 'phrases.csv'))).body;
  const rows = parse(csv, {
    columns: true,
    bom: true,
    cast: (cell) => (/^\d+$/.test(cell) ? Number(cell) : cell),
  });
  expect(rows).toEqual(data);
});

test.each([
  ['no phrase', '/v1/phrases'],
  ['nothing to look for', asking(' ')],
  ['an empty phrase', asking('""')],
  ['a control character', asking('a\u0007')],
  ['two phrases', asking('a', '&q=b')],
])('%s is a 400', async (_, url) => {
  const { get } = await serverWith();
  const answer = await get(url);
  expect([answer.statusCode, problemOf(answer).detail]).toEqual([400, expect.stringContaining('"q"')]);
});
