/** What it costs to count the facets of what a search finds. */
import { execFileSync } from 'node:child_process';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { createFacetCounter } from '../src/store/facet-counts.ts';
import { createReader, type Database, openDatabase, type Reader } from '../src/store/index.ts';
import { createPointFinder } from '../src/store/point-finder.ts';
import { parseQuery } from '../src/store/search/query.ts';
import { costOfPart, percentile, show } from './cost.ts';
import { median } from './measure.ts';
import { searchesOver } from './search-queries.ts';

/** Makes the function that measures a search for the newest 20 with facets and without. */
export function createFacetMeasure(db: Database, reader: Reader) {
  const finder = createPointFinder(db);
  const tally = createFacetCounter(db);
  return (q: string) => {
    const { keys } = finder.find({}, parseQuery(q), 0, 50);
    return costOfPart(
      () => void reader.search.find({ q: [q], sort: 'date' }, { limit: 20 }),
      () => {
        const counts = tally();
        counts.add(keys);
        return counts.result(true);
      },
    );
  };
}

/** The same over articles as they are, whose points bear twice as many facets as those of the corpora: all that the tests have. */
export function measureFacetsOfArticles(): void {
  const folder = mkdtempSync(join(tmpdir(), 'gongbao-facets-'));
  const file = join(folder, 'articles.sqlite');
  try {
    execFileSync(process.execPath, ['bin/gongbao.js', 'ingest', 'test/corpus', 'data/articles'], {
      env: { ...process.env, GONGBAO_DB: file },
      stdio: ['ignore', 'ignore', 'ignore'],
    });
    const db = openDatabase(file, { readonly: true });
    const measure = createFacetMeasure(db, createReader(db));
    const ratios = [...searchesOver(db).values()].flat().map((q) => measure(q).ratio);
    show('  and over the articles of the tests', median(ratios), percentile(ratios, 0.99));
    db.close();
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}
