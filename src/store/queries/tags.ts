import { anyOf, beside, createLister, type Filters, type Page, type PageRequest } from '../lister.ts';
import type { Database } from '../open.ts';
import { documentTags, tags } from '../schema/index.ts';

export type TagFilters = Filters<'scheme' | 'document'>;

/** Queries on tags. */
export interface TagQueries {
  list(filters: TagFilters, page: PageRequest): Promise<Page>;
}

export function createTagQueries(db: Database): TagQueries {
  const list = createLister(
    db,
    { from: tags, key: tags.sortKey, json: tags.json },
    {
      scheme: anyOf(tags.scheme),
      document: beside(
        [tags.scheme, tags.id],
        [documentTags.scheme, documentTags.tagId],
        documentTags.documentId,
      ),
    },
  );
  return { list: async (filters, page) => list(filters, page) };
}
