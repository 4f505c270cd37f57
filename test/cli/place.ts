/** A place to ingest to, and what is stored there. */
import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import Sqlite from 'better-sqlite3';
import { articleFile, gongbao, type Outcome, temporaryFolder } from './gongbao.ts';

/** The text of the bundled article. */
export const article = readFileSync(articleFile, 'utf8');

export interface Place {
  folder: string;
  database: string;
  ingest(...paths: string[]): Promise<Outcome>;
}

/** A folder, and a database in it that does not exist yet. */
export function place(): Place {
  const folder = temporaryFolder();
  const database = join(folder, 'var/db.sqlite');
  const ingest = (...paths: string[]) =>
    gongbao(['ingest', ...paths], { env: { GONGBAO_DB: database }, cwd: folder });
  return { folder, database, ingest };
}

export function datasetVersion(database: string): unknown {
  const sqlite = new Sqlite(database, { readonly: true });
  try {
    return sqlite.prepare('SELECT version FROM dataset').pluck().get();
  } finally {
    sqlite.close();
  }
}

export function storedIds(database: string): unknown[] {
  const sqlite = new Sqlite(database, { readonly: true });
  try {
    return sqlite.prepare('SELECT id FROM documents ORDER BY id').pluck().all();
  } finally {
    sqlite.close();
  }
}

/** Writes so many articles, the bundled one with a number at its end. */
export function manyIn(folder: string, count: number): void {
  for (let i = 0; i < count; i += 1)
    writeFileSync(join(folder, `a${String(i).padStart(4, '0')}.txt`), `${article}\n第${i}号`);
}
