/** Pages of lists that are in the memory as a whole; a record's sort key is its place. */
import type { Page, PageRequest } from '../store/index.ts';

export function pageOf(records: readonly object[], { after, limit }: PageRequest): Page {
  const start = Number(after ?? 0);
  const end = start + limit;
  return {
    records: Buffer.from(
      records
        .slice(start, end)
        .map((each) => JSON.stringify(each))
        .join(),
    ),
    next: end < records.length ? String(end) : null,
    total: records.length,
    totalRelation: 'eq',
  };
}
