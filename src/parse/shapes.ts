/** What a line is made of, in any language. */
import type { Draft, Range } from './draft.ts';
import type { Searched } from './lexicon.ts';
import { charactersOf, LETTER, NUMBER } from './text/characters.ts';

const WORD = /\p{L}/u;

/** How many letters and digits a text has: what is left of it without spaces and signs. */
export function letters(text: string): number {
  return charactersOf(text, LETTER | NUMBER);
}

export function hasWord(text: string): boolean {
  return WORD.test(text);
}

/** How many characters of a line stand in words of a vocabulary. */
export function covered({ words }: Draft, vocabulary: Searched, line: Range): number {
  let sum = 0;
  for (const { start, end } of words.in(vocabulary, line.start, line.end)) sum += end - start;
  return sum;
}
