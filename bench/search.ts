/**
 * `npm run bench:search -- SMALLER LARGER`: what searches cost over two synthetic corpora (`npm run corpus`), as ratios
 * of one run, in processor time: of the larger against looking up twenty points by their keys, and against the smaller.
 */
import { existsSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { createReader, openDatabase } from '../src/store/index.ts';
import { createPointFinder } from '../src/store/point-finder.ts';
import { parseQuery } from '../src/store/search/query.ts';
import { createRandom } from './corpus.ts';
import { cost, percentile, show } from './cost.ts';
import { makeCorpus } from './make-corpus.ts';
import { median } from './measure.ts';
import { createFacetMeasure, measureFacetsOfArticles } from './search-facets.ts';
import { measureLoad } from './search-load.ts';
import { measurePeers } from './search-peers.ts';
import { searchesOver } from './search-queries.ts';

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
  const shareOfFacets = createFacetMeasure(db, reader);
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
  const phrases = [...kinds.values()]
    .flat()
    .map((q) => cost(() => void reader.phrases.count({ q }, { limit: 20 }), 1));
  const highlighted = new Map<string, number[]>();
  for (const [kind, searches] of kinds) {
    const shares = searches.map(shareOfFacets);
    facets.push(...shares.map(({ ratio }) => ratio));
    highlighted.set(
      kind,
      shares.map(({ without }) => without),
    );
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
    phrases,
    fullScan,
    index: indexBytes / textBytes,
    right: [agreeing, right.length],
    kinds,
  };
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
  measureFacetsOfArticles();
  show(`index ÷ text, and of ${small.count} points`, large.index, small.index);
  show('searches that find what a scan finds, of those tried', `${large.right[0]} of ${large.right[1]}`);
  show(
    'the same points as a list (/v1/points?q=), p50',
    median([...large.newest.values()].flat()) / large.lookups,
  );
  show(
    'a phrase by meeting and year, p50 and p99',
    median(large.phrases) / large.lookups,
    percentile(large.phrases, 0.99) / large.lookups,
  );
  measureLoad();
  show(`peers over ${small.count} points, times slower`);
  measurePeers(fileOf(smaller), small);
}

await run();
