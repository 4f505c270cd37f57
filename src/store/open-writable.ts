/** Opening a database to write to it. Apart from reading, which needs nothing of what migrates a file. */
import { asDatabaseError } from './errors.ts';
import { migrateToCurrent } from './migrate.ts';
import { type Database, open, openForReading } from './open.ts';

/**
 * Opens a database file. Writable: creates the file and its folder where they are missing, and migrates. Read-only: as
 * `openForReading`.
 *
 * @throws {DatabaseError} when the file cannot be used; its `code` says why.
 */
export function openDatabase(file: string, { readonly }: { readonly: boolean }): Database {
  return readonly ? openForReading(file) : open(file, { readonly, prepare: makeCurrent });
}

function makeCurrent(db: Database): void {
  const { sqlite } = db;
  try {
    // Readers go on reading while an article is written; a commit survives a crash of the process.
    sqlite.pragma('journal_mode = WAL');
    sqlite.pragma('synchronous = NORMAL');
    // Where the file may be read but not written, this fails now and not in the middle of an ingest.
    sqlite.exec('BEGIN IMMEDIATE; COMMIT');
    migrateToCurrent(db);
  } catch (error) {
    throw asDatabaseError(error, db.file);
  }
}
