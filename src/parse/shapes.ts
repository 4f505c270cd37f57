/** What a line is made of, in any language. */
import { charactersOf, LETTER, NUMBER } from './text/characters.ts';
import type { Words } from './words.ts';

const WORD = /\p{L}/u;

/** How many letters and digits a text has: what is left of it without spaces and signs. */
export function letters(text: string): number {
  return charactersOf(text, LETTER | NUMBER);
}

export function hasWord(text: string): boolean {
  return WORD.test(text);
}

/** How many characters of a text stand in words of a vocabulary. */
export function covered(words: Words<true>, text: string): number {
  let sum = 0;
  for (const { start, end } of words.in(text)) sum += end - start;
  return sum;
}
