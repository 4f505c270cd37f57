/** How old a database file is, by the migrations that have run on it. */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import type Sqlite from 'better-sqlite3';

/** "gong" in ASCII, in the header of every database file that is ours; the first migration sets it. */
export const APPLICATION_ID = 0x676f6e67;

/** Seen from src/store and from dist/cli alike. */
export const migrationsFolder = fileURLToPath(new URL('../../migrations', import.meta.url));

/** Where a migration leaves points that have no keys yet; the table is gone once they have. */
export const UNKEYED = 'points_unkeyed';

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
  latest ??= latestMigration();
  return applied === latest ? 'current' : applied > latest ? 'newer' : 'older';
}

let latest: number | undefined;

/** When the newest migration was made, in milliseconds, as its journal says. */
function latestMigration(): number {
  const journal = JSON.parse(readFileSync(join(migrationsFolder, 'meta/_journal.json'), 'utf8')) as {
    entries: { when: number }[];
  };
  return Math.max(...journal.entries.map(({ when }) => when));
}

/** Whether every migration has run. */
export function isCurrent(sqlite: Sqlite.Database): boolean {
  return schemaAge(sqlite) === 'current';
}
