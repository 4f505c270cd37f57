/** Lists as tables and as lines: whole, the same records, safe to open, and ended when nobody listens. */
import { once } from 'node:events';
import { get as httpGet } from 'node:http';
import type { AddressInfo } from 'node:net';
import { parse } from 'csv-parse/sync';
import { describe, expect, test } from 'vitest';
import { batchesOf } from '../../src/http/formats/records.ts';
import type { Page } from '../../src/store/index.ts';
import { article } from '../store/article.ts';
import { articles, problemOf, serverWith, type TestServer } from './helper.ts';

const lists = [
  '/v1/documents',
  '/v1/documents/alfa-2031/blocks',
  '/v1/documents/alfa-2031/references',
  '/v1/meetings',
  '/v1/meetings/alfa-fm-1/points',
  '/v1/meetings/alfa-fm-1/participants',
  '/v1/people',
  '/v1/points',
  '/v1/tags',
];
const many = [
  ...articles,
  ...Array.from({ length: 60 }, (_, index) => article({ id: `hotel-${index}`, meeting: `hotel-${index}` })),
];

const rowsOf = (csv: string): Record<string, string>[] => parse(csv, { columns: true, bom: true });

async function recordsOf(get: TestServer['get'], url: string): Promise<Record<string, unknown>[]> {
  const records = [];
  let cursor: string | null = null;
  do {
    const { data, page }: { data: Record<string, unknown>[]; page: { next: string | null } } = (
      await get(`${url}?limit=100${cursor ? `&cursor=${cursor}` : ''}`)
    ).json();
    records.push(...data);
    cursor = page.next;
  } while (cursor !== null);
  return records;
}

describe.each(lists)('%s', (url) => {
  test('is the same list as JSON, as lines and as a table, by suffix and by Accept', async () => {
    const { get } = await serverWith();
    const records = await recordsOf(get, url);
    expect(records.length).toBeGreaterThan(0);
    const json = await get(`${url}.json`);
    expect(json.json()).toEqual((await get(url)).json());

    const ndjson = await get(`${url}.ndjson`);
    expect(ndjson.headers['content-type']).toBe('application/x-ndjson; charset=utf-8');
    expect(
      ndjson.body
        .trimEnd()
        .split('\n')
        .map((line) => JSON.parse(line)),
    ).toEqual(records);
    expect((await get(url, { headers: { accept: 'application/x-ndjson' } })).body).toBe(ndjson.body);

    const csv = await get(`${url}.csv`);
    expect(csv.headers['content-type']).toBe('text/csv; charset=utf-8; header=present');
    expect(rowsOf(csv.body)).toHaveLength(records.length);
    expect((await get(url, { headers: { accept: 'text/csv;q=0.9, text/html' } })).body).toBe(csv.body);
  });

  test('has an ETag of its own in each form', async () => {
    const { get } = await serverWith();
    const answers = await Promise.all(
      ['application/json', 'text/csv', 'application/x-ndjson'].map((accept) =>
        get(url, { headers: { accept } }),
      ),
    );
    const etags = answers.map(({ headers }) => String(headers.etag));
    expect(new Set(etags).size).toBe(3);
    expect(answers.every(({ headers }) => String(headers.vary).includes('Accept'))).toBe(true);
    const again = await get(url, { headers: { accept: 'text/csv', 'if-none-match': String(etags[1]) } });
    expect(again.statusCode).toBe(304);
    const other = await get(url, { headers: { accept: 'text/csv', 'if-none-match': String(etags[0]) } });
    expect(other.statusCode).toBe(200);
  });
});

test('a file is the whole list, with its filters; with a limit or a cursor it is that page', async () => {
  const { get } = await serverWith(many);
  const all = await recordsOf(get, '/v1/points');
  expect(all.length).toBeGreaterThan(150);
  const ids = async (url: string) => rowsOf((await get(url)).body).map(({ id }) => id);
  expect(await ids('/v1/points.csv')).toEqual(all.map(({ id }) => id));
  expect(await ids('/v1/points.csv?section=remarks')).toEqual(
    all.filter(({ section }) => section === 'remarks').map(({ id }) => id),
  );
  const page = (await get('/v1/points?limit=7')).json().page.next;
  expect(await ids('/v1/points.csv?limit=7')).toEqual(all.slice(0, 7).map(({ id }) => id));
  expect(await ids(`/v1/points.csv?limit=7&cursor=${page}`)).toEqual(all.slice(7, 14).map(({ id }) => id));
});

