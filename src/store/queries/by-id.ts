import { eq, sql } from 'drizzle-orm';
import type { SQLiteColumn, SQLiteTable } from 'drizzle-orm/sqlite-core';
import type { Database } from '../open.ts';
import { bytesOf } from '../statements.ts';

/** Makes the query for one text of a row, such as its stored JSON, by the row's id; null where there is none. */
export function createById(
  { orm, sqlite }: Database,
  { from, id, column }: { from: SQLiteTable; id: SQLiteColumn; column: SQLiteColumn },
): (id: string) => Buffer | null {
  const query = orm
    .select({ bytes: bytesOf(column) })
    .from(from)
    .where(eq(id, sql.placeholder('id')));
  // Its one value is the id.
  const statement = sqlite.prepare<[string], Buffer>(query.toSQL().sql).pluck();
  return (wanted) => statement.get(wanted) ?? null;
}
