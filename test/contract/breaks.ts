/**
 * What a later contract breaks of an earlier one, by the promise of docs/contract.md. An answer may say more and a request may
 * ask for less; nothing that was there goes, and no meaning of a value changes.
 */
import { schemaBreaks } from './schema-breaks.ts';

/** An OpenAPI document, or any object of it. */
export interface Node {
  [key: string]: Node;
}

/** Where a reference leads; undefined for what is none. */
export function refOf(node: Node | undefined): string | undefined {
  const ref: unknown = node?.$ref;
  return typeof ref === 'string' ? ref : undefined;
}

/** Finds what a reference leads to, in the document that it stands in. */
export function resolve(document: Node, node: Node | undefined): Node | undefined {
  const ref = refOf(node);
  if (ref === undefined) return node;
  const found = ref
    .slice(2)
    .split('/')
    .reduce<Node | undefined>(
      (part, key) => part?.[key.replaceAll('~1', '/').replaceAll('~0', '~')],
      document,
    );
  return resolve(document, found);
}

/** Both sides of a comparison: the documents, and what is compared of them. */
export interface Pair {
  before: Node;
  after: Node;
}

/** @returns a sentence for each break; none where the later contract keeps the promise */
export function breaks(documents: Pair): string[] {
  const { before, after } = documents;
  return Object.entries(before.paths ?? {}).flatMap(([path, methods]) =>
    Object.entries(methods).flatMap(([method, operation]) => {
      const later = after.paths?.[path]?.[method];
      const name = `${method.toUpperCase()} ${path}`;
      if (!later) return [`${name} is gone`];
      return operationBreaks(documents, operation, later).map((each) => `${name}: ${each}`);
    }),
  );
}

function operationBreaks(documents: Pair, before: Node, after: Node): string[] {
  return [
    ...(before.operationId === after.operationId ? [] : [`operationId is ${textOf(after.operationId)} now`]),
    ...parameterBreaks(documents, before, after),
    ...bodyBreaks(documents, before.requestBody, after.requestBody),
    ...Object.entries(before.responses ?? {}).flatMap(([status, answer]) =>
      answerBreaks(documents, answer, after.responses?.[status]).map((each) => `${status}: ${each}`),
    ),
  ];
}

function parameterBreaks(documents: Pair, before: Node, after: Node): string[] {
  const earlier = parametersOf(documents.before, before);
  const later = parametersOf(documents.after, after);
  const changed = [...earlier].flatMap(([name, parameter]) => {
    const now = later.get(name);
    if (!now) return [`the parameter ${name} is gone`];
    const found = schemaBreaks(documents, parameter.schema, now.schema, 'request');
    if (isTrue(now.required) && !isTrue(parameter.required)) found.push('is required now');
    return found.map((each) => `the parameter ${name} ${each}`);
  });
  const demanded = [...later].filter(([name, { required }]) => isTrue(required) && !earlier.has(name));
  return [...changed, ...demanded.map(([name]) => `the parameter ${name} is new and required`)];
}

function parametersOf(document: Node, operation: Node): Map<string, Node> {
  const given = (operation.parameters as unknown as Node[] | undefined) ?? [];
  const resolved = given.map((each) => resolve(document, each) ?? each);
  return new Map(resolved.map((each) => [`${textOf(each.in)} ${textOf(each.name)}`, each]));
}

function bodyBreaks(documents: Pair, before: Node | undefined, after: Node | undefined): string[] {
  const earlier = resolve(documents.before, before);
  const later = resolve(documents.after, after);
  if (!earlier) return isTrue(later?.required) ? ['a body is required now'] : [];
  return contentBreaks(documents, earlier.content, later?.content, 'request');
}

function answerBreaks(documents: Pair, before: Node, after: Node | undefined): string[] {
  const earlier = resolve(documents.before, before);
  const later = resolve(documents.after, after);
  if (!later) return ['is not answered any more'];
  const headers = Object.keys(earlier?.headers ?? {}).filter((name) => !(name in (later.headers ?? {})));
  return [
    ...headers.map((name) => `the header ${name} is gone`),
    ...contentBreaks(documents, earlier?.content, later.content, 'answer'),
  ];
}

function contentBreaks(
  documents: Pair,
  before: Node | undefined,
  after: Node | undefined,
  side: 'request' | 'answer',
): string[] {
  return Object.entries(before ?? {}).flatMap(([type, { schema }]) => {
    const later = after?.[type];
    if (!later) return [`${type} is gone`];
    return schemaBreaks(documents, schema, later.schema, side).map((each) => `${type} ${each}`);
  });
}

function textOf(value: unknown): string {
  return typeof value === 'string' ? value : '';
}

function isTrue(value: unknown): boolean {
  return value === true;
}
