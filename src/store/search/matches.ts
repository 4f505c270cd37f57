import { kindAt, kindBefore, WORD } from './characters.ts';
import type { Alternative, Query, Term } from './query.ts';

/** Where a term stands, as UTF-16 offsets into a folded text. */
export interface Match {
  readonly start: number;
  readonly end: number;
}

/** Whether a folded text is among those that a search describes. */
export function isMatch(folded: string, query: Query): boolean {
  return query.some(
    ({ all, none }) => all.every((term) => holds(folded, term)) && !none.some((term) => holds(folded, term)),
  );
}

/** The places of all terms of the alternatives that describe a text, which at least one does, in order; those that touch or overlap as one. */
export function matchesOf(folded: string, query: Query): Match[] {
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
  return joined;
}

/** How often a term stands in a text, without overlap. */
export function countOf(folded: string, term: Term): number {
  let count = 0;
  for (let at = nextPlace(folded, term, 0); at !== -1; at = nextPlace(folded, term, at + term.folded.length))
    count += 1;
  return count;
}

function holds(folded: string, term: Term): boolean {
  return nextPlace(folded, term, 0) !== -1;
}

function placesOf(folded: string, term: Term): Match[] {
  const length = term.folded.length;
  const places: Match[] = [];
  for (let at = nextPlace(folded, term, 0); at !== -1; at = nextPlace(folded, term, at + length))
    places.push({ start: at, end: at + length });
  return places;
}

/** Where a term stands next, -1 where nowhere. A word matches a whole word: no place cuts one. */
function nextPlace(folded: string, { folded: sought }: Term, from: number): number {
  let start = folded.indexOf(sought, from);
  if (start === -1) return -1;
  const opensWord = kindAt(sought, 0) === WORD;
  const closesWord = kindBefore(sought, sought.length) === WORD;
  for (; start !== -1; start = folded.indexOf(sought, start + 1)) {
    const end = start + sought.length;
    const cut =
      (opensWord && start > 0 && kindBefore(folded, start) === WORD) ||
      (closesWord && end < folded.length && kindAt(folded, end) === WORD);
    if (!cut) return start;
  }
  return -1;
}
