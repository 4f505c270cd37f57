import { sql } from 'drizzle-orm';
import { foldForSearch } from '../../parse/index.ts';
import { anyOf, contains, createLister, type Filters, type Page, type PageRequest } from '../lister.ts';
import type { MeetingRecord } from '../model/index.ts';
import type { Database } from '../open.ts';
import { meetings, participants, series } from '../schema/index.ts';
import { firstDay, lastDay } from '../sort-key.ts';
import { createById } from './by-id.ts';

export type MeetingFilters = Filters<'series' | 'country' | 'status' | 'level' | 'from' | 'to' | 'q'>;

/** Queries on meetings. A null says that there is no such meeting. */
export interface MeetingQueries {
  get(id: string): Promise<Buffer | null>;
  list(filters: MeetingFilters, page: PageRequest): Promise<Page>;
  participants(id: string, page: PageRequest): Promise<Page | null>;
}

export function createMeetingQueries(db: Database): MeetingQueries {
  const byId = createById(db, { from: meetings, id: meetings.id, column: meetings.json });
  const list = createLister(
    db,
    { from: meetings, key: meetings.sortKey, json: meetings.json },
    {
      series: {
        where: (values) =>
          sql`${meetings.seriesId} in (select ${series.id} from ${series} where ${series.id} in ${values} or ${series.name} in ${values})`,
      },
      country: {
        where: (values) =>
          sql`(${meetings.country} in ${values} or ${meetings.id} in (select ${participants.meetingId} from ${participants} where ${participants.country} in ${values}))`,
      },
      status: anyOf(meetings.status),
      level: anyOf(meetings.level),
      from: {
        where: (values) => sql`${meetings.lastDay} >= (select min(value) from ${values})`,
        value: (date) => firstDay(date) ?? date,
      },
      to: {
        where: (values) => sql`${meetings.firstDay} <= (select max(value) from ${values})`,
        value: (date) => lastDay(date) ?? date,
      },
      q: contains(meetings.folded, foldForSearch),
    },
  );

  return {
    get: async (id) => byId(id),
    list: async (filters, page) => list(filters, page),
    participants: async (id, page) => {
      const meeting = byId(id);
      return meeting === null ? null : participantPage(JSON.parse(meeting.toString()) as MeetingRecord, page);
    },
  };
}

/** A page of a meeting's participants, who stand in its record; their sort key is their place there. */
function participantPage({ participants }: MeetingRecord, { after, limit }: PageRequest): Page {
  const start = Number(after ?? 0);
  const end = start + limit;
  return {
    records: Buffer.from(
      participants
        .slice(start, end)
        .map((each) => JSON.stringify(each))
        .join(),
    ),
    next: end < participants.length ? String(end) : null,
    total: participants.length,
    totalRelation: 'eq',
  };
}
