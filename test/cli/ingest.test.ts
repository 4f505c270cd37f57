import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import Sqlite from 'better-sqlite3';
import { describe, expect, test } from 'vitest';
import { articleFile, articleId } from './gongbao.ts';
import { article, datasetVersion, place, storedIds } from './place.ts';

describe('gongbao ingest', () => {
  test('reads an article with its sidecar and says what it found; a second time it changes nothing', async () => {
    const { database, ingest } = place();
    const first = await ingest(articleFile);
    expect(first).toMatchObject({ code: 0, stderr: '' });
    expect(first.stdout).toMatch(
      new RegExp(
        `^added +${articleId}: 中国-中亚峰会.* · 6 meetings, 6 participants, 19 points, 17 tags, .*\\n1 added, 0 changed`,
      ),
    );
    const version = datasetVersion(database);
    const bytes = readFileSync(database);

    const second = await ingest(articleFile);
    expect(second).toMatchObject({ code: 0, stderr: '' });
    expect(second.stdout).toMatch(
      new RegExp(`^unchanged ${articleId}: .*\\n0 added, 0 changed, 1 unchanged, 0 failed`),
    );
    expect(datasetVersion(database)).toBe(version);
    expect(readFileSync(database).equals(bytes)).toBe(true);
  });

  test('a text that changed under its id is changed, and the dataset version with it', async () => {
    const { folder, database, ingest } = place();
    const file = join(folder, 'Some Article.txt');
    writeFileSync(file, article);
    expect((await ingest(file)).stdout).toMatch(/^added +some-article: /);
    const version = datasetVersion(database);
    writeFileSync(file, `${article}\n`);
    expect((await ingest(file)).stdout).toMatch(/^changed +some-article: /);
    expect(datasetVersion(database)).not.toBe(version);
  });

  test('searches folders for texts of every kind, in the order of their paths, each file once', async () => {
    const { folder, database, ingest } = place();
    mkdirSync(join(folder, 'articles/older'), { recursive: true });
    for (const name of ['b.html', 'a.txt', 'older/c.md', 'd.HTM', 'notes.pdf', 'e.yaml.bak'])
      writeFileSync(join(folder, 'articles', name), article);
    const { code, stdout } = await ingest('articles', 'articles/a.txt');
    expect(code).toBe(0);
    expect([...stdout.matchAll(/^added +(\S+):/gm)].map(([, id]) => id)).toEqual(['a', 'b', 'd', 'c']);
    expect(storedIds(database)).toEqual(['a', 'b', 'c', 'd']);
  });

  test('a text in GB18030 is stored decoded, and the line says so', async () => {
    const { database, ingest } = place();
    const { code, stdout } = await ingest(join(import.meta.dirname, 'legacy/gb18030.bin'));
    expect(code).toBe(0);
    expect(stdout).toMatch(/^added .*, read as GB18030\n/);
    const sqlite = new Sqlite(database, { readonly: true });
    expect(sqlite.prepare('SELECT text FROM documents').pluck().get()).toMatch(/外长会晤/);
    sqlite.close();
  });

  test('one bad file does not keep the others out; it is named, and the exit code is 3', async () => {
    const { folder, database, ingest } = place();
    writeFileSync(join(folder, 'a.txt'), article);
    writeFileSync(join(folder, 'b.txt'), 'binary\0');
    writeFileSync(join(folder, 'c.txt'), article);
    const { code, stdout, stderr } = await ingest('a.txt', 'b.txt', 'missing.txt', 'c.txt');
    expect(code).toBe(3);
    expect(stderr.split('\n').filter((line) => !line.includes('warning'))).toEqual([
      'gongbao: missing.txt does not exist: check the path.',
      expect.stringMatching(/^gongbao: b\.txt is a binary file: /),
      '',
    ]);
    expect(stdout).toMatch(/\n2 added, 0 changed, 0 unchanged, 2 failed /);
    expect(storedIds(database)).toEqual(['a', 'c']);
  });

  test('bad input leaves what was stored as it was', async () => {
    const { folder, database, ingest } = place();
    await ingest(articleFile);
    const bytes = readFileSync(database);
    const file = join(folder, `${articleId}.txt`);
    for (const bad of [
      '',
      ' \n',
      'binary\0',
      Buffer.from([0xff, 0xfe, 0, 0, 0x2d, 0x4e, 0, 0]),
      Buffer.alloc(50_000_000, 'x'),
    ]) {
      writeFileSync(file, bad);
      expect(await ingest(file)).toMatchObject({
        code: 3,
        stdout: expect.stringMatching(/^0 added, .* 1 failed\n$/),
      });
    }
    expect(readFileSync(database).equals(bytes)).toBe(true);
  });

  test('two files with one id: the first is stored, the second reported', async () => {
    const { folder, ingest } = place();
    mkdirSync(join(folder, 'x'));
    writeFileSync(join(folder, 'same.txt'), article);
    writeFileSync(join(folder, 'x/same.txt'), `${article}other`);
    const { code, stdout, stderr } = await ingest('same.txt', 'x/same.txt');
    expect(code).toBe(3);
    expect(stderr).toMatch(/gongbao: x\/same\.txt has the same id as same\.txt, same: change the id/);
    expect(stdout).toMatch(/\n1 added, .* 1 failed/);
  });

  test('a file whose name gives no id says where to write one', async () => {
    const { folder, ingest } = place();
    writeFileSync(join(folder, '公报.txt'), article);
    const { code, stderr } = await ingest('公报.txt');
    expect({ code, stderr }).toEqual({
      code: 3,
      stderr: expect.stringMatching(
        /^gongbao: 公报\.txt has no name that could serve as an id: write `id: .*公报\.yaml\.\n$/,
      ),
    });
  });

  test('an article without points is stored, with a warning', async () => {
    const { folder, database, ingest } = place();
    writeFileSync(join(folder, 'plain.txt'), '外交部发言人主持例行记者会。\n');
    const { code, stderr } = await ingest('plain.txt');
    expect({ code, stderr }).toEqual({ code: 0, stderr: 'gongbao: warning: plain has no numbered point.\n' });
    expect(storedIds(database)).toEqual(['plain']);
  });
});
