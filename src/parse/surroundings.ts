/** The text around a name, in which what is told of it stands. */
import type { Range } from './ranges.ts';

/** What stands before and behind a name in its sentence, and from where to where. */
export interface Surroundings extends Range {
  left: string;
  right: string;
}

/**
 * The sentence that holds a name, or as much of it as one reads at once; the names before and after it end what can be
 * said of this one.
 * @param isStop whether the character at an offset ends a sentence
 * @param reach how far is looked on each side, in characters
 */
export function surroundingsOf(
  text: string,
  name: Range,
  before: Range | null,
  after: Range | null,
  isStop: (text: string, at: number) => boolean,
  reach: number,
): Surroundings {
  const first = Math.max(0, name.start - reach, Math.min(before?.end ?? 0, name.start));
  let start = name.start;
  while (start > first && !isStop(text, start - 1)) start--;
  const last = Math.min(text.length, name.end + reach, Math.max(after?.start ?? text.length, name.end));
  let end = name.end;
  while (end < last && !isStop(text, end)) end++;
  return { start, end, left: text.slice(start, name.start), right: text.slice(name.end, end) };
}
