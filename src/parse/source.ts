/** A text with its fold: rules match the folded text and hand its offsets here; spans and quotes are of the text. */
import { fold } from './fold.ts';
import type { Selector, Span } from './model.ts';

/** How many code points of context a selector carries on each side. */
const CONTEXT = 32;

export class Source {
  /** The folded text, which rules match. */
  readonly folded: string;
  readonly #text: string;
  readonly #at: Uint32Array | null;
  /** Where the second units of surrogate pairs stand, in order: what separates UTF-16 offsets from code points. */
  readonly #pairs: number[] = [];

  constructor(text: string) {
    this.#text = text;
    const { text: folded, at } = fold(text);
    this.folded = folded;
    this.#at = at;
    for (let i = 1; i < text.length; i++) {
      if (isLow(text.charCodeAt(i)) && isHigh(text.charCodeAt(i - 1))) this.#pairs.push(i);
    }
  }

  /** Length of the text in code points. */
  get length(): number {
    return this.#text.length - this.#pairs.length;
  }

  /** The text, unchanged, at folded offsets `start` to `end` (exclusive). */
  quote(start: number, end: number): string {
    return this.#text.slice(...this.#units(start, end));
  }

  /** The span in code points at folded offsets `start` to `end` (exclusive). */
  span(start: number, end: number): Span {
    const [from, to] = this.#units(start, end);
    return { start: this.#codePoint(from), end: this.#codePoint(to) };
  }

  /** The selector (span, quote and context) at folded offsets `start` to `end` (exclusive). */
  selector(start: number, end: number): Selector {
    const [from, to] = this.#units(start, end);
    return {
      start: this.#codePoint(from),
      end: this.#codePoint(to),
      quote: this.#text.slice(from, to),
      prefix: [...this.#text.slice(Math.max(0, from - 2 * CONTEXT), from)].slice(-CONTEXT).join(''),
      suffix: [...this.#text.slice(to, to + 2 * CONTEXT)].slice(0, CONTEXT).join(''),
    };
  }

  /**
   * Folded offsets to UTF-16 offsets of the text, never in the middle of a surrogate pair. At the two ends of the
   * fold they are the two ends of the text, so that what tiles the fold tiles the text.
   */
  #units(start: number, end: number): [number, number] {
    const at = this.#at;
    if (!at) return [start, Math.max(start, end)];
    const from = start === 0 ? 0 : (at[start] ?? this.#text.length);
    const to = end >= at.length ? this.#text.length : (at[end] as number);
    return [from, Math.max(from, to)];
  }

  #codePoint(unit: number): number {
    let low = 0;
    let high = this.#pairs.length;
    while (low < high) {
      const middle = (low + high) >> 1;
      if ((this.#pairs[middle] as number) < unit) low = middle + 1;
      else high = middle;
    }
    return unit - low;
  }
}

const isHigh = (unit: number) => unit >= 0xd800 && unit <= 0xdbff;
const isLow = (unit: number) => unit >= 0xdc00 && unit <= 0xdfff;
