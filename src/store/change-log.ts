import { hash } from 'node:crypto';
import type { Database } from './open.ts';
import { type RecordKind, recordKinds, stateOf } from './records.ts';

/** The log of changes, as the writer keeps it; all within the writer's transaction. */
export interface ChangeLog {
  /** Notes that a record may not be what it was. */
  touch(kind: RecordKind, id: string): void;
  /** Enters what has become of the records touched: nothing, for one that is what the log told of it last. */
  settle(): void;
}

interface Entry {
  seq: number;
  digest: string | null;
  added: number | null;
}

/**
 * The log of a database opened for writing. It compares what is served with what it told last, so that it is complete
 * however a record came to change: by its own article, or by what another says of the same meeting or person.
 */
export function createChangeLog({ sqlite }: Database): ChangeLog {
  const touched = new Map(recordKinds.map((kind) => [kind, new Set<string>()]));
  const current = new Map(
    recordKinds.map((kind) => [
      kind,
      // In bytes: to make a string of it and that into bytes again would cost more than its hash.
      sqlite.prepare<{ id: string }, Buffer | null>(`SELECT cast(${stateOf(kind, '@id')} AS blob)`).pluck(),
    ]),
  );
  const told = sqlite.prepare<[string, string], Entry>(
    'SELECT seq, digest, added FROM changes WHERE resource = ? AND record_id = ?',
  );
  // The row before goes and a new one comes, with a number above all that were ever given out.
  const enter = sqlite.prepare(
    'INSERT OR REPLACE INTO changes (resource, record_id, digest, added, at) VALUES (?, ?, ?, ?, ?)',
  );

  function settleOne(kind: RecordKind, id: string, at: string): void {
    const state = current.get(kind)?.get({ id }) ?? null;
    const digest = state === null ? null : hash('sha256', state, 'base64url').slice(0, 22);
    const last = told.get(kind, id);
    if (digest === (last?.digest ?? null)) return;
    const wasThere = last !== undefined && last.digest !== null;
    enter.run(kind, id, digest, wasThere ? (last.added ?? last.seq) : null, at);
  }

  return {
    touch: (kind, id) => void touched.get(kind)?.add(id),
    settle() {
      const at = `${new Date().toISOString().slice(0, 19)}Z`;
      for (const [kind, ids] of touched) {
        for (const id of ids) settleOne(kind, id, at);
        ids.clear();
      }
    },
  };
}
