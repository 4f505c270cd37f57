/** What a line of English looks like, and where its sentences end. */
import type { Range } from '../../ranges.ts';
import { endsIn } from '../../shapes.ts';
import { unitsOf, wordsOf } from '../../text/characters.ts';
import { matchesOf } from '../../text/matches.ts';
import { INITIAL, SHORTENED } from '../people/names.ts';
import { markerAt, quoted } from '../points/markers.ts';

const SENTENCE_END = unitsOf('.!?…');
/** A part of a sentence: …, and. */
const CLAUSE_END = /(?:[,;:]| and| or)$/;
/** A full stop behind these ends no sentence; nor does one behind an initial. */
const ABBREVIATED = new RegExp(
  `(?:^|[\\s("'.])(?:${INITIAL}|${SHORTENED}|Dr|Drs|Mr|Mrs|Ms|Smt|Engr|Adv|Prof|Hon|Rt|a\\.m|p\\.m|Gen|Lt|Maj|Brig|Adm|Capt|Cmdr|Gov|Messrs|Mme|Eng|Ret|Col|Sr|Jr|No|vs|cf|e\\.g|i\\.e|etc|approx|Jan|Feb|Mar|Apr|Jun|Jul|Aug|Sept?|Oct|Nov|Dec|p|pp|Art|para|Rev|Sen|Amb|Inc|Ltd|Co|Corp)\\.$`,
);
/** No title and no heading is so long, whatever a line of such a length ends with. */
const LONG = 400;

/** A paragraph of running text, or a part of one: it ends as a sentence or a clause does. */
export function isProse(text: string): boolean {
  if (text.length > LONG) return true;
  return (endsIn(SENTENCE_END, text) || CLAUSE_END.test(text.slice(-4))) && wordsOf(text, 4) === 4;
}

/** No sentence, and short enough to head a section. */
export function isHeadingLike(text: string): boolean {
  return (
    text.length >= 2 &&
    text.length <= 120 &&
    !/[,;:.!]$/.test(text.replace(/\b[A-Z]\.$/, '')) &&
    !/[;]|[a-z]\. [A-Z]/.test(text) &&
    /^["'(]?[\p{Lu}\d]/u.test(text)
  );
}

/** A line that begins as a point does. */
export function beginsPoint({ text }: { text: string }): boolean {
  return (markerAt(text, 0, true) ?? quoted(text, 0)) !== null;
}

/** All letters are capitals: how headings and old titles are set. */
export function isCapitals(text: string): boolean {
  return !/\p{Ll}/u.test(text) && /\p{Lu}{3}/u.test(text);
}

/** A page may have lost the space behind a stop: … in Osh.The next … */
const STOP = /[.!?]["')\]]*\s+(?=["'([]?[\p{Lu}\d])|\.(?<=\p{Ll}{3}\.)(?=\p{Lu}\p{Ll})/gu;

/** Whether the stop at an offset belongs to a word that is cut short, and ends no sentence. */
export const isAbbreviated = (text: string, at: number, from = 0): boolean =>
  text[at] === '.' && ABBREVIATED.test(text.slice(Math.max(from, at - 8), at + 1));

/** The sentences between two offsets, in order; they tile the stretch. */
export function sentencesOf(text: string, { start, end }: Range): Range[] {
  const found: Range[] = [];
  let from = start;
  for (const stop of matchesOf(text.slice(start, end), STOP)) {
    const at = start + stop.index;
    if (isAbbreviated(text, at, from)) continue;
    found.push({ start: from, end: at + stop[0].trimEnd().length });
    from = at + stop[0].length;
  }
  if (from < end) found.push({ start: from, end });
  return found;
}
