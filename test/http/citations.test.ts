import { expect, test } from 'vitest';
import { article } from '../store/article.ts';
import { problemOf, serverWith } from './helper.ts';
import { realArticle } from './real-article.ts';

const point = '/v1/points/china-central-asia-fm4-2023.c7';

test('a point of the article is cited as CSL-JSON', async () => {
  const { get } = await serverWith([realArticle]);
  const answer = await get(`${point}/citation`);
  expect(answer.headers['content-type']).toBe('application/vnd.citationstyles.csl+json; charset=utf-8');
  const [item] = answer.json();
  expect(item).toMatchObject({
    id: 'china-central-asia-fm4-2023.c7',
    type: 'webpage',
    title: '中国-中亚峰会五月西安举行 外长会晤发表新闻公报, 七',
    publisher: '外交部',
    issued: { 'date-parts': [[2023, 4, 27]] },
    URL: `http://localhost:80${point}`,
    language: 'zh-Hans',
    section: 'communique',
    'event-title': '中国—中亚外长第四次会晤',
    version: answer.headers['dataset-version'],
  });
  expect(item.abstract).toMatch(/^各方指出,互联互通是/);
  expect(item).not.toHaveProperty('author');
  expect((await get(`${point}/citation.json`)).json()).toEqual([item]);
});

test('remarks are cited with their speaker, documents without a point', async () => {
  const { get } = await serverWith([realArticle]);
  const [remark] = (await get('/v1/points/china-central-asia-fm4-2023.r1/citation')).json();
  expect(remark).toMatchObject({ author: [{ literal: '秦刚' }], section: 'remarks' });
  const [document] = (await get('/v1/documents/china-central-asia-fm4-2023/citation')).json();
  expect(document).toMatchObject({
    title: '中国-中亚峰会五月西安举行 外长会晤发表新闻公报',
    publisher: '外交部',
  });
  expect(document).not.toHaveProperty('section');
});

test('the same citation comes as BibTeX and as RIS, by suffix and by Accept', async () => {
  const { get } = await serverWith([realArticle]);
  const bib = await get(`${point}/citation.bib`);
  const version = String(bib.headers['dataset-version']);
  expect(bib.body).toMatch(/^@misc\{china-central-asia-fm4-2023\.c7,\n/);
  for (const field of [
    'title = {{中国-中亚峰会五月西安举行 外长会晤发表新闻公报, 七}}',
    'howpublished = {外交部}',
    'year = {2023}',
    'month = {4}',
    'day = {27}',
    `url = {http://localhost:80${point}}`,
    `version = {${version}}`,
  ]) {
    expect(bib.body).toContain(`  ${field},\n`);
  }
  const ris = await get(`${point}/citation.ris`);
  expect(ris.body.split('\r\n')).toEqual(
    expect.arrayContaining(['TY  - ELEC', 'PB  - 外交部', 'DA  - 2023/04/27/', `ET  - ${version}`, 'ER  - ']),
  );
  for (const [accept, same] of [
    ['application/x-bibtex', bib],
    ['application/x-research-info-systems', ris],
  ] as const) {
    expect((await get(`${point}/citation`, { headers: { accept } })).body).toBe(same.body);
  }
});

test('what TeX would obey is escaped, and a line break stays within its RIS line', async () => {
  const { get } = await serverWith([article({ title: '50% \\of {A_B} & #1 $x^2~', points: ['一行\n二行'] })]);
  const { body } = await get('/v1/points/alfa-2031.c1/citation.bib');
  expect(body).toContain(
    '50\\% \\textbackslash{}of \\{A\\_B\\} \\& \\#1 \\$x\\textasciicircum{}2\\textasciitilde{}',
  );
  const ris = (await get('/v1/points/alfa-2031.c1/citation.ris')).body;
  expect(ris).toContain('AB  - 一行 二行\r\n');
});

test('what is not known is left out, not guessed', async () => {
  const { get } = await serverWith([article({ meeting: null, date: null })]);
  const [item] = (await get('/v1/points/alfa-2031.c1/citation')).json();
  expect(Object.keys(item)).not.toEqual(expect.arrayContaining(['issued']));
  expect(Object.keys(item)).not.toEqual(expect.arrayContaining(['event-title']));
  expect((await get('/v1/points/alfa-2031.c1/citation.ris')).body).not.toContain('PY  -');
});

test('a host that no address can have is not repeated', async () => {
  const { get } = await serverWith();
  const [item] = (await get('/v1/points/alfa-2031.c1/citation', { headers: { host: 'a}{<b>' } })).json();
  expect(item.URL).toBe('/v1/points/alfa-2031.c1');
});

test('what is not there cannot be cited; an unknown form is a 400', async () => {
  const { get } = await serverWith();
  expect(problemOf(await get('/v1/points/none/citation.bib'))).toMatchObject({ status: 404 });
  expect(problemOf(await get('/v1/documents/none/citation'))).toMatchObject({ status: 404 });
  expect(problemOf(await get('/v1/points/alfa-2031.c1/citation.pdf'))).toMatchObject({ status: 400 });
  expect(problemOf(await get('/v1/points/alfa-2031.c1/citation?style=apa'))).toMatchObject({ status: 400 });
});
