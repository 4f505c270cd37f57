/** Records as rows: the columns that a resource has wherever it is a table. */

/** What a cell holds. Lists are written as one text; see `joined`. */
export type Cell = string | number | boolean | null;

export interface Column<Record> {
  /** Stable within v1, as the keys of a record are. */
  readonly name: string;
  readonly type: 'string' | 'integer' | 'number' | 'boolean';
  readonly description: string;
  of(record: Record): Cell;
}

export interface Table<Record> {
  /** Name of the table, and of the file that it is saved as. */
  readonly name: string;
  readonly description: string;
  readonly columns: readonly Column<Record>[];
}

type Describe = <Record>(name: string, description: string, of: (record: Record) => Cell) => Column<Record>;

export const text: Describe = (name, description, of) => ({ name, type: 'string', description, of });
export const integer: Describe = (name, description, of) => ({ name, type: 'integer', description, of });
export const number: Describe = (name, description, of) => ({ name, type: 'number', description, of });
export const flag: Describe = (name, description, of) => ({ name, type: 'boolean', description, of });

/** Several values in one cell, with `|` between them; null for none. A `|` inside of a value becomes `/`. */
export function joined(values: readonly (string | null)[]): string | null {
  const parts = values.filter((value) => value !== null).map((value) => value.replaceAll('|', '/'));
  return parts.length === 0 ? null : parts.join('|');
}

/** The columns that say where in the document's text a fact was read. */
export function placeColumns<
  Record extends { selector: { start: number; end: number } },
>(): Column<Record>[] {
  return [
    integer('start', 'First code point in the text of the document.', ({ selector }) => selector.start),
    integer('end', 'The code point after the last one.', ({ selector }) => selector.end),
  ];
}
