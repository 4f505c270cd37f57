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
  const meeting = sqlite
    .prepare<[string], string>("SELECT json ->> '$.name' FROM meetings WHERE id = ?")
    .pluck();
  const remove = sqlite.prepare<TargetKey>('DELETE FROM targets WHERE kind = @kind AND id = @id');
  const upsert = upserter(sqlite, tables.targets, [tables.targets.kind, tables.targets.id]);

  function refresh(keys: readonly TargetKey[]): void {
    const unique = new Map(keys.map((key) => [key.kind + SEPARATOR + key.id, key]));
    for (const [name, key] of unique) {
      log.touch('references', targetId(key));
      const all = said.all(key);
      if (all.length === 0) remove.run(key);
      else upsert(rowOf(name, key, all, key.kind === 'meeting' ? meeting.get(key.id) : undefined));
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

/** The name that most documents use; of several, the one used first, by the ids of the documents. */
function mostUsed(all: readonly Said[]): string {
  const uses = new Map<string, number>();
  for (const { label } of all) uses.set(label, (uses.get(label) ?? 0) + 1);
  return [...uses].reduce((most, each) => (each[1] > most[1] ? each : most))[0];
}

/**
 * The meeting or the document that is the thing has the say on its label, then most of those that name it.
 * @param named the name of the meeting that it is
 */
function rowOf(
  name: string,
  { kind, id }: TargetKey,
  all: readonly Said[],
  named: string | undefined,
): typeof tables.targets.$inferInsert {
  const own = all.find((each) => each.own === 1);
  const label = own?.label ?? named ?? mostUsed(all);
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
