/**
 * What a printed speech says on behind the last of its points, up to where it addresses its audience anew; only where
 * paragraphs went on with most of the other points as well.
 *
 *   第四,拉紧纽带。……      我们要支持……      第五,维护秩序。……      我们要共同坚持……      各位同事!
 *   ^point                  ^its own            ^the last                ^its own                 ^anew
 */
import type { Line } from '../../draft.ts';
import { markerAt } from './markers.ts';

const ADDRESSES = /^(?:各位|尊敬的|女士们|先生们|朋友们|同事们|同志们)[^。;]{0,40}[!:,]$/;

/** The paragraphs that go on with the last point of a list, for the paragraph of that point. */
export function lastWords(lines: Line[]): Map<Line, Line[]> {
  const found = new Map<Line, Line[]>();
  const spoken = lines.filter(({ type }) => type === 'remarks');
  /** Where the points of the list begin. */
  let heads: number[] = [];
  const close = (end: number) => {
    const widths = heads.slice(1).map((head, i) => head - (heads[i] as number) - 1);
    const last = heads.at(-1) ?? end;
    const own = spoken.slice(last + 1, end);
    const went = widths.filter((width) => width > 0).length;
    if (own.length > 0 && went * 2 >= widths.length && went > 0 && own.length <= Math.max(...widths))
      found.set(spoken[last] as Line, own);
    heads = [];
  };
  for (const [i, line] of spoken.entries()) {
    const value = markerAt(line.text, 0, true)?.value ?? null;
    if (value === 1) heads = [i];
    else if (value !== null && value === heads.length + 1) heads.push(i);
    else if (heads.length > 1 && ADDRESSES.test(line.text)) close(i);
  }
  return found;
}
