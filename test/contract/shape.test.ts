/** What openapi.yaml holds beside routes: names, examples, no two of one thing. */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { parse } from 'yaml';
import { makeExamples } from '../../scripts/examples.ts';
import { readExamples } from '../../src/cli/examples.ts';
import { root } from '../cli/gongbao.ts';

interface Content {
  schema: Schema;
  example?: unknown;
  examples?: object;
}
interface Schema {
  $ref?: string;
  type?: string | string[];
  properties?: Record<string, Schema>;
  required?: string[];
  examples?: unknown[];
  items?: Schema;
}
interface Operation {
  operationId: string;
  requestBody?: { content: Record<string, Content> };
  responses: Record<string, { $ref?: string; content?: Record<string, Content> }>;
}

const contract: {
  paths: Record<string, Record<string, Operation>>;
  components: {
    schemas: Record<string, Schema>;
    responses: Record<string, { content?: Record<string, Content> }>;
  };
} = parse(readFileSync(join(root, 'openapi.yaml'), 'utf8'));
const { schemas, responses } = contract.components;
const operations = Object.entries(contract.paths).flatMap(([path, methods]) =>
  Object.entries(methods).map(([method, operation]) => ({ name: `${method} ${path}`, ...operation })),
);

const nameOf = (schema: Schema | undefined) => schema?.$ref?.split('/').at(-1) ?? '';
const hasExample = ({ schema, example, examples: several }: Content) =>
  example !== undefined || several !== undefined || (schemas[nameOf(schema)]?.examples?.length ?? 0) > 0;

describe.each(operations)('$name', ({ requestBody, responses: answers }) => {
  test('shows an example of every good answer and of every body it takes', () => {
    const good = Object.entries(answers[200]?.content ?? {});
    const bodies = Object.entries(requestBody?.content ?? {});
    expect(good.length).toBeGreaterThan(0);
    expect([...good, ...bodies].filter(([, content]) => !hasExample(content))).toEqual([]);
  });

  test('declares every error as a problem with an example', () => {
    const errors = Object.entries(answers).filter(([status]) => Number(status) >= 400);
    expect(errors.map(([status]) => status)).toEqual(expect.arrayContaining(['400', '500']));
    for (const [, { $ref }] of errors) {
      const problem = responses[$ref?.split('/').at(-1) ?? '']?.content?.['application/problem+json'];
      expect(nameOf(problem?.schema)).toBe('Problem');
      expect(Object.keys(problem?.examples ?? {}).length).toBeGreaterThan(0);
    }
  });
});

test('the examples are what the server answers; `npm run openapi` makes them anew', async () => {
  expect(readExamples()).toEqual(await makeExamples());
}, 60_000);

test('no two components are the same under two names', () => {
  const withoutWords = (schema: Schema) =>
    JSON.stringify(schema, (key, value) => (key === 'description' || key === 'examples' ? undefined : value));
  const names = new Map<string, string[]>();
  for (const [name, schema] of Object.entries(schemas)) {
    const shape = withoutWords(schema);
    names.set(shape, [...(names.get(shape) ?? []), name]);
  }
  expect([...names.values()].filter((same) => same.length > 1)).toEqual([]);
});

/** The names of the schemas that a part of the contract leads to. */
function reachedFrom(part: unknown, reached = new Set<string>()): Set<string> {
  for (const [, name = ''] of JSON.stringify(part ?? null).matchAll(/"#\/components\/schemas\/([^"]+)"/g)) {
    if (reached.has(name)) continue;
    reached.add(name);
    reachedFrom(schemas[name], reached);
  }
  return reached;
}

/** Every object in a part of the contract, each with where it is. */
function objectsIn(part: unknown, at: string): { at: string; schema: Schema }[] {
  if (typeof part !== 'object' || part === null) return [];
  const schema = part as Schema;
  const inner = Object.entries(part).flatMap(([key, value]) => objectsIn(value, `${at}.${key}`));
  return schema.type === 'object' && schema.properties ? [{ at, schema }, ...inner] : inner;
}

describe('the records of answers', () => {
  const sent = reachedFrom(operations.map(({ requestBody }) => requestBody));
  const answered = Object.entries(schemas).filter(([name]) => !sent.has(name));

  test('have all their keys always: null is present, never absent', () => {
    // What is not known is absent in CSL-JSON, which is not ours.
    const own = answered.filter(([name]) => name !== 'CslItem');
    const objects = own.flatMap(([name, schema]) => objectsIn(schema, name));
    expect(objects.length).toBeGreaterThan(20);
    const lacking = objects.filter(({ schema }) =>
      Object.keys(schema.properties ?? {}).some((key) => !schema.required?.includes(key)),
    );
    expect(lacking.map(({ at }) => at)).toEqual([]);
  });

  test('leave room for the keys of a later version', () => {
    expect(
      answered.filter(([, schema]) => JSON.stringify(schema).includes('"additionalProperties":false')),
    ).toEqual([]);
  });

  test('are the same in a list and alone', () => {
    const answerOf = (path: string) =>
      contract.paths[path]?.get?.responses[200]?.content?.['application/json']?.schema;
    const pairs = Object.keys(contract.paths).filter((path) => `${path}/{id}` in contract.paths);
    expect(pairs.length).toBeGreaterThan(3);
    for (const path of pairs) {
      const list = schemas[nameOf(answerOf(path))]?.properties?.data?.items;
      expect(nameOf(list)).not.toBe('');
      expect(list).toEqual(answerOf(`${path}/{id}`));
    }
  });
});
