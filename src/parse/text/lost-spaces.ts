/**
 * Texts in which spaces between words are lost, at the ends of a page's old lines: they are read where a capital shows them.
 *
 *   Minister ofVietnam,Ms. Tran,Australian Minister      theASEAN Summit      Ministers’Retreat      AustralianMinister
 *             ^       ^        ^                            ^                          ^                       ^
 */
import type { Edit } from './edits.ts';
import { matchesOf } from './matches.ts';

/** Behind small words and the apostrophe of a plural; a capital behind either is rare, and looked for first. */
const MAY_BE_GLUED = /[a-z’'][A-Z]/;
const GLUED =
  /(?=[A-Z])(?<=[a-z’'])(?:(?<=\b(?:the|(?<!\w )The|of|and|in|by|to|for|on|with|from|at))(?=.[A-Za-z]{2})|(?<=[a-z]s[’'])(?=.[a-z]{2}))/g;
/** Behind commas and long words, in a text that has lost others. */
const MORE = /(?<=\p{Ll}),(?=\p{Lu}\p{Ll})|(?<=\p{Ll}{4})\p{Ll}(?=\p{Lu}\p{Ll}{3})/gu;
/** A name or two may be written so. */
const FEWEST = 3;

/** A space where one is lost. */
export function lostSpaceEdits(text: string): Edit[] {
  const glued = MAY_BE_GLUED.test(text) ? matchesOf(text, GLUED) : [];
  if (glued.length === 0) return [];
  const found = [...glued, ...matchesOf(text, MORE)];
  if (found.length < FEWEST) return [];
  return found.map(({ index, 0: { length } }) => ({ start: index + length, end: index + length, text: ' ' }));
}
