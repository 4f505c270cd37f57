/** A text with its fold: rules match the folded text and hand its offsets here; spans and quotes are of the text. */
import type { Selector, Span } from '../model/span.ts';
import { check } from './check.ts';
import { eachMatch } from './matches.ts';
import { read } from './reading.ts';

/** How many code points of context a selector carries on each side. */
const CONTEXT = 32;

export class Source {
  /** The folded text, which rules match. */
  readonly folded: string;
  /** The folded text as UTF-16 units, which are faster to go through. */
  readonly units: Uint16Array;
  /** The same, unit for unit, as written: before folding, without what is layout. */
  readonly #plain: string;
  readonly #text: string;
  /** For each folded unit, where the source's unit begins and ends. */
  readonly #from: Uint32Array;
  readonly #to: Uint32Array;
  /** Where the second units of surrogate pairs stand, in order: what separates UTF-16 offsets from code points. */
  readonly #pairs: number[] = [];
  #check: string | undefined;

  constructor(text: string) {
    this.#text = text;
    const { folded, units, plain, from, to } = read(text);
    this.folded = folded;
    this.units = units;
    this.#plain = plain;
    this.#from = from;
    this.#to = to;
    eachMatch(text, PAIR, ({ index }) => this.#pairs.push(index + 1));
  }

  /** Four characters that tell the folded text from others. */
  get check(): string {
    this.#check ??= check(this.folded);
    return this.#check;
  }

  /** Length of the text in code points. */
  get length(): number {
    return this.#text.length - this.#pairs.length;
  }

  /** What is written at folded offsets `start` to `end` (exclusive), without tags and other layout. */
  plain(start: number, end: number): string {
    return this.#plain.slice(start, end);
  }

  /** The span in code points at folded offsets `start` to `end` (exclusive). */
  span(start: number, end: number): Span {
    const [from, to] = this.#units(start, end);
    return { start: this.#codePoint(from), end: this.#codePoint(to) };
  }

  /**
   * The stretch in code points from the unit at `start` up to the unit at `end`, with all layout between: stretches
   * that follow one another tile the text.
   */
  stretch(start: number, end: number): Span {
    const edge = (at: number) =>
      at <= 0 ? 0 : at >= this.folded.length ? this.#text.length : (this.#from[at] as number);
    return { start: this.#codePoint(edge(start)), end: this.#codePoint(edge(end)) };
  }

  /** The selector (span, quote and context) at folded offsets `start` to `end` (exclusive). */
  selector(start: number, end: number): Selector {
    const [from, to] = this.#units(start, end);
    return {
      start: this.#codePoint(from),
      end: this.#codePoint(to),
      quote: this.#text.slice(from, to),
      prefix: this.#text.slice(this.#back(from, CONTEXT), from),
      suffix: this.#text.slice(to, this.#on(to, CONTEXT)),
    };
  }

  /** The unit at which the code point begins that stands `count` code points before a unit, or the text. */
  #back(unit: number, count: number): number {
    if (this.#pairs.length === 0) return Math.max(0, unit - count);
    let at = unit;
    for (let i = 0; i < count && at > 0; i++) at -= this.#splitsPair(at - 1) ? 2 : 1;
    return at;
  }

  /** The unit at which `count` code points from a unit on end, or the text. */
  #on(unit: number, count: number): number {
    if (this.#pairs.length === 0) return Math.min(this.#text.length, unit + count);
    let at = unit;
    for (let i = 0; i < count && at < this.#text.length; i++) at += this.#splitsPair(at + 1) ? 2 : 1;
    return at;
  }

  /**
   * Where each UTF-16 unit of a plain text stands that was read within a span: the code points at which it begins and
   * ends. Null where the span doesn't hold that text.
   */
  locate({ start, end }: Span, plain: string): { from: number[]; to: number[] } | null {
    const first = this.#indexAt(start);
    const at = this.#plain.slice(first, this.#indexAt(end)).lastIndexOf(plain);
    if (at === -1) return null;
    const all = Array.from({ length: plain.length }, (_, index) =>
      this.span(first + at + index, first + at + index + 1),
    );
    return { from: all.map((span) => span.start), to: all.map((span) => span.end) };
  }

  /** The first folded offset that a code point, or one after it, has. */
  #indexAt(codePoint: number): number {
    let low = 0;
    let high = this.#from.length;
    while (low < high) {
      const middle = (low + high) >> 1;
      if (this.#codePoint(this.#from[middle] as number) < codePoint) low = middle + 1;
      else high = middle;
    }
    return low;
  }

  /** Folded offsets as the text's own; never between the two units of a surrogate pair. */
  #units(start: number, end: number): [number, number] {
    const from = this.#from[start] ?? this.#text.length;
    const to = end > start ? (this.#to[end - 1] as number) : from;
    return [this.#splitsPair(from) ? from - 1 : from, this.#splitsPair(to) ? to + 1 : to];
  }

  #splitsPair(at: number): boolean {
    return isLow(this.#text.charCodeAt(at)) && isHigh(this.#text.charCodeAt(at - 1));
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

const PAIR = /[\ud800-\udbff][\udc00-\udfff]/g;
const isHigh = (unit: number) => unit >= 0xd800 && unit <= 0xdbff;
const isLow = (unit: number) => unit >= 0xdc00 && unit <= 0xdfff;
