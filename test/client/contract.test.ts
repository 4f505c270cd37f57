/** `npm run check` makes the types anew and compares every byte; this finds the common slip without the generator. */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { parse } from 'yaml';
import { root } from '../cli/gongbao.ts';

interface Contract {
  paths: Record<string, Record<string, { operationId: string; parameters?: { name?: string }[] }>>;
  components: { schemas: Record<string, { properties?: object }> };
}

const types = readFileSync(join(root, 'src/client/contract.ts'), 'utf8');
const { paths, components }: Contract = parse(readFileSync(join(root, 'openapi.yaml'), 'utf8'));

test('the types of the client have every address, operation, parameter, record and key of openapi.yaml', () => {
  const operations = Object.values(paths).flatMap((path) => Object.values(path));
  const parameters = operations.flatMap((operation) => operation.parameters ?? []);
  const schemas = Object.entries(components.schemas);
  const names = [
    ...Object.keys(paths),
    ...operations.map(({ operationId }) => operationId),
    ...parameters.flatMap(({ name }) => name ?? []),
    ...schemas.flatMap(([name, { properties = {} }]) => [name, ...Object.keys(properties)]),
  ];
  const declared = new Set([...types.matchAll(/^ +"?([^\s"?]+)"?\??: /gm)].map(([, name]) => name));
  expect(names.length).toBeGreaterThan(100);
  expect(names.filter((name) => !declared.has(name))).toEqual([]);
});
