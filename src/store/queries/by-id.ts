import { eq, sql } from 'drizzle-orm';
import type { SQLiteColumn, SQLiteTable } from 'drizzle-orm/sqlite-core';
import type { Database } from '../open.ts';
import { bytesOf, columnReader } from '../statements.ts';

/** Makes the query for one text of a row, such as its stored JSON, by the row's id; null where there is none. */
export function createById(
  { orm, sqlite }: Database,
  { from, id, column }: { from: SQLiteTable; id: SQLiteColumn; column: SQLiteColumn },
): (id: string) => Buffer | null {
  const query = orm
    .select({ bytes: bytesOf(column) })
    .from(from)
    .where(eq(id, sql.placeholder('id')));
  const reader = columnReader<Buffer>(sqlite, query);
  return (wanted) => reader.first({ id: wanted }) ?? null;
}
