import { eq, gt, sql } from 'drizzle-orm';
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
import { blocks, documentMeetings, documents, references } from '../schema/index.ts';
import { createById } from './by-id.ts';

export type DocumentFilters = Filters<'kind' | 'language' | 'meeting' | 'q'>;
export type BlockFilters = Filters<'type'>;
export type ReferenceFilters = Filters<'kind'>;

/** Queries on documents and on what a document holds. A null says that there is no such document. */
export interface DocumentQueries {
  get(id: string): Promise<Buffer | null>;
  text(id: string): Promise<Buffer | null>;
  /** The digests that the dataset version is made of, by id: those of up to 1,000 documents after one. */
  digests(after: string): Promise<{ id: string; digest: string }[]>;
  list(filters: DocumentFilters, page: PageRequest): Promise<Page>;
  blocks(id: string, filters: BlockFilters, page: PageRequest): Promise<Page | null>;
  references(id: string, filters: ReferenceFilters, page: PageRequest): Promise<Page | null>;
}

export function createDocumentQueries(db: Database): DocumentQueries {
  const byId = createById(db, { from: documents, id: documents.id, column: documents.json });
  const textById = createById(db, { from: documents, id: documents.id, column: documents.text });
  const exists = db.orm
    .select({ id: documents.id })
    .from(documents)
    .where(eq(documents.id, sql.placeholder('id')))
    .prepare();
  const digests = db.orm
    .select({ id: documents.id, digest: documents.digest })
    .from(documents)
    .where(gt(documents.id, sql.placeholder('after')))
    .orderBy(documents.id)
    .limit(1000)
    .prepare();
  const list = createLister(
    db,
    { from: documents, key: documents.sortKey, json: documents.json },
    {
      kind: anyOf(documents.kind),
      language: anyOf(documents.language),
      meeting: beside([documents.id], [documentMeetings.documentId], documentMeetings.meetingId),
      q: contains(documents.folded, foldForSearch),
    },
  );
  const listBlocks = createLister(
    db,
    { from: blocks, key: blocks.sortKey, json: blocks.json },
    { document: anyOf(blocks.documentId), type: anyOf(blocks.type) },
  );
  const listReferences = createLister(
    db,
    { from: references, key: references.sortKey, json: references.json },
    { document: anyOf(references.documentId), kind: anyOf(references.kind) },
  );
  const ifExists = <Found>(id: string, find: () => Found) => (exists.get({ id }) ? find() : null);

  return {
    get: async (id) => byId(id),
    text: async (id) => textById(id),
    digests: async (after) => digests.all({ after }),
    list: async (filters, page) => list(filters, page),
    blocks: async (id, filters, page) => ifExists(id, () => listBlocks({ ...filters, document: [id] }, page)),
    references: async (id, filters, page) =>
      ifExists(id, () => listReferences({ ...filters, document: [id] }, page)),
  };
}
