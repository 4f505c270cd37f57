/**
 * Hard wraps: a text broken into lines of one width, with empty lines between its paragraphs. The breaks inside a
 * paragraph are no part of it.
 */
import type { Edit } from './edits.ts';
import { HONOURED, UNFINISHED } from './latin-words.ts';
import { matchesOf } from './matches.ts';

/** How far from the edge a line may break, in columns: a little; more where it ends in the middle of a sentence. */
const RAGGED = 8;
const UNEVEN = 0.75;
/** The narrowest and the widest that texts are wrapped at, in columns. */
const NARROWEST = 40;
const WIDEST = 100;
const WIDE = /[\u1100-\u115f\u2e80-\ua4cf\uac00-\ud7a3\uf900-\ufaff\ufe30-\ufe4f\uff00-\uff60\uffe0-\uffe6]/g;

interface Row {
  start: number;
  end: number;
  width: number;
  indent: number;
  /** Where the text behind a number or a bullet begins. */
  hang: number;
  /** Whether it ends as a sentence does. */
  closed: boolean;
}

/** The breaks to leave out: none in Chinese, a space in other scripts. No edits where the text is not wrapped. */
export function wrapEdits(text: string): Edit[] {
  // Most texts have a paragraph on one line: no need to measure the others.
  if (!mayBeWrapped(text)) return strayEdits(text);
  const rows = rowsOf(text);
  const edge = edgeOf(rows);
  if (edge === null) return strayEdits(text);
  const edits: Edit[] = [];
  const again = repeatedRows(text, rows);
  rows.forEach((row, i) => {
    const next = rows[i + 1];
    // A line that stands again is a title, and no part of a paragraph; nor is Jackson, Wyoming.
    if (again.has(i) || (next && isPlace(text, next, edge)) || isPlace(text, row, edge)) return;
    // A rule of = or - belongs to no paragraph.
    if (!next || next.width === 0 || !hasLetter(text, row) || !hasLetter(text, next)) return;
    const between = text.slice(row.end, next.start);
    // A name that the page sets apart: Mr. A / , Minister of B
    const apart = /^[,;](?=\s\p{L})/u.test(text.slice(next.start, next.start + 3));
    if (!reaches(row, edge) && !apart && !(/^\r?\n$/.test(between) && goesOn(text, row.end, next.start)))
      return;
    // A number behind a full stop, or behind a clause, begins a point, however full the line before it is.
    if (
      (row.closed || CLAUSE_END.test(text.slice(row.end - 6, row.end))) &&
      NUMBERED.test(text.slice(next.start, next.start + 8))
    )
      return;
    // An indent that the line itself lacks begins a paragraph.
    if (/\n\s*\n/.test(between) || (next.indent > row.indent && next.indent !== row.hang)) return;
    // Chinese has no space between words, and a word broken at its hyphen none either.
    const spaced =
      !apart &&
      !/[-‐]$/.test(text.slice(row.end - 1, row.end)) &&
      !isWide(text[row.end - 1]) &&
      !isWide(text[next.start]);
    edits.push({ start: row.end, end: next.start, text: spaced ? ' ' : '' });
  });
  return edits;
}

/** Rows whose words stand as a row of their own more than once. */
function repeatedRows(text: string, rows: Row[]): Set<number> {
  const first = new Map<string, number>();
  const found = new Set<number>();
  rows.forEach(({ start, end, width, closed }, i) => {
    if (width < NARROWEST / 2 || closed) return;
    const words = text.slice(start, end);
    const known = first.get(words);
    if (known === undefined) first.set(words, i);
    else found.add(known).add(i);
  });
  return found;
}

/** Jackson, Wyoming: two names, each of one to three words in capitals, and nothing else. */
const PLACE =
  /^\p{Lu}[\p{L}.'’-]+(?: \p{Lu}[\p{L}.'’-]+){0,2}, \p{Lu}[\p{L}'’-]+(?: \p{Lu}[\p{L}'’-]+){0,2}$/u;
const isPlace = (text: string, { start, end, width }: Row, edge: number) =>
  width < edge / 2 && width > 0 && PLACE.test(text.slice(start, end));

/** What is far wider than the text is set by itself: a title. */
const reaches = ({ width, closed }: Row, edge: number) =>
  width >= (closed ? edge - RAGGED : edge * UNEVEN) && width <= edge + RAGGED;

/** Two lines between empty ones, of which the first ends with a comma. */
const COMMA_PAIR =
  /(?<=^|\n[ \t]*\r?\n)[^\n]{3,100}\p{L},(\r?\n)(?=[ \t]*\p{L}[^\n]*(?:\n[ \t]*\r?(?:\n|$)|$))/gu;

/** In a list of those present, or in the sentence below it, each on two lines: who is honoured, a comma, and the office. */
const HONOURED_PAIR =
  /(?:His (?:Exc|Roy|High)|Her (?:Exc|Roy|High)|H\.E\.|Hon)[^\n]{3,100}\p{L},(\r?\n)(?=[ \t]*\p{Lu}\p{L}+ (?:\p{L}+ ){0,4}(?:of|for) )/gu;

