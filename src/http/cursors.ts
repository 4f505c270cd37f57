/** Cursors: places in lists, each good for one list with its filters alone. Opaque to clients. */
import { createHash } from 'node:crypto';
import type { FastifyRequest } from 'fastify';
import { ProblemError } from './problems/problem.ts';

/** What a list is asked for by: its filters and its page. */
export type ListQuery = { limit: number; cursor?: string | undefined };

/** The cursor of a place in a list. */
export function encodeCursor(sortKey: string, request: FastifyRequest, query: ListQuery): string {
  return Buffer.from(scopeOf(request, query) + sortKey).toString('base64url');
}

/** The place that a cursor names. @throws {ProblemError} where it was given out for another list or other filters */
export function decodeCursor(cursor: string, request: FastifyRequest, query: ListQuery): string {
  const scope = scopeOf(request, query);
  const text = Buffer.from(cursor, 'base64url').toString();
  if (text.startsWith(scope) && text.length > scope.length) return text.slice(scope.length);
  throw new ProblemError(
    'invalid-cursor',
    'The cursor is not one of this list with these filters; take `page.next` of its last answer, or start without a cursor.',
    [{ parameter: 'cursor', detail: 'Not a cursor of this list with these filters.' }],
  );
}

/** What a cursor is bound to: the list and its filters, whatever their order and the form of the list. */
function scopeOf(request: FastifyRequest, query: ListQuery): string {
  const filters = filtersOf(query).map(([name, values]) => [
    name,
    ...[...new Set(values)].toSorted(byCodeUnits),
  ]);
  const scope = JSON.stringify([
    pathOf(request).replace(/\.(json|csv|ndjson)$/, ''),
    ...filters.toSorted(([a = ''], [b = '']) => byCodeUnits(a, b)),
  ]);
  return createHash('sha256').update(scope).digest('base64url').slice(0, 12);
}

/** What is asked for beside the place in the list: filters, which are lists of values, and their order. */
export function filtersOf(query: ListQuery): [name: string, values: string[]][] {
  const entries: [string, string | string[] | undefined][] = Object.entries({
    ...query,
    limit: undefined,
    cursor: undefined,
  });
  return entries.flatMap(([name, value]) => (value === undefined ? [] : [[name, [value].flat()]]));
}

function byCodeUnits(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0;
}

/** The address without its query. */
export function pathOf({ url }: FastifyRequest): string {
  return url.split('?', 1)[0] ?? url;
}
