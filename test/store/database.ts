/** Real database files in folders of their own, which go when the test has ended. */
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { onTestFinished } from 'vitest';
import {
  type Article,
  createReader,
  createWriter,
  type Database,
  openDatabase,
  type Page,
} from '../../src/store/index.ts';

/** A new folder; it is removed after the test. */
export function temporaryFolder(): string {
  const folder = mkdtempSync(join(tmpdir(), 'gongbao-'));
  onTestFinished(() => rmSync(folder, { recursive: true, force: true }));
  return folder;
}

/** Opens a database that is closed after the test. */
export function open(file: string, { readonly = false } = {}): Database {
  const db = openDatabase(file, { readonly });
  onTestFinished(() => db.close());
  return db;
}

/** A database that holds the articles, written in this order. */
export function databaseWith(...articles: Article[]) {
  const db = open(join(temporaryFolder(), 'gongbao.sqlite'));
  const writer = createWriter(db);
  for (const each of articles) writer.write(each);
  return { db, writer, reader: createReader(db) };
}

/** What tells how a database came to hold what it holds. */
const HISTORY = ['history', 'changes', 'sqlite_sequence'];

/**
 * Everything the database holds but its history, table by table; of the search index what it knows, not how it keeps
 * it: equal dumps are equal databases.
 */
export function dump({ sqlite }: Database): Record<string, unknown[]> {
  const tables = sqlite
    .prepare("SELECT name FROM sqlite_schema WHERE type = 'table' AND name NOT LIKE '\\_\\_%' ESCAPE '\\'")
    .pluck()
    .all() as string[];
  sqlite.exec('CREATE VIRTUAL TABLE IF NOT EXISTS temp.known USING fts5vocab(main, search, instance)');
  const rowsOf = (query: string) =>
    sqlite
      .prepare(query)
      .all()
      .map((row) => JSON.stringify(row))
      .toSorted();
  const kept = tables.filter((table) => !HISTORY.includes(table) && !/^search(_|$)/.test(table));
  return {
    ...Object.fromEntries(kept.map((table) => [table, rowsOf(`SELECT * FROM "${table}"`)])),
    search: rowsOf('SELECT term, doc FROM temp.known'),
  };
}

/** The records of a page, parsed. */
export function recordsOf<Record = { id: string }>(page: Page | null): Record[] {
  return JSON.parse(`[${page?.records.toString() ?? ''}]`);
}

/** A record that was asked for by its id, parsed. */
export function recordOf<Record>(found: Buffer | null): Record {
  return JSON.parse(found?.toString() ?? 'null');
}
