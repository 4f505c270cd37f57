/** A comparison as rows of two columns, in the order of the left text; what only the right one has comes last. */
import type { Comparison } from '../reading/model.ts';

export type DiffPart = Comparison['pairs'][number]['diff'][number];

export interface AlignedRow {
  /** Ids of points; null where that side has nothing. */
  left: string | null;
  right: string | null;
  score: number | null;
  diff: readonly DiffPart[];
}

export function rowsOf({ left, pairs, onlyLeft, onlyRight }: Comparison): AlignedRow[] {
  const rows: AlignedRow[] = [];
  for (const id of left) {
    const own = pairs.filter((pair) => pair.left === id);
    rows.push(...own);
    if (own.length === 0 && onlyLeft.includes(id))
      rows.push({ left: id, right: null, score: null, diff: [] });
  }
  rows.push(...onlyRight.map((id) => ({ left: null, right: id, score: null, diff: [] })));
  return rows;
}

/** What one side shows of a diff: its stretches, and whether the other side has them. */
export function sideOf(diff: readonly DiffPart[], side: 'left' | 'right'): { text: string; kept: boolean }[] {
  return diff.flatMap(({ op, [side]: stretch }) =>
    stretch ? [{ text: stretch.text, kept: op === 'kept' }] : [],
  );
}
