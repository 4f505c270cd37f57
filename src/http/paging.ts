/** Lists: their answer, their parameters, their cursors and their Link headers. */
import type { FastifyReply, FastifyRequest } from 'fastify';
import * as z from 'zod';
import type { Page, PageRequest } from '../store/index.ts';
import { addVary } from './caching.ts';
import { decodeCursor, encodeCursor, filtersOf, type ListQuery, pathOf } from './cursors.ts';
import { formatOf } from './formats/media.ts';
import type { Extent, Find } from './formats/records.ts';
import { sendFile } from './formats/stream.ts';
import { ProblemError } from './problems/problem.ts';

export const DEFAULT_LIMIT = 20;
export const MAX_LIMIT = 100;

const LIMIT_SENTENCE = `it must be a whole number from 1 to ${MAX_LIMIT}`;

/** The parameters that every list takes beside its filters. */
export const pageParameters = {
  limit: z
    .int({ error: LIMIT_SENTENCE })
    .min(1, { error: LIMIT_SENTENCE })
    .max(MAX_LIMIT, { error: LIMIT_SENTENCE })
    .default(DEFAULT_LIMIT)
    .describe('How many records a page has at most.'),
  cursor: z
    .string()
    .min(1)
    .max(2000)
    .optional()
    .describe('`page.next` of the page before. Opaque, and good only with the filters it was given out for.'),
};

const PageSchema = z
  .object({
    next: z.string().nullable().describe('Cursor of the next page; null on the last one.'),
    limit: z.int().min(1).max(MAX_LIMIT).describe('How many records a page has at most.'),
    total: z
      .int()
      .min(0)
      .describe('How many records pass the filters: exact, or as far as they were counted.'),
    totalRelation: z
      .enum(['eq', 'gte'])
      .describe('`eq`: total is exact. `gte`: there are more, and counting them would cost too much.'),
  })
  .describe('Where a page stands in its list.')
  .meta({ id: 'Page' });

/** The schema of a list of records, named `<record>List`. */
export function listOf<Record extends z.ZodType>(record: Record) {
  const { id, description } = record.meta() ?? {};
  return z
    .object({ data: z.array(record), page: PageSchema })
    .describe(`A page of a list. Each record: ${description}`)
    .meta({ id: `${id}List` });
}

/**
 * Answers with a list that is there whatever its filters: the client may already have it. With a page of it, or with
 * all of it where a table or lines are asked for.
 * @param others what else the header Link names
 */
export async function sendList<Filters extends ListQuery>(
  request: FastifyRequest,
  reply: FastifyReply,
  query: Filters,
  find: (filters: Filters, page: PageRequest) => Promise<Page>,
  others: readonly string[] = [],
): Promise<FastifyReply> {
  await answer(request, reply, query, (page) => find(query, page), others);
  return reply;
}

/** The same for a list that belongs to something; `find` gives null where there is no such thing. */
export async function sendListOf<Filters extends ListQuery>(
  request: FastifyRequest,
  reply: FastifyReply,
  query: Filters,
  find: (filters: Filters, page: PageRequest) => Promise<Page | null>,
  owner: string,
): Promise<FastifyReply> {
  const sent = await answer(request, reply, query, (page) => find(query, page));
  if (sent === null) throw new ProblemError('not-found', owner);
  return sent;
}

/** @returns null where there is no such list */
async function answer(
  request: FastifyRequest,
  reply: FastifyReply,
  query: ListQuery,
  find: Find,
  others: readonly string[] = [],
) {
  const page = pageRequest(request, query);
  const format = request.routeOptions.config.form ? formatOf(request) : 'json';
  addVary(reply, 'Accept');
  if (format === 'json') {
    const found = await find(page);
    return found && sendPage(request, reply, query, found, others);
  }
  if ((await find({ ...page, limit: 1 })) === null) return null;
  reply.header('link', links(request, query, null, others));
  return sendFile(request, reply, format, find, extentOf(request, page));
}

/** A file is the whole list, unless its address asks for a page. */
function extentOf({ url }: FastifyRequest, page: PageRequest): Extent {
  const given = new URLSearchParams(url.split('?', 2)[1]);
  return given.has('limit') || given.has('cursor') ? page : {};
}

function sendPage(
  request: FastifyRequest,
  reply: FastifyReply,
  query: ListQuery,
  found: Page,
  others: readonly string[],
): FastifyReply {
  const { records, next: place, total, totalRelation, ...more } = found;
  const next = place === null ? null : encodeCursor(place, request, query);
  const page = { next, limit: query.limit, total, totalRelation };
  const end = JSON.stringify({ page, ...more });
  return reply
    .header('content-type', 'application/json; charset=utf-8')
    .header('link', links(request, query, next, others))
    .send(Buffer.concat([DATA, records, Buffer.from(`],${end.slice(1)}`)]));
}

const DATA = Buffer.from('{"data":[');

function pageRequest(request: FastifyRequest, query: ListQuery): PageRequest {
  const { limit, cursor } = query;
  return { limit, after: cursor && decodeCursor(cursor, request, query) };
}

function links(
  request: FastifyRequest,
  query: ListQuery,
  next: string | null,
  others: readonly string[],
): string {
  const parameters = new URLSearchParams();
  for (const [name, values] of filtersOf(query)) for (const value of values) parameters.append(name, value);
  parameters.append('limit', String(query.limit));
  const address = `${pathOf(request)}?${parameters.toString()}`;
  const first = `<${address}>; rel="first"`;
  const own = next === null ? [first] : [`<${address}&cursor=${next}>; rel="next"`, first];
  return [...own, ...others].join(', ');
}
