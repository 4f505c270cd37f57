import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import Sqlite from 'better-sqlite3';
import { cost, show } from './cost.ts';
import { median } from './measure.ts';

/** The same answers as others give them, each with a count: FTS5 by trigrams ranked by bm25, with its highlights, and LIKE. */
export function measurePeers(
  file: string,
  {
    kinds,
    highlighted,
  }: { kinds: ReadonlyMap<string, string[]>; highlighted: ReadonlyMap<string, number[]> },
): void {
  const folder = mkdtempSync(join(tmpdir(), 'gongbao-peers-'));
  const db = new Sqlite(join(folder, 'peers.sqlite'));
  db.pragma('journal_mode = OFF');
  db.prepare('ATTACH ? AS own').run(file);
  db.exec(`
    CREATE TABLE plain (id INTEGER PRIMARY KEY, text TEXT, json TEXT);
    INSERT INTO plain SELECT key, folded, json FROM own.points;
    CREATE VIRTUAL TABLE grams USING fts5(text, tokenize = 'trigram');
    INSERT INTO grams (rowid, text) SELECT key, folded FROM own.points;`);
  const like = db.prepare<[string]>(
    "SELECT json FROM plain WHERE text LIKE '%' || ? || '%' ORDER BY id LIMIT 20",
  );
  const count = db.prepare<[string]>("SELECT count(*) FROM plain WHERE text LIKE '%' || ? || '%'");
  const ranked = db.prepare<[string]>(`
    SELECT plain.json, highlight(grams, 0, '[', ']') FROM grams JOIN plain ON plain.id = grams.rowid
    WHERE grams MATCH ? ORDER BY rank LIMIT 20`);
  const matching = db.prepare<[string], number>('SELECT count(*) FROM grams WHERE grams MATCH ?').pluck();
  const compareWith = (kind: string) => {
    const searches = kinds.get(kind) ?? [];
    const own = highlighted.get(kind) ?? [];
    const scanning = searches.map((q) => cost(() => [like.all(q), count.get(q)], 1));
    const ranking = searches.map((q) => cost(() => [ranked.all(`"${q}"`), matching.get(`"${q}"`)], 1));
    const findsNothing = kind === '2 characters';
    show(
      `  ${kind}: LIKE, FTS5 trigram by bm25, all and p50`,
      total(scanning) / total(own),
      findsNothing ? 'finds nothing' : total(ranking) / total(own),
      findsNothing ? '' : median(ranking) / median(own),
    );
  };
  for (const kind of ['2 characters', '4 characters', '8 characters']) compareWith(kind);
  db.close();
  rmSync(folder, { recursive: true });
}

function total(costs: readonly number[]): number {
  return costs.reduce((sum, each) => sum + each, 0);
}
