import { hash } from 'node:crypto';
import type { Database } from './open.ts';
import { type RecordKind, recordKinds, stateOf } from './records.ts';

/** The log of changes, as the writer keeps it; all within the writer's transaction. */
export interface ChangeLog {
  /** Notes that a record may not be what it was. */
  touch(kind: RecordKind, id: string): void;
  /** Tells what a record that was touched is now, so that it need not be read again. @param digest by `digestOfState` */
  tell(kind: RecordKind, id: string, digest: string): void;
  /** Enters what has become of the records touched: nothing, for one that is what the log told of it last. */
  settle(): void;
}

/** What the log keeps of a record's state. @param state as `stateOf` reads it */
export function digestOfState(state: string | Buffer): string {
  return hash('sha256', state, 'base64url').slice(0, 22);
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
  /** By id, the digests of those whose state was told. */
  const touched = new Map(recordKinds.map((kind) => [kind, new Map<string, string | undefined>()]));
  const current = new Map(
    recordKinds.map((kind) => [
      kind,
      // In bytes: to make a string of it and that into bytes again would cost more than its hash.
      sqlite.prepare<{ id: string }, Buffer | null>(`SELECT cast(${stateOf(kind, '@id')} AS blob)`).pluck(),
    ]),
  );
  const last = sqlite.prepare<[string, string], Entry>(
    'SELECT seq, digest, added FROM changes WHERE resource = ? AND record_id = ?',
  );
  // The row before goes and a new one comes, with a number above all that were ever given out.
  const enter = sqlite.prepare(
    'INSERT OR REPLACE INTO changes (resource, record_id, digest, added, at) VALUES (?, ?, ?, ?, ?)',
  );

  const stored = (kind: RecordKind, id: string): string | null => {
    const state = current.get(kind)?.get({ id }) ?? null;
    return state === null ? null : digestOfState(state);
  };

  function settleOne(kind: RecordKind, id: string, digest: string | null, at: string): void {
    const before = last.get(kind, id);
    if (digest === (before?.digest ?? null)) return;
    const wasThere = before !== undefined && before.digest !== null;
    enter.run(kind, id, digest, wasThere ? (before.added ?? before.seq) : null, at);
  }

  return {
    touch: (kind, id) => void touched.get(kind)?.set(id, undefined),
    tell(kind, id, digest) {
      const ids = touched.get(kind);
      if (ids?.has(id)) ids.set(id, digest);
    },
    settle() {
      const at = `${new Date().toISOString().slice(0, 19)}Z`;
      for (const [kind, ids] of touched) {
        for (const [id, told] of ids) settleOne(kind, id, told ?? stored(kind, id), at);
        ids.clear();
      }
    },
  };
}