/** H.E. A, President of the Republic of, and on the next line Ghana.: the end of an entry that is broken in two. */
const HONOURED_REST =
  /(?<=(?:^|\n)(?:[●•–-] ?)?)(?:H\. ?E\.|Hon\.|His Exc|Her Exc)[^\n]{20,110}\p{Ll},?(\r?\n)(?=(?!H\.|Hon|His |Her )\p{L}[^\n]{2,60}[.;]\r?(?:\n|$))/gu;

/**
 * Minister A said his / meeting with B had ended: a line that cannot end so, in a text that is not wrapped. Its end is
 * looked for first, and what stands before it behind that.
 */
const STRAY = new RegExp(`(\\r?\\n)(?<=${UNFINISHED.source.slice(0, -1)}\\r?\\n)(?=\\p{Ll}{2,}[ ,])`, 'gu');

/** His Excellency A, and on the next line Minister of B: one paragraph. */
function strayEdits(text: string): Edit[] {
  const ends = new Map<number, number>();
  for (const pattern of /,\r?\n/.test(text)
    ? [COMMA_PAIR, HONOURED_PAIR, HONOURED_REST, STRAY]
    : [HONOURED_REST, STRAY])
    for (const { index, 0: pair, 1: stop = '' } of matchesOf(text, pattern))
      ends.set(index + pair.length, stop.length);
  return [...ends].sort(([a], [b]) => a - b).map(([end, stop]) => ({ start: end - stop, end, text: ' ' }));
}

/** … and to exchange officials who deal with\nmethane: a word in small letters goes on with those before it. */
const GOES_ON = /^\p{Ll}{2,}[ ,.]/u;

const goesOn = (text: string, end: number, next: number) =>
  (/[,;]$/.test(text.slice(end - 1, end)) &&
    /^\p{Lu}\p{L}+ (?:of|for) /u.test(text.slice(next, next + 30))) ||
  (text[end - 1] === ',' && HONOURED.test(text.slice(next, next + 5))) ||
  (/[\p{L}\d]/u.test(text[end - 1] ?? '') && GOES_ON.test(text.slice(next, next + 22))) ||
  UNFINISHED.test(text.slice(Math.max(0, end - 10), end));

function isWide(character: string | undefined): boolean {
  return character !== undefined && character.search(WIDE) === 0;
}

/** A title or two may be wider than the text below. */
const WIDER = 2;

/** Whether some line is as wide as texts are wrapped at, and hardly any wider: a look at the lines' lengths. */
function mayBeWrapped(text: string): boolean {
  let filled = false;
  let wider = 0;
  for (let start = 0; start < text.length; ) {
    const end = text.indexOf('\n', start);
    const next = end < 0 ? text.length : end + 1;
    const line = next - start > WIDEST ? text.slice(start, next).trim() : '';
    if (line.length > WIDEST && (++wider > WIDER || line.search(WIDE) >= 0)) return false;
    // A character is two columns wide at most.
    filled ||= next - start > NARROWEST / 2;
    start = next;
  }
  return filled;
}

const hasLetter = (text: string, { start, end }: Row) => /[\p{L}\d]/u.test(text.slice(start, end));
const CLAUSE_END = /[;:](?: and| or)?$/;
const NUMBERED = /^\(?\d{1,3}[.)-](?:[ \t]+\p{Lu}|[ \t]*\r?\n)/u;

/** A number or a bullet before a paragraph whose further lines hang under its first word. */
const HANGING = /^(?:\(?[\da-zA-Z]{1,4}[.)]|[-•*·])[ \t]+/;

/** Lines without the white space around them; empty ones too. */
function rowsOf(text: string): Row[] {
  return [...text.matchAll(/[^\n]*(?:\n|$)/g)].map((line) => {
    const content = line[0].trim();
    const indent = Math.max(0, line[0].indexOf(content));
    const start = line.index + indent;
    return {
      indent,
      hang: indent + (HANGING.exec(content)?.[0].length ?? 0),
      // An initial ends no sentence: Maria T. / Abrenica
      closed: /[。！？!?.][”"’'）)]*$/.test(content) && !/\s\p{Lu}\.$/u.test(content),
      start,
      end: start + content.length,
      width: content.length + (content.match(WIDE)?.length ?? 0),
    };
  });
}

/** The width that lines break at, in columns, or null where they break at the end of paragraphs. */
function edgeOf(rows: Row[]): number | null {
  const filled = rows.filter((row) => row.width > 0 && row.width <= WIDEST);
  const widths = filled.map(({ width }) => width).sort((a, b) => b - a);
  // Titles are set wider than the text.
  const edge = widths.find((width) => width <= (widths[WIDER] ?? 0) + RAGGED) ?? 0;
  if (filled.length < 8 || edge < NARROWEST || edge > WIDEST) return null;
  const broken = rows.filter((row, i) => !row.closed && reaches(row, edge) && (rows[i + 1]?.width ?? 0) > 0);
  return broken.length >= 4 && broken.length >= filled.length * 0.25 ? edge : null;
}
