import { type CountElsewhere, createExactCounter, type ExactCounter } from './exact-count.ts';
import type { Database } from './open.ts';
import { type ChangeQueries, createChangeQueries } from './queries/changes.ts';
import { createDocumentQueries, type DocumentQueries } from './queries/documents.ts';
import { createFacetQueries, type FacetQueries } from './queries/facets.ts';
import { createMeetingQueries, type MeetingQueries } from './queries/meetings.ts';
import { createPersonQueries, type PersonQueries } from './queries/people.ts';
import { createPhraseQueries, type PhraseQueries } from './queries/phrases.ts';
import { createPointQueries, type PointQueries } from './queries/points.ts';
import { createTargetQueries, type TargetQueries } from './queries/references.ts';
import { createSearchQueries, type SearchQueries } from './queries/search.ts';
import { createSimilarQueries, type SimilarQueries } from './queries/similar.ts';
import { createTagQueries, type TagQueries } from './queries/tags.ts';

/**
 * Every question that may be asked of the store. Records come as the JSON they were written as, in UTF-8. All answers are
 * promises, so that an engine that has to wait can stand behind this one day.
 */
export interface Reader {
  /** Version of everything stored: changes if and only if a document does. */
  datasetVersion(): Promise<string>;
  /** How many documents there are; also the question that shows whether the database answers. */
  documentCount(): Promise<number>;
  /** Counts to the end. @throws {QueryError} where a search cannot be read */
  readonly countExactly: ExactCounter;
  readonly changes: ChangeQueries;
  readonly documents: DocumentQueries;
  readonly meetings: MeetingQueries;
  readonly people: PersonQueries;
  readonly phrases: PhraseQueries;
  readonly points: PointQueries;
  readonly search: SearchQueries;
  readonly similar: SimilarQueries;
  readonly tags: TagQueries;
  readonly references: TargetQueries;
  readonly facets: FacetQueries;
}

/** @param elsewhere makes counts that take long; without it they are made here */
export function createReader(db: Database, elsewhere?: CountElsewhere): Reader {
  const countExactly = createExactCounter(db, elsewhere);
  const version = db.sqlite.prepare<[], string>('SELECT version FROM dataset').pluck();
  const count = db.sqlite.prepare<[], number>('SELECT count(*) FROM documents').pluck();
  return {
    datasetVersion: async () => version.get() ?? '',
    documentCount: async () => count.get() ?? 0,
    countExactly,
    changes: createChangeQueries(db),
    documents: createDocumentQueries(db),
    meetings: createMeetingQueries(db),
    people: createPersonQueries(db),
    phrases: createPhraseQueries(db, countExactly),
    points: createPointQueries(db, countExactly),
    search: createSearchQueries(db, countExactly),
    similar: createSimilarQueries(db),
    tags: createTagQueries(db),
    references: createTargetQueries(db),
    facets: createFacetQueries(db),
  };
}
