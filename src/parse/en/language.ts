/** Tells English from other languages that are written with Latin letters. */
import { APOSTROPHE, LETTER, runsOf } from '../text/characters.ts';
import { countOf } from '../text/matches.ts';

const COMMON = /\b(?:the|of|and|to|in|on|for|that|with|will|was|were|by|their)\b/gi;

/** A text in English has one of its commonest words in every ten or so. */
export function isEnglish(text: string): boolean {
  const words = runsOf(text, LETTER | APOSTROPHE);
  return words > 0 && countOf(text, COMMON) * 12 >= words;
}
