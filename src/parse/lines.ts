/** Splits the text into lines that tile it. Blank lines belong to the line before them. */
import type { Draft, Line } from './draft.ts';
import { problem } from './problems.ts';

const BREAK = /\r\n|[\n\r\u2028\u2029\u0085\v\f]/g;
/** A line that is longer than this may be a page that has lost its line breaks. */
const LONG = 300;
/** date 2031-09-15 …: the day of publication, which some archives of pages put before the first line. */
const STAMP = /^\s*date \d{4}-\d{2}-\d{2}(?=\s)/;

/** No article has a hundredth as many; the lines of a text with more would fill the memory. */
const MOST_LINES = 100_000;

/**
 * Reads as many lines as any article may have; what lies behind them is left unread, with a problem that says so.
 * @param lostBreaks where a long line had its breaks, as the language shows it: offsets in order
 * @param alone how long a text without any line break is that may have lost them
 */
export function lines(
  draft: Draft,
  lostBreaks: (draft: Draft, start: number, end: number) => number[],
  alone = LONG,
): void {
  const { text } = draft;
  const long = /[\n\r]/.test(text.trim()) ? LONG : alone;
  const found: Line[] = [];
  let from = 0;
  const take = (start: number, end: number, next: number) => {
    const raw = text.slice(start, end);
    const content = raw.trim();
    const last = found.at(-1);
    if (!content && last) {
      last.next = next;
    } else if (content) {
      const first = start + raw.indexOf(content);
      found.push({
        from: last ? last.next : 0,
        start: first,
        end: first + content.length,
        next,
        text: content,
        type: null,
        heading: false,
        voice: 'page',
        speaker: null,
      });
    }
    from = next;
  };
  const takeAll = (start: number, end: number, next: number) => {
    for (const cut of end - start > long ? lostBreaks(draft, start, end) : []) take(from, cut, cut);
    take(from, end, next);
  };
  const stamp = STAMP.exec(text)?.[0].length ?? 0;
  if (stamp > 0) take(0, stamp, stamp);
  for (const match of text.matchAll(BREAK)) {
    takeAll(from, match.index, match.index + match[0].length);
    if (found.length >= MOST_LINES) break;
  }
  if (found.length < MOST_LINES) takeAll(from, text.length, text.length);
  draft.lines = found.slice(0, MOST_LINES);
  const last = draft.lines.at(-1);
  if (last && last.next < text.length) {
    const message = `The text has more than ${MOST_LINES.toLocaleString('en')} lines; what is behind them is not read.`;
    problem(draft, 'too-many-lines', message, { start: last.next, end: text.length });
  }
}
