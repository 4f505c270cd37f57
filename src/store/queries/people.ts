import { foldForSearch } from '../../parse/index.ts';
import {
  anyOf,
  beside,
  contains,
  createLister,
  type Filters,
  type Page,
  type PageRequest,
} from '../lister.ts';
import type { Database } from '../open.ts';
import { participants, people } from '../schema/index.ts';
import { createById } from './by-id.ts';

export type PersonFilters = Filters<'country' | 'meeting' | 'q'>;

/** Queries on people. A null says that there is no such person. */
export interface PersonQueries {
  get(id: string): Promise<Buffer | null>;
  list(filters: PersonFilters, page: PageRequest): Promise<Page>;
}

export function createPersonQueries(db: Database): PersonQueries {
  const byId = createById(db, { from: people, id: people.id, column: people.json });
  const list = createLister(
    db,
    { from: people, key: people.sortKey, json: people.json },
    {
      country: anyOf(people.country),
      meeting: beside([people.id], [participants.personId], participants.meetingId),
      q: contains(people.folded, foldForSearch),
    },
  );
  return { get: async (id) => byId(id), list: async (filters, page) => list(filters, page) };
}
