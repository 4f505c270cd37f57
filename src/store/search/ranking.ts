import type { Text } from '../point-texts.ts';
import { createCounter } from './matches.ts';
import type { Query } from './query.ts';

/** Saturation of repeated terms and weight of length, as BM25 has them by custom. */
const K1 = 1.2;
const B = 0.75;

/**
 * Scores texts by BM25 over the texts given: a term counts the more the fewer of them have it, and in a short text
 * more than in a long one.
 */
export function scoresOf(texts: readonly Text[], query: Query): number[] {
  const terms = [...new Map(query.flatMap(({ all }) => all).map((term) => [term.folded, term])).values()];
  const counters = terms.map(createCounter);
  const lengths = texts.map(({ start, end }) => end - start);
  const counts = texts.map((text) => counters.map((countIn) => countIn(text)));
  const average = lengths.reduce((sum, length) => sum + length, 0) / (texts.length || 1);
  const weights = terms.map((_, term) => {
    const having = counts.filter((each) => (each[term] ?? 0) > 0).length;
    return Math.log(1 + (texts.length - having + 0.5) / (having + 0.5));
  });
  return counts.map((each, index) => {
    const length = 1 - B + (B * (lengths[index] ?? 0)) / average;
    const score = each.reduce(
      (sum, count, term) => sum + ((weights[term] ?? 0) * count * (K1 + 1)) / (count + K1 * length),
      0,
    );
    return Math.round(score * 10_000) / 10_000;
  });
}
