/**
 * `npm run bench:search -- SMALLER LARGER`: what searches cost over two synthetic corpora (`npm run corpus`), as ratios
 * of one run, in processor time: of the larger against looking up twenty points by their keys, and against the smaller.
 */
import { existsSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import Sqlite from 'better-sqlite3';
import { createFacetCounter } from '../src/store/facet-counts.ts';
import { createReader, createWriter, type Database, openDatabase } from '../src/store/index.ts';
import { createPointFinder } from '../src/store/point-finder.ts';
import { createIndexWriter } from '../src/store/search/index-writer.ts';
import { parseQuery } from '../src/store/search/query.ts';
import { createRandom, syntheticArticles } from './corpus.ts';
import { makeCorpus } from './make-corpus.ts';
import { median } from './measure.ts';

/** Searches of each kind. */
const EACH = 40;
const REPEATS = 5;

/** Milliseconds of processor time of one run, the median of several. */
function cost(run: () => unknown, repeats = REPEATS): number {
  run();
  return median(
    Array.from({ length: repeats }, () => {
      const before = process.cpuUsage();
      run();
      const { user, system } = process.cpuUsage(before);
      return (user + system) / 1000;
    }),
  );
}

function percentile(values: readonly number[], part: number): number {
  const sorted = values.toSorted((a, b) => a - b);
  return sorted[Math.min(sorted.length - 1, Math.floor(part * sorted.length))] as number;
}

/** Searches by kind: stretches of texts as they come, from frequent to rare, and what is made to hurt. */
function searchesOver({ sqlite }: Database): Map<string, string[]> {
  const random = createRandom(7);
  const keys = sqlite
    .prepare<[], number>(
      "SELECT point FROM point_facets WHERE facet_id = (SELECT id FROM facet_values WHERE facet = 'all')",
    )
    .pluck()
    .all();
  const text = sqlite.prepare<[number], string>('SELECT folded FROM points WHERE key = ?').pluck();
  const stretch = (length: number): string => {
    for (;;) {
      const folded = text.get(random.of(keys)) ?? '';
      const found = folded.slice(random.below(Math.max(1, folded.length - length))).slice(0, length);
      if (new RegExp(`^[\\u4e00-\\u9fff]{${length}}$`).test(found)) return found;
    }
  };
  const several = (make: () => string) => Array.from({ length: EACH }, make);
  return new Map([
    ['1 character', several(() => stretch(1))],
    ['2 characters', several(() => stretch(2))],
    ['4 characters', several(() => stretch(4))],
    ['8 characters', several(() => stretch(8))],
    ['two words', several(() => `${stretch(2)} ${stretch(2)}`)],
    // Two frequent stretches that hardly ever stand together, and ends of clauses joined to beginnings of others.
    [
      'adversarial',
      several(() =>
        random.below(2) ? `"${stretch(3)}${stretch(3)}"` : `${stretch(1)} -${stretch(2)} ${stretch(3)}`,
      ),
    ],
  ]);
}

async function measure(file: string) {
  const db = openDatabase(file, { readonly: true });
  const reader = createReader(db);
  const random = createRandom(3);
  const ids = db.sqlite.prepare<[number], string>('SELECT id FROM points LIMIT 1 OFFSET ?').pluck();
  const count = Number(
    db.sqlite.prepare("SELECT points FROM facet_values WHERE facet = 'all'").pluck().get(),
  );
  const wanted = Array.from({ length: 400 }, () => ids.get(random.below(count)) as string);
  let turn = 0;
  // The queries are functions that answer at once; the promises around them are not awaited here.
  const lookups = median(
    Array.from({ length: 20 }, () =>
      cost(() => {
        turn = (turn + 20) % 400;
        for (const id of wanted.slice(turn, turn + 20)) void reader.points.get(id);
      }),
    ),
  );
  const kinds = searchesOver(db);
  const finder = createPointFinder(db);
  const tally = createFacetCounter(db);
  const countFacets = (keys: readonly number[]) => {
    const counts = tally();
    counts.add(keys);
    return counts.result(true);
  };
  const newest = new Map<string, number[]>();
  const relevant = new Map<string, number[]>();
  const facets: number[] = [];
  for (const [kind, searches] of kinds) {
    newest.set(
      kind,
      searches.map((q) => cost(() => void reader.points.list({ q: [q] }, { limit: 20 }))),
    );
    relevant.set(
      kind,
      searches
        .slice(0, 10)
        .map((q) => cost(() => void reader.search.find({ q: [q], sort: 'relevance' }, { limit: 20 }), 3)),
    );
  }
  const highlighted = new Map<string, number[]>();
  for (const [kind, searches] of kinds) {
    const costs = searches.map((q) => {
      const { keys } = finder.find({}, parseQuery(q), 0, 50);
      const counting = cost(() => countFacets(keys));
      const whole = cost(() => void reader.search.find({ q: [q], sort: 'date' }, { limit: 20 }));
      facets.push(whole / (whole - Math.min(counting, whole * 0.9)));
      return whole - counting;
    });
    highlighted.set(kind, costs);
  }
  const scan = db.sqlite
    .prepare<[string], number>('SELECT count(*) FROM points WHERE instr(folded, ?) > 0')
    .pluck();
  const [sample = ''] = kinds.get('4 characters') ?? [];
  const fullScan = cost(() => scan.get(sample), 1);
  const indexBytes = Number(db.sqlite.prepare('SELECT sum(length(block)) FROM search_data').pluck().get());
  const textBytes = Number(
    db.sqlite.prepare('SELECT sum(length(cast(folded AS blob))) FROM points').pluck().get(),
  );
  const right = [...kinds.entries()].flatMap(([kind, searches]) =>
    kind === 'two words' || kind === 'adversarial' ? [] : searches.slice(0, 3),
  );
  let agreeing = 0;
  for (const q of right) {
    const { keys } = finder.find({}, parseQuery(q), 0, 10_000_000);
    agreeing += Number(keys.length === scan.get(q));
  }
  db.close();
  return {
    count,
    lookups,
    newest,
    highlighted,
    relevant,
    facets,
    fullScan,
    index: indexBytes / textBytes,
    right: [agreeing, right.length],
    kinds,
  };
}

const show = (name: string, ...values: (string | number)[]) =>
  console.log(
    `${name.padEnd(58)}${values.map((each) => (typeof each === 'number' ? each.toFixed(2) : each).padStart(14)).join('')}`,
  );

/** Ratios of writing to inserting the same rows by bare prepared statements. */
function measureLoad(): void {
  const folder = mkdtempSync(join(tmpdir(), 'gongbao-load-'));
  const articles = [...syntheticArticles(3000)];
  const db = openDatabase(join(folder, 'written.sqlite'), { readonly: false });
  const before = process.cpuUsage();
  const writer = createWriter(db);
  for (let start = 0; start < articles.length; start += 50)
    writer.writeAll(articles.slice(start, start + 50));
  const written = process.cpuUsage(before);
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
  const start = process.cpuUsage();
  bare.sqlite.pragma('foreign_keys = OFF');
  bare.sqlite.transaction(() => {
    for (const { table, values } of rows) {
      if (!values[0]) continue;
      const insert = bare.sqlite.prepare(`INSERT INTO ${table} VALUES (${values[0].map(() => '?').join()})`);
      for (const row of values) insert.run(...row);
    }
  })();
  const raw = process.cpuUsage(start);
  const indexer = createIndexWriter(bare);
  const texts = db.sqlite
    .prepare<[], { key: number; folded: string }>('SELECT key, folded FROM points')
    .all();
  const begun = process.cpuUsage();
  bare.sqlite.transaction(() => {
    for (const { key, folded } of texts) indexer.add(key, folded);
  })();
  const indexed = process.cpuUsage(begun);
  const total = ({ user, system }: NodeJS.CpuUsage) => user + system;
  show('bulk load, bare prepared inserts of the same rows = 1');
  show('  without the search index', total(raw) / (total(written) - total(indexed)));
  show('  with it', total(raw) / total(written));
  db.close();
  bare.close();
  rmSync(folder, { recursive: true });
}

/** The same texts, as others search them: FTS5 by trigrams ranked by bm25, and LIKE with the count that a list needs. */
function measurePeers(file: string, { kinds, highlighted }: Awaited<ReturnType<typeof measure>>): void {
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
  const ranked = db.prepare<[string]>('SELECT rowid FROM grams WHERE grams MATCH ? ORDER BY rank LIMIT 20');
  const matching = db.prepare<[string], number>('SELECT count(*) FROM grams WHERE grams MATCH ?').pluck();
  const compareWith = (name: string, kind: string, order: (a: number, b: number) => number) => {
    const costs = highlighted.get(kind) ?? [];
    const chosen = (kinds.get(kind) ?? [])
      .map((q, index) => ({ q, own: costs[index] as number, found: Number(matching.get(`"${q}"`)) }))
      .sort((a, b) => order(a.found, b.found))
      .slice(0, 5);
    const own = median(chosen.map((each) => each.own));
    const scanning = median(chosen.map(({ q }) => cost(() => [like.all(q), count.get(q)], 1)));
    const ranking = median(chosen.map(({ q }) => cost(() => ranked.all(`"${q}"`), 1)));
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

async function run(): Promise<void> {
  const sizes = process.argv.slice(2).map(Number);
  const [smaller = 10_000, larger = 100_000] = sizes;
  const fileOf = (points: number) => {
    const file = join(tmpdir(), `gongbao-corpus-${points}.sqlite`);
    return existsSync(file) ? file : makeCorpus(points, file);
  };
  const [small, large] = [await measure(fileOf(smaller)), await measure(fileOf(larger))];
  console.log(
    `${large.count} points; 20 lookups by key = 1 (${large.lookups.toFixed(3)} ms of processor time here)\n`,
  );
  show('newest 20 with highlights and total', 'p50', 'p99', 'scan ÷ p50', 'scan ÷ p99');
  const all: number[] = [];
  for (const [kind, costs] of large.highlighted) {
    all.push(...costs);
    const [p50, p99] = [median(costs), percentile(costs, 0.99)];
    show(`  ${kind}`, p50 / large.lookups, p99 / large.lookups, large.fullScan / p50, large.fullScan / p99);
  }
  show(
    '  all',
    median(all) / large.lookups,
    percentile(all, 0.99) / large.lookups,
    large.fullScan / median(all),
    large.fullScan / percentile(all, 0.99),
  );
  const before = [...small.highlighted.values()].flat();
  show(
    `growth from ${small.count} points, p50 and p99`,
    median(all) / median(before),
    percentile(all, 0.99) / percentile(before, 0.99),
  );
  show(
    '20 most relevant, p50 of the worst kind',
    Math.max(...[...large.relevant.values()].map(median)) / large.lookups,
  );
  show('with facets ÷ without, p50 and p99', median(large.facets), percentile(large.facets, 0.99));
  show('index ÷ text', large.index, small.index);
  show('searches that find what a scan finds, of those tried', `${large.right[0]} of ${large.right[1]}`);
  show(
    'the same points as a list (/v1/points?q=), p50',
    median([...large.newest.values()].flat()) / large.lookups,
  );
  measureLoad();
  show(`peers over ${large.count} points, times slower`);
  measurePeers(fileOf(larger), large);
}

await run();
