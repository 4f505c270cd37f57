import { execFile } from 'node:child_process';
import {
  chmodSync,
  copyFileSync,
  existsSync,
  mkdirSync,
  readFileSync,
  truncateSync,
  writeFileSync,
} from 'node:fs';
import { join } from 'node:path';
import { promisify } from 'node:util';
import Sqlite from 'better-sqlite3';
import { describe, expect, test } from 'vitest';
import { createReader, createWriter, type DatabaseErrorCode, openDatabase } from '../../src/store/index.ts';
import { article } from './article.ts';
import { open, temporaryFolder } from './database.ts';

const PAGE = 4096;

function refusal(file: string, readonly = false): { code: DatabaseErrorCode; message: string } {
  try {
    openDatabase(file, { readonly }).close();
  } catch (error) {
    return error as never;
  }
  throw new Error(`${file} opened`);
}

/** A database file with enough in it to have many pages, closed and without a write-ahead log. */
function filled(folder: string): string {
  const file = join(folder, 'filled.sqlite');
  const db = openDatabase(file, { readonly: false });
  const writer = createWriter(db);
  writer.write(article({ points: Array.from({ length: 200 }, (_, index) => `第${index}条友好。`) }));
  db.sqlite.pragma('journal_mode = DELETE');
  db.close();
  return file;
}

describe('opening for writing', () => {
  test('makes the file and its folder, and keeps what is there when opened again', async () => {
    const file = join(temporaryFolder(), 'new', 'folder', 'gongbao.sqlite');
    const first = openDatabase(file, { readonly: false });
    createWriter(first).write(article());
    first.close();
    const again = open(file);
    expect(await createReader(again).documentCount()).toBe(1);
    expect(again.sqlite.pragma('journal_mode', { simple: true })).toBe('wal');
    expect(again.sqlite.pragma('foreign_keys', { simple: true })).toBe(1);
  });

  test('takes an empty file for a new database', () => {
    const file = join(temporaryFolder(), 'empty.sqlite');
    writeFileSync(file, '');
    expect(() => open(file)).not.toThrow();
  });

  test('refuses a file that is no database, and leaves it alone', () => {
    const file = join(temporaryFolder(), 'letter.txt');
    writeFileSync(file, 'Dear reader, '.repeat(1000));
    expect(refusal(file).code).toBe('not-a-database');
    expect(readFileSync(file, 'utf8')).toBe('Dear reader, '.repeat(1000));
  });

  test('refuses a folder', () => {
    expect(refusal(temporaryFolder()).code).toBe('not-a-database');
  });

  test('refuses the database of another program, and leaves it alone', () => {
    const file = join(temporaryFolder(), 'other.sqlite');
    const other = new Sqlite(file);
    other.exec('CREATE TABLE recipes (name TEXT)');
    other.close();
    const before = readFileSync(file);
    expect(refusal(file).code).toBe('foreign');
    expect(refusal(file, true).code).toBe('foreign');
    expect(readFileSync(file).equals(before)).toBe(true);
  });

  test('refuses the database of a later version', () => {
    const file = filled(temporaryFolder());
    const later = new Sqlite(file);
    later.exec("INSERT INTO __drizzle_migrations (hash, created_at) VALUES ('later', 99999999999999)");
    later.close();
    expect(refusal(file).code).toBe('newer');
    expect(refusal(file, true).code).toBe('newer');
  });

  test('says that a path is unwritable where a part of it is a file', () => {
    const file = join(temporaryFolder(), 'file');
    writeFileSync(file, '');
    expect(refusal(join(file, 'gongbao.sqlite')).code).toBe('unwritable');
  });

  test.skipIf(process.getuid?.() === 0)('says that a folder is unwritable', () => {
    const folder = temporaryFolder();
    chmodSync(folder, 0o500);
    expect(refusal(join(folder, 'gongbao.sqlite')).code).toBe('unwritable');
  });

  test('says that the file is locked while another process keeps it', () => {
    const file = filled(temporaryFolder());
    const other = new Sqlite(file);
    other.exec('BEGIN EXCLUSIVE');
    const { code, message } = refusal(file);
    other.close();
    expect(code).toBe('locked');
    expect(message).toMatch(/locked by another process/);
  });

  test('works when several processes prepare a new file at once', async () => {
    const file = join(temporaryFolder(), 'gongbao.sqlite');
    const script = new URL('./open-and-write.ts', import.meta.url).pathname;
    const run = (id: string) => promisify(execFile)(process.execPath, ['--import', 'tsx', script, file, id]);
    await Promise.all(['a', 'b', 'c'].map(run));
    expect(await createReader(open(file)).documentCount()).toBe(3);
  });
});

describe('opening for reading', () => {
  test('says that there is no database', () => {
    const folder = temporaryFolder();
    expect(refusal(join(folder, 'none.sqlite'), true).code).toBe('missing');
    expect(refusal(join(folder, 'no', 'folder.sqlite'), true).code).toBe('missing');
    expect(existsSync(join(folder, 'no'))).toBe(false);
  });

  test('says that an empty file has not been prepared', () => {
    const file = join(temporaryFolder(), 'empty.sqlite');
    writeFileSync(file, '');
    expect(refusal(file, true).code).toBe('not-migrated');
  });

  test('writes nothing, not even beside the file', () => {
    const folder = temporaryFolder();
    const file = filled(folder);
    const before = readFileSync(file);
    const db = open(file, { readonly: true });
    expect(() => createWriter(db).write(article())).toThrow(expect.objectContaining({ code: 'unwritable' }));
    expect(existsSync(`${file}-wal`)).toBe(false);
    expect(readFileSync(file).equals(before)).toBe(true);
  });

  test('reads a file in write-ahead mode while it is open for writing', async () => {
    const file = join(temporaryFolder(), 'gongbao.sqlite');
    const writer = createWriter(open(file));
    const reader = createReader(open(file, { readonly: true }));
    expect(await reader.documentCount()).toBe(0);
    writer.write(article());
    expect(await reader.documentCount()).toBe(1);
  });
});

describe('a damaged file is refused', () => {
  test.each([
    ['cut short', (file: string) => truncateSync(file, 5 * PAGE + 100)],
    ['with a page of the schema overwritten', (file: string) => overwrite(file, 100)],
    ['with a page in the middle overwritten', (file: string) => overwrite(file, 3 * PAGE)],
    ['without one of its tables', (file: string) => new Sqlite(file).exec('DROP TABLE point_facets').close()],
  ])('%s', (_, damage) => {
    const folder = temporaryFolder();
    const file = join(folder, 'damaged.sqlite');
    copyFileSync(filled(folder), file);
    damage(file);
    expect(refusal(file, true).code).toBe('damaged');
    expect(refusal(file).code).toBe('damaged');
    expect(refusal(file).message).toMatch(/move it away and run `gongbao ingest`/);
  });

  function overwrite(file: string, offset: number): void {
    const bytes = readFileSync(file);
    bytes.fill(0xa5, offset, offset + PAGE - 200);
    writeFileSync(file, bytes);
  }
});

test('a folder in place of the parent is made only for writing', () => {
  const folder = join(temporaryFolder(), 'deep');
  mkdirSync(folder);
  expect(refusal(join(folder, 'x.sqlite'), true).message).toMatch(/run `gongbao ingest`/);
});
