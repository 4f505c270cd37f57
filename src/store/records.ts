/** The records that a copy of the dataset is made of, and where each is found by the id that the log of changes has. */

export const recordKinds = ['documents', 'meetings', 'people', 'points', 'tags', 'references'] as const;

/** A kind of record, as the API's addresses name it. */
export type RecordKind = (typeof recordKinds)[number];

/** Where it is kept, and which row it is, where `id` stands for an SQL expression of the id. */
const placeOf: Record<RecordKind, { table: string; row: (id: string) => string }> = {
  documents: { table: 'documents', row: (id) => `id = ${id}` },
  meetings: { table: 'meetings', row: (id) => `id = ${id}` },
  people: { table: 'people', row: (id) => `id = ${id}` },
  points: { table: 'points', row: (id) => `id = ${id}` },
  tags: { table: 'tags', row: (id) => `scheme = ${before(id)} AND id = ${after(id)}` },
  references: { table: 'targets', row: (id) => `kind = ${before(id)} AND id = ${after(id)}` },
};

/** The parts of an id of two parts, before and after its first slash. */
const before = (id: string) => `substr(${id}, 1, instr(${id}, '/') - 1)`;
const after = (id: string) => `substr(${id}, instr(${id}, '/') + 1)`;

function columnOf(kind: RecordKind, id: string, column: string): string {
  const { table, row } = placeOf[kind];
  return `(SELECT ${column} FROM ${table} WHERE ${row(id)})`;
}

/** SQL for a record as it is served, or null where it is gone. */
export function jsonOf(kind: RecordKind, id: string): string {
  return columnOf(kind, id, 'json');
}

/**
 * SQL for what tells that a record is another than before. A document's text, blocks and mentions have no record of their own
 * here: its digest is of all of them.
 */
export function stateOf(kind: RecordKind, id: string): string {
  return columnOf(kind, id, kind === 'documents' ? 'digest' : 'json');
}

/** The id of a tag in the log of changes. */
export function tagId({ scheme, id }: { scheme: string; id: string }): string {
  return `${scheme}/${id}`;
}

/** The id in the log of changes of what is referred to. */
export function targetId({ kind, id }: { kind: string; id: string }): string {
  return `${kind}/${id}`;
}
