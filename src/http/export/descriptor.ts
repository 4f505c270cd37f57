/** datapackage.json: what a package holds, as Frictionless Data has it. */
import type { Made } from './files.ts';
import { type ExportTable, exportTables } from './tables.ts';

/** @param made the files that have been made, by path */
export function describePackage(version: string, made: ReadonlyMap<string, Made>) {
  return {
    profile: 'data-package',
    name: 'gongbao',
    title: 'Diplomatic communiqués as data',
    description:
      'Meetings, participants, numbered points and tags, read from articles, each with the place in the text where it was read. README.md says how to check the files.',
    version,
    licenses: [
      {
        name: 'other-closed',
        title:
          'The texts stay their owners’: the column rights of data/documents.csv says whose each is, and on what terms it is kept.',
        path: 'README.md',
      },
    ],
    resources: exportTables.flatMap((each) => resourcesOf(each, made)),
  };
}

function resourcesOf({ table, key, foreignKeys, isResource }: ExportTable, made: ReadonlyMap<string, Made>) {
  const csv = {
    name: slug(table.name),
    ...file(`data/${table.name}.csv`, made),
    profile: 'tabular-data-resource',
    description: table.description,
    format: 'csv',
    mediatype: 'text/csv',
    encoding: 'utf-8',
    dialect: { delimiter: ',', lineTerminator: '\r\n', quoteChar: '"', doubleQuote: true, header: true },
    schema: {
      fields: table.columns.map(({ name, type, description }) => ({ name, type, description })),
      missingValues: [''],
      ...(key.length > 0 && { primaryKey: key }),
      ...(foreignKeys.length > 0 && {
        foreignKeys: foreignKeys.map(({ column, table: other }) => ({
          fields: column,
          reference: { resource: other, fields: 'id' },
        })),
      }),
    },
  };
  const ndjson = {
    name: `${slug(table.name)}-ndjson`,
    ...file(`data/${table.name}.ndjson`, made),
    description: `${table.description} As the API serves them, one a line.`,
    format: 'ndjson',
    mediatype: 'application/x-ndjson',
    encoding: 'utf-8',
  };
  return isResource ? [csv, ndjson] : [csv];
}

function file(path: string, made: ReadonlyMap<string, Made>) {
  const { bytes, sha256 } = made.get(path) ?? { bytes: 0, sha256: '' };
  return { path, bytes, hash: `sha256:${sha256}` };
}

function slug(name: string): string {
  return name.replaceAll('_', '-');
}
