/**
 * Numbers that a page writes now with one sign and now with another, as one list:
 *
 *   1. ……   2.……   3、……   4. ……
 */
import type { Line } from '../draft.ts';
import type { Marker } from './lists.ts';

/** Styles in Arabic numerals that differ by their sign only. */
const ARABIC = /^(?:1\.|1、|1\))$/;

/** The markers of each line; a number that counts on from one of another sign, and in its own from none, has that one's style. */
export function unmixed(lines: Line[], all: Marker[][]): Marker[][] {
  const last = new Map<string, number>();
  let before: Marker | null = null;
  return all.map((markers, i) => {
    const [head, ...rest] = markers;
    if (!head || head.start !== lines[i]?.start || head.value === null || !ARABIC.test(head.style))
      return markers;
    const strays =
      before !== null &&
      head.style !== before.style &&
      head.value === (before.value ?? 0) + 1 &&
      head.value > 2 &&
      last.get(head.style) !== head.value - 1;
    const own: Marker = strays && before ? { ...head, style: before.style } : head;
    last.set(own.style, head.value);
    before = own;
    return [own, ...rest];
  });
}
