/** What the image does: a database made complete in itself, served by a user who may write nowhere. */
import { execFileSync, spawn, spawnSync } from 'node:child_process';
import { chmodSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { expect, onTestFinished, test } from 'vitest';
import { articleFile, articleId, bin, gongbao, root, temporaryFolder } from '../cli/gongbao.ts';

/** As root, a user who owns nothing, if that user can reach this checkout; otherwise the one who runs the tests. */
const user = canReach({ uid: 65534, gid: 65534 }) ? { uid: 65534, gid: 65534 } : {};

function canReach(other: { uid: number; gid: number }): boolean {
  if (process.getuid?.() !== 0) return false;
  const look = `require('fs').accessSync(${JSON.stringify(bin)})`;
  return spawnSync(process.execPath, ['-e', look], { ...other, cwd: '/' }).status === 0;
}

test('a frozen database is served from a folder where nothing can be written, and SIGTERM ends it with 0', async () => {
  const folder = temporaryFolder();
  const database = join(folder, 'db.sqlite');
  await gongbao(['ingest', articleFile], { env: { GONGBAO_DB: database } });
  execFileSync(process.execPath, [join(root, 'scripts/freeze.mjs'), database]);
  expect(readdirSync(folder)).toEqual(['db.sqlite']);
  chmodSync(database, 0o444);
  chmodSync(folder, 0o555);

  const child = spawn(process.execPath, [bin, 'serve'], {
    ...user,
    cwd: '/',
    env: { PATH: process.env.PATH, PORT: '0', GONGBAO_DB: database },
  });
  onTestFinished(() => void child.kill('SIGKILL'));
  let said = '';
  child.stderr.on('data', (chunk) => (said += chunk));
  await expect.poll(() => said, { timeout: 10_000 }).toMatch(/listens on http:\S+/);
  const url = /http:\/\/\S+:\d+/.exec(said)?.[0];
  expect((await fetch(`${url}/readyz`)).status).toBe(200);
  expect((await fetch(`${url}/v1/documents/${articleId}`)).status).toBe(200);

  const ended = new Promise((resolve) => child.on('close', resolve));
  child.kill('SIGTERM');
  expect(await ended).toBe(0);
  expect(readdirSync(folder)).toEqual(['db.sqlite']);
  chmodSync(folder, 0o755);
});
