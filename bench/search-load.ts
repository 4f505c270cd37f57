import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { type Article, createWriter, openDatabase } from '../src/store/index.ts';
import { createIndexWriter } from '../src/store/search/index-writer.ts';
import { syntheticArticles } from './corpus.ts';
import { show } from './cost.ts';

const POINTS = 15_000;
/** Articles in one transaction. */
const BATCH = 100;

/** Processor time of something that is done once, in microseconds. */
function timed(work: () => unknown): number {
  const before = process.cpuUsage();
  work();
  const { user, system } = process.cpuUsage(before);
  return user + system;
}

/** Ratios of writing to inserting the same rows by bare prepared statements. */
export function measureLoad(): void {
  const folder = mkdtempSync(join(tmpdir(), 'gongbao-load-'));
  const db = openDatabase(join(folder, 'written.sqlite'), { readonly: false });
  const writer = createWriter(db);
  let batch: Article[] = [];
  // Making the articles is no part of it, nor is what the first hundred take until the code is compiled.
  let written = 0;
  let count = 0;
  for (const article of syntheticArticles(POINTS)) {
    count += 1;
    if (batch.push(article) < BATCH) continue;
    const full = batch;
    const took = timed(() => writer.writeAll(full));
    if (count > BATCH) written += took;
    batch = [];
  }
  const bare = openDatabase(join(folder, 'bare.sqlite'), { readonly: false });
  const tables = [
    'documents',
    'blocks',
    'meetings',
    'document_meetings',
    'participants',
    'document_tags',
    'tags',
    'point_runs',
    'facet_values',
    'point_facets',
    'points',
    'changes',
  ];
  const rows = tables.map((table) => ({
    table,
    values: db.sqlite.prepare(`SELECT * FROM ${table}`).raw().all() as unknown[][],
  }));
  bare.sqlite.pragma('foreign_keys = OFF');
  const insert = (values: (all: unknown[][]) => unknown[][]) =>
    bare.sqlite.transaction(() => {
      for (const { table, values: all } of rows) {
        if (!all[0]) continue;
        const statement = bare.sqlite.prepare(
          `INSERT INTO ${table} VALUES (${all[0].map(() => '?').join()})`,
        );
        for (const row of values(all)) statement.run(...row);
      }
    })();
  const compiled = BATCH / count;
  const first = (all: unknown[][]) => all.slice(0, Math.ceil(all.length * compiled));
  insert(first);
  const raw = timed(() => insert((all) => all.slice(first(all).length)));
  const indexer = createIndexWriter(bare);
  const texts = db.sqlite
    .prepare<[], { key: number; folded: string }>('SELECT key, folded FROM points')
    .all()
    .slice(Math.ceil(POINTS * compiled));
  const addAll = bare.sqlite.transaction((some: typeof texts) => {
    for (const { key, folded } of some) indexer.add(key, folded);
    indexer.finish();
  });
  const each = Math.ceil((POINTS * BATCH) / count);
  const indexed = timed(() => {
    for (let at = 0; at < texts.length; at += each) addAll(texts.slice(at, at + each));
  });
  show('bulk load, bare prepared inserts of the same rows = 1');
  show('  without the search index', raw / (written - indexed));
  show('  with it', raw / written);
  db.close();
  bare.close();
  rmSync(folder, { recursive: true });
}
