import { type SQL, sql } from 'drizzle-orm';
import { foldForSearch } from '../../parse/index.ts';
import { anyOf, contains, createLister, type Filters, type Page, type PageRequest } from '../lister.ts';
import type { Database } from '../open.ts';
import { participants, points, pointTags } from '../schema.ts';
import { createById } from './by-id.ts';

export type PointFilters = Filters<
  'meeting' | 'document' | 'section' | 'voice' | 'tag' | 'topic' | 'country' | 'q'
>;

/** Queries on points. A null says that there is no such point. */
export interface PointQueries {
  get(id: string): Promise<Buffer | null>;
  list(filters: PointFilters, page: PageRequest): Promise<Page>;
}

export function createPointQueries(db: Database): PointQueries {
  const byId = createById(db, { from: points, id: points.id, column: points.json });
  const list = createLister(
    db,
    { from: points, key: points.sortKey, json: points.json },
    {
      meeting: anyOf(points.meetingId),
      document: anyOf(points.documentId),
      section: anyOf(points.section),
      voice: anyOf(points.voice),
      tag: { where: (values) => tagged(values, sql`true`) },
      topic: { where: (values) => tagged(values, sql`${pointTags.scheme} = 'topic'`) },
      country: {
        where: (values) =>
          sql`${points.meetingId} in (select ${participants.meetingId} from ${participants} where ${participants.country} in ${values})`,
      },
      q: contains(points.folded, foldForSearch),
    },
  );
  return { get: async (id) => byId(id), list: async (filters, page) => list(filters, page) };
}

/** Passes where a point bears a tag whose id or label is one of the values. */
function tagged(values: SQL, inScheme: SQL): SQL {
  return sql`${points.id} in (
    select ${pointTags.pointId} from ${pointTags}
    where ${inScheme} and (${pointTags.tagId} in ${values} or ${pointTags.label} in ${values}))`;
}
