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

/** The places of all terms of the alternatives that describe a text, in order; those that touch or overlap as one. */
export function matchesOf(folded: string, query: Query): Match[] {
  const found = query
    .filter((alternative: Alternative) => isMatch(folded, [alternative]))
    .flatMap(({ all }) => all.flatMap((term) => [...placesOf(folded, term)]))
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
  for (const _ of placesOf(folded, term)) count += 1;
  return count;
}

function holds(folded: string, term: Term): boolean {
  return !placesOf(folded, term).next().done;
}

/** A word matches a whole word: no place begins or ends between two characters of one. */
function* placesOf(folded: string, { folded: sought }: Term): Generator<Match> {
  const opensWord = kindAt(sought, 0) === WORD;
  const closesWord = kindBefore(sought, sought.length) === WORD;
  let from = 0;
  for (;;) {
    const start = folded.indexOf(sought, from);
    if (start === -1) return;
    const end = start + sought.length;
    const cut =
      (opensWord && start > 0 && kindBefore(folded, start) === WORD) ||
      (closesWord && end < folded.length && kindAt(folded, end) === WORD);
    if (!cut) yield { start, end };
    from = cut ? start + 1 : end;
  }
}
