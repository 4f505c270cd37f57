/**
 * Sets of points, and their intersection. A set can be walked in the order of keys and asked which of some keys it
 * holds; that is all that any filter needs to know, whether it stands in a table or has to be looked for in the text.
 */

export interface PointSet {
  /** How many points there are in it, at most: the smallest set leads an intersection. */
  readonly size: number;
  /** Whether `size` is how many there are. */
  readonly exact: boolean;
  /** Whether every key that `take` gives is in the set; otherwise only `keep` tells. */
  readonly sure: boolean;
  /** Up to `limit` keys that may be in the set, from `from` on, in order; fewer only at its end. */
  take(from: number, limit: number): number[];
  /** Those of the keys, which are in order, that it holds. */
  keep(keys: readonly number[]): number[];
}

/** What an intersection holds. */
export interface Found {
  readonly keys: number[];
  /** Key to go on from where there may be more: as many as wanted were found, or patience ended; null at the end. */
  readonly next: number | null;
}

/** So many keys of the leading set are looked at in one step, growing. */
const FIRST_STEP = 32;
const LARGEST_STEP = 512;
/** So many keys of the leading set are looked at before an intersection ends early. */
const PATIENCE = 20_000;
/** So many of them, where each text has to be read. */
const READING_PATIENCE = 1000;

/** The first keys, from `from` on, that all sets hold. @param sets at least one */
export function intersect(sets: readonly PointSet[], from: number, limit: number): Found {
  const [lead, ...others] = sets.toSorted((a, b) => a.size - b.size);
  if (!lead) throw new Error('An intersection is of at least one set.');
  // Texts are read last, when the others have left few.
  const tests = (lead.sure ? others : [...others, lead]).toSorted((a, b) => Number(b.sure) - Number(a.sure));
  const keys: number[] = [];
  let step = tests.length === 0 ? limit + 1 : Math.max(FIRST_STEP, limit + 1);
  let looked = 0;
  let read = 0;
  for (; ; step = Math.min(2 * step, LARGEST_STEP)) {
    const taken = lead.take(from, step);
    let held = taken;
    for (const set of tests) {
      if (!set.sure) read += held.length;
      held = set.keep(held);
    }
    for (const key of held) {
      if (keys.length === limit) return { keys, next: key };
      keys.push(key);
    }
    const last = taken.at(-1);
    if (last === undefined || taken.length < step) return { keys, next: null };
    // A set that holds nothing for a while leads on past it.
    const nexts = others.map((set) => set.take(last + 1, 1)[0]);
    if (nexts.includes(undefined)) return { keys, next: null };
    from = Math.max(last + 1, ...(nexts as number[]));
    looked += taken.length;
    if (looked >= PATIENCE || read >= READING_PATIENCE) return { keys, next: from };
  }
}

/** The keys of several ordered lists, each once, in order. */
export function merge(lists: readonly (readonly number[])[]): number[] {
  return lists.length === 1
    ? [...(lists[0] as readonly number[])]
    : [...new Set(lists.flat())].sort((a, b) => a - b);
}
