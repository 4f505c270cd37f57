/**
 * Lists whose items are clauses of the sentence that opens them: how a text writes, and no points, where it has several.
 *
 *   We will:      • keep chains open;      • stand by our partners.
 *   ^opens        ^clause                  ^clause
 */
import type { Line } from '../../draft.ts';
import { isBullet } from '../../points/bullets.ts';
import { isHeadingLike, isProse } from '../grammar/shapes.ts';
import { markerAt } from './markers.ts';

/**
 * One list of clauses may be what a statement is about; where there are more, they are how it writes, but in a text that is
 * hardly anything else: a heading, The two sides committed to:, and the items, again and again.
 */
const LISTS_OF_POINTS = 1;
const MOSTLY = 2;

/** Where lines begin that are clauses of sentences: We will: • keep chains open; • stand by our partners. */
export function clauseLines(lines: Line[]): Set<number> {
  const found: Line[][] = [];
  let headed = 0;
  for (let i = 0; i < lines.length; i++) {
    let last = i;
    while (isBulleted(lines[last + 1])) last++;
    const items = lines.slice(i + 1, last + 1);
    // Right below a heading they are no clauses of a sentence.
    if (
      items.length > 1 &&
      !lines[i]?.heading &&
      items.slice(0, -1).every(({ text }) => /[;,](?: and| or)?$/.test(text))
    ) {
      found.push(items);
      if (isShort(lines[i - 1])) headed++;
    }
    i = last;
  }
  const items = found.flat();
  const told = lines.filter(
    (line) =>
      TOLD.has(line.type ?? '') && isProse(line.text) && !isBulleted(line) && !line.text.endsWith(':'),
  );
  const isAll = headed === found.length && items.length >= MOSTLY * told.length;
  const isHow = found.length > LISTS_OF_POINTS && !isAll;
  return new Set(isHow ? items.map(({ start }) => start) : []);
}

const TOLD = new Set(['lead', 'remarks', 'report', 'communique']);

/** Security; Economic Cooperation: what heads such a list and the words that open it, in characters. */
const isShort = (line: Line | undefined) =>
  line !== undefined &&
  line.text.length <= HEAD &&
  (line.heading || isHeadingLike(line.text.replace(/:$/, '')));
const HEAD = 60;

export const isBulleted = (line: Line | undefined) =>
  line !== undefined && isBullet(markerAt(line.text, 0, true)?.style ?? '');
