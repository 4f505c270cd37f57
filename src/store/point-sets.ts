/**
 * Sets of points, and their intersection. A set can be walked in the order of keys and asked which of some keys it
 * holds; that is all that any filter needs to know, whether it stands in a table or has to be looked for in the text.
 */

export interface PointSet {
  /** How many points there are in it, at most: the smallest set leads an intersection. */
  readonly size: number;
  /** Whether `size` is how many there are. */
  readonly exact: boolean;
  /** Up to `limit` of its keys from `from` on, in order; fewer only at its end. */
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
const LARGEST_STEP = 1024;

/**
 * The first keys, from `from` on, that all sets hold.
 * @param sets at least one
 * @param patience how many keys of the leading set are looked at, at most
 */
export function intersect(sets: readonly PointSet[], from: number, limit: number, patience: number): Found {
  const [lead, ...others] = sets.toSorted((a, b) => a.size - b.size);
  if (!lead) throw new Error('An intersection is of at least one set.');
  const keys: number[] = [];
  let step = others.length === 0 ? limit + 1 : Math.max(FIRST_STEP, limit + 1);
  for (let looked = 0; ; step = Math.min(2 * step, LARGEST_STEP)) {
    const taken = lead.take(from, step);
    for (const key of others.reduce((held, set) => set.keep(held), taken)) {
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
    if (looked >= patience) return { keys, next: from };
  }
}

/** The keys of several ordered lists, each once, in order. */
export function merge(lists: readonly (readonly number[])[]): number[] {
  return lists.length === 1
    ? [...(lists[0] as readonly number[])]
    : [...new Set(lists.flat())].sort((a, b) => a - b);
}
