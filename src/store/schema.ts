/**
 * The tables. Facts are kept per document (document_meetings, participants, point_tags…), so that what several
 * documents say of one meeting, person or tag can be merged again whenever one of them changes.
 *
 * `json` is a resource's public record as the API sends it, written once and checked against its schema then;
 * the columns beside it are what lists filter and sort by.
 */
import { index, integer, primaryKey, sqliteTable, text, uniqueIndex } from 'drizzle-orm/sqlite-core';

/** One row: the version of everything stored. */
export const dataset = sqliteTable('dataset', {
  id: integer('id').primaryKey(),
  version: text('version').notNull(),
});

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

const documentId = () =>
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

export const series = sqliteTable('series', {
  id: text('id').primaryKey(),
  name: text('name').notNull(),
});

export const meetings = sqliteTable(
  'meetings',
  {
    id: text('id').primaryKey(),
    sortKey: text('sort_key').notNull(),
    name: text('name').notNull(),
    folded: text('folded').notNull(),
    seriesId: text('series_id').references(() => series.id),
    level: text('level'),
    status: text('status').notNull(),
    country: text('country'),
    date: text('date'),
    firstDay: text('first_day'),
    lastDay: text('last_day'),
    json: text('json').notNull(),
  },
  (table) => [
    uniqueIndex('meetings_sort_key').on(table.sortKey),
    index('meetings_series').on(table.seriesId),
  ],
);

/** What one document says of one meeting; `facts` is the parser's meeting. */
export const documentMeetings = sqliteTable(
  'document_meetings',
  {
    documentId: documentId(),
    meetingId: text('meeting_id')
      .notNull()
      .references(() => meetings.id),
    primary: integer('primary', { mode: 'boolean' }).notNull(),
    facts: text('facts').notNull(),
  },
  (table) => [
    primaryKey({ columns: [table.documentId, table.meetingId] }),
    index('document_meetings_meeting').on(table.meetingId),
  ],
);

export const people = sqliteTable(
  'people',
  {
    id: text('id').primaryKey(),
    sortKey: text('sort_key').notNull(),
    country: text('country'),
    folded: text('folded').notNull(),
    json: text('json').notNull(),
  },
  (table) => [uniqueIndex('people_sort_key').on(table.sortKey)],
);

/** What one document says of one participant of one meeting. */
export const participants = sqliteTable(
  'participants',
  {
    documentId: documentId(),
    ordinal: integer('ordinal').notNull(),
    meetingId: text('meeting_id')
      .notNull()
      .references(() => meetings.id),
    personId: text('person_id').references(() => people.id),
    country: text('country'),
    json: text('json').notNull(),
  },
  (table) => [
    primaryKey({ columns: [table.documentId, table.ordinal] }),
    index('participants_meeting').on(table.meetingId, table.country),
    index('participants_person').on(table.personId, table.meetingId),
  ],
);

export const points = sqliteTable(
  'points',
  {
    id: text('id').primaryKey(),
    sortKey: text('sort_key').notNull(),
    documentId: documentId(),
    meetingId: text('meeting_id').references(() => meetings.id),
    date: text('date'),
    section: text('section').notNull(),
    voice: text('voice').notNull(),
    json: text('json').notNull(),
    folded: text('folded').notNull(),
  },
  (table) => [
    uniqueIndex('points_sort_key').on(table.sortKey),
    index('points_document').on(table.documentId, table.sortKey),
    index('points_meeting').on(table.meetingId, table.sortKey),
  ],
);

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

export const pointTags = sqliteTable(
  'point_tags',
  {
    pointId: text('point_id')
      .notNull()
      .references(() => points.id, { onDelete: 'cascade' }),
    scheme: text('scheme').notNull(),
    tagId: text('tag_id').notNull(),
    label: text('label').notNull(),
  },
  (table) => [
    primaryKey({ columns: [table.pointId, table.scheme, table.tagId] }),
    index('point_tags_tag').on(table.tagId, table.scheme, table.pointId),
    index('point_tags_label').on(table.label, table.scheme, table.pointId),
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
  },
  (table) => [index('references_document').on(table.documentId, table.sortKey)],
);
