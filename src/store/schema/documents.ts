/** What documents are, and the blocks that their texts are cut into. */
import { index, sqliteTable, text, uniqueIndex } from 'drizzle-orm/sqlite-core';

export const documents = sqliteTable(
  'documents',
  {
    id: text('id').primaryKey(),
    sortKey: text('sort_key').notNull(),
    digest: text('digest').notNull(),
    kind: text('kind').notNull(),
    language: text('language').notNull(),
    folded: text('folded').notNull(),
    json: text('json').notNull(),
    text: text('text').notNull(),
  },
  (table) => [
    uniqueIndex('documents_sort_key').on(table.sortKey),
    // Covers the dataset version, which reads every document's digest on each write.
    index('documents_digest').on(table.id, table.digest),
  ],
);

/** The column by which a row belongs to a document, and goes with it. */
export const documentId = () =>
  text('document_id')
    .notNull()
    .references(() => documents.id, { onDelete: 'cascade' });

export const blocks = sqliteTable(
  'blocks',
  {
    sortKey: text('sort_key').primaryKey(),
    documentId: documentId(),
    type: text('type').notNull(),
    json: text('json').notNull(),
  },
  (table) => [index('blocks_document').on(table.documentId, table.sortKey)],
);
