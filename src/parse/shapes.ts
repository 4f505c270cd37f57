/** What a line is made of, in any language. */
import type { Draft } from './draft.ts';
import type { Range } from './ranges.ts';
import { charactersOf, LETTER, NUMBER, unitsOf } from './text/characters.ts';
import type { Searched } from './vocabulary/lexicon.ts';

const WORD = /\p{L}/u;

/** How many letters and digits a text has: what is left of it without spaces and signs. */
export function letters(text: string): number {
  return charactersOf(text, LETTER | NUMBER);
}

export function hasWord(text: string): boolean {
  return WORD.test(text);
}

/** Whether a text ends in one of some signs, with nothing but closing marks behind it. A pattern would look from its beginning. */
export function endsIn(signs: ReadonlySet<number>, text: string): boolean {
  let last = text.length - 1;
  while (last >= 0 && CLOSING.has(text.charCodeAt(last))) last--;
  return last >= 0 && signs.has(text.charCodeAt(last));
}
const CLOSING = unitsOf('"\')]');

/** How many characters of a line stand in words of a vocabulary. */
export function covered({ words }: Draft, vocabulary: Searched, line: Range): number {
  let sum = 0;
  for (const { start, end } of words.in(vocabulary, line.start, line.end)) sum += end - start;
  return sum;
}
