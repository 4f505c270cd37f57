import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { createWriter, openDatabase } from '../../src/store/index.ts';
import { firstArticle, laterArticle } from './crash-articles.ts';
import { databaseWith, dump, open, temporaryFolder } from './database.ts';

test.each([
  ['documents', 'DELETE'],
  ['points', 'INSERT'],
  ['dataset', 'UPDATE'],
])('killed at the %s (%s), the writer leaves the state before, and can write again', async (table, event) => {
  const file = join(temporaryFolder(), 'gongbao.sqlite');
  const before = openDatabase(file, { readonly: false });
  createWriter(before).write(firstArticle);
  const state = dump(before);
  before.close();

  const script = new URL('./write-and-die.ts', import.meta.url).pathname;
  const child = spawn(process.execPath, ['--import', 'tsx', script, file, table, event], {
    stdio: 'inherit',
  });
  const [, signal] = await once(child, 'exit');
  expect(signal).toBe('SIGKILL');

  const after = open(file);
  expect(dump(after)).toEqual(state);
  expect(after.sqlite.pragma('integrity_check', { simple: true })).toBe('ok');
  expect(createWriter(after).write(laterArticle)).toBe('changed');
  expect(dump(after)).toEqual(dump(databaseWith(laterArticle).db));
});
