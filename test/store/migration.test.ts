import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import Sqlite from 'better-sqlite3';
import { expect, test } from 'vitest';
import { createReader, openDatabase } from '../../src/store/index.ts';
import { article } from './article.ts';
import { databaseWith, dump, open, recordsOf, temporaryFolder } from './database.ts';

const migration = new URL('../../migrations/0000_initial.sql', import.meta.url);
const WHEN = 1_795_363_239_772;

/** The database as the first release would have left it, with the articles that another one holds. */
function firstRelease(from: ReturnType<typeof databaseWith>['db']): string {
  const file = join(temporaryFolder(), 'first.sqlite');
  const old = new Sqlite(file);
  old.exec(readFileSync(migration, 'utf8').replaceAll('--> statement-breakpoint', ''));
  old.exec(
    'CREATE TABLE __drizzle_migrations (id SERIAL PRIMARY KEY, hash text NOT NULL, created_at numeric)',
  );
  old.prepare("INSERT INTO __drizzle_migrations (hash, created_at) VALUES ('', ?)").run(WHEN);
  old.prepare('ATTACH ? AS new').run(from.file);
  const shared = 'documents blocks series meetings document_meetings people participants tags document_tags';
  for (const table of shared.split(' ')) old.exec(`INSERT INTO main.${table} SELECT * FROM new.${table}`);
  old.exec(
    'INSERT INTO main."references" (sort_key, document_id, kind, json) SELECT sort_key, document_id, kind, json FROM new."references"',
  );
  old.exec(`
    UPDATE dataset SET version = (SELECT version FROM new.dataset);
    INSERT INTO points SELECT id, json ->> 'document' || ' ' || printf('%012d', key), json ->> 'document', json ->> 'meeting',
      json ->> 'date', json ->> 'section', json ->> 'voice', json, folded FROM new.points`);
  old.close();
  return file;
}

test('a database of the first release keeps its articles, and is the same as one made now', async () => {
  const bravo = article({ id: 'bravo', date: '2032', meeting: 'm', points: Array(30).fill('能源。') });
  const { db } = databaseWith(article(), bravo);
  const file = firstRelease(db);
  expect(() => openDatabase(file, { readonly: true })).toThrow(
    expect.objectContaining({ code: 'not-migrated' }),
  );
  const upgraded = open(file);
  expect(dump(upgraded)).toEqual(dump(db));
  const found = await createReader(upgraded).points.list(
    { tag: ['能源'], section: ['communique'] },
    { limit: 100 },
  );
  expect(recordsOf(found)).toHaveLength(31);
});
