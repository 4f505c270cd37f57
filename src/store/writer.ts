import { hash } from 'node:crypto';
import { eq, sql } from 'drizzle-orm';
import { createChangeLog } from './change-log.ts';
import { asDatabaseError } from './errors.ts';
import type { Database } from './open.ts';
import { createPointWriter } from './point-writer.ts';
import { createRefresher, type Touched } from './refresh.ts';
import { type Article, type ArticleRows, articleRows, digestOf } from './rows/article.ts';
import * as tables from './schema/index.ts';
import { inserter } from './statements.ts';

export type WriteOutcome = 'added' | 'changed' | 'unchanged';
export type RemoveOutcome = 'removed' | 'unknown';

export interface Writer {
  /**
   * Stores a whole article in one transaction, in place of what was stored under its id. Writing the same article
   * again changes nothing.
   *
   * @throws {DatabaseError} when the file is locked, full, damaged or not writable; nothing is changed then.
   */
  write(article: Article): WriteOutcome;

  /**
   * Stores several articles in one transaction, all of them or none; the database is then the same as if each had been
   * written by itself. What many articles share (people, meetings, tags) is merged once, not once for each of them.
   *
   * @returns what became of each, in order
   * @throws {DatabaseError} as `write`
   */
  writeAll(articles: readonly Article[]): WriteOutcome[];

  /**
   * Removes documents in one transaction, with what no other document says; the database is then the same as if they had
   * never been written, but for its log of changes, which keeps that they are gone.
   *
   * @returns what became of each, in order
   * @throws {DatabaseError} as `write`
   */
  removeAll(ids: readonly string[]): RemoveOutcome[];
}

/** The writer of a database opened for writing. */
export function createWriter(db: Database): Writer {
  const storedDigest = db.orm
    .select({ digest: tables.documents.digest })
    .from(tables.documents)
    .where(eq(tables.documents.id, sql.placeholder('id')))
    .prepare();
  const deleteDocument = db.orm
    .delete(tables.documents)
    .where(eq(tables.documents.id, sql.placeholder('id')))
    .prepare();
  const insert = {
    document: inserter(db.sqlite, tables.documents),
    blocks: inserter(db.sqlite, tables.blocks),
    meetings: inserter(db.sqlite, tables.documentMeetings),
    participants: inserter(db.sqlite, tables.participants),
    documentTags: inserter(db.sqlite, tables.documentTags),
    references: inserter(db.sqlite, tables.references),
  };
  const log = createChangeLog(db);
  const points = createPointWriter(db, log);
  const refresher = createRefresher(db, points, log);
  const updateVersion = versionUpdater(db);

  /** What the document, as it is stored now, has a part in; to be asked before it is taken out and once it is in. */
  const touchedBy = (id: string): Touched => {
    log.touch('documents', id);
    return refresher.touchedBy(id);
  };

  /** Takes out a document and all that is its own. */
  const takeOut = (id: string, touched: Touched[]): void => {
    touched.push(touchedBy(id));
    points.remove(id);
    deleteDocument.run({ id });
  };

  /** Stores one article's own rows; adds to `touched` what has to be merged again for it. */
  const store = (id: string, rows: ArticleRows, touched: Touched[]): WriteOutcome => {
    const digest = digestOf(rows);
    const stored = storedDigest.get({ id });
    if (stored?.digest === digest) return 'unchanged';

    if (stored) takeOut(id, touched);
    insert.document([{ ...rows.document, digest }]);
    insert.blocks(rows.blocks);
    insert.meetings(rows.meetings);
    insert.participants(rows.participants);
    points.add(id, rows.points);
    insert.documentTags(rows.documentTags);
    insert.references(rows.references);
    touched.push(touchedBy(id));
    return stored ? 'changed' : 'added';
  };
  const remove = (id: string, touched: Touched[]): RemoveOutcome => {
    if (!storedDigest.get({ id })) return 'unknown';
    takeOut(id, touched);
    return 'removed';
  };

  /** Does the work in one transaction: all of it, with everything that follows from it, or none. */
  const inTransaction = <Outcome>(work: (touched: Touched[]) => Outcome[]): Outcome[] => {
    const run = () => {
      // Facts go in before the merged rows they point to; the keys are checked when the transaction ends.
      db.sqlite.pragma('defer_foreign_keys = ON');
      points.begin();
      const touched: Touched[] = [];
      const outcomes = work(touched);
      if (touched.length > 0) {
        refresher.refresh(touched);
        points.finish();
        updateVersion();
        log.settle();
      }
      return outcomes;
    };
    try {
      return db.sqlite.transaction(run).immediate();
    } catch (error) {
      throw asDatabaseError(error, db.file);
    }
  };

  const writeAll = (articles: readonly Article[]): WriteOutcome[] => {
    const all = articles.map((article) => ({ id: article.id, rows: articleRows(article) }));
    return inTransaction((touched) => all.map(({ id, rows }) => store(id, rows, touched)));
  };
  const removeAll = (ids: readonly string[]): RemoveOutcome[] =>
    inTransaction((touched) => ids.map((id) => remove(id, touched)));
  return { writeAll, removeAll, write: (article) => writeAll([article])[0] as WriteOutcome };
}

/** Recomputes the dataset version: SHA-256 over every document's id and digest, in the order of the ids, a line each. */
function versionUpdater({ sqlite }: Database): () => void {
  const lines = sqlite
    .prepare<[], Buffer | null>(`
      SELECT cast(group_concat(id || ' ' || digest || char(10), '') AS blob)
      FROM (SELECT id, digest FROM documents ORDER BY id)`)
    .pluck();
  const update = sqlite.prepare('UPDATE dataset SET version = ?');
  return () => void update.run(hash('sha256', lines.get() ?? ''));
}
