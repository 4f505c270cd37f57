/**
 * The store as a server sees it: at each moment one snapshot that answers for one version of the dataset, while other
 * processes write. A snapshot is a connection inside a read transaction, so that whoever holds it sees one state to
 * the end; the next request after a commit gets the next one.
 */
import { asDatabaseError, DatabaseError } from './errors.ts';
import type { CountElsewhere } from './exact-count.ts';
import { startWatch } from './file-watch.ts';
import { type Database, openForReading } from './open.ts';
import { createReader, type Reader } from './reader.ts';

/** One state of the dataset, as long as it is held. */
export interface Snapshot {
  readonly reader: Reader;
  /** The dataset version that every answer of `reader` belongs to. */
  readonly version: string;
  /** Gives the snapshot back; to be called once, after the last question. */
  release(): void;
}

export interface LiveStore {
  /** The newest state. @throws {DatabaseError} when the file cannot be read now; the next call tries again. */
  acquire(): Snapshot;
  /**
   * The DatabaseError that an error thrown by a reader stands for, or undefined where it is none. The connection it came
   * from is not used again: the next snapshot has one of its own.
   */
  failed(error: unknown): DatabaseError | undefined;
  /** Where the database's file is gone, one sentence that says so: what was open is still answered from. */
  missing(): string | undefined;
  close(): void;
}

/**
 * How often the file is looked at without being asked: to take up another file in its place, and to let go of a state
 * that nobody asks about, so that the log of a busy writer can be emptied.
 */
const LOOK_EVERY_MS = 250;

/** A connection, and what it is at. */
interface Connection {
  readonly db: Database;
  readonly reader: Reader;
  /** Version of the state that it is fixed on; empty while it is fixed on none. */
  version: string;
  users: number;
}

/**
 * Opens a file for a server, for reading only. A file that is put in its place later is taken up by itself.
 * @param elsewhere makes counts that take long, over the same file
 * @throws {DatabaseError} when the file cannot be used
 */
export function openLiveStore(file: string, elsewhere?: CountElsewhere): LiveStore {
  const open = new Set<Connection>();
  let current: Connection | undefined;

  function connect(): Connection {
    const db = openForReading(file);
    const connection = { db, reader: createReader(db, elsewhere), version: '', users: 0 };
    open.add(connection);
    return connection;
  }

  function discard(connection: Connection | undefined): void {
    if (!connection || connection.users > 0) return;
    open.delete(connection);
    connection.db.close();
  }

  /** The connection at the newest state; the same one, where nobody holds an older state of it. */
  function newest(): Connection {
    if (watch.changed()) letGo();
    current ??= connect();
    if (current.version === '') pin(current);
    return current;
  }

  /** Lets go of the state that is held; whoever holds it too goes on with it. */
  function letGo(): void {
    if (current && current.users === 0) unpin(current);
    else current = undefined;
  }

  /** Takes up the file that was put in the place of the one that was opened. */
  function reopen(): void {
    const previous = current;
    const next = startWatch(file);
    watch.close();
    watch = next;
    current = undefined;
    discard(previous);
    current = connect();
  }

  const looking = setInterval(() => {
    try {
      if (watch.replaced()) reopen();
      else if (current?.users === 0) unpin(current);
    } catch {
      // Whoever asks next is told.
    }
  }, LOOK_EVERY_MS);
  looking.unref();
  current = connect();
  let watch = startWatch(file);
  // What was committed between these two would else not be seen until the commit after it.
  letGo();

  return {
    acquire() {
      try {
        const connection = newest();
        return hold(connection, () => connection !== current && discard(connection));
      } catch (error) {
        throw asDatabaseError(error, file);
      }
    },
    failed(error) {
      const known = asDatabaseError(error, file);
      if (!(known instanceof DatabaseError)) return undefined;
      const broken = current;
      current = undefined;
      discard(broken);
      return known;
    },
    missing: () =>
      watch.gone()
        ? `${file} is gone; answers come from what it last held. Put the file back, or run \`gongbao ingest\`.`
        : undefined,
    close() {
      clearInterval(looking);
      watch.close();
      for (const { db } of open) db.close();
      open.clear();
    },
  };
}

function hold(connection: Connection, onFree: () => void): Snapshot {
  connection.users += 1;
  let held = true;
  return {
    reader: connection.reader,
    version: connection.version,
    release() {
      if (!held) return;
      held = false;
      connection.users -= 1;
      if (connection.users === 0) onFree();
    },
  };
}

/**
 * Fixes a connection on the newest state. Only a file in write-ahead mode: in any other a reader that stays would keep
 * every writer out, and the file of an image is never written.
 */
function pin(connection: Connection): void {
  const { sqlite } = connection.db;
  if (sqlite.pragma('journal_mode', { simple: true }) === 'wal') sqlite.exec('BEGIN');
  connection.version = sqlite.prepare<[], string>('SELECT version FROM dataset').pluck().get() ?? '';
}

function unpin(connection: Connection): void {
  const { sqlite } = connection.db;
  connection.version = '';
  if (sqlite.inTransaction) sqlite.exec('COMMIT');
}
