/**
 * Bullets that stand further in than those around them: parts of the item above.
 *
 *   - The fund will lend money to:
 *       - shipyards in Arica; and
 *       - schools for pilots.
 *   - Chile will send ten pilots.
 */
import type { Line } from '../draft.ts';
import type { Marker } from './lists.ts';

/** How far further in, in characters: less may be a slip. */
const FURTHER = 2;
/** How far in a bullet may stand. */
const WIDEST = 40;

/** The markers of each line; bullets that stand further in, where others follow that do not, have a style of their own. */
export function indented(text: string, lines: Line[], all: Marker[][]): Marker[][] {
  const widths = lines.map((line, i) => (isBulleted(line, all[i]) ? indentOf(text, line) : -1));
  if (new Set(widths.filter((width) => width >= 0)).size < 2) return all;
  const isInside = insides(lines, widths);
  return all.map((markers, i) => {
    const [head, ...rest] = markers;
    return head && isInside[i] ? [{ ...head, style: `${head.style}${INSIDE}` }, ...rest] : markers;
  });
}

/** Behind a style: of a bullet that stands further in. */
const INSIDE = ' in';
const BULLETS = new Set(['--', '·', 'o'].flatMap((style) => [style, `${style}${INSIDE}`]));

/** Styles that only mark points and never number them: dashes and dots. */
export function isBullet(style: string): boolean {
  return BULLETS.has(style);
}

const isBulleted = (line: Line, markers: Marker[] | undefined) =>
  markers?.[0]?.start === line.start && isBullet(markers[0].style);

const indentOf = (text: string, { start }: Line): number => {
  const before = text.slice(Math.max(0, start - WIDEST), start);
  return before.length - 1 - before.lastIndexOf('\n');
};

/** For each line whether it is a bullet inside another: below one that ends in a colon, or one whose like follows. */
function insides(lines: Line[], widths: number[]): boolean[] {
  const found: boolean[] = [];
  for (let i = 0; i < lines.length; i++) {
    const outer = widths[i] as number;
    let last = i;
    while (outer >= 0 && (widths[last + 1] ?? -1) >= outer + FURTHER) last++;
    const returns = widths[last + 1] === outer;
    if (last === i || !(returns || lines[i]?.text.endsWith(':'))) continue;
    for (let k = i + 1; k <= last; k++) found[k] = true;
    i = last;
  }
  return found;
}
