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
import { references, targets } from '../schema/index.ts';

export type TargetFilters = Filters<'kind' | 'target' | 'document' | 'q'>;

/** Queries on what all documents refer to, each thing once. */
export interface TargetQueries {
  list(filters: TargetFilters, page: PageRequest): Promise<Page>;
}

export function createTargetQueries(db: Database): TargetQueries {
  const list = createLister(
    db,
    { from: targets, key: targets.sortKey, json: targets.json },
    {
      kind: anyOf(targets.kind),
      target: anyOf(targets.targetId),
      document: beside(
        [targets.kind, targets.id],
        [references.kind, references.referenceId],
        references.documentId,
      ),
      q: contains(targets.folded, foldForSearch),
    },
  );
  return { list: async (filters, page) => list(filters, page) };
}
