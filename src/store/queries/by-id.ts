import { eq, sql } from 'drizzle-orm';
import type { SQLiteColumn, SQLiteTable } from 'drizzle-orm/sqlite-core';
import type { Database } from '../open.ts';

/** Makes the query for one row's stored JSON by its id: one prepared statement, nothing parsed. */
export function createById(
  { orm }: Database,
  { from, id, json }: { from: SQLiteTable; id: SQLiteColumn; json: SQLiteColumn },
): (id: string) => string | null {
  const statement = orm
    .select({ json })
    .from(from)
    .where(eq(id, sql.placeholder('id')))
    .prepare();
  return (wanted) => (statement.get({ id: wanted }) as { json: string } | undefined)?.json ?? null;
}
