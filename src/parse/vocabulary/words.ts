/** Words with a value each, in a trie that finds the longest one at a place. */
import { fold } from '../text/fold.ts';
import { NOWHERE, ROOT, Trie } from './trie.ts';

export interface Match<T> {
  start: number;
  end: number;
  value: T;
}

/** A row for all units with the same last bits, with a place for each such group of units behind them. */
const ROW = 0x80;
const rowOf = (first: number) => (first & (ROW - 1)) * ROW;
const hash = (first: number, second: number) => rowOf(first) + (second & (ROW - 1));

/** One entry a UTF-16 unit: 1 for Latin letters, 2 for digits, of which a word goes on over those of its own kind. */
const JOINING = new Uint8Array(0x10000)
  .fill(1, 0x41, 0x5b)
  .fill(1, 0x61, 0x7b)
  .fill(1, 0xc0, 0x250)
  .fill(1, 0x1e00, 0x1f00)
  .fill(2, 0x30, 0x3a);

/** By what kind of its own a word goes on over a unit; 0 by none. */
export const joiningOf = (unit: number): number => JOINING[unit] as number;

/** Whether a word of a script that parts words by spaces goes on from one unit to the next. */
export function joins(left: number, right: number): boolean {
  const kind = JOINING[right] as number;
  return kind !== 0 && JOINING[left] === kind;
}

/** The unit at an offset, 0 outside the text: `charCodeAt` is slow wherever it has once been asked for what lies outside. */
const unitAt = (text: string, at: number) => (at >= 0 && at < text.length ? text.charCodeAt(at) : 0);

const goesOn = (text: string, at: number) => joins(unitAt(text, at - 1), unitAt(text, at));

/**
 * Whether any word may begin with two units, by their hash; a word of one unit may have any behind it. At most places of
 * a text none does, and this tells fastest.
 */
export class Openings {
  readonly #table = new Uint8Array(ROW * ROW);

  add(word: string): void {
    const first = word.charCodeAt(0);
    if (word.length > 1) this.#table[hash(first, word.charCodeAt(1))] = 1;
    else if (word) this.#table.fill(1, rowOf(first), rowOf(first) + ROW);
  }

  may(first: number, second: number): boolean {
    return this.#table[hash(first, second)] === 1;
  }
}

/**
 * Words with a value each. Looking one up costs no more than the length of the longest word. Chinese words are found
 * anywhere; those of scripts with spaces only whole: no UN in UNIFIL.
 */
export class Words<T> {
  readonly #trie: Trie;
  /** For each node, the value of the word that ends there. */
  readonly #values: (T | undefined)[];
  readonly #openings = new Openings();
  /** The words, folded. */
  readonly all: readonly string[];

  /** Of a word that is given twice, the first value stands. */
  constructor(entries: Iterable<readonly [word: string, value: T]> = []) {
    const given = Array.from(entries, ([word, value]) => [fold(word), value] as const);
    this.all = given.map(([word]) => word);
    this.#trie = new Trie(this.all);
    this.#values = Array.from({ length: this.#trie.size });
    for (const [word, value] of given) {
      this.#values[this.#trie.endOf(word)] ??= value;
      this.#openings.add(word);
    }
  }

  /** The longest word that begins at `start` and ends by `limit`, or null. */
  at(text: string, start: number, limit = text.length): Match<T> | null {
    if (!this.#openings.may(unitAt(text, start), unitAt(text, start + 1)) || goesOn(text, start)) return null;
    return this.#from(text, start, limit);
  }

  #from(text: string, start: number, limit: number): Match<T> | null {
    let node = ROOT;
    let end = 0;
    let value: T | undefined;
    for (let i = start; i < limit; i++) {
      node = this.#trie.next(node, unitAt(text, i));
      if (node === NOWHERE) break;
      if (!this.#trie.ends(node) || goesOn(text, i + 1)) continue;
      end = i + 1;
      value = this.#values[node];
    }
    return value === undefined ? null : { start, end, value };
  }

  /** Every longest word from left to right between `start` and `end`; none overlaps another. */
  in(text: string, start = 0, end = text.length): Match<T>[] {
    const found: Match<T>[] = [];
    let last = unitAt(text, start - 1);
    let unit = unitAt(text, start);
    for (let i = start; i < end; ) {
      const next = unitAt(text, i + 1);
      const may = this.#openings.may(unit, next) && !joins(last, unit);
      const match = may ? this.#from(text, i, end) : null;
      if (match) found.push(match);
      i = match ? match.end : i + 1;
      last = match ? unitAt(text, i - 1) : unit;
      unit = match ? unitAt(text, i) : next;
    }
    return found;
  }

  /** The value of a word, where all of `word` is one. */
  get(word: string): T | null {
    const folded = fold(word);
    return this.is(folded, 0, folded.length);
  }

  /** The value of the word that stands between two offsets of a folded text, where all between them is one. */
  is(text: string, start: number, end: number): T | null {
    const match = this.at(text, start, end);
    return match && match.end === end ? match.value : null;
  }
}
