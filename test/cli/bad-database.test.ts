import { copyFileSync, existsSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import Sqlite from 'better-sqlite3';
import { describe, expect, test } from 'vitest';
import { articleFile, gongbao, temporaryFolder } from './gongbao.ts';
import { place } from './place.ts';

describe('a database that cannot be used is told in one sentence with exit code 4, and stays as it is', () => {
  async function expectRefused(database: string, pattern: RegExp): Promise<void> {
    const before = existsSync(database) ? readFileSync(database) : null;
    for (const command of [['ingest', articleFile], ['serve']]) {
      const { code, stdout, stderr } = await gongbao(command, { env: { GONGBAO_DB: database, PORT: '0' } });
      expect(stderr).toMatch(/^gongbao: [^\n]+\n$/);
      expect(stderr).toMatch(pattern);
      expect({ code, stdout: stdout.replace(/^0 added.*\n/, '') }).toEqual({ code: 4, stdout: '' });
    }
    if (before) expect(readFileSync(database).equals(before)).toBe(true);
  }

  test('a file that is no database', async () => {
    const file = join(temporaryFolder(), 'db.sqlite');
    copyFileSync(articleFile, file);
    await expectRefused(file, /is not a SQLite database/);
  });

  test('a database of another program', async () => {
    const file = join(temporaryFolder(), 'db.sqlite');
    const sqlite = new Sqlite(file);
    sqlite.exec('CREATE TABLE recipes (name TEXT)');
    sqlite.close();
    await expectRefused(file, /of another program/);
  });

  test('a database that is damaged', async () => {
    const { database, ingest } = place();
    await ingest(articleFile);
    const bytes = readFileSync(database);
    writeFileSync(database, bytes.subarray(0, bytes.length >> 1));
    await expectRefused(database, /is damaged/);
  });

  test('a folder that cannot hold it', async () => {
    const folder = temporaryFolder();
    writeFileSync(join(folder, 'file'), '');
    const { code, stderr } = await gongbao(['ingest', articleFile], {
      env: { GONGBAO_DB: join(folder, 'file/db.sqlite') },
    });
    expect({ code, stderr }).toEqual({
      code: 4,
      stderr: expect.stringMatching(/^gongbao: .*file cannot hold the database .*\n$/),
    });
    expect(readdirSync(folder)).toEqual(['file']);
  });

  test('none, for serve: it says how to make one', async () => {
    const { code, stderr } = await gongbao(['serve'], {
      env: { GONGBAO_DB: join(temporaryFolder(), 'db.sqlite'), PORT: '0' },
    });
    expect({ code, stderr }).toEqual({
      code: 4,
      stderr: expect.stringMatching(/no database at .*run `gongbao ingest/),
    });
  });
});
