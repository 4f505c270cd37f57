import { fileURLToPath } from 'node:url';
import type Sqlite from 'better-sqlite3';
import { migrate } from 'drizzle-orm/better-sqlite3/migrator';
import { readMigrationFiles } from 'drizzle-orm/migrator';
import type { Database } from './open.ts';
import { keyPoints, UNKEYED } from './rekey.ts';

/** "gong" in ASCII, in the header of every database file that is ours; the first migration sets it. */
export const APPLICATION_ID = 0x676f6e67;

/** Seen from src/store and from dist/cli alike. */
const migrationsFolder = fileURLToPath(new URL('../../migrations', import.meta.url));

/** How a file's schema stands to this program's: nothing in it yet, behind, the same, or ahead. */
export type SchemaAge = 'empty' | 'older' | 'current' | 'newer';

/** Reads how old the schema of a file is. An error of SQLite (not a database, damaged) passes through. */
export function schemaAge(sqlite: Sqlite.Database): SchemaAge {
  const names = sqlite.prepare("SELECT name FROM sqlite_schema WHERE type = 'table'").pluck().all();
  // The journal's own table is made before the first migration's transaction: alone it is still an empty file.
  if (names.every((name) => name === '__drizzle_migrations')) return 'empty';
  if (!names.includes('__drizzle_migrations') || names.includes(UNKEYED)) return 'older';
  const applied = Number(
    sqlite.prepare('SELECT coalesce(max(created_at), 0) FROM __drizzle_migrations').pluck().get(),
  );
  const latest = Math.max(...readMigrationFiles({ migrationsFolder }).map((entry) => entry.folderMillis));
  return applied === latest ? 'current' : applied > latest ? 'newer' : 'older';
}

/** Whether every migration has run. */
export function isCurrent(sqlite: Sqlite.Database): boolean {
  return schemaAge(sqlite) === 'current';
}

/** Runs the migrations that have not run. Two processes may try at once: one does it, the other finds it done. */
export function migrateToCurrent(db: Database): void {
  if (isCurrent(db.sqlite)) return;
  try {
    migrate(db.orm, { migrationsFolder });
    keyPoints(db);
  } catch (error) {
    if (!isCurrent(db.sqlite)) throw error;
  }
}
