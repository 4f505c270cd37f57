/**
 * Looks for terms in folded texts, as the bytes of their UTF-8: to make a string of a text costs more than to look through
 * it. No character's bytes are part of another's, so that what is found is where characters begin and end.
 */
import type { Text } from '../point-texts.ts';
import { kindAfter, kindBefore, WORD } from './characters.ts';
import type { Query, Term } from './query.ts';

/** Where a term stands, as UTF-16 offsets into a folded text. */
export interface Match {
  readonly start: number;
  readonly end: number;
}

/** Looks for what a query describes in texts. */
export interface Matcher {
  /** Whether a text is among those that the query describes. */
  isMatch(text: Text): boolean;
  /** The places of all terms of the alternatives that describe a text, which at least one does, in order; those that touch or overlap as one. */
  matchesOf(text: Text): Match[];
}

export function createMatcher(query: Query): Matcher {
  const alternatives = query.map(({ all, none }) => ({ all: all.map(seekerOf), none: none.map(seekerOf) }));
  const describes = (text: Text, { all, none }: (typeof alternatives)[number]) =>
    all.every((seek) => holds(text, seek)) && !none.some((seek) => holds(text, seek));
  return {
    isMatch: (text) => alternatives.some((each) => describes(text, each)),
    matchesOf(text) {
      const places: Match[] = [];
      for (const each of alternatives)
        if (query.length === 1 || describes(text, each))
          for (const seek of each.all) addPlaces(places, text, seek);
      return inUnits(text, joined(places));
    },
  };
}

/** Makes a function that says how often a term stands in a text, without overlap. */
export function createCounter(term: Term): (text: Text) => number {
  const seek = seekerOf(term);
  return (text) => {
    let count = 0;
    for (let at = seek(text, text.start); at !== -1; at = seek(text, at + seek.width)) count += 1;
    return count;
  };
}

/** Where a term stands next in a text, from a byte on; -1 where nowhere. */
interface Seeker {
  (text: Text, from: number): number;
  /** Bytes of the term. */
  readonly width: number;
}

/**
 * Makes the seeker of a term. What it finds beyond the end of a text it keeps for the texts that follow in memory: in their order, all of
 * them together are gone through once.
 */
function seekerOf(term: Term): Seeker {
  const width = term.bytes.length;
  let bytes: Buffer | undefined;
  let asked = 0;
  // The first place in `bytes` from `asked` on.
  let place = 0;
  const seek = (text: Text, from: number): number => {
    if (text.bytes !== bytes || from < asked || from > place) place = nextPlace(text.bytes, term, from);
    bytes = text.bytes;
    asked = from;
    return place + width <= text.end ? place : -1;
  };
  return Object.assign(seek, { width });
}

function holds(text: Text, seek: Seeker): boolean {
  return seek(text, text.start) !== -1;
}

function addPlaces(places: Match[], text: Text, seek: Seeker): void {
  for (let at = seek(text, text.start); at !== -1; at = seek(text, at + seek.width))
    places.push({ start: at, end: at + seek.width });
}

/** Where a term stands next in what is in memory, beyond all of it where nowhere. A word matches a whole word: no place cuts one. */
function nextPlace(memory: Buffer, { bytes, opensWord, closesWord }: Term, from: number): number {
  let start = memory.indexOf(bytes, from);
  for (; start !== -1; start = memory.indexOf(bytes, start + 1)) {
    const cut =
      (opensWord && kindBefore(memory, start) === WORD) ||
      (closesWord && kindAfter(memory, start + bytes.length) === WORD);
    if (!cut) return start;
  }
  return Number.POSITIVE_INFINITY;
}

/** Places in order, those that touch or overlap as one. */
function joined(places: Match[]): Match[] {
  const all: { start: number; end: number }[] = [];
  for (const { start, end } of places.sort((a, b) => a.start - b.start || a.end - b.end)) {
    const last = all.at(-1);
    if (last && start <= last.end) last.end = Math.max(last.end, end);
    else all.push({ start, end });
  }
  return all;
}

/** Places in bytes, in order and apart from one another, as offsets in UTF-16 units of their text. */
function inUnits({ bytes, start: first }: Text, places: readonly Match[]): Match[] {
  let at = first;
  let units = 0;
  return places.map((place) => {
    const start = units + unitsOf(bytes, at, place.start);
    units = start + unitsOf(bytes, place.start, place.end);
    at = place.end;
    return { start, end: units };
  });
}

/** How many UTF-16 units some UTF-8 is: two for a character of four bytes, one for any other. */
function unitsOf(bytes: Buffer, start: number, end: number): number {
  let units = 0;
  for (let at = start; at < end; units++) {
    const first = bytes[at] as number;
    at += first < 0x80 ? 1 : first < 0xe0 ? 2 : first < 0xf0 ? 3 : 4;
    if (first >= 0xf0) units += 1;
  }
  return units;
}
