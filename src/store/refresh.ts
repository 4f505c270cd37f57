/** Makes the merged rows (meetings, series, people, tags, what is referred to) again from what all documents say. */
import { eq, sql } from 'drizzle-orm';
import { foldForSearch, type ParsedMeeting } from '../parse/index.ts';
import type { ChangeLog } from './change-log.ts';
import { mergeMeeting, mergePerson } from './merge.ts';
import { encode, MeetingRecordSchema, type ParticipantRecord, PersonRecordSchema } from './model/index.ts';
import type { Database } from './open.ts';
import type { PointWriter } from './point-writer.ts';
import { createTagRefresher, type TagKey } from './refresh-tags.ts';
import { createTargetRefresher, type TargetKey } from './refresh-targets.ts';
import * as tables from './schema/index.ts';
import { firstDay, lastDay, newestFirst, SEPARATOR } from './sort-key.ts';
import { upserter } from './statements.ts';

/** What a document has a part in. */
export interface Touched {
  readonly meetings: readonly string[];
  readonly people: readonly string[];
  readonly tags: readonly TagKey[];
  readonly targets: readonly TargetKey[];
}

export interface Refresher {
  /** What the document, as it is stored now, has a part in. */
  touchedBy(document: string): Touched;
  /** Merges everything touched again; what no document mentions any more goes. */
  refresh(touched: readonly Touched[]): void;
}

/** The refresher of a database opened for writing; to be used inside the writer's transaction. It tells the log what it touches. */
export function createRefresher(db: Database, points: PointWriter, log: ChangeLog): Refresher {
  const meetings = createMeetingRefresher(db, points, log);
  const people = createPersonRefresher(db, log);
  const tags = createTagRefresher(db, log);
  const targets = createTargetRefresher(db, log);
  return {
    touchedBy: (document) => ({
      meetings: meetings.touchedBy(document),
      people: people.touchedBy(document),
      tags: tags.touchedBy(document),
      targets: targets.touchedBy(document),
    }),
    refresh: (touched) => {
      const meetingIds = new Set(touched.flatMap((each) => each.meetings));
      const personIds = new Set(touched.flatMap((each) => each.people));
      const renamed: TargetKey[] = [];
      for (const id of meetingIds) {
        // A person's record tells the name and date of each meeting, and so does what is referred to.
        if (!meetings.refresh(id)) continue;
        renamed.push({ kind: 'meeting', id });
        for (const person of people.at(id)) personIds.add(person);
      }
      meetings.removeUnusedSeries();
      for (const id of personIds) people.refresh(id);
      tags.refresh(touched.flatMap((each) => each.tags));
      targets.refresh([...touched.flatMap((each) => each.targets), ...renamed]);
    },
  };
}

function createMeetingRefresher({ sqlite }: Database, points: PointWriter, log: ChangeLog) {
  const { meetings, series } = tables;
  const ofDocument = sqlite
    .prepare<[string], string>('SELECT meeting_id FROM document_meetings WHERE document_id = ?')
    .pluck();
  const named = sqlite.prepare<[string], { name: string; date: string | null }>(
    'SELECT name, date FROM meetings WHERE id = ?',
  );
  const said = sqlite.prepare<[string], { document: string; primary: number; facts: string }>(
    'SELECT document_id AS document, "primary", facts FROM document_meetings WHERE meeting_id = ?',
  );
  const present = sqlite
    .prepare<[string], string>('SELECT json FROM participants WHERE meeting_id = ?')
    .pluck();
  const pointCount = sqlite
    .prepare<[string], number>('SELECT coalesce(sum(points), 0) FROM point_runs WHERE meeting_id = ?')
    .pluck();
  const remove = sqlite.prepare<[string]>('DELETE FROM meetings WHERE id = ?');
  const upsertMeeting = upserter(sqlite, meetings, [meetings.id]);
  const upsertSeries = upserter(sqlite, series, [series.id]);
  const removeUnusedSeries = sqlite.prepare(
    'DELETE FROM series WHERE NOT EXISTS (SELECT 1 FROM meetings WHERE series_id = series.id)',
  );

  return {
    touchedBy: (document: string) => ofDocument.all(document),
    removeUnusedSeries: () => void removeUnusedSeries.run(),
    /** Merges a meeting again; says whether its name or date is another than before. */
    refresh(meeting: string): boolean {
      log.touch('meetings', meeting);
      const before = named.get(meeting);
      const facts = said.all(meeting);
      if (facts.length === 0) {
        remove.run(meeting);
        return false;
      }
      const record = mergeMeeting(
        facts.map(({ document, primary, facts: json }) => ({
          document,
          primary: primary === 1,
          facts: JSON.parse(json) as ParsedMeeting,
        })),
        present.all(meeting).map((json) => JSON.parse(json) as ParticipantRecord),
        pointCount.get(meeting) ?? 0,
      );
      const { id, name, seriesId, level, status, country, date, endDate } = record;
      if (seriesId !== null) upsertSeries({ id: seriesId, name: record.series ?? seriesId });
      upsertMeeting({
        id,
        sortKey: newestFirst(date) + SEPARATOR + id,
        name,
        folded: foldForSearch(name),
        seriesId,
        level,
        status,
        country,
        date,
        firstDay: date && firstDay(date),
        lastDay: date && lastDay(endDate ?? date),
        json: encode(MeetingRecordSchema, record),
      });
      points.meet(meeting, date);
      return before?.name !== name || before.date !== date;
    },
  };
}

function createPersonRefresher({ orm, sqlite }: Database, log: ChangeLog) {
  const { documentMeetings, meetings, participants, people } = tables;
  const personsOf = (column: typeof participants.documentId | typeof participants.meetingId) =>
    orm
      .selectDistinct({ id: participants.personId })
      .from(participants)
      .where(eq(column, sql.placeholder('of')))
      .prepare();
  const ofDocument = personsOf(participants.documentId);
  const ofMeeting = personsOf(participants.meetingId);
  const appearances = orm
    .select({
      json: participants.json,
      primary: documentMeetings.primary,
      meeting: { id: meetings.id, name: meetings.name, date: meetings.date },
    })
    .from(participants)
    .innerJoin(meetings, eq(meetings.id, participants.meetingId))
    .innerJoin(
      documentMeetings,
      sql`${documentMeetings.documentId} = ${participants.documentId} and ${documentMeetings.meetingId} = ${participants.meetingId}`,
    )
    .where(eq(participants.personId, sql.placeholder('person')))
    .prepare();
  const remove = orm
    .delete(people)
    .where(eq(people.id, sql.placeholder('person')))
    .prepare();
  const upsert = upserter(sqlite, people, [people.id]);

  return {
    touchedBy: (document: string) => ofDocument.all({ of: document }).flatMap(({ id }) => id ?? []),
    at: (meeting: string) => ofMeeting.all({ of: meeting }).flatMap(({ id }) => id ?? []),
    refresh(person: string): void {
      log.touch('people', person);
      const found = appearances.all({ person });
      if (found.length === 0) return void remove.run({ person });
      const record = mergePerson(
        person,
        found.map(({ json, ...rest }) => ({ ...rest, participant: JSON.parse(json) as ParticipantRecord })),
      );
      upsert({
        id: person,
        sortKey: person,
        country: record.country,
        folded: foldForSearch([record.name, record.latinName ?? ''].join('\n')),
        json: encode(PersonRecordSchema, record),
      });
    },
  };
}
