/** Lists as CSV or NDJSON, sent as they are read: nothing of any length is held in memory. */
import { Readable } from 'node:stream';
import type { FastifyReply, FastifyRequest } from 'fastify';
import { csvHeader, csvRows } from './csv.ts';
import { listMedia } from './media.ts';
import { batchesOf, type Extent, type Find } from './records.ts';
import type { Table } from './table.ts';

/** How a list is made a table. */
export interface TableForm {
  readonly name: string;
  /** The row of the columns' names. */
  readonly header: string;
  rows(records: readonly unknown[], request: FastifyRequest): Promise<string>;
}

/**
 * The form of a list as a table for spreadsheets.
 * @param rowsOf adds to a batch of records what their rows need beside them
 */
export function tableForm<Listed, Row = Listed>(
  table: Table<Row>,
  rowsOf: (records: readonly Listed[], request: FastifyRequest) => Promise<readonly Row[]>,
): TableForm;
export function tableForm<Listed>(table: Table<Listed>): TableForm;
export function tableForm<Row>(
  table: Table<Row>,
  rowsOf?: (records: readonly unknown[], request: FastifyRequest) => Promise<readonly Row[]>,
): TableForm {
  return {
    name: table.name,
    header: csvHeader(table, 'spreadsheet'),
    rows: async (records, request) =>
      csvRows(table, rowsOf ? await rowsOf(records, request) : (records as readonly Row[]), 'spreadsheet'),
  };
}

declare module 'fastify' {
  interface FastifyContextConfig {
    /** For a route that answers with a list: the table that it also comes as. */
    form?: TableForm;
  }
}

/** A client that reads nothing for so long is taken to be gone: what it reads from is held for it. */
const PATIENCE_MS = 60_000;

/** Has the connection ended where the client reads nothing for long. */
export function limitPatience(reply: FastifyReply): void {
  reply.raw.setTimeout(PATIENCE_MS, () => reply.raw.destroy());
}

/** Sends a list as a file; `find` is known to find it. */
export function sendFile(
  request: FastifyRequest,
  reply: FastifyReply,
  format: 'csv' | 'ndjson',
  find: Find,
  extent: Extent,
): FastifyReply {
  const { form } = request.routeOptions.config;
  if (!form) throw new Error(`${request.url} is a list without a table.`);
  const parts = format === 'csv' ? csvParts(request, form, find, extent) : lines(find, extent);
  limitPatience(reply);
  return reply
    .header(
      'content-type',
      `${listMedia[format]}; charset=utf-8${format === 'csv' ? '; header=present' : ''}`,
    )
    .header('content-disposition', `attachment; filename="${form.name}.${format}"`)
    .send(Readable.from(request.method === 'HEAD' ? [] : parts, { objectMode: false }));
}

async function* csvParts(request: FastifyRequest, form: TableForm, find: Find, extent: Extent) {
  yield form.header;
  for await (const records of batchesOf(find, extent)) yield await form.rows(records, request);
}

async function* lines(find: Find, extent: Extent) {
  for await (const records of batchesOf(find, extent)) yield toLines(records);
}

/** A line of JSON for each record. */
export function toLines(records: readonly unknown[]): string {
  return records.map((record) => `${JSON.stringify(record)}\n`).join('');
}
