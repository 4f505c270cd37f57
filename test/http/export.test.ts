/** Everything as one file: whole, checkable, and the same bytes for the same dataset. */
import { spawnSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import { mkdirSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import Sqlite from 'better-sqlite3';
import { parse } from 'csv-parse/sync';
import { strFromU8, unzipSync } from 'fflate';
import { expect, test } from 'vitest';
import type { PointRecord } from '../../src/store/model/index.ts';
import { article } from '../store/article.ts';
import { temporaryFolder } from '../store/database.ts';
import { articles, serverWith, type TestServer } from './helper.ts';
import { realArticle } from './real-article.ts';

const sha256 = (bytes: Uint8Array) => createHash('sha256').update(bytes).digest('hex');
const given = [realArticle, ...articles, article({ id: 'formula', meeting: null, points: ['=1+1,"a"\n'] })];

interface Resource {
  name: string;
  path: string;
  hash: string;
  bytes: number;
  format: string;
  schema?: { fields: { name: string; type: string }[]; primaryKey?: string[] };
}

async function packageOf({ get }: Pick<TestServer, 'get'>) {
  const answer = await get('/v1/export');
  const files = unzipSync(answer.rawPayload);
  const text = (path: string) => strFromU8(files[path] ?? new Uint8Array());
  return { answer, files, text, described: JSON.parse(text('datapackage.json')) };
}

test('a package holds every record of the API, as tables and as lines', async () => {
  const server = await serverWith(given);
  const { text, described } = await packageOf(server);
  for (const name of ['documents', 'meetings', 'people', 'points', 'tags']) {
    const lines = (await server.get(`/v1/${name}.ndjson`)).body;
    expect(text(`data/${name}.ndjson`)).toBe(lines);
    expect(parse(text(`data/${name}.csv`), { columns: true })).toHaveLength(
      lines.trimEnd().split('\n').length,
    );
  }
  expect(text('data/points.csv')).toContain('\r\n');
  expect(parse(text('data/points.csv'), { columns: true })).toContainEqual(
    expect.objectContaining({ id: 'formula.c1', text: '=1+1,"a"\n' }),
  );
  expect(text('data/blocks.ndjson').split('\n').length).toBeGreaterThan(40);
  const paths: string[] = described.resources.map(({ path }: Resource) => path);
  expect(paths).toEqual(expect.arrayContaining(['data/participants.csv', 'data/point_tags.csv']));
});

test('the acts of points are a table, and each row is the act as the point has it', async () => {
  const server = await serverWith(given);
  const { text } = await packageOf(server);
  const records: PointRecord[] = text('data/points.ndjson')
    .trimEnd()
    .split('\n')
    .map((line) => JSON.parse(line));
  const wanted = records.flatMap(({ id, acts }) =>
    acts.map(({ verb, act, actor, commitment, rule, span }) => [
      id,
      verb,
      act,
      actor?.label ?? '',
      actor?.countries?.join('|') ?? '',
      actor?.bloc ?? '',
      String(commitment),
      rule ?? '',
      String(span.start),
      String(span.end),
    ]),
  );
  expect(wanted.length).toBeGreaterThan(20);
  const [header, ...rows] = parse(text('data/point_acts.csv')) as string[][];
  expect(header?.join(' ')).toBe('point verb act actor countries bloc commitment rule start end');
  expect(rows).toEqual(wanted);
  const [real] = given;
  for (const [point, verb, , , , , , , start, end] of rows.filter(([point]) =>
    point?.startsWith(real?.id ?? ''),
  ))
    expect([...(real?.text ?? '')].slice(Number(start), Number(end)).join(''), point).toBe(verb);
});

test('the texts are byte for byte those that the API sends', async () => {
  const server = await serverWith(given);
  const { files } = await packageOf(server);
  for (const { id } of given) {
    const text = (await server.get(`/v1/documents/${id}/text`)).rawPayload;
    expect(Buffer.from(files[`texts/${id}.txt`] ?? []).equals(text)).toBe(true);
  }
});

test('the description has the version, the checksum and the columns of every file', async () => {
  const { answer, files, text, described } = await packageOf(await serverWith(given));
  expect(described.version).toBe(answer.headers['dataset-version']);
  for (const { path, hash, bytes, format, schema } of described.resources as Resource[]) {
    expect(hash).toBe(`sha256:${sha256(files[path] ?? new Uint8Array())}`);
    expect(bytes).toBe(files[path]?.length);
    if (format !== 'csv') continue;
    const [header] = parse(text(path), { to_line: 1 });
    expect(header).toEqual(schema?.fields.map(({ name }) => name));
    const rows: Record<string, string>[] = parse(text(path), { columns: true });
    const keys = rows.map((row) => JSON.stringify(schema?.primaryKey?.map((key) => row[key]) ?? row));
    expect(schema?.primaryKey && new Set(keys).size).toBe(schema?.primaryKey && rows.length);
    for (const { name, type } of schema?.fields ?? [])
      if (type === 'integer') expect(rows.every((row) => /^\d*$/.test(row[name] ?? ''))).toBe(true);
  }
});

test('sha256sum of the manifest is the dataset version, and checks every other file', async () => {
  const { answer, files } = await packageOf(await serverWith(given));
  expect(sha256(files['manifest.txt'] ?? new Uint8Array())).toBe(answer.headers['dataset-version']);
  const folder = temporaryFolder();
  for (const [path, bytes] of Object.entries(files)) {
    mkdirSync(dirname(join(folder, path)), { recursive: true });
    writeFileSync(join(folder, path), bytes);
  }
  const { status, stdout, error } = spawnSync('sha256sum', ['--check', 'SHA256SUMS'], { cwd: folder });
  if (error) return;
  expect(String(stdout).trim().split('\n')).toHaveLength(Object.keys(files).length - 1);
  expect(status).toBe(0);
});

test('the same dataset gives the same bytes, in whatever order and time zone it was made', async () => {
  const before = process.env.TZ;
  const bytes = async (order: typeof given, zone: string) => {
    process.env.TZ = zone;
    const { get } = await serverWith(order);
    return Promise.all(
      ['/v1/export', '/v1/export.sqlite'].map(async (url) => sha256((await get(url)).rawPayload)),
    );
  };
  try {
    const first = await bytes(given, 'Asia/Almaty');
    expect(await bytes(given.toReversed(), 'America/Lima')).toEqual(first);
  } finally {
    if (before === undefined) delete process.env.TZ;
    else process.env.TZ = before;
  }
});

test('the SQLite file is whole, has the rows of the package, and its keys hold', async () => {
  const server = await serverWith(given);
  const { described, text } = await packageOf(server);
  const answer = await server.get('/v1/export.sqlite');
  expect(answer.headers['content-length']).toBe(String(answer.rawPayload.length));
  const sqlite = new Sqlite(answer.rawPayload);
  expect(sqlite.pragma('integrity_check', { simple: true })).toBe('ok');
  expect(sqlite.pragma('foreign_key_check')).toEqual([]);
  for (const { path, format } of described.resources as Resource[]) {
    if (format !== 'csv') continue;
    const table = path.slice('data/'.length, -'.csv'.length);
    const count = sqlite.prepare(`SELECT count(*) FROM "${table}"`).pluck().get();
    expect([table, count]).toEqual([table, parse(text(path), { columns: true }).length]);
  }
  expect(sqlite.prepare('SELECT version FROM dataset').pluck().get()).toBe(answer.headers['dataset-version']);
  const quoted = sqlite.prepare(
    "SELECT substr(texts.text, start + 1, end - start) FROM points JOIN texts USING (document) WHERE id LIKE '%.c7'",
  );
  expect(quoted.pluck().get()).toMatch(/^七、各方指出,互联互通/);
  sqlite.close();
});

test('a third export at once is refused with the time to wait, and has a place once one is done', async () => {
  const { get } = await serverWith(given);
  const answers = await Promise.all([1, 2, 3].map(() => get('/v1/export.sqlite')));
  expect(answers.map(({ statusCode }) => statusCode).toSorted((a, b) => a - b)).toEqual([200, 200, 503]);
  const refused = answers.find(({ statusCode }) => statusCode === 503);
  expect(refused?.headers['retry-after']).toBeDefined();
  expect((await get('/v1/export')).statusCode).toBe(200);
});
