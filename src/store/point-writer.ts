/**
 * Writes points under their keys, with their facets. A point's date and countries are its meeting's, as all documents
 * together tell of it, and its key depends on the date: so points are written last, once the meetings are merged.
 */
import { type ChangeLog, digestOfState } from './change-log.ts';
import { createFacetWriter } from './facet-writer.ts';
import { facetsOf } from './facets.ts';
import { encode, type PointRecord, PointRecordSchema } from './model/index.ts';
import type { Database } from './open.ts';
import { createRuns } from './point-runs.ts';
import type { PointRow } from './rows/points.ts';
import { createIndexWriter } from './search/index-writer.ts';

type StoredRow = Omit<PointRow, 'record' | 'digest'> & { key: number; facets: Buffer };

export type PointWriter = ReturnType<typeof createPointWriter>;

/**
 * The writer of points of a database opened for writing; to be used inside the writer's transaction. It tells the log which
 * points may have changed; one that only takes another key has not.
 */
export function createPointWriter(db: Database, log: ChangeLog) {
  const runs = createRuns(db);
  const facets = createFacetWriter(db);
  const index = createIndexWriter(db);
  const stored = db.sqlite.prepare<[number, number], StoredRow>(
    'SELECT key, origin, alignment, facets, folded, cast(json AS blob) AS json FROM points WHERE key >= ? AND key < ?',
  );
  const insert = db.sqlite.prepare(
    'INSERT INTO points (key, id, origin, alignment, facets, folded, json) VALUES (?, ?, ?, ?, ?, ?, cast(? AS text))',
  );
  const remove = db.sqlite.prepare<[number, number]>('DELETE FROM points WHERE key >= ? AND key < ?');
  const countries = db.sqlite
    .prepare<[string], string>(
      'SELECT DISTINCT country FROM participants WHERE meeting_id = ? AND country IS NOT NULL ORDER BY country',
    )
    .pluck();
  /** Points to be written, by document. */
  const waiting = new Map<string, readonly PointRow[]>();
  /** Sort keys at which runs came or went. */
  const disturbed = new Set<string>();

  /** Takes the points of a run out of the database. @param first the key that the first of them has there */
  const take = (first: number, count: number): PointRow[] => {
    const rows = stored.all(first, first + count);
    for (const { key, facets: borne, folded } of rows) {
      facets.remove(key, borne);
      index.remove(key, folded);
    }
    facets.document(
      rows.map((row) => row.facets),
      -1,
    );
    remove.run(first, first + count);
    return rows.map(({ origin, alignment, folded, json }) => {
      const record = JSON.parse(json.toString()) as PointRecord;
      return { record, json, digest: digestOfState(json), folded, origin, alignment };
    });
  };
  const put = (document: string, rows: readonly PointRow[]): void => {
    const run = runs.get(document);
    if (run?.first == null) throw new Error(`The points of ${document} have no keys.`);
    const present = run.countries.split(' ').filter(Boolean);
    const all = rows.map(({ record, origin, alignment, folded, json, digest }, place) => {
      const key = (run.first as number) + place;
      const asDated = record.date === run.date;
      const dated = asDated ? record : { ...record, date: run.date };
      const borne = facets.add(key, facetsOf(dated, present));
      const current = asDated ? json : Buffer.from(encode(PointRecordSchema, dated));
      insert.run(key, record.id, origin, alignment, borne, folded, current);
      index.add(key, folded);
      log.tell('points', record.id, asDated ? digest : digestOfState(current));
      return borne;
    });
    facets.document(all, 1);
  };

  const touch = (rows: readonly PointRow[]): readonly PointRow[] => {
    for (const { record } of rows) log.touch('points', record.id);
    return rows;
  };

  return {
    /** To be called when a transaction begins. */
    begin(): void {
      waiting.clear();
      disturbed.clear();
      facets.begin();
      index.begin();
    },
    /** Has an article's points written by `finish`. */
    add(document: string, rows: readonly PointRow[]): void {
      const [first] = rows;
      if (!first) return;
      const meetingId = first.record.meeting;
      const run = {
        documentId: document,
        meetingId,
        date: null,
        countries: '',
        points: rows.length,
        first: null,
      };
      disturbed.add(runs.put(run));
      waiting.set(document, touch(rows));
    },
    /** Removes the points of a document. */
    remove(document: string): void {
      const run = runs.get(document);
      if (!run) return;
      if (run.first !== null) touch(take(run.first, run.points));
      runs.remove(document);
      disturbed.add(run.sortKey);
      waiting.delete(document);
    },
    /** Has the points of a meeting take its date and countries. */
    meet(meeting: string, date: string | null): void {
      const present = countries.all(meeting).join(' ');
      for (const run of runs.ofMeeting(meeting)) {
        if (run.date === date && run.countries === present) continue;
        if (run.first !== null && !waiting.has(run.documentId))
          waiting.set(run.documentId, touch(take(run.first, run.points)));
        disturbed.add(run.sortKey);
        disturbed.add(runs.put({ ...run, date, countries: present, first: null }));
      }
    },
    /** Gives out keys and writes every point that waits, and those that have to move. */
    finish(): void {
      for (const [document, first] of runs.place(disturbed)) {
        const run = runs.get(document);
        if (first !== null && run && !waiting.has(document)) waiting.set(document, take(first, run.points));
      }
      for (const [document, rows] of waiting) put(document, rows);
      facets.finish();
      index.finish();
    },
  };
}
