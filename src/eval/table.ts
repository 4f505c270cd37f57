/** Scores of many articles together, as numbers and as a table. */
import type { Count, Score } from './tally.ts';

export interface FieldScore extends Count {
  field: string;
  precision: number;
  recall: number;
  f1: number;
}

/** Adds up scores: precision, recall and F1 of each field over all articles. A field with nothing to find scores 1. */
export function total(scores: Score[]): FieldScore[] {
  const sums = new Map<string, Count>();
  for (const { counts } of scores) {
    for (const [field, { right, found, expected }] of counts) {
      const sum = sums.get(field) ?? { right: 0, found: 0, expected: 0 };
      sums.set(field, sum);
      sum.right += right;
      sum.found += found;
      sum.expected += expected;
    }
  }
  return [...sums].map(([field, count]) => {
    const precision = count.found ? count.right / count.found : 1;
    const recall = count.expected ? count.right / count.expected : 1;
    const f1 = precision + recall ? (2 * precision * recall) / (precision + recall) : 0;
    return { field, ...count, precision, recall, f1 };
  });
}

/** The scores as lines of text. */
export function table(scores: FieldScore[]): string {
  const head = ['field', 'precision', 'recall', 'F1', 'right', 'found', 'expected'];
  const rows = scores.map((s) => [
    s.field,
    ...[s.precision, s.recall, s.f1].map((n) => n.toFixed(3)),
    ...[s.right, s.found, s.expected].map(String),
  ]);
  const widths = head.map((name, i) => Math.max(name.length, ...rows.map((row) => row[i]?.length ?? 0)));
  const line = (cells: string[]) =>
    cells
      .map((cell, i) => (i === 0 ? cell.padEnd(widths[i] ?? 0) : cell.padStart(widths[i] ?? 0)))
      .join('  ');
  return [head, ...rows].map(line).join('\n');
}
