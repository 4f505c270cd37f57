/** Which version the dataset is, and what has become of each record. */
import { integer, sqliteTable, text, uniqueIndex } from 'drizzle-orm/sqlite-core';

/** One row: the version of everything stored. */
export const dataset = sqliteTable('dataset', {
  id: integer('id').primaryKey(),
  version: text('version').notNull(),
});

/** One row: which history the log of changes tells. A database built anew has another, though it hold the same. */
export const history = sqliteTable('history', {
  id: integer('id').primaryKey(),
  name: text('name').notNull(),
  begun: text('begun').notNull(),
});

/**
 * The log of changes: for each record that is or was served, the last change to it. `digest` is null where the record is
 * gone; `added` is the `seq` of its adding, null where that is this one. Numbers only rise, and none is given out twice.
 */
export const changes = sqliteTable(
  'changes',
  {
    seq: integer('seq').primaryKey({ autoIncrement: true }),
    resource: text('resource').notNull(),
    recordId: text('record_id').notNull(),
    digest: text('digest'),
    added: integer('added'),
    at: text('at').notNull(),
  },
  (table) => [uniqueIndex('changes_record').on(table.resource, table.recordId)],
);
