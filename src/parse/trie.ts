/** A trie over UTF-16 units. All its steps lie in one table: a step from node to node is a look or two into it. */

/** The node at which every word begins. */
export const ROOT = 0;
/** No node: no word goes on so. */
export const NOWHERE = -1;

const FEWEST = 64;

export class Trie {
  /** Open addressing: node and unit of a step, and where it leads, side by side; a node of -1 is a free place. */
  #steps = free(FEWEST);
  #size = FEWEST;
  #nodes = 1;

  /** Adds a word. @returns the node at which it ends */
  add(word: string): number {
    let node = ROOT;
    for (let i = 0; i < word.length; i++) {
      const unit = word.charCodeAt(i);
      const next = this.next(node, unit);
      node = next === NOWHERE ? this.#grow(node, unit) : next;
    }
    return node;
  }

  /** The node to which a unit leads from another. */
  next(node: number, unit: number): number {
    const steps = this.#steps;
    const at = this.#placeOf(node, unit);
    return steps[at] === NOWHERE ? NOWHERE : (steps[at + 2] as number);
  }

  /** Where a step stands in the table, or would stand. */
  #placeOf(node: number, unit: number): number {
    const steps = this.#steps;
    const mask = this.#size - 1;
    let at = (Math.imul(node, 0x9e3779b1) ^ Math.imul(unit, 0x85ebca6b)) >>> 7;
    for (; ; at++) {
      const place = (at & mask) * 3;
      if (steps[place] === NOWHERE || (steps[place] === node && steps[place + 1] === unit)) return place;
    }
  }

  #grow(node: number, unit: number): number {
    // Half of the places stay free, so that a look or two is enough.
    if (this.#nodes * 2 > this.#size) this.#widen();
    this.#steps.set([node, unit, this.#nodes], this.#placeOf(node, unit));
    return this.#nodes++;
  }

  #widen(): void {
    const before = this.#steps;
    this.#size *= 2;
    this.#steps = free(this.#size);
    for (let i = 0; i < before.length; i += 3) {
      const [node, unit, next] = before.subarray(i, i + 3) as unknown as [number, number, number];
      if (node !== NOWHERE) this.#steps.set([node, unit, next], this.#placeOf(node, unit));
    }
  }
}

const free = (size: number) => new Int32Array(size * 3).fill(NOWHERE);
