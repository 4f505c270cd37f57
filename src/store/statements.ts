/** Statements that are built from drizzle's queries and tables, and prepared once. */
import type Sqlite from 'better-sqlite3';
import { getTableColumns, getTableName, is, Placeholder, type Query, type SQL, sql } from 'drizzle-orm';
import type { SQLiteColumn, SQLiteTable } from 'drizzle-orm/sqlite-core';

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
export function inserter<Table extends SQLiteTable>(sqlite: Sqlite.Database, table: Table) {
  const insert = rowWriter(sqlite, table, '');
  return (rows: readonly Table['$inferInsert'][]): void => rows.forEach(insert);
}

/** Inserts a row, or puts it in place of the one with the same key. */
export function upserter<Table extends SQLiteTable>(
  sqlite: Sqlite.Database,
  table: Table,
  key: readonly SQLiteColumn[],
) {
  const set = columnsOf(table).map(({ name }) => `"${name}" = excluded."${name}"`);
  return rowWriter(
    sqlite,
    table,
    `ON CONFLICT (${key.map(({ name }) => `"${name}"`).join()}) DO UPDATE SET ${set.join()}`,
  );
}

/** Run by SQLite itself, as drizzle would fill in each row's values by their names, which costs as much as to write it. */
function rowWriter<Table extends SQLiteTable>(sqlite: Sqlite.Database, table: Table, onConflict: string) {
  const columns = columnsOf(table);
  const names = columns.map(({ name }) => `"${name}"`).join();
  const places = columns.map(() => '?').join();
  const statement = sqlite.prepare(
    `INSERT INTO "${getTableName(table)}" (${names}) VALUES (${places}) ${onConflict}`,
  );
  return (row: Table['$inferInsert']): void =>
    void statement.run(columns.map(({ key, encode }) => encode(row[key as keyof typeof row])));
}

function columnsOf(table: SQLiteTable) {
  return Object.entries(getTableColumns(table)).map(([key, column]) => ({
    key,
    name: column.name,
    encode: (value: unknown) => (value === null ? null : column.mapToDriverValue(value)),
  }));
}
