import { copyFileSync, renameSync, rmSync, truncateSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import Sqlite from 'better-sqlite3';
import { describe, expect, onTestFinished, test } from 'vitest';
import { createWriter, openDatabase, openLiveStore } from '../../src/store/index.ts';
import { article } from './article.ts';
import { databaseWith, recordsOf, temporaryFolder } from './database.ts';

function live(file: string) {
  const store = openLiveStore(file);
  onTestFinished(() => store.close());
  return store;
}

/** The ids of the documents that the newest state holds. */
async function idsIn(store: ReturnType<typeof live>): Promise<string[]> {
  const { reader, release } = store.acquire();
  const page = await reader.documents.list({}, { limit: 100 });
  release();
  return recordsOf(page)
    .map(({ id }) => id)
    .toSorted();
}

describe('while another connection writes', () => {
  test('whoever holds a snapshot sees one state to the end, and the next one the new state', async () => {
    const { db, writer } = databaseWith(article());
    const store = live(db.file);
    const held = store.acquire();
    const before = held.version;
    writer.write(article({ id: 'zulu', meeting: null }));

    expect(await held.reader.documentCount()).toBe(1);
    expect(await held.reader.datasetVersion()).toBe(before);
    const next = store.acquire();
    expect(await next.reader.documentCount()).toBe(2);
    expect(next.version).not.toBe(before);
    expect(await held.reader.documentCount()).toBe(1);
    held.release();
    next.release();
  });

  test('many states may be held at once, and each answers for itself', async () => {
    const { db, writer } = databaseWith();
    const store = live(db.file);
    const held = [];
    for (let count = 0; count < 5; count += 1) {
      held.push(store.acquire());
      writer.write(article({ id: `id-${count}`, meeting: null }));
    }
    const counts = await Promise.all(held.map(({ reader }) => reader.documentCount()));
    expect(counts).toEqual([0, 1, 2, 3, 4]);
    for (const { release } of held) release();
    expect(await idsIn(store)).toHaveLength(5);
  });

  test('an idle server lets the writer’s log be emptied', async () => {
    const { db, writer } = databaseWith(article());
    const store = live(db.file);
    store.acquire().release();
    writer.write(article({ id: 'zulu', meeting: null }));
    await sleep(600);
    const [result] = db.sqlite.pragma('wal_checkpoint(TRUNCATE)') as { busy: number }[];
    expect(result?.busy).toBe(0);
    expect(await idsIn(store)).toHaveLength(2);
  });
});

describe('what befalls the file', () => {
  test('another file in its place is taken up', async () => {
    const { db } = databaseWith(article());
    const other = databaseWith(
      article({ id: 'zulu', meeting: null }),
      article({ id: 'yankee', meeting: null }),
    );
    other.db.sqlite.pragma('wal_checkpoint(TRUNCATE)');
    const copy = join(temporaryFolder(), 'copy.sqlite');
    copyFileSync(other.db.file, copy);
    db.close();
    const place = join(dirname(db.file), 'served.sqlite');
    copyFileSync(db.file, place);
    const store = live(place);
    expect(await idsIn(store)).toEqual(['alfa-2031']);
    renameSync(copy, place);
    await sleep(600);
    expect(await idsIn(store)).toEqual(['yankee', 'zulu']);
  });

  test('a file that vanished is said to be gone, and what was open still answers', async () => {
    const { db } = databaseWith(article());
    const store = live(db.file);
    expect(store.missing()).toBeUndefined();
    rmSync(db.file);
    expect(await idsIn(store)).toEqual(['alfa-2031']);
    expect(store.missing()).toMatch(/is gone/);
  });

  test('a file cut short fails as a DatabaseError, and a whole one heals it', async () => {
    const { db } = databaseWith(
      ...Array.from({ length: 30 }, (_, n) => article({ id: `id-${n}`, meeting: null })),
    );
    db.close();
    const good = `${db.file}.good`;
    copyFileSync(db.file, good);
    const store = live(db.file);
    truncateSync(db.file, 8192);
    await expect(
      idsIn(store).catch((error: unknown) => {
        throw store.failed(error) ?? error;
      }),
    ).rejects.toMatchObject({ name: 'DatabaseError', code: 'damaged' });
    renameSync(good, db.file);
    await sleep(600);
    expect(await idsIn(store)).toHaveLength(30);
  });

  test('a lock of another process is an error at once, not a wait, and passes with the lock', async () => {
    const file = join(temporaryFolder(), 'plain.sqlite');
    const writable = openDatabase(file, { readonly: false });
    createWriter(writable).write(article());
    writable.sqlite.pragma('journal_mode = DELETE');
    writable.close();
    const store = live(file);
    const other = new Sqlite(file);
    onTestFinished(() => void other.close());
    other.exec('BEGIN EXCLUSIVE');
    const since = performance.now();
    expect(() => store.acquire()).toThrow(/locked by another process/);
    expect(performance.now() - since).toBeLessThan(2000);
    other.exec('COMMIT');
    expect(await idsIn(store)).toEqual(['alfa-2031']);
  });
});
