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
  const compareWith = (name: string, kind: string, order: (a: number, b: number) => number) => {
    const costs = highlighted.get(kind) ?? [];
    const chosen = (kinds.get(kind) ?? [])
      .map((q, index) => ({ q, own: costs[index] as number, found: Number(matching.get(`"${q}"`)) }))
      .sort((a, b) => order(a.found, b.found))
      .slice(0, 5);
    const own = median(chosen.map((each) => each.own));
    const scanning = median(chosen.map(({ q }) => cost(() => [like.all(q), count.get(q)], 1)));
    const ranking = median(
      chosen.map(({ q }) => cost(() => [ranked.all(`"${q}"`), matching.get(`"${q}"`)], 1)),
    );
    show(
      `  ${name}: LIKE, FTS5 trigram by bm25`,
      scanning / own,
      kind === '2 characters' ? 'finds nothing' : ranking / own,
    );
  };
  const asTheyCome = () => 0;
  const frequentFirst = (a: number, b: number) => b - a;
  compareWith('2 characters', '2 characters', asTheyCome);
  compareWith('4 characters', '4 characters', asTheyCome);
  compareWith('4 characters, the most frequent', '4 characters', frequentFirst);
  compareWith('8 characters', '8 characters', asTheyCome);
  db.close();
  rmSync(folder, { recursive: true });
}
