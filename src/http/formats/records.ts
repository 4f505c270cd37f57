/** A list from end to end, page by page. */
import { setImmediate as turn } from 'node:timers/promises';
import type { Page, PageRequest } from '../../store/index.ts';

/** So many records are read at once: about 2 ms of work, between which others are answered. */
const BATCH = 100;

export type Find = (page: PageRequest) => Promise<Page | null>;

/** Where a reading of a list begins and ends. */
export interface Extent {
  readonly after?: string | undefined;
  /** How many records at most; all, where it is not given. */
  readonly limit?: number | undefined;
}

/** The records of a list, a batch at a time; nothing where there is no such list. */
export async function* batchesOf<Record>(find: Find, { after, limit = Infinity }: Extent = {}) {
  let left = limit;
  let next: string | null | undefined = after;
  do {
    const page: Page | null = await find({ after: next, limit: Math.min(left, BATCH) });
    if (page === null) return;
    const records = JSON.parse(`[${page.records.toString()}]`) as Record[];
    if (records.length > 0) yield records;
    left -= records.length;
    next = page.next;
    await turn();
  } while (next !== null && left > 0);
}
