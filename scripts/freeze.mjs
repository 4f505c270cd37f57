/**
 * Makes a database file complete in itself, so that it can be served from a read-only file system: a database in
 * write-ahead mode needs two more files beside it, which even a reader must be able to make.
 */
import Database from 'better-sqlite3';

const [file] = process.argv.slice(2);
const database = new Database(file, { fileMustExist: true });
database.exec('VACUUM');
const mode = database.pragma('journal_mode = DELETE', { simple: true });
database.close();
if (mode !== 'delete')
  throw new Error(`${file} stayed in journal mode ${String(mode)}: close what else has it open.`);
