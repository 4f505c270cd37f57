/** What can be wrong with a database file; each code has its sentence where it is thrown. */
export type DatabaseErrorCode =
  | 'not-a-database'
  | 'foreign'
  | 'newer'
  | 'damaged'
  | 'not-migrated'
  | 'missing'
  | 'unwritable'
  | 'locked';

/** A database that cannot be used. `message` is one sentence that says what happened and what to do. */
export class DatabaseError extends Error {
  override readonly name = 'DatabaseError';
  readonly code: DatabaseErrorCode;

  constructor(code: DatabaseErrorCode, message: string, options?: ErrorOptions) {
    super(message, options);
    this.code = code;
  }
}

const said: ReadonlyArray<[prefix: string, code: DatabaseErrorCode, sentence: (file: string) => string]> = [
  [
    'SQLITE_NOTADB',
    'not-a-database',
    (file) => `${file} is not a SQLite database; name another file, or move this one away.`,
  ],
  [
    'SQLITE_CORRUPT',
    'damaged',
    (file) =>
      `${file} is damaged and cannot be read; move it away and run \`gongbao ingest\` to build it anew.`,
  ],
  [
    'SQLITE_BUSY',
    'locked',
    (file) => `${file} is locked by another process; wait until that process has finished, then try again.`,
  ],
  [
    'SQLITE_LOCKED',
    'locked',
    (file) => `${file} is locked by another process; wait until that process has finished, then try again.`,
  ],
  [
    'SQLITE_FULL',
    'unwritable',
    (file) => `${file} cannot grow because the disk is full; free some space and try again.`,
  ],
  [
    'SQLITE_READONLY',
    'unwritable',
    (file) => `${file} cannot be written; make the file and its folder writable, or name another file.`,
  ],
  [
    'SQLITE_CANTOPEN',
    'unwritable',
    (file) =>
      `${file} cannot be opened; check that it is a file and that it and its folder may be read and written.`,
  ],
  [
    'SQLITE_IOERR',
    'unwritable',
    (file) =>
      `${file} cannot be read or written because the disk reports an error; check the disk and try again.`,
  ],
  [
    'SQLITE_PERM',
    'unwritable',
    (file) => `${file} may not be opened by this user; change its permissions, or name another file.`,
  ],
];

/** The DatabaseError that an error of SQLite stands for; any other error comes back as it is. */
export function asDatabaseError(error: unknown, file: string): unknown {
  const code = error instanceof Error && 'code' in error ? String(error.code) : '';
  const entry = said.find(([prefix]) => code.startsWith(prefix));
  return entry ? new DatabaseError(entry[1], entry[2](file), { cause: error }) : error;
}
