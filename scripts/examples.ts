/**
 * The examples of the contract: real answers of the whole server over the articles of data/articles, made short. What differs
 * from run to run (times, tokens, versions) is put down as something that is always the same.
 */
import { mkdtempSync, readdirSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { FastifyInstance } from 'fastify';
import { loadParser } from '../src/cli/parser.ts';
import { idFromPath, readArticle } from '../src/cli/read-article.ts';
import { readCodes } from '../src/cli/vocabularies.ts';
import { buildApp, type Examples, openapiDocument } from '../src/http/index.ts';
import { createWriter, openDatabase, openLiveStore } from '../src/store/index.ts';

const articles = fileURLToPath(new URL('../data/articles', import.meta.url));

/** An example of the answer of every operation that is read. */
export async function makeExamples(): Promise<Examples> {
  const folder = mkdtempSync(join(tmpdir(), 'gongbao-'));
  const file = join(folder, 'examples.sqlite');
  await fill(file);
  const store = openLiveStore(file);
  const app = await buildApp({ store, parser: { parse: async () => 'busy' }, codes: await readCodes() });
  try {
    return await askAll(app);
  } finally {
    await app.close();
    store.close();
    rmSync(folder, { recursive: true });
  }
}

async function fill(file: string): Promise<void> {
  const parser = await loadParser();
  const database = openDatabase(file, { readonly: false });
  const writer = createWriter(database);
  for (const name of readdirSync(articles).filter((each) => each.endsWith('.txt'))) {
    const { text, sidecar } = await readArticle(join(articles, name));
    const id = sidecar?.id ?? idFromPath(name);
    writer.write({ id, text, sidecar, parsed: parser.parse(text, sidecar) });
  }
  database.close();
}

async function askAll(app: FastifyInstance): Promise<Examples> {
  const examples: Record<string, Record<string, unknown>> = {};
  for (const [path, { get }] of Object.entries((await openapiDocument(app)).paths)) {
    if (!get) continue;
    const address = await addressOf(app, path, JSON.stringify(get.parameters).includes('/Limit"'));
    for (const type of Object.keys(get.responses[200]?.content ?? {})) {
      const url = address.replace('{format}', suffixes[type] ?? '');
      const { statusCode, headers, body } = await app.inject({ url, headers: { accept: type } });
      if (statusCode !== 200)
        throw new Error(`${url} answers ${statusCode}; see to addressOf in scripts/examples.ts.`);
      examples[get.operationId] = {
        ...examples[get.operationId],
        [type]: shortened(path, type, unversioned(body, headers)),
      };
    }
  }
  return examples;
}

const suffixes: Record<string, string> = {
  'application/json': 'json',
  'text/csv': 'csv',
  'application/x-ndjson': 'ndjson',
  'application/vnd.citationstyles.csl+json': 'json',
  'application/x-bibtex': 'bib',
  'application/x-research-info-systems': 'ris',
};

/** Parameters that an address cannot do without. */
const required: Record<string, string> = {
  '/v1/compare': '?left=china-central-asia-fm4-2023:remarks&right=china-central-asia-fm4-2023:communique',
};

/** An address of this path that exists, with one record where it is a list. */
async function addressOf(app: FastifyInstance, path: string, limited: boolean): Promise<string> {
  const collection = path.slice(0, path.indexOf('/{id}'));
  const id = path.includes('{id}') ? await idIn(app, collection) : '';
  const address = path.replace('{id}', encodeURIComponent(id)).replace('{name}', 'not-found');
  const sought = /^\/v1\/(search|phrases)\b/.test(path) ? `q=${encodeURIComponent('能源')}&` : '';
  return limited ? `${address}?${sought}limit=1` : address + (required[path] ?? '');
}

/** Of meetings the one that an article reports: others have no points and nobody present. Of topics one that is borne. */
async function idIn(app: FastifyInstance, collection: string): Promise<string> {
  if (collection === '/v1/topics') return 'connectivity';
  const reported = collection === '/v1/meetings';
  const { data } = (await app.inject(reported ? '/v1/documents' : collection)).json<{
    data: { id: string; meeting: string }[];
  }>();
  return data[0]?.[reported ? 'meeting' : 'id'] ?? '';
}

const TIME = '2031-05-06T07:08:09Z';
const VERSION = '0'.repeat(64);
const TOKEN = Buffer.from(`${'0'.repeat(16)}.42.42`).toString('base64url');

/** An answer without the dataset version, which is another one whenever the parser reads the articles better. */
function unversioned(body: string, headers: Record<string, unknown>): string {
  const version = headers['dataset-version'];
  if (typeof version !== 'string') return body;
  return body.replaceAll(version, VERSION).replaceAll(version.slice(0, 12), VERSION.slice(0, 12));
}

/** What files begin with that are no text. */
const binaries: Record<string, string> = {
  'application/zip': 'PK',
  'application/vnd.sqlite3': 'SQLite format 3',
};

function shortened(path: string, type: string, body: string): unknown {
  if (binaries[type] && body.startsWith(binaries[type])) return binaries[type];
  if (/[/+]json$/.test(type)) {
    const answer = JSON.parse(body);
    if (path === '/openapi.json') return { openapi: answer.openapi, info: { title: answer.info.title } };
    return short(path === '/v1/changes' ? { ...answer, next: TOKEN } : answer);
  }
  const text = body.replaceAll(/\d{4}-\d\d-\d\dT\d\d:\d\d:\d\dZ/g, TIME);
  return wholeTypes.has(type) ? text : `${text.split('\n').slice(0, 2).join('\n')}\n`;
}

/** Texts that are short, and nothing without their end. */
const wholeTypes = new Set([
  'application/atom+xml',
  'application/x-bibtex',
  'application/x-research-info-systems',
]);

/** A value with the first item of each of its lists. */
function short(value: unknown, key = ''): unknown {
  if (key === 'at') return TIME;
  if (key === 'datasetVersion') return VERSION;
  if (Array.isArray(value)) return value.slice(0, 1).map((each) => short(each));
  if (typeof value !== 'object' || value === null) return value;
  return Object.fromEntries(Object.entries(value).map(([name, each]) => [name, short(each, name)]));
}
