import { getTableColumns, getTableName } from 'drizzle-orm';
import { expect, test } from 'vitest';
import * as tables from '../../src/store/schema/index.ts';
import { databaseWith } from './database.ts';

test.each(Object.values(tables).map((table) => [getTableName(table), table] as const))(
  'the migrations make the table %s as the schema has it',
  (name, table) => {
    const { db } = databaseWith();
    const made = db.sqlite.pragma(`table_info("${name}")`) as {
      name: string;
      type: string;
      notnull: number;
    }[];
    const wanted = Object.values(getTableColumns(table)).map((column) => ({
      name: column.name,
      type: column.getSQLType(),
      notnull: Number(column.notNull),
    }));
    expect(made.map(({ name, type, notnull }) => ({ name, type: type.toLowerCase(), notnull }))).toEqual(
      wanted,
    );
  },
);
