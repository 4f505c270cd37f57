/** Counting to the end in another thread: the same numbers, of the same version or none. */
import { expect, onTestFinished, test } from 'vitest';
import { CountThread } from '../../src/cli/count-thread.ts';
import { openLiveStore } from '../../src/store/index.ts';
import { article } from '../store/article.ts';
import { databaseWith } from '../store/database.ts';

const entry = new URL('../../dist/cli/count-worker.js', import.meta.url);
const points = Array.from({ length: 600 }, (_, index) => `合作${index}。`);

function counting() {
  const { db, writer, reader } = databaseWith(article({ points, remarks: [] }));
  const thread = new CountThread(entry, db.file);
  onTestFinished(() => thread.close());
  return { file: db.file, writer, reader, thread };
}

test.each(['points', 'phrase'] as const)('counts %s as this thread does', async (kind) => {
  const { reader, thread } = counting();
  const task = { kind, filters: { section: ['communique'] }, q: ['合作'] };
  const there = await thread.count(task, await reader.datasetVersion());
  expect(there).toMatchObject({ total: 600, complete: true });
  expect(there).toEqual(await reader.countExactly(task));
});

test('counts no other version of the dataset than the one asked for', async () => {
  const { reader, thread, writer } = counting();
  const task = { kind: 'points', filters: {}, q: ['合作'] } as const;
  const before = await reader.datasetVersion();
  writer.write(article({ id: 'later', points: ['合作。'], remarks: [] }));
  expect(await thread.count(task, before)).toBeUndefined();
  expect(await thread.count(task, await reader.datasetVersion())).toMatchObject({ total: 601 });
});

test('a server answers with what the thread counts, and goes on without it', async () => {
  const { file, thread } = counting();
  const asked: string[] = [];
  const store = openLiveStore(file, async (task, version) => {
    asked.push(task.kind);
    return thread.count(task, version);
  });
  onTestFinished(() => store.close());
  const { reader, release } = store.acquire();
  const exact = { q: ['合作'], sort: 'date', total: 'exact' } as const;
  expect(await reader.search.find(exact, { limit: 5 })).toMatchObject({ total: 600, totalRelation: 'eq' });
  await thread.close();
  const page = await reader.points.list({ q: ['作'], total: 'exact' }, { limit: 5 });
  expect(page).toMatchObject({ total: 600, totalRelation: 'eq' });
  expect(asked).toEqual(['points', 'points']);
  release();
});
