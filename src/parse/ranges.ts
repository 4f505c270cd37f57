/** Stretches of the folded text, and lists of them in its order. */

export interface Range {
  start: number;
  end: number;
}

/** The items that lie between two offsets, of items in the order of the text that do not overlap. */
export function between<T extends Range>(items: T[], start: number, end: number): T[] {
  const first = firstFrom(items, start);
  let last = first;
  while (last < items.length && (items[last] as T).end <= end) last++;
  return items.slice(first, last);
}

/** The item that holds a range, of items in the order of the text that do not overlap. */
export function holding<T extends Range>(items: T[], { start, end }: Range): T | null {
  const item = items[firstFrom(items, start + 1) - 1];
  return item && item.start <= start && item.end >= end ? item : null;
}

/** Index of the first item that begins at `start` or after it. */
export function firstFrom(items: Range[], start: number): number {
  let low = 0;
  let high = items.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((items[middle] as Range).start < start) low = middle + 1;
    else high = middle;
  }
  return low;
}

/**
 * Adds any number of items to a list. `push(...items)` hands each over as an argument, and a call has room for some
 * hundred thousand: on a line that names a million people it throws.
 */
export function append<T>(list: T[], items: readonly T[]): void {
  for (const item of items) list.push(item);
}
