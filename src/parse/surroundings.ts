/** The text around a name, in which what is told of it stands. */
import type { Range } from './draft.ts';

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
  let start = name.start;
  while (start > Math.max(0, name.start - reach) && !isStop(text, start - 1)) start--;
  let end = name.end;
  while (end < Math.min(text.length, name.end + reach) && !isStop(text, end)) end++;
  if (before && before.end > start) start = before.end;
  if (after && after.start < end) end = after.start;
  return { start, end, left: text.slice(start, name.start), right: text.slice(name.end, end) };
}
