/**
 * Where in a text the words of the vocabularies begin. Many rules look for words of one vocabulary or another in the same
 * lines; the text is gone through once for all of them.
 */
import { BIT, type Lexicon, type Searched } from './lexicon.ts';
import type { Match } from './words.ts';

/** Only so short a word may be cut out of two others, in UTF-16 units. */
const SHORT = 3;

export class Occurrences {
  readonly #text: string;
  readonly #units: Uint16Array;
  readonly #lexicon: Lexicon;
  /** The places where words begin, in order, and the vocabularies that have them. */
  readonly #places: number[] = [];
  readonly #vocabularies: number[] = [];
  /** How far the text has been gone through: of a long text, most is never asked for. */
  #until = 0;

  /** @param units the UTF-16 units of the text */
  constructor(text: string, units: Uint16Array, lexicon: Lexicon) {
    this.#text = text;
    this.#units = units;
    this.#lexicon = lexicon;
  }

  /** Every longest word of a vocabulary from left to right between two offsets; none overlaps another. */
  in<K extends Searched>(vocabulary: K, start: number, end: number): ReturnType<Lexicon[K]['in']> {
    const words = this.#lexicon[vocabulary];
    const found: Match<unknown>[] = [];
    const places = this.#places;
    const bit = BIT[vocabulary];
    let from = start;
    for (let i = this.#first(start, end); i < places.length && (places[i] as number) < end; i++) {
      const at = places[i] as number;
      if (at < from || !((this.#vocabularies[i] as number) & bit)) continue;
      const match = words.at(this.#text, at, end);
      if (!match || this.#isCut(words, i, match, end)) continue;
      found.push(match);
      from = match.end;
    }
    return found as ReturnType<Lexicon[K]['in']>;
  }

  /** 更多哥伦比亚青年: 多哥 is cut out of two words, as a longer one begins in it and goes on behind it. */
  #isCut(words: Lexicon[Searched], i: number, { start, end: last }: Match<unknown>, end: number): boolean {
    if (last - start > SHORT) return false;
    for (let j = i + 1; j < this.#places.length && (this.#places[j] as number) < last; j++) {
      const other = words.at(this.#text, this.#places[j] as number, end);
      if (other && other.end > last && other.end - other.start > last - start) return true;
    }
    return false;
  }

  /** The first place between two offsets where a word of either vocabulary may begin, or `end`. */
  next(one: Searched, other: Searched, start: number, end: number): number {
    const either = BIT[one] | BIT[other];
    for (let i = this.#first(start, end); i < this.#places.length; i++) {
      const at = this.#places[i] as number;
      if (at >= end) break;
      if ((this.#vocabularies[i] as number) & either) return at;
    }
    return end;
  }

  /** Index of the first place from `start` on, where the text is known up to `end`. */
  #first(start: number, end: number): number {
    if (this.#until < end) {
      this.#lexicon.beginnings.each(this.#units, this.#until, end, (at, vocabularies) => {
        this.#places.push(at);
        this.#vocabularies.push(vocabularies);
      });
      this.#until = end;
    }
    let low = 0;
    let high = this.#places.length;
    while (low < high) {
      const middle = (low + high) >> 1;
      if ((this.#places[middle] as number) < start) low = middle + 1;
      else high = middle;
    }
    return low;
  }
}
