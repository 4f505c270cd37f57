/** `npm run corpus -- POINTS [FILE]`: a database of so many synthetic points, the same for the same number. */
import { rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { type Article, createWriter, openDatabase } from '../src/store/index.ts';
import { syntheticArticles } from './corpus.ts';

const BATCH = 200;

/** Writes the corpus into a new file. @returns the file */
export function makeCorpus(points: number, file: string): string {
  for (const suffix of ['', '-wal', '-shm']) rmSync(file + suffix, { force: true });
  const db = openDatabase(file, { readonly: false });
  const writer = createWriter(db);
  let batch: Article[] = [];
  const flush = () => {
    writer.writeAll(batch);
    batch = [];
  };
  for (const article of syntheticArticles(points)) if (batch.push(article) === BATCH) flush();
  flush();
  db.sqlite.exec("INSERT INTO search (search) VALUES ('optimize')");
  db.sqlite.pragma('wal_checkpoint(TRUNCATE)');
  db.close();
  return file;
}

if (process.argv[1]?.endsWith('make-corpus.ts')) {
  const [points = '10000', file = join(tmpdir(), `gongbao-corpus-${points}.sqlite`)] = process.argv.slice(2);
  if (!/^\d{1,7}$/.test(points) || Number(points) === 0) {
    console.error(`${points} is no number of points; give one, such as 10000.`);
    process.exitCode = 2;
  } else console.log(makeCorpus(Number(points), file));
}
