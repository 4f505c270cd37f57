/** The words of several vocabularies in one trie, which tells of which of them a word begins at a place. */
import { NOWHERE, ROOT, Trie } from './trie.ts';
import { goesOn, Openings, type Words } from './words.ts';

export class Beginnings {
  readonly #trie = new Trie();
  /** For each node, the vocabularies of which a word ends there: a bit each. */
  readonly #ends: number[] = [0];
  readonly #openings = new Openings();

  /** @param all each with the bit that stands for it */
  constructor(all: [words: Words<unknown>, bit: number][]) {
    for (const [words, bit] of all) for (const word of words.all) this.#add(word, bit);
  }

  #add(word: string, bit: number): void {
    const node = this.#trie.add(word);
    while (this.#ends.length <= node) this.#ends.push(0);
    this.#ends[node] = (this.#ends[node] as number) | bit;
    this.#openings.add(word);
  }

  /** Of which vocabularies a word begins at a place of a folded text, given as its units. */
  at(units: Uint16Array, start: number): number {
    if (!this.#openings.may(units[start] as number, units[start + 1] as number) || goesOn(units, start))
      return 0;
    let found = 0;
    let node = ROOT;
    for (let i = start; i < units.length; i++) {
      node = this.#trie.next(node, units[i] as number);
      if (node === NOWHERE) break;
      const ends = this.#ends[node] as number;
      if (ends !== 0 && !goesOn(units, i + 1)) found |= ends;
    }
    return found;
  }
}
