import type { ChangeLog } from './change-log.ts';
import { encode, TagRecordSchema } from './model/index.ts';
import type { Database } from './open.ts';
import { tagId } from './records.ts';
import * as tables from './schema/index.ts';
import { largestFirst, SEPARATOR } from './sort-key.ts';
import { upserter } from './statements.ts';

export interface TagKey {
  readonly scheme: 'source' | 'topic';
  readonly id: string;
}

/** Counts tags again; to be used inside the writer's transaction. */
export function createTagRefresher({ sqlite }: Database, log: ChangeLog) {
  const ofDocument = sqlite.prepare<[string], TagKey>(
    'SELECT scheme, tag_id AS id FROM document_tags WHERE document_id = ?',
  );
  // The label is the least of those in use, so that the order of reading plays no part.
  const counted = sqlite.prepare<TagKey, { label: string | null; points: number; documents: number }>(`
    SELECT min(label) AS label, sum(points) AS points, count(*) AS documents
    FROM document_tags WHERE scheme = @scheme AND tag_id = @id`);
  const remove = sqlite.prepare<TagKey>('DELETE FROM tags WHERE scheme = @scheme AND id = @id');
  const upsert = upserter(sqlite, tables.tags, [tables.tags.scheme, tables.tags.id]);

  return {
    touchedBy: (document: string): TagKey[] => ofDocument.all(document),
    refresh(keys: readonly TagKey[]): void {
      const unique = new Map(keys.map((key) => [key.scheme + SEPARATOR + key.id, key]));
      for (const [name, key] of unique) {
        log.touch('tags', tagId(key));
        const { label = null, points = 0, documents = 0 } = counted.get(key) ?? {};
        if (label === null) remove.run(key);
        else {
          upsert({
            ...key,
            label,
            sortKey: largestFirst(points) + SEPARATOR + name,
            json: encode(TagRecordSchema, { ...key, label, points, documents }),
          });
        }
      }
    },
  };
}
