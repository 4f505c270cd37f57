/** Tables as CSV (RFC 4180), by csv-stringify. */
import { stringify } from 'csv-stringify/sync';
import type { Table } from './table.ts';

/**
 * Whom a file is for. A `spreadsheet` takes UTF-8 for UTF-8 only where a byte order mark tells it so, and runs a cell
 * that begins with = + - or @ as a formula, unless an apostrophe stands before it. A `machine` wants neither.
 */
export type Reader = 'spreadsheet' | 'machine';

/** The row of the columns' names. */
export function csvHeader(table: Table<never>, reader: Reader): string {
  return stringify([table.columns.map(({ name }) => name)], {
    record_delimiter: 'windows',
    bom: reader === 'spreadsheet',
  });
}

/** A row for each record. Null is an empty cell, and so is an empty text. */
export function csvRows<Record>(table: Table<Record>, records: readonly Record[], reader: Reader): string {
  const rows = records.map((record) => table.columns.map((column) => column.of(record)));
  return stringify(rows, {
    record_delimiter: 'windows',
    escape_formulas: reader === 'spreadsheet',
    cast: { boolean: String },
  });
}
