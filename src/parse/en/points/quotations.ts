/**
 * Speeches that a report quotes over several paragraphs: the quotation mark closes where the speech ends.
 *
 *   "Today our region speaks with one voice. I propose:      First, we need a charter.      Second, … of trade."
 */
import type { Line } from '../../draft.ts';
import { countOf } from '../../text/matches.ts';

/** The longest such speech, in paragraphs. */
const LONGEST = 40;

/** The paragraphs, of those of a story, that are parts of such speeches. */
export function quotedAtLength(body: Line[]): Set<Line> {
  const found = new Set<Line>();
  for (let i = 0; i < body.length; i++) {
    if (!opens(body[i] as Line)) continue;
    const rest = body.slice(i + 1, i + LONGEST);
    const end = rest.findIndex((line) => !opens(line) && isOdd(line));
    if (end < 0 || !/"[.!?,]?$/.test(rest[end]?.text ?? '')) continue;
    for (const line of body.slice(i, i + end + 2)) found.add(line);
    i += end + 1;
  }
  return found;
}

/** Each paragraph of a quotation may open with the mark again. */
const opens = (line: Line) => line.text.startsWith('"') && isOdd(line);

const isOdd = ({ text }: Line) => countOf(text, /"/g) % 2 === 1;
