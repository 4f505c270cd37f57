import { migrate } from 'drizzle-orm/better-sqlite3/migrator';
import type { Database } from './open.ts';
import { keyPoints } from './rekey.ts';
import { isCurrent, migrationsFolder } from './schema-age.ts';

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
