/** The words of several vocabularies in one trie, which tells of which of them a word begins at a place. */
import { NOWHERE, ROOT, Trie } from './trie.ts';
import { joiningOf, joins, Openings, type Words } from './words.ts';

export class Beginnings {
  readonly #trie: Trie;
  /** For each node, the vocabularies of which a word ends there: a bit each. */
  readonly #ends: Uint32Array;
  readonly #openings = new Openings();

  /** @param all each with the bit that stands for it */
  constructor(all: [words: Words<unknown>, bit: number][]) {
    this.#trie = new Trie(all.flatMap(([words]) => words.all));
    this.#ends = new Uint32Array(this.#trie.size);
    for (const [words, bit] of all) {
      for (const word of words.all) {
        const node = this.#trie.endOf(word);
        this.#ends[node] = (this.#ends[node] as number) | bit;
        this.#openings.add(word);
      }
    }
  }

  /**
   * Tells of each place of a folded text, from one offset up to another, where words begin.
   * @param units the UTF-16 units of the text
   * @param take gets the place and the vocabularies that have such a word
   */
  each(units: Uint16Array, from: number, to: number, take: (at: number, vocabularies: number) => void): void {
    let last = from > 0 ? joiningOf(units[from - 1] as number) : 0;
    let unit = units[from] as number;
    for (let at = from; at < to; at++) {
      const next = at + 1 < units.length ? (units[at + 1] as number) : 0;
      const joining = joiningOf(unit);
      if ((joining === 0 || joining !== last) && this.#openings.may(unit, next)) {
        const vocabularies = this.#at(units, at);
        if (vocabularies !== 0) take(at, vocabularies);
      }
      last = joining;
      unit = next;
    }
  }

  /** Of which vocabularies a word stands at a place. */
  #at(units: Uint16Array, start: number): number {
    let found = 0;
    let node = ROOT;
    for (let i = start; i < units.length; i++) {
      const unit = units[i] as number;
      node = this.#trie.next(node, unit);
      if (node === NOWHERE) break;
      if (!this.#trie.ends(node)) continue;
      if (i + 1 === units.length || !joins(unit, units[i + 1] as number)) found |= this.#ends[node] as number;
    }
    return found;
  }
}
