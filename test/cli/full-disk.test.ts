import { execFileSync } from 'node:child_process';
import { mkdirSync, rmSync, statfsSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, onTestFinished, test } from 'vitest';
import { articleFile, articleId, gongbao, serve, temporaryFolder } from './gongbao.ts';
import { datasetVersion, manyIn, storedIds } from './place.ts';

/** A file system of four megabytes, where the system lets one be made; gone when the test is over. */
function smallDisk(): string | undefined {
  const folder = temporaryFolder();
  try {
    execFileSync('mount', ['-t', 'tmpfs', '-o', 'size=4m', 'tmpfs', folder], { stdio: 'ignore' });
  } catch {
    return undefined;
  }
  onTestFinished(() => void execFileSync('umount', ['--lazy', folder]));
  return folder;
}

/** Takes what is free, but for a little. */
function fill(disk: string, but: number): string {
  const { bavail, bsize } = statfsSync(disk);
  const file = join(disk, 'filler');
  writeFileSync(file, Buffer.alloc(bavail * bsize - but));
  return file;
}

test('on a full disk ingest says so and leaves what was stored; the server answers on, and takes up what comes later', async ({
  skip,
}) => {
  const disk = smallDisk();
  if (disk === undefined) return skip('a file system can be mounted by root alone');
  const articles = join(temporaryFolder(), 'articles');
  mkdirSync(articles);
  manyIn(articles, 20);
  const database = join(disk, 'db.sqlite');
  const env = { GONGBAO_DB: database };
  expect((await gongbao(['ingest', articleFile], { env })).code).toBe(0);
  const version = datasetVersion(database);
  const { url } = await serve(database, { GONGBAO_CACHE_MB: '0' });
  const answered = async () => {
    const answer = await fetch(`${url}/v1/documents/${articleId}`);
    return [answer.status, answer.headers.get('dataset-version')];
  };

  const filler = fill(disk, 100_000);
  const { code, stderr } = await gongbao(['ingest', articles], { env });
  expect({ code, stderr }).toEqual({
    code: 4,
    stderr: expect.stringMatching(
      /^gongbao: \S+ cannot grow because the disk is full; free some space [^\n]+\n$/,
    ),
  });
  expect(storedIds(database)).toEqual([articleId]);
  expect(await answered()).toEqual([200, version]);
  expect((await fetch(`${url}/readyz`)).status).toBe(200);

  rmSync(filler);
  expect((await gongbao(['ingest', articleFile, articles], { env })).code).toBe(0);
  expect(storedIds(database)).toHaveLength(21);
  expect(await answered()).toEqual([200, datasetVersion(database)]);
}, 60_000);
