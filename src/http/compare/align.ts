/** Which points of two texts speak of the same. Pure. */
import { cosine, featuresOf, type Point, rarityIn, vectorOf } from './features.ts';

export interface Pair {
  readonly left: Point;
  readonly right: Point;
  /** 0 to 1. */
  readonly score: number;
}

export interface Alignment {
  /** In the order of the left side, then of the right one. */
  readonly pairs: readonly Pair[];
  readonly onlyLeft: readonly Point[];
  readonly onlyRight: readonly Point[];
}

/** Below this, what two points share is what any two points of diplomats share. */
export const THRESHOLD = 0.07;

/**
 * Pairs each point with the one of the other side that is most like it, if that is like enough. So a point that sums
 * up several has several partners. Where each side is one point, they are the pair.
 */
export function align(left: readonly Point[], right: readonly Point[]): Alignment {
  const features = [...left, ...right].map(featuresOf);
  const rarity = rarityIn(features);
  const vectors = features.map((each) => vectorOf(each, rarity));
  const scores = left.map((_, row) =>
    right.map((__, column) => cosine(vectors[row] ?? new Map(), vectors[left.length + column] ?? new Map())),
  );
  const bestOfRow = scores.map((row) => Math.max(...row));
  const bestOfColumn = right.map((_, column) => Math.max(...scores.map((row) => row[column] ?? 0)));
  const given = left.length === 1 && right.length === 1;
  const pairs = left.flatMap((point, row) =>
    right.flatMap((other, column) => {
      const score = scores[row]?.[column] ?? 0;
      const best = score === bestOfRow[row] || score === bestOfColumn[column];
      return given || (score >= THRESHOLD && best) ? [{ left: point, right: other, score }] : [];
    }),
  );
  const paired = new Set(pairs.flatMap((pair) => [pair.left, pair.right]));
  const unpaired = (points: readonly Point[]) => points.filter((point) => !paired.has(point));
  return { pairs, onlyLeft: unpaired(left), onlyRight: unpaired(right) };
}
