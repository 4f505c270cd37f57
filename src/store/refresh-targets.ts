import { foldForSearch, type ParsedReference } from '../parse/index.ts';
import type { ChangeLog } from './change-log.ts';
import { encode, TargetRecordSchema } from './model/index.ts';
import type { Database } from './open.ts';
import { targetId } from './records.ts';
import * as tables from './schema/index.ts';
import { largestFirst, SEPARATOR } from './sort-key.ts';
import { upserter } from './statements.ts';

export interface TargetKey {
  readonly kind: ParsedReference['kind'];
  readonly id: string;
}

/** What one document says of a thing. */
interface Said {
  document: string;
  label: string;
  date: string | null;
  points: number;
  mentions: number;
  own: number;
}

/** Merges what all documents refer to, each thing once; to be used inside the writer's transaction. */
export function createTargetRefresher({ sqlite }: Database, log: ChangeLog) {
  const ofDocument = sqlite.prepare<[string], TargetKey>(
    'SELECT kind, reference_id AS id FROM "references" WHERE document_id = ?',
  );
  const said = sqlite.prepare<TargetKey, Said>(`
    SELECT document_id AS document, json ->> '$.label' AS label, json ->> '$.date' AS date, points, mentions, own
    FROM "references" WHERE kind = @kind AND reference_id = @id ORDER BY document_id`);
  const remove = sqlite.prepare<TargetKey>('DELETE FROM targets WHERE kind = @kind AND id = @id');
  const upsert = upserter(sqlite, tables.targets, [tables.targets.kind, tables.targets.id]);

  function refresh(keys: readonly TargetKey[]): void {
    const unique = new Map(keys.map((key) => [key.kind + SEPARATOR + key.id, key]));
    for (const [name, key] of unique) {
      log.touch('references', targetId(key));
      const all = said.all(key);
      if (all.length === 0) remove.run(key);
      else upsert(rowOf(name, key, all));
    }
  }

  return {
    touchedBy: (document: string): TargetKey[] => ofDocument.all(document),
    refresh,
    /** Merges everything anew: for a database in which nothing has been merged yet. */
    refreshAll(): void {
      const keys = sqlite.prepare<[], TargetKey>(
        'SELECT DISTINCT kind, reference_id AS id FROM "references"',
      );
      refresh(keys.all());
    },
  };
}

/** The document that is the thing has the say on its label; then the label given first, by the ids of the documents. */
function rowOf(
  name: string,
  { kind, id }: TargetKey,
  all: readonly Said[],
): typeof tables.targets.$inferInsert {
  const own = all.find((each) => each.own === 1);
  const { label } = own ?? (all[0] as Said);
  const sum = (count: 'points' | 'mentions') => all.reduce((total, each) => total + each[count], 0);
  const target =
    kind === 'meeting'
      ? ({ resource: 'meetings', id } as const)
      : own
        ? ({ resource: 'documents', id: own.document } as const)
        : null;
  const record = {
    kind,
    id,
    label,
    labels: [...new Set([label, ...all.map((each) => each.label)])],
    date: own?.date ?? all.find(({ date }) => date !== null)?.date ?? null,
    target,
    points: sum('points'),
    documents: all.length,
    mentions: sum('mentions'),
  };
  return {
    kind,
    id,
    sortKey: largestFirst(record.points) + SEPARATOR + name,
    folded: foldForSearch(record.labels.join('\n')),
    targetId: target?.id ?? null,
    json: encode(TargetRecordSchema, record),
  };
}
