/** Statements that are built by drizzle and prepared once. */
import type Sqlite from 'better-sqlite3';
import { getTableColumns, is, Placeholder, type Query, type SQL, sql } from 'drizzle-orm';
import type { BetterSQLite3Database } from 'drizzle-orm/better-sqlite3';
import type { IndexColumn, SQLiteColumn, SQLiteTable } from 'drizzle-orm/sqlite-core';

/**
 * Prepares a query for one column, to be run by SQLite itself: drizzle would map each row, which costs more than to
 * read it. Values are given by the names of the placeholders, and bound.
 */
export function columnReader<Value>(sqlite: Sqlite.Database, query: { toSQL(): Query }) {
  const { sql: text, params } = query.toSQL();
  const statement = sqlite.prepare<unknown[], Value>(text).pluck();
  const names = params.map((param) => (is(param, Placeholder) ? param.name : null));
  const bind = (values: Readonly<Record<string, unknown>>) =>
    names.map((name, index) => (name === null ? params[index] : values[name]));
  return {
    first: (values: Readonly<Record<string, unknown>>): Value | undefined => statement.get(...bind(values)),
    all: (values: Readonly<Record<string, unknown>>): Value[] => statement.all(...bind(values)),
  };
}

/** A text column as its UTF-8 bytes, which are sent as they are: to make a string of them would cost more. */
export function bytesOf(column: SQLiteColumn | SQL) {
  return sql<Buffer>`cast(${column} as blob)`;
}

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
