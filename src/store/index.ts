/** The door of the store: the only file of this room that other rooms may import. */

export { DatabaseError, type DatabaseErrorCode } from './errors.ts';
export type { CountElsewhere, CountTask, ExactCount } from './exact-count.ts';
export { FacetCountsSchema } from './facet-counts.ts';
export type { Page, PageRequest } from './lister.ts';
export { type LiveStore, openLiveStore } from './live.ts';
export {
  BlockRecordSchema,
  type DocumentRecord,
  DocumentRecordSchema,
  MeetingRecordSchema,
  ParticipantRecordSchema,
  PersonRecordSchema,
  PointRecordSchema,
  ReferenceRecordSchema,
  TagRecordSchema,
  TargetRecordSchema,
} from './model/index.ts';
export type { Database } from './open.ts';
export { openDatabase } from './open-writable.ts';
export type { Change, Position } from './queries/changes.ts';
export type { FacetCount } from './queries/facets.ts';
export { MeetingPhraseSchema, PhraseCountSchema, PhraseYearsSchema } from './queries/phrases.ts';
export type { PointFilters } from './queries/points.ts';
export { HitSchema, RankingSchema } from './queries/search.ts';
export { createReader, type Reader } from './reader.ts';
export { recordKinds } from './records.ts';
export type { Article } from './rows/article.ts';
export { createNameSearch } from './search/names.ts';
export { parsePhrase, parseQuery, QueryError } from './search/query.ts';
export { createTableFile, type TableShape } from './table-file.ts';
export { createWriter, type Writer } from './writer.ts';
