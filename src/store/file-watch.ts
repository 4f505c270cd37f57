import { statSync } from 'node:fs';
import Sqlite from 'better-sqlite3';
import { READER_PATIENCE_MS } from './open.ts';

/** Sees commits of other connections, and other files in the file's place. */
export function startWatch(file: string) {
  const sqlite = new Sqlite(file, { readonly: true, fileMustExist: true, timeout: READER_PATIENCE_MS });
  const statement = sqlite.prepare<[], number>('PRAGMA data_version').pluck();
  const first = identity(file);
  let seen = statement.get();
  return {
    changed(): boolean {
      const now = statement.get();
      if (now === seen) return false;
      seen = now;
      return true;
    },
    gone: () => identity(file) === undefined,
    replaced(): boolean {
      const now = identity(file);
      return now !== undefined && now !== first;
    },
    close: () => sqlite.close(),
  };
}

/** Which file it is; undefined where there is none. */
function identity(file: string): string | undefined {
  const found = statSync(file, { throwIfNoEntry: false });
  return found && `${found.dev} ${found.ino} ${found.birthtimeMs}`;
}
