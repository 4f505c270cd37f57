/** Words with a value each, in a trie that finds the longest one at a place. */
import { fold } from './text/fold.ts';

export interface Match<T> {
  start: number;
  end: number;
  value: T;
}

/** Keyed by UTF-16 unit. */
interface Node<T> {
  next: Map<number, Node<T>>;
  value: T | undefined;
}

const HASHES = 0x4000;
const hash = (first: number, second: number) => ((first * 31) ^ second) & (HASHES - 1);

const isLatin = (unit: number) =>
  (unit >= 0x61 && unit <= 0x7a) ||
  (unit >= 0x41 && unit <= 0x5a) ||
  (unit >= 0xc0 && unit <= 0x24f) ||
  (unit >= 0x1e00 && unit <= 0x1eff);
const isDigit = (unit: number) => unit >= 0x30 && unit <= 0x39;

/** Whether a word of a script that parts words by spaces goes on from the unit before `at` to the one there. */
function goesOn(text: string, at: number): boolean {
  const right = text.charCodeAt(at);
  if (isLatin(right)) return isLatin(text.charCodeAt(at - 1));
  return isDigit(right) && isDigit(text.charCodeAt(at - 1));
}

/**
 * Words with a value each. Looking one up costs no more than the length of the longest word. Chinese words are found
 * anywhere; those of scripts with spaces only whole: no UN in UNIFIL.
 */
export class Words<T> {
  readonly #root: Node<T> = { next: new Map(), value: undefined };
  /**
   * Whether any word may begin with two units, by their hash, so that one of one unit sets all of its hashes. At most
   * places of a text none does, and this tells fastest.
   */
  readonly #begins = new Uint8Array(HASHES);

  /** Of a word that is given twice, the first value stands. */
  constructor(entries: Iterable<readonly [word: string, value: T]> = []) {
    for (const [word, value] of entries) this.#add(word, value);
  }

  #add(word: string, value: T): void {
    const folded = fold(word);
    let node = this.#root;
    for (let i = 0; i < folded.length; i++) {
      const unit = folded.charCodeAt(i);
      let next = node.next.get(unit);
      if (!next) {
        next = { next: new Map(), value: undefined };
        node.next.set(unit, next);
      }
      node = next;
    }
    node.value ??= value;
    if (folded.length > 1) this.#begins[hash(folded.charCodeAt(0), folded.charCodeAt(1))] = 1;
    else if (folded) this.#begins.fill(1);
  }

  /** The longest word that begins at `start` and ends by `limit`, or null. */
  at(text: string, start: number, limit = text.length): Match<T> | null {
    if (!this.#begins[hash(text.charCodeAt(start), text.charCodeAt(start + 1))] || goesOn(text, start))
      return null;
    let node: Node<T> | undefined = this.#root;
    let end = 0;
    let value: T | undefined;
    for (let i = start; i < limit; i++) {
      node = node.next.get(text.charCodeAt(i));
      if (!node) break;
      if (node.value === undefined || goesOn(text, i + 1)) continue;
      end = i + 1;
      value = node.value;
    }
    return value === undefined ? null : { start, end, value };
  }

  /** Every longest word from left to right between `start` and `end`; none overlaps another. */
  in(text: string, start = 0, end = text.length): Match<T>[] {
    const found: Match<T>[] = [];
    let unit = text.charCodeAt(start);
    for (let i = start; i < end; ) {
      const next = text.charCodeAt(i + 1);
      const match = this.#begins[hash(unit, next)] ? this.at(text, i, end) : null;
      if (match) found.push(match);
      i = match ? match.end : i + 1;
      unit = match ? text.charCodeAt(i) : next;
    }
    return found;
  }

  /** The value of a word, where all of `word` is one. */
  get(word: string): T | null {
    const folded = fold(word);
    const match = this.at(folded, 0);
    return match && match.end === folded.length ? match.value : null;
  }
}
