/** Meetings, what each document says of them, and who took part. */
import { index, integer, primaryKey, sqliteTable, text, uniqueIndex } from 'drizzle-orm/sqlite-core';
import { documentId } from './documents.ts';

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
