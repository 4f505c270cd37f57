/** The records that a copy of the dataset is made of, and where each is found by the id that the log of changes has. */

export const recordKinds = ['documents', 'meetings', 'people', 'points', 'tags'] as const;

/** A kind of record, as the API's addresses name it. */
export type RecordKind = (typeof recordKinds)[number];

/** Which row it is, where `id` stands for an SQL expression of the id. */
const rowOf: Record<RecordKind, (id: string) => string> = {
  documents: (id) => `documents.id = ${id}`,
  meetings: (id) => `meetings.id = ${id}`,
  people: (id) => `people.id = ${id}`,
  points: (id) => `points.id = ${id}`,
  tags: (id) =>
    `tags.scheme = substr(${id}, 1, instr(${id}, '/') - 1) AND tags.id = substr(${id}, instr(${id}, '/') + 1)`,
};

/** SQL for a record as it is served, or null where it is gone. */
export function jsonOf(kind: RecordKind, id: string): string {
  return `(SELECT json FROM ${kind} WHERE ${rowOf[kind](id)})`;
}

/**
 * SQL for what tells that a record is another than before. A document's text, blocks and references have no record of their own
 * here: its digest is of all of them.
 */
export function stateOf(kind: RecordKind, id: string): string {
  return kind === 'documents'
    ? `(SELECT digest FROM documents WHERE ${rowOf.documents(id)})`
    : jsonOf(kind, id);
}

/** The id of a tag in the log of changes. */
export function tagId({ scheme, id }: { scheme: string; id: string }): string {
  return `${scheme}/${id}`;
}