test('a table opens in a spreadsheet: marked as UTF-8, lines ended by CRLF, quotes doubled, no formula run', async () => {
  const points = ['=1+1', '+甲', '-乙', '@丙', '他说"好",\n又说😀。'];
  const { get } = await serverWith([article({ points, remarks: [] })]);
  const { body, rawPayload } = await get('/v1/points.csv');
  expect([...rawPayload.subarray(0, 3)]).toEqual([0xef, 0xbb, 0xbf]);
  expect(body.split('\r\n')[0]).toMatch(/^\uFEFFid,document,meeting,date,/);
  expect(body).toContain('"他说""好"",\n又说😀。"');
  expect(rowsOf(body).map(({ text }) => text)).toEqual(["'=1+1", "'+甲", "'-乙", "'@丙", points[4]]);
  const lines = (await get('/v1/points.ndjson')).body.trimEnd().split('\n');
  expect(lines.map((line) => JSON.parse(line).text)).toEqual(points);
});

test('each row of a table of points has its permalink and a citation', async () => {
  const { get } = await serverWith();
  const [row] = rowsOf((await get('/v1/points.csv?document=bravo-2032&section=communique')).body);
  expect(row).toMatchObject({ permalink: 'http://localhost:80/v1/points/bravo-2032.c1' });
  expect(row?.citation).toContain('丙国丁国峰会发表宣言');
  expect(row?.citation).toContain(row?.permalink ?? '-');
});

test('an unknown form is a 400 that names those there are; a missing owner is a 404 in every form', async () => {
  const { get } = await serverWith();
  const unknown = await get('/v1/points.xml');
  expect(unknown.statusCode).toBe(400);
  expect(problemOf(unknown).detail).toContain('"json", "csv", "ndjson"');
  for (const format of ['json', 'csv', 'ndjson']) {
    expect((await get(`/v1/meetings/none/points.${format}`)).statusCode).toBe(404);
    expect((await get(`/v1/points.${format}?colour=red`)).statusCode).toBe(400);
    expect((await get(`/v1/points.${format}?cursor=abc`)).statusCode).toBe(400);
  }
});

test('a client that reads nothing is sent no more, and one that goes away ends the reading', async () => {
  const points = Array.from({ length: 4 }, (_, index) => `${index}${'长'.repeat(6000)}`);
  const one = article({ meeting: null, points, remarks: [], tags: [], topics: [], references: [] });
  const documents = Array.from({ length: 100 }, (_, index) => ({ ...one, id: `hotel-${index}` }));
  const { app } = await serverWith(documents);
  await app.listen({ port: 0, host: '127.0.0.1' });
  const { port } = app.server.address() as AddressInfo;
  const served = once(app.server, 'request');
  const request = httpGet({ port, path: '/v1/points.ndjson' });
  const [answer] = await once(request, 'response');
  answer.pause();
  const [, response] = await served;
  // Each text comes twice, as the point's and as the quote of its selector.
  const wholeBytes = documents.length * points.join('').length * 3 * 2;
  await new Promise((resolve) => setTimeout(resolve, 500));
  expect(response.socket.bytesWritten).toBeLessThan(wholeBytes);
  expect(response.writableEnded).toBe(false);
  const closed = once(response, 'close');
  request.destroy();
  await closed;
  expect(response.writableEnded).toBe(false);
}, 60_000);

test('a list is asked for no further once its reader stops', async () => {
  const asked: (string | undefined)[] = [];
  const find = async ({ after }: { after?: string | undefined }): Promise<Page> => {
    asked.push(after);
    return { records: Buffer.from('{}'), next: String(asked.length), total: 9, totalRelation: 'eq' };
  };
  for await (const _ of batchesOf(find)) if (asked.length === 3) break;
  expect(asked).toEqual([undefined, '1', '2']);
});
