/** What documents and points bear and refer to: tags, and references with what they lead to. */
import { index, integer, primaryKey, sqliteTable, text, uniqueIndex } from 'drizzle-orm/sqlite-core';
import { documentId } from './documents.ts';

export const tags = sqliteTable(
  'tags',
  {
    scheme: text('scheme').notNull(),
    id: text('id').notNull(),
    label: text('label').notNull(),
    sortKey: text('sort_key').notNull(),
    json: text('json').notNull(),
  },
  (table) => [
    primaryKey({ columns: [table.scheme, table.id] }),
    uniqueIndex('tags_sort_key').on(table.sortKey),
  ],
);

/** The tags that a document bears, on its page or on its points, and on how many of its points. */
export const documentTags = sqliteTable(
  'document_tags',
  {
    documentId: documentId(),
    scheme: text('scheme').notNull(),
    tagId: text('tag_id').notNull(),
    label: text('label').notNull(),
    points: integer('points').notNull(),
  },
  (table) => [
    primaryKey({ columns: [table.documentId, table.scheme, table.tagId] }),
    index('document_tags_tag').on(table.scheme, table.tagId, table.points, table.label),
    index('document_tags_label').on(table.label, table.scheme, table.tagId),
  ],
);

/** What a document refers to, with every place that mentions it in `json`. */
export const references = sqliteTable(
  'references',
  {
    sortKey: text('sort_key').primaryKey(),
    documentId: documentId(),
    kind: text('kind').notNull(),
    json: text('json').notNull(),
    referenceId: text('reference_id').notNull().default(''),
    points: integer('points').notNull().default(0),
    mentions: integer('mentions').notNull().default(0),
    /** Whether the document is itself what is referred to: its agreed text, by its heading. */
    own: integer('own', { mode: 'boolean' }).notNull().default(false),
  },
  (table) => [
    index('references_document').on(table.documentId, table.sortKey),
    index('references_target').on(table.kind, table.referenceId),
  ],
);

/** What all documents together refer to, each thing once. */
export const targets = sqliteTable(
  'targets',
  {
    kind: text('kind').notNull(),
    id: text('id').notNull(),
    sortKey: text('sort_key').notNull(),
    folded: text('folded').notNull(),
    targetId: text('target_id'),
    json: text('json').notNull(),
  },
  (table) => [
    primaryKey({ columns: [table.kind, table.id] }),
    uniqueIndex('targets_sort_key').on(table.sortKey),
  ],
);
