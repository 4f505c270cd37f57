/** The tables of a whole dataset, and how each is filled. */
import type { Page, PageRequest, Reader } from '../../store/index.ts';
import { blockTable, documentTable, referenceTable } from '../documents/tables.ts';
import { batchesOf } from '../formats/records.ts';
import type { Table } from '../formats/table.ts';
import { meetingParticipantTable, meetingTable } from '../meetings/tables.ts';
import { personTable } from '../people/tables.ts';
import { pointActTable, pointReferenceTable, pointTable, pointTagTable } from '../points/tables.ts';
import { tagTable } from '../tags/tables.ts';

/** A column that holds the key of another table's row. */
export interface ForeignKey {
  readonly column: string;
  readonly table: string;
}

export interface ExportTable {
  readonly table: Table<unknown>;
  readonly key: readonly string[];
  readonly foreignKeys: readonly ForeignKey[];
  /** Whether its records are those of the API, so that they come as lines of JSON too. */
  readonly isResource: boolean;
  records(reader: Reader): AsyncIterable<unknown[]>;
}

type Lists = (reader: Reader) => (page: PageRequest) => Promise<Page>;

const toDocument = { column: 'document', table: 'documents' };
const toMeeting = { column: 'meeting', table: 'meetings' };
const toPoint = { column: 'point', table: 'points' };

const documents: Lists = (reader) => (page) => reader.documents.list({}, page);
const meetings: Lists = (reader) => (page) => reader.meetings.list({}, page);
const people: Lists = (reader) => (page) => reader.people.list({}, page);
const points: Lists = (reader) => (page) => reader.points.list({}, page);
const tags: Lists = (reader) => (page) => reader.tags.list({}, page);

/** Every table, those that others refer to before these. */
export const exportTables: readonly ExportTable[] = [
  resource(meetingTable, meetings, ['id']),
  resource(documentTable, documents, ['id'], [toMeeting]),
  ofDocuments(blockTable, (reader, id, page) => reader.documents.blocks(id, {}, page), [
    'document',
    'ordinal',
  ]),
  resource(personTable, people, ['id']),
  derived(meetingParticipantTable, meetings, meetingParticipantTable.rowsOf, [
    toMeeting,
    toDocument,
    { column: 'person', table: 'people' },
  ]),
  resource(pointTable, points, ['id'], [toDocument, toMeeting]),
  derived(pointTagTable, points, pointTagTable.rowsOf, [toPoint]),
  derived(pointActTable, points, pointActTable.rowsOf, [toPoint]),
  derived(pointReferenceTable, points, pointReferenceTable.rowsOf, [toPoint]),
  ofDocuments(referenceTable, (reader, id, page) => reader.documents.references(id, {}, page), []),
  resource(tagTable, tags, ['scheme', 'id']),
];

function resource<Record>(
  table: Table<Record>,
  list: Lists,
  key: string[],
  foreignKeys: ForeignKey[] = [],
): ExportTable {
  return {
    table: table as Table<unknown>,
    key,
    foreignKeys,
    isResource: true,
    records: (reader) => batchesOf(list(reader)),
  };
}

/** A table of what stands in lists inside of the records of another. */
function derived<Record, Row>(
  table: Table<Row>,
  list: Lists,
  rowsOf: (record: Record) => Row[],
  foreignKeys: ForeignKey[],
): ExportTable {
  return {
    table: table as Table<unknown>,
    key: [],
    foreignKeys,
    isResource: false,
    async *records(reader) {
      for await (const records of batchesOf<Record>(list(reader))) yield records.flatMap(rowsOf);
    },
  };
}

/** A table of what each document holds. */
function ofDocuments<Record>(
  table: Table<Record>,
  list: (reader: Reader, id: string, page: PageRequest) => Promise<Page | null>,
  key: string[],
): ExportTable {
  return {
    table: table as Table<unknown>,
    key,
    foreignKeys: [toDocument],
    isResource: true,
    async *records(reader) {
      for await (const batch of batchesOf<{ id: string }>(documents(reader)))
        for (const { id } of batch) yield* batchesOf((page) => list(reader, id, page));
    },
  };
}
