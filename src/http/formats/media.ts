/** The forms that a list comes in, by the suffix of the address or by the header Accept. */
import type { FastifyRequest } from 'fastify';
import Negotiator from 'negotiator';
import * as z from 'zod';

export const ListFormat = z
  .enum(['json', 'csv', 'ndjson'])
  .describe(
    '`json`: a page, as without a suffix. `csv`: a table that opens in a spreadsheet. `ndjson`: a record a line, as JSON.',
  )
  .meta({ id: 'ListFormat' });
export type ListFormat = z.infer<typeof ListFormat>;

export const listMedia = {
  json: 'application/json',
  csv: 'text/csv',
  ndjson: 'application/x-ndjson',
} as const satisfies Record<ListFormat, string>;

const formats = new Map(Object.entries(listMedia).map(([format, media]) => [media, format as ListFormat]));

/** The form that a client asks for. Where its Accept names none that there is, it gets JSON rather than an error. */
export function formatOf(request: FastifyRequest): ListFormat {
  const { format } = request.params as { format?: ListFormat };
  return format ?? accepted(request, formats) ?? 'json';
}

/** What the media type stands for that a request likes best of those there are; undefined where it likes none. */
export function accepted<Form>(request: FastifyRequest, media: ReadonlyMap<string, Form>): Form | undefined {
  const { accept } = request.headers;
  if (accept === undefined || accept === '*/*') return undefined;
  const [best] = new Negotiator(request).mediaTypes([...media.keys()]);
  return best === undefined ? undefined : media.get(best);
}
