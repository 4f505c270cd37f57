/**
 * Texts set double-spaced: an empty line stands behind every line, and so between the lines of a paragraph too. The breaks
 * inside a paragraph are no part of it.
 *
 *   We, the foreign ministers of Mali, Togo
 *
 *   and Chad, met in Bamako.
 */
import type { Edit } from './edits.ts';
import { UNFINISHED } from './latin-words.ts';

/** A line that goes on in small letters behind an empty one: its end is looked for first. */
const GOES_ON = /\n[ \t]*\r?\n[ \t]*\p{Ll}(?<=[\p{L},][ \t]*\r?\n[ \t]*\r?\n[ \t]*\p{Ll})/u;
/** The widest line of such a text, how full one is that may break, and how many that break show it. */
const WIDEST = 110;
const FULL = 0.7;
const RAGGED = 8;
const SHOWN = 5;
const SHARE = 0.2;
/** How many of its lines may have none behind them. */
const SINGLE = 0.1;

const CLOSED = /[.!?:;]["'’”)]*$/;
const OPENS = /^(?:\(?[\da-zA-Z]{1,3}[.)]|[-•*·])\s/;

interface Row {
  start: number;
  end: number;
  text: string;
}

/** The breaks to read as a space; none where the text is not set so. */
export function doubleSpacedEdits(text: string): Edit[] {
  if (!GOES_ON.test(text)) return [];
  const rows = rowsOf(text);
  const filled = rows.filter(({ text }) => text.length <= WIDEST);
  const edge = filled.reduce((most, row) => Math.max(most, row.text.length), 0);
  const pairs = rows.slice(1).map((next, i) => ({ row: rows[i] as Row, next }));
  const single = pairs.filter(({ row, next }) => !/\n\s*\n/.test(text.slice(row.end, next.start)));
  const shown = pairs.filter(({ row, next }) => breaks(row, edge) && /^\p{Ll}/u.test(next.text));
  if (filled.length < rows.length * (1 - SINGLE) || single.length > pairs.length * SINGLE) return [];
  if (shown.length < SHOWN || shown.length < pairs.length * SHARE) return [];
  return pairs
    .filter(
      ({ row, next }) =>
        breaks(row, edge) &&
        !OPENS.test(next.text) &&
        (/^\p{Ll}/u.test(next.text) ||
          UNFINISHED.test(row.text.slice(-10)) ||
          row.text.length >= edge - RAGGED),
    )
    .map(({ row, next }) => ({ start: row.end, end: next.start, text: ' ' }));
}

const breaks = ({ text }: Row, edge: number) =>
  text.length >= edge * FULL && text.length <= edge && !CLOSED.test(text);

function rowsOf(text: string): Row[] {
  return [...text.matchAll(/[^\r\n]*\S[^\r\n]*/g)].map(({ 0: line, index }) => {
    const content = line.trim();
    const start = index + line.indexOf(content);
    return { start, end: start + content.length, text: content };
  });
}
