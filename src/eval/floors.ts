/** Floors: the F1 that a field must not fall below. They only rise. */
import * as z from 'zod';
import type { FieldScore } from './table.ts';

/** By field, as the table names it. */
export const FloorsSchema = z.record(z.string(), z.number().min(0).max(1));
type Floors = z.infer<typeof FloorsSchema>;

export interface Fall {
  field: string;
  floor: number;
  /** Null where no gold file has the field. */
  f1: number | null;
}

/** The fields that lie below their floor. Floors and scores are compared as the table shows them, to three decimals. */
export function fallsBelow(scores: FieldScore[], floors: Floors): Fall[] {
  const byField = new Map(scores.map(({ field, f1 }) => [field, f1]));
  return Object.entries(floors)
    .map(([field, floor]) => ({ field, floor, f1: byField.get(field) ?? null }))
    .filter(({ floor, f1 }) => f1 === null || Math.round(f1 * 1000) < Math.round(floor * 1000));
}
