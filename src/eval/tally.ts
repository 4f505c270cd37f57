/** Counts what is right, wrong and missed, field by field. */
import { foldForSearch, type Span } from '../parse/index.ts';

/** One thing found and right, found and wrong, or missed. */
export interface Mistake {
  field: string;
  /** What the gold file has, or null where the parse found something that is not there. */
  expected: string | null;
  found: string | null;
  span: Span | null;
}
export interface Count {
  right: number;
  found: number;
  expected: number;
}
export interface Score {
  counts: Map<string, Count>;
  mistakes: Mistake[];
}

/** Folds what a reader takes for the same: width, script, dashes, case, and white space. */
export const same = (value: string) => foldForSearch(value).replace(/\s+/g, '');

/** One value of one field, with what it is compared by. */
export interface Value {
  key: string;
  shown: string;
  span: Span | null;
}

type Scalar = string | number | null | undefined;

/** Compares the values of a field that holds several: each answers for one at most. */
export type Compare = (field: string, expected: Value[], found: Value[]) => void;

/** Compares a field that holds one value; where the gold file leaves it out, nothing is compared. */
export type CompareScalar = (field: string, expected: Scalar, found: Scalar, span?: Span | null) => void;

/** A score of nothing yet, and the two ways to add to it. */
export function newTally(): Score & { compare: Compare; scalar: CompareScalar } {
  const counts = new Map<string, Count>();
  const mistakes: Mistake[] = [];
  const compare: Compare = (field, expected, found) => {
    const count = counts.get(field) ?? { right: 0, found: 0, expected: 0 };
    counts.set(field, count);
    const left = [...found];
    for (const value of expected) {
      const match = left.findIndex(({ key }) => key === value.key);
      if (match >= 0) left.splice(match, 1);
      else mistakes.push({ field, expected: value.shown, found: null, span: null });
    }
    for (const { shown, span } of left) mistakes.push({ field, expected: null, found: shown, span });
    count.expected += expected.length;
    count.found += found.length;
    count.right += found.length - left.length;
  };
  const scalar: CompareScalar = (field, expected, found, span = null) => {
    if (expected !== undefined) compare(field, valueOf(expected, null), valueOf(found, span));
  };
  return { counts, mistakes, compare, scalar };
}

/** The span of a selector. */
export const spanOf = ({ start, end }: Span): Span => ({ start, end });
/** A value as it is compared and shown. */
export function value(shown: string, at: Span | null): Value {
  return { key: same(shown), shown, span: at && spanOf(at) };
}

function valueOf(of: Scalar, at: Span | null): Value[] {
  return of === null || of === undefined || of === '' ? [] : [value(String(of), at)];
}
