import type { Database } from '../open.ts';
import { jsonOf, type RecordKind, recordKinds } from '../records.ts';

/** A place in the history of a database. */
export interface Position {
  /** Which history: a database built anew begins another. */
  readonly history: string;
  /** How far it has been followed: every change up to this number. */
  readonly seq: number;
  /** Where this walk through its pages began: what was added after it is new to the client. */
  readonly start: number;
}

export interface Change {
  readonly resource: RecordKind;
  readonly id: string;
  readonly change: 'added' | 'changed' | 'removed';
  /** When it was stored, UTC: `2031-05-06T07:08:09Z`. */
  readonly at: string;
  /** The record as it is served now, as JSON; null where it was removed. */
  readonly record: string | null;
}

export interface ChangePage {
  readonly changes: readonly Change[];
  /** Where to go on from: the next page, or what comes later. */
  readonly next: Position;
  /** Whether there is more already. */
  readonly more: boolean;
}

export interface ChangeRequest {
  /** Where the last page ended; absent for all there is. */
  readonly since?: Position | undefined;
  readonly resources?: readonly RecordKind[] | undefined;
  readonly limit: number;
}

/** A document as a feed of news has it. */
export interface News {
  /** The document's record, as JSON. */
  readonly record: string;
  /** When it was stored as it is now, UTC. */
  readonly at: string;
}

/** Queries on what has changed. */
export interface ChangeQueries {
  /** Where the history is now: the place of a client that has seen everything. */
  head(): Promise<Position>;
  /** The changes after a place, in the order in which they were made; null where the place is of another history. */
  list(request: ChangeRequest): Promise<ChangePage | null>;
  /** The documents that were stored or changed last, the latest first; and since when there is anything to tell. */
  latestDocuments(limit: number): Promise<{ begun: string; news: News[] }>;
}

interface Row extends Omit<Change, 'change'> {
  seq: number;
  added: number | null;
}

export function createChangeQueries({ sqlite }: Database): ChangeQueries {
  const named = sqlite.prepare<[], { name: string; begun: string }>('SELECT name, begun FROM history');
  const last = sqlite.prepare<[], number>('SELECT coalesce(max(seq), 0) FROM changes').pluck();
  const records = recordKinds.map((kind) => `WHEN '${kind}' THEN ${jsonOf(kind, 'changes.record_id')}`);
  const after = sqlite.prepare<{ seq: number; resources: string; limit: number }, Row>(`
    SELECT seq, resource, record_id AS id, added, at, CASE resource ${records.join(' ')} END AS record
    FROM changes
    WHERE seq > @seq AND resource IN (SELECT value FROM json_each(@resources))
    ORDER BY seq LIMIT @limit`);
  const latest = sqlite.prepare<[number], News>(`
    SELECT documents.json AS record, changes.at AS at
    FROM changes JOIN documents ON documents.id = changes.record_id
    WHERE changes.resource = 'documents'
    ORDER BY changes.seq DESC LIMIT ?`);

  const head = (): Position => {
    const seq = last.get() ?? 0;
    return { history: named.get()?.name ?? '', seq, start: seq };
  };

  const list = ({ since, resources, limit }: ChangeRequest): ChangePage | null => {
    const now = head();
    const { history, seq, start } = since ?? { history: now.history, seq: 0, start: 0 };
    if (history !== now.history || seq > now.seq) return null;
    const found = after.all({ seq, resources: JSON.stringify(resources ?? recordKinds), limit: limit + 1 });
    const shown = found.slice(0, limit);
    const reached = shown.at(-1)?.seq ?? seq;
    // Where nothing is left, everything up to the end has been seen, of other resources too.
    const more = found.length > limit;
    return {
      changes: shown.map((row) => changeOf(row, start)),
      next: more ? { history, seq: reached, start } : now,
      more,
    };
  };
  // One read transaction, so that the page and the end are of the same state.
  const consistent = sqlite.transaction(list);

  return {
    head: async () => head(),
    list: async (request) => consistent(request),
    latestDocuments: async (limit) => ({ begun: named.get()?.begun ?? '', news: latest.all(limit) }),
  };
}

function changeOf({ seq, added, record, ...rest }: Row, start: number): Change {
  const change = record === null ? 'removed' : (added ?? seq) > start ? 'added' : 'changed';
  return { ...rest, change, record };
}
