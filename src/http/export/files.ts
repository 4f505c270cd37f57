/** The files of a data package: each is made while it is read, and known by its hash once it has been. */
import { createHash } from 'node:crypto';
import { setImmediate as turn } from 'node:timers/promises';
import type { Reader } from '../../store/index.ts';
import { csvHeader, csvRows } from '../formats/csv.ts';
import { batchesOf } from '../formats/records.ts';
import { toLines } from '../formats/stream.ts';
import { describePackage } from './descriptor.ts';
import { readme } from './readme.ts';
import { type ExportTable, exportTables } from './tables.ts';

export interface PackageFile {
  readonly path: string;
  /** Makes the file; to be read once, after all files before it. */
  parts(): AsyncIterable<string | Buffer>;
}

/** What is known of a file that has been made. */
export interface Made {
  readonly bytes: number;
  /** SHA-256, in hexadecimal. */
  readonly sha256: string;
}

/** The files of a package of everything that is stored, in order. */
export async function packageFiles(reader: Reader): Promise<PackageFile[]> {
  const version = await reader.datasetVersion();
  const made = new Map<string, Made>();
  const noted = (path: string, parts: () => AsyncIterable<string | Buffer>): PackageFile => ({
    path,
    parts: () => note(path, parts(), made),
  });
  const texts: PackageFile[] = [];
  for await (const batch of batchesOf<{ id: string }>((page) => reader.documents.list({}, page)))
    for (const { id } of batch) texts.push(noted(`texts/${id}.txt`, () => textOf(reader, id)));
  return [
    noted('README.md', async function* () {
      yield readme(version);
    }),
    noted('manifest.txt', () => manifest(reader)),
    ...exportTables.flatMap((each) => [
      noted(`data/${each.table.name}.csv`, () => table(reader, each)),
      ...(each.isResource ? [noted(`data/${each.table.name}.ndjson`, () => lines(reader, each))] : []),
    ]),
    ...texts,
    noted('datapackage.json', async function* () {
      yield `${JSON.stringify(describePackage(version, made), null, 2)}\n`;
    }),
    {
      path: 'SHA256SUMS',
      async *parts() {
        yield [...made].map(([path, { sha256 }]) => `${sha256}  ${path}\n`).join('');
      },
    },
  ];
}

async function* note(path: string, parts: AsyncIterable<string | Buffer>, made: Map<string, Made>) {
  const hash = createHash('sha256');
  let bytes = 0;
  for await (const part of parts) {
    hash.update(part);
    bytes += Buffer.byteLength(part);
    yield part;
  }
  made.set(path, { bytes, sha256: hash.digest('hex') });
}

/** A line for each document, its id and its digest: the dataset version is the SHA-256 of this file. */
async function* manifest(reader: Reader) {
  let batch = await reader.documents.digests('');
  while (batch.length > 0) {
    yield batch.map(({ id, digest }) => `${id} ${digest}\n`).join('');
    await turn();
    batch = await reader.documents.digests(batch.at(-1)?.id ?? '');
  }
}

async function* table(reader: Reader, { table: described, records }: ExportTable) {
  yield csvHeader(described, 'machine');
  for await (const batch of records(reader)) yield csvRows(described, batch, 'machine');
}

async function* lines(reader: Reader, { records }: ExportTable) {
  for await (const batch of records(reader)) yield toLines(batch);
}

async function* textOf(reader: Reader, id: string) {
  yield (await reader.documents.text(id)) ?? '';
  await turn();
}
