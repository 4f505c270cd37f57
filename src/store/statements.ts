/** Prepared writes of whole rows: every column is given each time. */
import { getTableColumns, sql } from 'drizzle-orm';
import type { BetterSQLite3Database } from 'drizzle-orm/better-sqlite3';
import type { IndexColumn, SQLiteTable } from 'drizzle-orm/sqlite-core';

/** Inserts rows of a table by one prepared statement. */
export function inserter<Table extends SQLiteTable>(orm: BetterSQLite3Database, table: Table) {
  const statement = orm.insert(table).values(placeholders(table)).prepare();
  return (rows: readonly Table['$inferInsert'][]): void => {
    for (const row of rows) statement.run(row);
  };
}

/** Inserts a row, or puts it in place of the one with the same key. */
export function upserter<Table extends SQLiteTable>(
  orm: BetterSQLite3Database,
  table: Table,
  key: IndexColumn[],
) {
  const statement = orm
    .insert(table)
    .values(placeholders(table))
    .onConflictDoUpdate({ target: key, set: excluded(table) })
    .prepare();
  return (row: Table['$inferInsert']): void => void statement.run(row);
}

function placeholders<Table extends SQLiteTable>(table: Table): Table['$inferInsert'] {
  return eachColumn(table, (name) => sql.placeholder(name)) as Table['$inferInsert'];
}

function excluded(table: SQLiteTable) {
  const columns = getTableColumns(table);
  return eachColumn(table, (name) => sql`excluded.${sql.identifier(columns[name]?.name ?? name)}`) as never;
}

function eachColumn<Value>(table: SQLiteTable, value: (name: string) => Value): Record<string, Value> {
  return Object.fromEntries(Object.keys(getTableColumns(table)).map((name) => [name, value(name)]));
}
