/**
 * What the index holds of a text: words whole, marks one by one, and of writing without spaces every stretch of one and
 * two characters, and of three where none of them is rare: a pair with a rare character is in few texts, and to know
 * the third would make the index larger by a fifth. A text that holds a term holds all the term's grams, so that the index
 * misses nothing; where the grams are more than one, whoever asks has to look whether they stand together.
 */
import { isRare, kindOf, MARK, NOTHING, UNSPACED } from './characters.ts';

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
  for (const { kind, characters } of piecesOf(folded)) {
    if (kind !== UNSPACED) grams.add(characters.join(''));
    else {
      for (const character of characters) grams.add(character);
      addStretches(grams, characters, true);
    }
  }
  return [...grams];
}

/** Grams that every text with this term has; the longest there are, as they are the rarest. */
export function gramsOfTerm(folded: string): string[] {
  const grams = new Set<string>();
  for (const { kind, characters } of piecesOf(folded)) {
    if (kind !== UNSPACED || characters.length === 1) grams.add(characters.join(''));
    else addStretches(grams, characters, false);
  }
  const [marks, others] = [[...grams].filter(isMark), [...grams].filter((gram) => !isMark(gram))];
  return [...others, ...marks].slice(0, SOUGHT);
}

/** Adds the grams of two and three characters of a stretch. @param all those too that are parts of longer ones */
function addStretches(grams: Set<string>, characters: readonly string[], all: boolean): void {
  let covered = false;
  for (let at = 0; at + 1 < characters.length; at++) {
    const first = characters[at] as string;
    const second = characters[at + 1] as string;
    const third = characters[at + 2];
    const tripled = third !== undefined && !(isRare(first) || isRare(second) || isRare(third));
    if (all || !(covered || tripled)) grams.add(first + second);
    if (tripled) grams.add(first + second + third);
    covered = tripled;
  }
}

/** Whether one gram is the whole term, so that the texts with that gram are those with the term. */
export function isOneGram(folded: string): boolean {
  const grams = gramsOfTerm(folded);
  return grams.length === 1 && grams[0] === folded;
}

function isMark(gram: string): boolean {
  return kindOf(gram.codePointAt(0) as number) === MARK;
}

/** Grams as one text that FTS5 takes apart at its spaces. */
export function joinGrams(grams: readonly string[]): string {
  return grams.join(' ');
}

/** A gram as FTS5 takes it for one string, whatever it is made of. */
export function quoteGram(gram: string): string {
  return `"${gram.replaceAll('"', '""')}"`;
}
