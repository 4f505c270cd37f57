/**
 * What it costs to write articles, against prepared inserts of the same rows into the same tables: with the same indexes,
 * foreign keys and transactions, but with nothing looked up, merged or checked.
 */
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { foldForSearch } from '../src/parse/index.ts';
import { type Article, createWriter, type Database, openDatabase } from '../src/store/index.ts';
import { createIndexWriter } from '../src/store/search/index-writer.ts';
import { syntheticArticles } from './corpus.ts';
import { show } from './cost.ts';
import { median } from './measure.ts';

const POINTS = 6000;
/** Articles in one transaction. */
const BATCH = 100;
const ROUNDS = 7;

/** Tables, and the document that a row comes with; those without one come last. */
const tables = {
  documents: 'id',
  blocks: 'document_id',
  meetings: "json ->> '$.documents[0].id'",
  document_meetings: 'document_id',
  participants: 'document_id',
  document_tags: 'document_id',
  point_runs: 'document_id',
  points: "json ->> '$.document'",
  point_facets: "(SELECT json ->> '$.document' FROM points WHERE key = point)",
  facet_values: 'NULL',
  tags: 'NULL',
  changes: "CASE WHEN resource IN ('documents', 'points') THEN substr(record_id, 1, 7) END",
};

type Row = Record<string, unknown>;
/** Rows of each table, by transaction. */
type Rows = ReadonlyMap<string, readonly Row[][]>;
/** Makes a function that does what one transaction is to do. */
type Way = (db: Database) => (part: number) => void;

/** Ratios of processor time. */
export function measureLoad(): void {
  const articles = [...syntheticArticles(POINTS)];
  const batches = Array.from({ length: Math.ceil(articles.length / BATCH) }, (_, part) =>
    articles.slice(part * BATCH, (part + 1) * BATCH),
  );
  const folder = mkdtempSync(join(tmpdir(), 'gongbao-load-'));
  const stored = storedRows(join(folder, 'stored.sqlite'), batches);
  const unmade = new Map(
    [...stored].map(([table, parts]) => [table, parts.map((rows) => rows.map(unmadeRow))]),
  );
  const ways: Record<string, Way> = {
    written: (db) => {
      const writer = createWriter(db);
      return (part) => void writer.writeAll(batches[part] as Article[]);
    },
    indexed: (db) => {
      const index = createIndexWriter(db);
      return db.sqlite.transaction((part) => {
        for (const { key, folded } of stored.get('points')?.[part] ?? [])
          index.add(key as number, folded as string);
        index.finish();
      });
    },
    stored: inserting(stored, Object.values),
    made: inserting(unmade, madeValues),
  };
  const costs = new Map(Object.keys(ways).map((name) => [name, [] as number[]]));
  // In turns, so that whatever else the machine does meets all of them alike; the first time their code is compiled.
  for (let round = 0; round < ROUNDS; round++) {
    for (const [name, way] of Object.entries(ways)) {
      const took = costOf(way, join(folder, `${name}-${round}.sqlite`), batches.length);
      if (round > 0) costs.get(name)?.push(took);
    }
  }
  const [written = 0, indexed = 0, ...inserted] = [...costs.values()].map(median);
  show('bulk load without the search index, and with it');
  for (const [at, name] of ['rows as they are stored = 1', 'rows made from records = 1'].entries())
    show(
      `  prepared inserts of ${name}`,
      (inserted[at] as number) / (written - indexed),
      (inserted[at] as number) / written,
    );
  rmSync(folder, { recursive: true });
}

/** Processor time of writing a new file, in microseconds. */
function costOf(way: Way, file: string, parts: number): number {
  const db = openDatabase(file, { readonly: false });
  const write = way(db);
  const before = process.cpuUsage();
  for (let part = 0; part < parts; part++) write(part);
  const { user, system } = process.cpuUsage(before);
  db.close();
  return user + system;
}

/** The rows that articles are written as. */
function storedRows(file: string, batches: readonly Article[][]): Rows {
  const db = openDatabase(file, { readonly: false });
  const writer = createWriter(db);
  for (const batch of batches) writer.writeAll(batch);
  const partOf = new Map(batches.flatMap((batch, part) => batch.map(({ id }) => [id, part] as const)));
  const rowsOf = (table: string, document: string) => {
    const parts = batches.map((): Row[] => []);
    const rows = db.sqlite
      .prepare<[], Row & { of: string }>(`SELECT ${document} AS "of", * FROM ${table} ORDER BY "of"`)
      .all();
    for (const { of, ...row } of rows) parts.at(partOf.get(of) ?? -1)?.push(row);
    return parts;
  };
  const rows = new Map(Object.entries(tables).map(([table, document]) => [table, rowsOf(table, document)]));
  db.close();
  return rows;
}

function inserting(rows: Rows, valuesOf: (row: Row) => unknown[]): Way {
  return ({ sqlite }) => {
    const inserts = [...rows].map(([table, parts]) => {
      const columns = Object.keys(parts.flat()[0] ?? {});
      const insert = sqlite.prepare(
        `INSERT INTO ${table} (${columns.map((name) => `"${name}"`).join()}) VALUES (${columns.map(() => '?').join()})`,
      );
      return { parts, insert };
    });
    return sqlite.transaction((part) => {
      sqlite.pragma('defer_foreign_keys = ON');
      for (const { parts, insert } of inserts) for (const row of parts[part] ?? []) insert.run(valuesOf(row));
    });
  };
}

const jsonColumns = ['json', 'facts'];

/** A row with the values that its JSON is of. */
function unmadeRow(row: Row): Row {
  const json = jsonColumns.filter((name) => name in row);
  return { ...row, ...Object.fromEntries(json.map((name) => [name, JSON.parse(row[name] as string)])) };
}

/** The values of a row: its JSON, and of points the text that is searched, made of the values that they are of. */
function madeValues(row: Row): unknown[] {
  return Object.entries(row).map(([name, value]) => {
    if (jsonColumns.includes(name)) return JSON.stringify(value);
    if (name === 'folded' && 'key' in row) return foldForSearch((row['json'] as { text: string }).text);
    return value;
  });
}
