import { sql } from 'drizzle-orm';
import { anyOf, createLister, type Filters, type Page, type PageRequest } from '../lister.ts';
import type { Database } from '../open.ts';
import { documentTags, tags } from '../schema.ts';

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
      document: {
        where: (values) =>
          sql`(${tags.scheme}, ${tags.id}) in (select ${documentTags.scheme}, ${documentTags.tagId} from ${documentTags} where ${documentTags.documentId} in ${values})`,
      },
    },
  );
  return { list: async (filters, page) => list(filters, page) };
}
