/**
 * Lists with filters and keyset paging over one table. A statement is prepared once for each set of filters in use;
 * values are only ever bound, a filter's many values as one JSON array.
 */
import { and, asc, gt, type SQL, sql } from 'drizzle-orm';
import type { SQLiteColumn, SQLiteTable } from 'drizzle-orm/sqlite-core';
import type { Database } from './open.ts';
import { bytesOf, columnReader } from './statements.ts';

/** Counting stops here: `totalRelation` is then `gte`. */
export const COUNT_LIMIT = 10_000;

/** One page of a list. */
export interface Page {
  /** The records as they were stored: JSON in UTF-8, with commas between them. */
  readonly records: Buffer;
  /** Sort key to give as `after` for the next page; null on the last one. */
  readonly next: string | null;
  readonly total: number;
  readonly totalRelation: 'eq' | 'gte';
}

export interface PageRequest {
  /** Sort key of the last record of the page before. */
  readonly after?: string | undefined;
  readonly limit: number;
}

/** Values by filter: a record passes a filter with any of its values, and the list with all filters. */
export type Filters<Name extends string> = Readonly<Partial<Record<Name, readonly string[] | undefined>>>;

/** How a filter is put to the database. */
export interface Filter {
  /** The condition, where `values` stands for a subquery of the values given. */
  readonly where: (values: SQL) => SQL;
  /** What a value is turned into first. */
  readonly value?: (value: string) => string;
}

export interface ListSource {
  readonly from: SQLiteTable;
  readonly key: SQLiteColumn;
  readonly json: SQLiteColumn;
}

export type Lister<Name extends string> = (filters: Filters<Name>, page: PageRequest) => Page;

/** Passes where a column holds any of the values. */
export function anyOf(column: SQLiteColumn): Filter {
  return { where: (values) => sql`${column} in ${values}` };
}

/** Passes where a folded column holds any of the values as a part of it. */
export function contains(folded: SQLiteColumn, fold: (value: string) => string): Filter {
  return {
    where: (values) =>
      sql`exists (select 1 from ${values} as sought where instr(${folded}, sought.value) > 0)`,
    value: fold,
  };
}

/**
 * Passes where a table of what belongs together has the row beside any of the values.
 * @param own columns that tell the rows of the list apart
 * @param there the same columns in that table
 * @param given the column of that table in which the values are
 */
export function beside(
  own: readonly SQLiteColumn[],
  there: readonly SQLiteColumn[],
  given: SQLiteColumn,
): Filter {
  const columns = (list: readonly SQLiteColumn[]) => sql.join([...list], sql`, `);
  return {
    where: (values) =>
      sql`(${columns(own)}) in (select ${columns(there)} from ${given.table} where ${given} in ${values})`,
  };
}

/** Makes the query for the records under some keys, in the order of the keys, with commas between them. */
export function createRecordJoiner({ orm, sqlite }: Pick<Database, 'orm' | 'sqlite'>, source: ListSource) {
  // SQLite joins the records itself, in the order of the subquery, which it keeps for group_concat: made into strings
  // here, they would take several times as long.
  const ordered = orm
    .select({ json: sql`${source.json}`.as('json') })
    .from(source.from)
    .where(sql`${source.key} in (select value from json_each(${sql.placeholder('keys')}))`)
    .orderBy(asc(source.key))
    .as('ordered');
  const joined = orm.select({ records: bytesOf(sql`group_concat(${ordered.json}, ',')`) }).from(ordered);
  const records = columnReader<Buffer | null>(sqlite, joined);
  return (keys: readonly (string | number)[]): Buffer =>
    records.first({ keys: JSON.stringify(keys) }) ?? Buffer.of();
}

/** Makes the lister of a table. */
export function createLister<Name extends string>(
  { orm, sqlite }: Database,
  source: ListSource,
  filters: Record<Name, Filter>,
): Lister<Name> {
  const names = Object.keys(filters) as Name[];
  const statements = new Map<string, ReturnType<typeof prepare>>();

  const prepare = (given: readonly Name[], paged: boolean) => {
    const wanted = given.map((name) =>
      filters[name].where(sql`(select value from json_each(${sql.placeholder(name)}))`),
    );
    const after = paged ? [gt(source.key, sql.placeholder('after'))] : [];
    const keys = orm
      .select({ key: source.key })
      .from(source.from)
      .where(and(...wanted, ...after))
      .orderBy(asc(source.key))
      .limit(sql.placeholder('limit'));
    const matching = orm
      .select({ one: sql`1`.as('one') })
      .from(source.from)
      .where(and(...wanted))
      .limit(COUNT_LIMIT + 1)
      .as('matching');
    return {
      keys: columnReader<string>(sqlite, keys),
      count: columnReader<number>(sqlite, orm.select({ total: sql`count(*)` }).from(matching)),
    };
  };

  const records = createRecordJoiner({ orm, sqlite }, source);

  const statementsFor = (given: readonly Name[], paged: boolean) => {
    const shape = `${given.join()}${paged ? '>' : ''}`;
    const known = statements.get(shape) ?? prepare(given, paged);
    statements.set(shape, known);
    return known;
  };

  const list: Lister<Name> = (wanted, { after, limit }) => {
    const given = names.filter((name) => wanted[name] !== undefined);
    const { keys, count } = statementsFor(given, after !== undefined);
    const values = Object.fromEntries(
      given.map((name) => [name, JSON.stringify(wanted[name]?.map(filters[name].value ?? String))]),
    );
    const found = keys.all({ ...values, after, limit: limit + 1 });
    const shown = found.slice(0, limit);
    const total = count.first(values) ?? 0;
    return {
      records: records(shown),
      next: found.length > limit ? (shown.at(-1) ?? null) : null,
      total: Math.min(total, COUNT_LIMIT),
      totalRelation: total > COUNT_LIMIT ? 'gte' : 'eq',
    };
  };
  // One read transaction, so that the page and the count are of the same state.
  return sqlite.transaction(list);
}
