/** What stands in a text for its layout and not for its words: left out of the fold, or read as something else. */

import { eachMatch } from './matches.ts';

/** The UTF-16 units `start` to `end` of the source read as `text`: nothing, a space, a line break, a decoded entity. */
export interface Edit {
  start: number;
  end: number;
  text: string;
}

/** Edits in order, without those that begin inside another. */
export function inOrder(edits: Edit[]): Edit[] {
  let end = 0;
  return edits
    .sort((a, b) => a.start - b.start)
    .filter((edit) => {
      if (edit.start < end) return false;
      end = edit.end;
      return true;
    });
}

/** An edit for every match of a pattern whose first group, if it has one, is what to leave out. */
export function leaveOut(text: string, pattern: RegExp, read = ''): Edit[] {
  const edits: Edit[] = [];
  eachMatch(text, pattern, (match) => {
    const inner = match[1] ?? match[0];
    const start = match.index + match[0].indexOf(inner);
    edits.push({ start, end: start + inner.length, text: read });
  });
  return edits;
}
