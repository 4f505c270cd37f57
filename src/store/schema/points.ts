/** Points, their keys, and what they are filtered and counted by. */
import { blob, index, integer, primaryKey, sqliteTable, text, uniqueIndex } from 'drizzle-orm/sqlite-core';
import { documentId } from './documents.ts';

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
