/** Tells English from other languages that are written with Latin letters. */
import { APOSTROPHE, LETTER, runsOf } from '../../text/characters.ts';

const COMMON = /\b(?:the|of|and|to|in|on|for|that|with|will|was|were|by|their)\b/gi;

/** A text in English has one of its commonest words in every ten or so. */
export function isEnglish(text: string): boolean {
  const words = runsOf(text, LETTER | APOSTROPHE);
  // No more of them are looked for than it takes.
  COMMON.lastIndex = 0;
  let wanting = words;
  while (wanting > 0 && COMMON.test(text)) wanting -= 12;
  return words > 0 && wanting <= 0;
}
