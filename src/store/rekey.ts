import { createChangeLog, digestOfState } from './change-log.ts';
import { encode, type PointRecord, PointRecordSchema } from './model/index.ts';
import type { Database } from './open.ts';
import { createPointWriter } from './point-writer.ts';
import { createTargetRefresher } from './refresh-targets.ts';
import { sourceOnce } from './rows/points.ts';
import { UNKEYED } from './schema-age.ts';
import { searchedText } from './search/alignment.ts';

/** So many documents' points are in the memory at a time. */
const BATCH = 100;

/** Gives keys, facets and all that is derived from them to points that a migration set aside, and merges what is referred to; one transaction. */
export function keyPoints(db: Database): void {
  const { sqlite } = db;
  const waiting = sqlite.prepare<[string], string>('SELECT name FROM sqlite_schema WHERE name = ?').pluck();
  sqlite
    .transaction(() => {
      if (waiting.get(UNKEYED) === undefined) return;
      // Without it, the points of each document would be looked for among all.
      sqlite.exec(`CREATE INDEX ${UNKEYED}_document ON ${UNKEYED} (document_id, sort_key)`);
      const documents = sqlite
        .prepare<[], string>(`SELECT DISTINCT document_id FROM ${UNKEYED} ORDER BY document_id`)
        .pluck()
        .all();
      const stored = sqlite
        .prepare<[string], string>(`SELECT json FROM ${UNKEYED} WHERE document_id = ? ORDER BY sort_key`)
        .pluck();
      const text = sqlite.prepare<[string], string>('SELECT text FROM documents WHERE id = ?').pluck();
      const log = createChangeLog(db);
      const points = createPointWriter(db, log);
      for (let start = 0; start < documents.length; start += BATCH) {
        points.begin();
        for (const document of documents.slice(start, start + BATCH)) {
          const source = sourceOnce(text.get(document) ?? '');
          const rows = stored.all(document).map((stored) => {
            const record = completed(JSON.parse(stored) as PointRecord);
            const json = Buffer.from(encode(PointRecordSchema, record));
            return { record, json, digest: digestOfState(json), ...searchedText(record, source) };
          });
          points.add(document, rows);
          const { meeting = null, date = null } = rows[0]?.record ?? {};
          if (meeting !== null) points.meet(meeting, date);
        }
        points.finish();
      }
      createTargetRefresher(db, log).refreshAll();
      log.settle();
      sqlite.exec(`DROP TABLE ${UNKEYED}`);
    })
    .immediate();
}

/** A record of the first release with the keys that have come since; what they tell comes with the next reading. */
function completed(record: PointRecord): PointRecord {
  const { tags, acts, speakerId } = record as Omit<PointRecord, 'acts' | 'speakerId'> & Partial<PointRecord>;
  return {
    ...record,
    tags: tags.map((tag) => ({ ...tag, broader: (tag as Partial<typeof tag>).broader ?? [] })),
    acts: acts ?? [],
    speakerId: speakerId ?? null,
  };
}
