/**
 * Looks for terms in folded texts, as the bytes of their UTF-8: to make a string of a text costs more than to look through
 * it. No character's bytes are part of another's, so that what is found is where characters begin and end.
 */
import { kindAfter, kindBefore, WORD } from './characters.ts';
import type { Alternative, Query, Term } from './query.ts';

/** Where a term stands, as UTF-16 offsets into a folded text. */
export interface Match {
  readonly start: number;
  readonly end: number;
}

/** Whether a folded text is among those that a search describes. */
export function isMatch(folded: Buffer, query: Query): boolean {
  return query.some(
    ({ all, none }) => all.every((term) => holds(folded, term)) && !none.some((term) => holds(folded, term)),
  );
}

/** The places of all terms of the alternatives that describe a text, which at least one does, in order; those that touch or overlap as one. */
export function matchesOf(folded: Buffer, query: Query): Match[] {
  const holding = query.length === 1 ? query : query.filter((each: Alternative) => isMatch(folded, [each]));
  const found = holding
    .flatMap(({ all }) => all.flatMap((term) => placesOf(folded, term)))
    .sort((a, b) => a.start - b.start || a.end - b.end);
  const joined: { start: number; end: number }[] = [];
  for (const { start, end } of found) {
    const last = joined.at(-1);
    if (last && start <= last.end) last.end = Math.max(last.end, end);
    else joined.push({ start, end });
  }
  return inUnits(folded, joined);
}

/** How often a term stands in a text, without overlap. */
export function countOf(folded: Buffer, term: Term): number {
  let count = 0;
  for (let at = nextPlace(folded, term, 0); at !== -1; at = nextPlace(folded, term, at + term.bytes.length))
    count += 1;
  return count;
}

function holds(folded: Buffer, term: Term): boolean {
  return nextPlace(folded, term, 0) !== -1;
}

function placesOf(folded: Buffer, term: Term): Match[] {
  const length = term.bytes.length;
  const places: Match[] = [];
  for (let at = nextPlace(folded, term, 0); at !== -1; at = nextPlace(folded, term, at + length))
    places.push({ start: at, end: at + length });
  return places;
}

/** Where a term stands next, -1 where nowhere. A word matches a whole word: no place cuts one. */
function nextPlace(folded: Buffer, { bytes, opensWord, closesWord }: Term, from: number): number {
  let start = folded.indexOf(bytes, from);
  for (; start !== -1; start = folded.indexOf(bytes, start + 1)) {
    const cut =
      (opensWord && kindBefore(folded, start) === WORD) ||
      (closesWord && kindAfter(folded, start + bytes.length) === WORD);
    if (!cut) return start;
  }
  return -1;
}

/** Offsets in bytes, in order and apart from one another, as offsets in UTF-16 units. */
function inUnits(folded: Buffer, places: readonly Match[]): Match[] {
  let bytes = 0;
  let units = 0;
  const unitsBefore = (end: number) => {
    for (; bytes < end; bytes++) {
      const byte = folded[bytes] as number;
      // The bytes that follow the first of a character count nothing; what takes four bytes takes two units.
      if ((byte & 0xc0) !== 0x80) units += byte >= 0xf0 ? 2 : 1;
    }
    return units;
  };
  return places.map(({ start, end }) => ({ start: unitsBefore(start), end: unitsBefore(end) }));
}
