/**
 * A SQLite file of plain tables, for those who work on the data and not on this program. Rows that come in the same
 * order give the same bytes.
 */
import Sqlite from 'better-sqlite3';

export interface TableShape {
  readonly name: string;
  readonly columns: readonly {
    readonly name: string;
    readonly type: 'string' | 'integer' | 'number' | 'boolean';
  }[];
  /** Names of the columns that tell rows apart; empty where none do. */
  readonly key: readonly string[];
  readonly foreignKeys: readonly { readonly column: string; readonly table: string }[];
}

export type TableCell = string | number | boolean | null;

export interface TableFile {
  /** @param rows cells in the order of the columns */
  insert(table: string, rows: readonly (readonly TableCell[])[]): void;
  /** Writes what is still in memory; the file is whole then. */
  finish(): void;
  /** Closes the file, finished or not. */
  close(): void;
}

/** Creates the file, which must not be there. */
export function createTableFile(file: string, tables: readonly TableShape[]): TableFile {
  const sqlite = new Sqlite(file);
  // Nobody else has the file, and one that was not finished is thrown away.
  sqlite.pragma('journal_mode = OFF');
  sqlite.pragma('synchronous = OFF');
  sqlite.exec('BEGIN');
  for (const table of tables) sqlite.exec(definition(table));
  const inserts = new Map(
    tables.map(({ name, columns }) => [
      name,
      sqlite.prepare(`INSERT INTO ${quoted(name)} VALUES (${columns.map(() => '?').join()})`),
    ]),
  );
  return {
    insert(table, rows) {
      const statement = inserts.get(table);
      for (const row of rows)
        statement?.run(row.map((cell) => (typeof cell === 'boolean' ? Number(cell) : cell)));
    },
    finish: () => void sqlite.exec('COMMIT'),
    close: () => void sqlite.close(),
  };
}

const affinities = { string: 'TEXT', integer: 'INTEGER', number: 'REAL', boolean: 'INTEGER' } as const;

function definition({ name, columns, key, foreignKeys }: TableShape): string {
  const parts = [
    ...columns.map((column) => `${quoted(column.name)} ${affinities[column.type]}`),
    ...(key.length > 0 ? [`PRIMARY KEY (${key.map(quoted).join(', ')})`] : []),
    ...foreignKeys.map(
      ({ column, table }) => `FOREIGN KEY (${quoted(column)}) REFERENCES ${quoted(table)} (id)`,
    ),
  ];
  return `CREATE TABLE ${quoted(name)} (\n  ${parts.join(',\n  ')}\n)`;
}

function quoted(name: string): string {
  return `"${name.replaceAll('"', '""')}"`;
}
