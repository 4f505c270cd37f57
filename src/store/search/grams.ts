/**
 * What the index holds of a text: words whole, marks one by one, and of writing without spaces every stretch of one and
 * two characters, and of three where none of them is rare: a pair with a rare character is in few texts, and to know
 * the third would make the index larger by a fifth. A text that holds a term holds all the term's grams, so that the index
 * misses nothing; where the grams are more than one, whoever asks has to look whether they stand together.
 */
import { isRare, kindOf, MARK, NOTHING, UNSPACED, WORD } from './characters.ts';

/** So many grams of one term are looked for: more would find hardly less. */
const SOUGHT = 12;

interface Piece {
  readonly kind: number;
  readonly characters: readonly string[];
}

/** Words, stretches without spaces, and marks, in order. @param folded as `foldForSearch` makes it */
function piecesOf(folded: string): Piece[] {
  const pieces: Piece[] = [];
  let kind = NOTHING;
  let characters: string[] = [];
  const end = () => {
    if (kind !== NOTHING) pieces.push({ kind, characters });
    characters = [];
  };
  for (const character of folded) {
    const own = kindOf(character.codePointAt(0) as number);
    if (own !== kind || own === MARK) {
      end();
      kind = own;
    }
    characters.push(character);
  }
  end();
  return pieces;
}

/** Every gram of a text, each once. */
export function gramsOf(folded: string): string[] {
  const grams = new Set<string>();
  forEachGram(folded, (start, end) => grams.add(folded.slice(start, end)));
  return [...grams];
}

/**
 * Every gram of a text, as often as it stands there, as one text that FTS5 takes apart at its spaces; it keeps each once. Written into
 * one array of units: strings of all the grams would take longer to make than the index to write.
 */
export function joinedGrams(folded: string): string {
  // A character is in six grams at most, three of its own, each with a space.
  const room = 9 * folded.length;
  if (written.length < room) written = new Uint16Array(room);
  let length = 0;
  forEachGram(folded, (start, end) => {
    for (let at = start; at < end; at++) written[length++] = folded.charCodeAt(at);
    written[length++] = SPACE;
  });
  return Buffer.from(written.buffer, 0, 2 * length).toString('utf16le');
}

const SPACE = 0x20;
let written = new Uint16Array(0);

/** Calls `take` with where each gram of a text stands, as often as it does. */
function forEachGram(folded: string, take: (start: number, end: number) => void): void {
  let end = 0;
  for (let start = 0; start < folded.length; start = end) {
    const character = folded.codePointAt(start) as number;
    const kind = kindOf(character);
    end = start + widthOf(character);
    if (kind === WORD) end = wordEnd(folded, end);
    if (kind !== NOTHING) take(start, end);
    if (kind !== UNSPACED) continue;
    const second = folded.codePointAt(end) ?? 0;
    if (kindOf(second) !== UNSPACED) continue;
    const secondEnd = end + widthOf(second);
    take(start, secondEnd);
    const third = folded.codePointAt(secondEnd) ?? 0;
    if (kindOf(third) !== UNSPACED || isRare(character) || isRare(second) || isRare(third)) continue;
    take(start, secondEnd + widthOf(third));
  }
}

function wordEnd(folded: string, from: number): number {
  for (let end = from; ; ) {
    const next = folded.codePointAt(end) ?? 0;
    if (kindOf(next) !== WORD) return end;
    end += widthOf(next);
  }
}

/** UTF-16 units of a character. */
function widthOf(codePoint: number): number {
  return codePoint > 0xffff ? 2 : 1;
}

/** Grams that every text with this term has; the longest there are, as they are the rarest. */
export function gramsOfTerm(folded: string): string[] {
  const grams = new Set<string>();
  for (const { kind, characters } of piecesOf(folded)) {
    if (kind !== UNSPACED || characters.length === 1) grams.add(characters.join(''));
    else addStretches(grams, characters);
  }
  const [marks, others] = [[...grams].filter(isMark), [...grams].filter((gram) => !isMark(gram))];
  return [...others, ...marks].slice(0, SOUGHT);
}

/** Adds the grams of two and three characters of a stretch that are no parts of longer ones. */
function addStretches(grams: Set<string>, characters: readonly string[]): void {
  let covered = false;
  for (let at = 0; at + 1 < characters.length; at++) {
    const first = characters[at] as string;
    const second = characters[at + 1] as string;
    const third = characters[at + 2];
    const tripled = third !== undefined && ![first, second, third].some(isRareCharacter);
    if (!(covered || tripled)) grams.add(first + second);
    if (tripled) grams.add(first + second + third);
    covered = tripled;
  }
}

/** Whether one gram is the whole term, so that the texts with that gram are those with the term. */
export function isOneGram(folded: string): boolean {
  const grams = gramsOfTerm(folded);
  return grams.length === 1 && grams[0] === folded;
}

function isRareCharacter(character: string): boolean {
  return isRare(character.codePointAt(0) as number);
}

function isMark(gram: string): boolean {
  return kindOf(gram.codePointAt(0) as number) === MARK;
}

/** A gram as FTS5 takes it for one string, whatever it is made of. */
export function quoteGram(gram: string): string {
  return `"${gram.replaceAll('"', '""')}"`;
}
