/**
 * A trie over UTF-16 units, made of all its words at once. It is numbered level by level, so that the nodes to which one
 * leads lie side by side: a step then looks at few places, all of them in two tables small enough to stay at hand.
 */

/** The node at which every word begins. */
export const ROOT = 0;
/** No node: no word goes on so. */
export const NOWHERE = -1;

export class Trie {
  /** For each node, the unit that leads to it. */
  readonly #units: Uint16Array;
  /**
   * For each node, twice the first of those it leads to, which end where those of the next node begin; and one more
   * where a word ends. Both are in one number, as a step looks at it anyway.
   */
  readonly #first: Int32Array;
  /** For each unit, the node to which it leads from the root, or 0: of all nodes, the root alone leads to many. */
  readonly #fromRoot = new Uint16Array(0x10000);

  constructor(words: readonly string[]) {
    const sorted = [...new Set(words)].sort();
    const units = [0];
    const first: number[] = [];
    // For each node, its words: all from one place in the order up to another begin with what leads to the node.
    const from = [0];
    const to = [sorted.length];
    const depths = [0];
    for (let node = ROOT; node < units.length; node++) {
      const depth = depths[node] as number;
      const word = sorted[from[node] as number];
      first.push(units.length * 2 + (word?.length === depth ? 1 : 0));
      for (let i = from[node] as number; i < (to[node] as number); ) {
        const word = sorted[i++] as string;
        if (word.length === depth) continue;
        const unit = word.charCodeAt(depth);
        from.push(i - 1);
        while (i < (to[node] as number) && (sorted[i] as string).charCodeAt(depth) === unit) i++;
        to.push(i);
        units.push(unit);
        depths.push(depth + 1);
      }
    }
    first.push(units.length * 2);
    this.#units = Uint16Array.from(units);
    this.#first = Int32Array.from(first);
    for (let node = 1; node < units.length && depths[node] === 1; node++)
      this.#fromRoot[units[node] as number] = node;
  }

  /** How many nodes there are, numbered from the root on. */
  get size(): number {
    return this.#units.length;
  }

  /** The node at which a word ends that it was made of. */
  endOf(word: string): number {
    let node = ROOT;
    for (let i = 0; i < word.length; i++) node = this.next(node, word.charCodeAt(i));
    return node;
  }

  /** Whether a word ends at a node. */
  ends(node: number): boolean {
    return ((this.#first[node] as number) & 1) === 1;
  }

  /** The node to which a unit leads from another. */
  next(node: number, unit: number): number {
    if (node === ROOT) return this.#fromRoot[unit] || NOWHERE;
    const units = this.#units;
    let low = (this.#first[node] as number) >> 1;
    let high = (this.#first[node + 1] as number) >> 1;
    while (low < high) {
      const middle = (low + high) >> 1;
      const found = units[middle] as number;
      if (found === unit) return middle;
      if (found < unit) low = middle + 1;
      else high = middle;
    }
    return NOWHERE;
  }
}
