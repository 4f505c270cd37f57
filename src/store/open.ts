import { mkdirSync, statSync } from 'node:fs';
import { dirname } from 'node:path';
import Sqlite from 'better-sqlite3';
import { getTableName } from 'drizzle-orm';
import { type BetterSQLite3Database, drizzle } from 'drizzle-orm/better-sqlite3';
import { asDatabaseError, DatabaseError } from './errors.ts';
import * as tables from './schema/index.ts';
import { APPLICATION_ID, isCurrent, schemaAge } from './schema-age.ts';

/** An open database. Other rooms hand it to createReader and createWriter and close it, nothing more. */
export interface Database {
  readonly file: string;
  readonly sqlite: Sqlite.Database;
  readonly orm: BetterSQLite3Database;
  close(): void;
}

/** A writer waits its turn; a server must not stand still for as long. */
const WRITER_PATIENCE_MS = 5000;
export const READER_PATIENCE_MS = 100;
/** So much of the file a connection keeps in memory at most; two megabytes, as SQLite would have it, hold no search. */
const CACHE_KIB = 32 * 1024;
/** A full check reads every page; above this size only the header, the schema and the length are checked. */
const QUICK_CHECK_BYTES = 32 * 1024 * 1024;

/**
 * Opens a database file for reading only: changes nothing, and works on a read-only file system where the file isn't in
 * write-ahead mode.
 *
 * @throws {DatabaseError} when the file cannot be used; its `code` says why.
 */
export function openForReading(file: string): Database {
  return open(file, { readonly: true, prepare: checkMigrated });
}

/** @param prepare what is done with a file that is ours before its tables are looked for */
export function open(
  file: string,
  { readonly, prepare }: { readonly: boolean; prepare: (db: Database) => void },
): Database {
  prepareLocation(file, readonly);
  let sqlite: Sqlite.Database | undefined;
  try {
    sqlite = new Sqlite(file, {
      readonly,
      fileMustExist: readonly,
      timeout: readonly ? READER_PATIENCE_MS : WRITER_PATIENCE_MS,
    });
    checkFile(sqlite, file);
    sqlite.pragma('foreign_keys = ON');
    sqlite.pragma(`cache_size = -${CACHE_KIB}`);
    const connection = sqlite;
    const db = { file, sqlite, orm: drizzle(sqlite), close: () => void connection.close() };
    prepare(db);
    checkTables(sqlite, file);
    return db;
  } catch (error) {
    sqlite?.close();
    throw asDatabaseError(error, file);
  }
}

/** Makes the folder of a writable database; says so where there is nothing to read. */
function prepareLocation(file: string, readonly: boolean): void {
  try {
    if (!readonly) mkdirSync(dirname(file), { recursive: true });
    if (statSync(file, { throwIfNoEntry: readonly })?.isDirectory()) {
      throw new DatabaseError('not-a-database', `${file} is a folder; name a file in it.`);
    }
  } catch (error) {
    if (error instanceof DatabaseError) throw error;
    const code = (error as NodeJS.ErrnoException).code;
    if (readonly && (code === 'ENOENT' || code === 'ENOTDIR')) {
      throw new DatabaseError(
        'missing',
        `There is no database at ${file}; run \`gongbao ingest\` to make it.`,
        { cause: error },
      );
    }
    throw new DatabaseError(
      'unwritable',
      `${dirname(file)} cannot hold the database (${code}); make the folder writable, or name another file.`,
      { cause: error },
    );
  }
}

/** Is it SQLite, ours, whole, and not of a later gongbao? A file with nothing in it passes: it becomes ours. */
function checkFile(sqlite: Sqlite.Database, file: string): void {
  const age = schemaAge(sqlite);
  const applicationId = sqlite.pragma('application_id', { simple: true });
  if (age !== 'empty' && applicationId !== APPLICATION_ID) {
    throw new DatabaseError(
      'foreign',
      `${file} is a SQLite database of another program; name another file for gongbao.`,
    );
  }
  if (age === 'newer') {
    throw new DatabaseError(
      'newer',
      `${file} was written by a later version of gongbao; update gongbao, or name another file.`,
    );
  }
  const pages = Number(sqlite.pragma('page_count', { simple: true }));
  const bytes = pages * Number(sqlite.pragma('page_size', { simple: true }));
  if (bytes <= QUICK_CHECK_BYTES && sqlite.pragma('quick_check(1)', { simple: true }) !== 'ok') {
    throw damaged(file);
  }
  // A page beyond the end of the file: cut short in copying. In write-ahead mode pages may still be in the log.
  const walMode = sqlite.pragma('journal_mode', { simple: true }) === 'wal';
  if (bytes > 0 && !walMode && statSync(file).size < bytes) throw damaged(file);
}

function checkMigrated({ sqlite, file }: Database): void {
  if (isCurrent(sqlite)) return;
  throw new DatabaseError(
    'not-migrated',
    `${file} has not been prepared by this version of gongbao; run \`gongbao ingest\` once to do so.`,
  );
}

/** A table that the migrations made and that is gone is damage too, however well the file is formed. */
function checkTables(sqlite: Sqlite.Database, file: string): void {
  const found = new Set(sqlite.prepare("SELECT name FROM sqlite_schema WHERE type = 'table'").pluck().all());
  const wanted = [...Object.values(tables).map(getTableName), 'search'];
  if (!wanted.every((name) => found.has(name))) throw damaged(file);
}

function damaged(file: string): DatabaseError {
  return new DatabaseError(
    'damaged',
    `${file} is damaged; move it away and run \`gongbao ingest\` to build it anew.`,
  );
}
