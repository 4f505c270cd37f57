import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { parse } from 'yaml';
import { openapiDocument, openapiYaml } from '../../src/http/index.ts';
import { serverWith } from './helper.ts';

const file = new URL('../../openapi.yaml', import.meta.url);

test('openapi.yaml is what the routes say; `npm run openapi` writes it anew', async () => {
  const { app } = await serverWith();
  expect(readFileSync(file, 'utf8')).toBe(await openapiYaml(app));
});

test('the server sends the same description as JSON, as YAML and to its own page', async () => {
  const { app, get } = await serverWith();
  const document = JSON.parse(JSON.stringify(await openapiDocument(app)));
  expect((await get('/openapi.json')).json()).toEqual(document);
  expect(parse((await get('/openapi.yaml')).body)).toEqual(document);
  expect((await get('/docs/json')).json()).toEqual(document);
});

test('every operation has a name of its own, words that explain it, and no schema in place that has a name', async () => {
  const { app } = await serverWith();
  const { paths } = (await openapiDocument(app)) as unknown as {
    paths: Record<
      string,
      Record<string, Record<string, string> & { responses: Record<string, { content?: object }> }>
    >;
  };
  const operations = Object.values(paths).flatMap((path) => Object.values(path));
  expect(new Set(operations.map((each) => each.operationId)).size).toBe(operations.length);
  for (const operation of operations) {
    expect(operation).toMatchObject({ summary: expect.any(String), description: expect.any(String) });
    expect(Object.keys(operation.responses)).toEqual(
      expect.arrayContaining(['200', '400', '414', '431', '500']),
    );
  }
});

test('the contract holds the parse that `gongbao parse` prints', async () => {
  const { app } = await serverWith();
  expect((await openapiDocument(app)).components.schemas).toHaveProperty('ParsedArticle');
});
