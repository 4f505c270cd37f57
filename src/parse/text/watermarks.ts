/**
 * Watermarks: the same words behind most lines of a text, apart from them by a gap or in brackets of their own.
 *
 *   Political relations  [mfa-archive]
 *                        ^^^^^^^^^^^^^ no part of the line
 */
import type { Edit } from './edits.ts';

const BEHIND =
  /(?<![ \t\u3000])(?:[ \t\u3000]{2,}[^\s][^\n]{0,38}|[ \t]*[[【][^\n[\]【】]{1,38}[\]】])[ \t\r]*$/gm;
/** How many lines, and what part of all that are not empty, must end so. */
const FEWEST = 5;
const SHARE = 0.6;

/** The edits that leave a watermark out; none where the lines of the text end each in its own way. */
export function watermarkEdits(text: string): Edit[] {
  const byWords = new Map<string, Edit[]>();
  for (const match of text.matchAll(BEHIND)) {
    const words = match[0].trim();
    const own = byWords.get(words) ?? [];
    own.push({ start: match.index, end: match.index + match[0].trimEnd().length, text: '' });
    byWords.set(words, own);
  }
  const most = [...byWords.values()].reduce<Edit[]>((a, b) => (b.length > a.length ? b : a), []);
  if (most.length < FEWEST) return [];
  const lines = text.match(/\S[^\n]*/g)?.length ?? 0;
  return most.length >= lines * SHARE ? most : [];
}
