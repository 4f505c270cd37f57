/** Headings that points have in their own first sentence. */
import type { Draft, DraftPoint } from '../draft.ts';
import type { Range } from '../ranges.ts';
import { trimEnd } from './ends.ts';
import type { PointRules } from './rules.ts';

/** A point’s first sentence is its heading where all points of the section open so: a short call, then the text. */
export function readHeadings(draft: Draft, rules: PointRules): void {
  for (const section of new Set(draft.points.map((point) => point.section))) {
    const own = draft.points.filter((point) => point.section === section && !point.heading);
    const first = own.map((point) => headingOf(draft.text, rules, point));
    if (own.length > 1 && first.every((heading) => heading !== null)) {
      own.forEach((point, i) => {
        point.heading = first[i] as Range;
      });
    }
  }
}

function headingOf(text: string, { stop, actor }: PointRules, point: DraftPoint): Range | null {
  const body = text.slice(point.body, point.end);
  const [sentence, line] = [body.search(stop), body.indexOf('\n')];
  const end = Math.min(...[sentence, line].filter((at) => at >= 0));
  if (end < 2 || end > 40 || actor.test(body) || !body.slice(end + 1).trim()) return null;
  return { start: point.body, end: trimEnd(text, point.body, point.body + end) };
}
