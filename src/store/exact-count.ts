/**
 * Counts to the end, where that is asked for. A count may take seconds, so that a server has it made in another thread; who has
 * none makes it in slices between which the process answers others. Counts are kept as long as the dataset stays as it is.
 * All slices are of one state of the store: whoever asks holds it.
 */
import { setImmediate } from 'node:timers/promises';
import { createFacetCounter, type FacetCounts } from './facet-counts.ts';
import type { Database } from './open.ts';
import { createPointFinder, type FacetFilters } from './point-finder.ts';
import { createPhraseCounter, type PhraseCounts } from './search/phrase-counts.ts';
import { parsePhrase, parseQueries, type Query } from './search/query.ts';

/** So many points are counted before others have their turn. */
const SLICE = 500;
/** A count that takes longer ends where it stands. */
const PATIENCE_MS = 10_000;
/** So many counts of each kind are kept; one of a phrase has a row for every meeting. */
const KEPT = { points: 200, phrase: 20 };

/** What is counted of points, slice by slice. */
export interface Tally<Counts> {
  add(keys: readonly number[]): void;
  /** @param complete whether all points that match were added */
  result(complete: boolean): Counts;
}

/** What is counted of all points that pass some filters: what they bear, or how often a phrase stands in them. */
export interface Counted {
  readonly points: FacetCounts;
  readonly phrase: PhraseCounts;
}
export type CountKind = keyof Counted;

export interface ExactCount<Kind extends CountKind = CountKind> {
  readonly total: number;
  /** False where the count took too long, and ended before the end. */
  readonly complete: boolean;
  readonly counts: Counted[Kind];
}

/** What is to be counted. Plain data, so that it can be sent to another thread. */
export interface CountTask {
  readonly kind: CountKind;
  readonly filters: FacetFilters;
  /** The searches; of a phrase, the one text that it is. */
  readonly q: readonly string[] | undefined;
}

/**
 * Has something counted elsewhere, over the same file.
 * @param version of the dataset that is to be counted
 * @returns undefined where that version is not to be had there, or nobody has time for it
 */
export type CountElsewhere = (task: CountTask, version: string) => Promise<ExactCount | undefined>;

/** Counts; whoever asks twice, even before the first is answered, has it counted once. */
export type ExactCounter = <Kind extends CountKind>(
  task: CountTask & { kind: Kind },
) => Promise<ExactCount<Kind>>;

export function createExactCounter(db: Database, elsewhere?: CountElsewhere): ExactCounter {
  const finder = createPointFinder(db);
  const tallies = { points: createFacetCounter(db), phrase: createPhraseCounter(db) };
  const version = db.sqlite.prepare<[], string>('SELECT version FROM dataset').pluck();
  const kept = {
    points: new Map<string, Promise<ExactCount>>(),
    phrase: new Map<string, Promise<ExactCount>>(),
  };

  const countHere = async ({ kind, filters, q }: CountTask): Promise<ExactCount> => {
    const query: Query | undefined = q && (kind === 'phrase' ? parsePhrase(q[0] ?? '') : parseQueries(q));
    const counts: Tally<FacetCounts | PhraseCounts> = tallies[kind](query);
    const end = performance.now() + PATIENCE_MS;
    let total = 0;
    let from: number | null = 0;
    while (from !== null && performance.now() < end) {
      const found = finder.find(filters, query, from, SLICE);
      counts.add(found.keys);
      total += found.keys.length;
      from = found.next;
      if (from !== null) await setImmediate();
    }
    return { total, complete: from === null, counts: counts.result(from === null) };
  };

  const count = (task: CountTask): Promise<ExactCount> => {
    const now = version.get() ?? '';
    const name = JSON.stringify([now, task.filters, task.q]);
    const own = kept[task.kind];
    const known =
      own.get(name) ?? Promise.resolve(elsewhere?.(task, now)).then((found) => found ?? countHere(task));
    own.delete(name);
    own.set(name, known);
    const forget = () => own.get(name) === known && own.delete(name);
    known.then(({ complete }) => complete || forget(), forget);
    for (const oldest of own.keys()) {
      if (own.size <= KEPT[task.kind]) break;
      own.delete(oldest);
    }
    return known;
  };
  return count as ExactCounter;
}
