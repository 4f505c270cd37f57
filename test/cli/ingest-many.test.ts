import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { bin } from './gongbao.ts';
import { datasetVersion, manyIn, place, storedIds } from './place.ts';

describe('gongbao ingest of many articles', () => {
  test('killed in the middle, leaves whole articles; run again, it goes on where it was', async () => {
    const { folder, database, ingest } = place();
    const articles = join(folder, 'articles');
    mkdirSync(articles);
    manyIn(articles, 200);

    const child = spawn(process.execPath, [bin, 'ingest', articles], {
      env: { ...process.env, GONGBAO_DB: database },
    });
    await once(child.stdout, 'data');
    child.kill('SIGKILL');
    const [, signal] = await once(child, 'exit');
    expect(signal).toBe('SIGKILL');
    const stored = storedIds(database);
    expect(stored.length).toBeGreaterThan(0);
    expect(stored.length).toBeLessThan(200);

    const { code, stdout } = await ingest('articles');
    expect(code).toBe(0);
    expect(stdout).toMatch(
      new RegExp(`\\n${200 - stored.length} added, 0 changed, ${stored.length} unchanged, 0 failed`),
    );
    expect(storedIds(database)).toHaveLength(200);

    const { database: atOnce, ingest: ingestAtOnce } = place();
    await ingestAtOnce(articles);
    expect(datasetVersion(database)).toBe(datasetVersion(atOnce));
  }, 60_000);

  test('bad files among them are named, and keep none of the others out', async () => {
    const { folder, database, ingest } = place();
    const articles = join(folder, 'articles');
    mkdirSync(articles);
    manyIn(articles, 120);
    for (const i of ['0000', '0049', '0050', '0119']) writeFileSync(join(articles, `a${i}.txt`), 'binary\0');
    const { code, stdout, stderr } = await ingest('articles');
    expect(code).toBe(3);
    expect(stdout).toMatch(/\n116 added, 0 changed, 0 unchanged, 4 failed/);
    expect(stderr.match(/is a binary file/g)).toHaveLength(4);
    expect(storedIds(database)).toHaveLength(116);
  }, 60_000);
});
