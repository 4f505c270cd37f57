/** Everything that is stored as a SQLite file of plain tables. */
import { setImmediate as turn } from 'node:timers/promises';
import { createTableFile, type Reader, type TableShape } from '../../store/index.ts';
import { batchesOf } from '../formats/records.ts';
import { exportTables } from './tables.ts';

const text = (name: string) => ({ name, type: 'string' as const });
const toDocument = { column: 'document', table: 'documents' };

/** Tables that a package has as files of their own. */
const others: readonly TableShape[] = [
  { name: 'dataset', columns: [text('version')], key: [], foreignKeys: [] },
  { name: 'manifest', columns: [text('id'), text('digest')], key: ['id'], foreignKeys: [] },
  { name: 'texts', columns: [text('document'), text('text')], key: ['document'], foreignKeys: [toDocument] },
];

/**
 * Writes the file, batch by batch, between which others are answered.
 * @param gone aborts when nobody waits for it any longer
 */
export async function writeTables(reader: Reader, file: string, gone: AbortSignal): Promise<void> {
  const shapes = exportTables.map(({ table: { name, columns }, key, foreignKeys }) => ({
    name,
    columns,
    key,
    foreignKeys,
  }));
  const tables = createTableFile(file, [...others, ...shapes]);
  try {
    tables.insert('dataset', [[await reader.datasetVersion()]]);
    for (let batch = await reader.documents.digests(''); batch.length > 0; ) {
      tables.insert(
        'manifest',
        batch.map(({ id, digest }) => [id, digest]),
      );
      await turn();
      gone.throwIfAborted();
      batch = await reader.documents.digests(batch.at(-1)?.id ?? '');
    }
    for (const { table, records } of exportTables) {
      for await (const batch of records(reader)) {
        gone.throwIfAborted();
        tables.insert(
          table.name,
          batch.map((record) => table.columns.map((column) => column.of(record))),
        );
      }
    }
    for await (const batch of batchesOf<{ id: string }>((page) => reader.documents.list({}, page))) {
      gone.throwIfAborted();
      const texts = batch.map(async ({ id }) => [id, String(await reader.documents.text(id))]);
      tables.insert('texts', await Promise.all(texts));
    }
    tables.finish();
  } finally {
    tables.close();
  }
}
