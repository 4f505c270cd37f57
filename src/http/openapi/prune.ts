import type { Contract } from './complete.ts';

const PREFIX = '#/components/schemas/';

/**
 * Schemas that are part of the contract though no route answers with them: what `gongbao parse` prints.
 */
const OWN_RIGHT = ['ParsedArticle'];

/**
 * Leaves the schemas that something refers to. The generator makes every named schema twice, as input and as
 * output; ours are the same both ways, so that one name is enough.
 */
export function pruneSchemas(document: Contract): Contract {
  const one = JSON.parse(JSON.stringify(document), (key, value) =>
    key === '$ref' && typeof value === 'string'
      ? value.replace(/^(#\/components\/schemas\/.*)Input$/, '$1')
      : value,
  ) as Contract;
  const { schemas = {}, ...components } = one.components;
  const roots = [one.paths, components, OWN_RIGHT.map((name) => ({ $ref: PREFIX + name }))];
  const used = schemasIn(roots, schemas);
  const kept = [...used].toSorted().map((name) => [name, schemas[name]]);
  return { ...one, components: { ...components, schemas: Object.fromEntries(kept) } };
}

/** The names of the schemas that a part of the document refers to, and of those that they refer to. */
export function schemasIn(part: unknown, schemas: Record<string, unknown>): Set<string> {
  const used = new Set<string>();
  const visit = (each: unknown): void => {
    for (const name of referencesIn(each)) {
      if (used.has(name)) continue;
      used.add(name);
      visit(schemas[name]);
    }
  };
  visit(part);
  return used;
}

function referencesIn(part: unknown): string[] {
  const found: string[] = [];
  JSON.stringify(part, (key, value) => {
    if (key === '$ref' && typeof value === 'string' && value.startsWith(PREFIX))
      found.push(value.slice(PREFIX.length));
    return value;
  });
  return found;
}
