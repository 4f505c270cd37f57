/**
 * The tables. Facts are kept per document (document_meetings, participants, document_tags…), so that what several
 * documents say of one meeting, person or tag can be merged again whenever one of them changes.
 *
 * `json` is a resource's public record as the API sends it, written once and checked against its schema then;
 * the columns beside it are what lists filter and sort by.
 */
import { blob, index, integer, primaryKey, sqliteTable, text, uniqueIndex } from 'drizzle-orm/sqlite-core';

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

/**
 * The points, by keys that lists are in the order of: newest first. point-runs.ts gives them out. `facets` are the ids
 * of the point's facets, six bytes each; `folded` is the text that searches look in, `origin` and `alignment` say where it
 * stands (search/alignment.ts). Table `search` is the index of it, which the migrations make: FTS5 has no schema here.
 */
export const points = sqliteTable(
  'points',
  {
    key: integer('key').primaryKey(),
    id: text('id').notNull(),
    origin: integer('origin'),
    alignment: text('alignment'),
    facets: blob('facets', { mode: 'buffer' }).notNull(),
    folded: text('folded').notNull(),
    json: text('json').notNull(),
  },
  (table) => [uniqueIndex('points_id').on(table.id)],
);

/** The keys of one document's points, which follow one another from `first` on; null until they are given out. */
export const pointRuns = sqliteTable(
  'point_runs',
  {
    documentId: documentId().primaryKey(),
    sortKey: text('sort_key').notNull(),
    meetingId: text('meeting_id'),
    date: text('date'),
    countries: text('countries').notNull(),
    points: integer('points').notNull(),
    first: integer('first'),
  },
  (table) => [
    uniqueIndex('point_runs_sort_key').on(table.sortKey),
    index('point_runs_meeting').on(table.meetingId),
    index('point_runs_first').on(table.first),
  ],
);

/** What points may be filtered by and counted by, with how many points bear it and of how many documents; the id is a hash of facet and value. */
export const facetValues = sqliteTable('facet_values', {
  id: integer('id').primaryKey(),
  facet: text('facet').notNull(),
  value: text('value').notNull(),
  points: integer('points').notNull(),
  documents: integer('documents').notNull().default(0),
});

/** Which points bear a facet's value, in their order. Without a rowid, so that a filter reads one narrow tree. */
export const pointFacets = sqliteTable(
  'point_facets',
  { facetId: integer('facet_id').notNull(), point: integer('point').notNull() },
  (table) => [primaryKey({ columns: [table.facetId, table.point] })],
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
