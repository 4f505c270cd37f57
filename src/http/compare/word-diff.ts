/** What became of each word of a point in another. Pure. */
import { diffArrays } from 'diff';
import { foldForSearch } from '../../parse/index.ts';
import type { Point } from './features.ts';

export interface Stretch {
  /** Offsets into the point's text, in code points. */
  readonly start: number;
  readonly end: number;
  /** Offsets into the text of the document; null where the point is not written there as it is read. */
  readonly source: { readonly start: number; readonly end: number } | null;
  readonly text: string;
}

export interface DiffPart {
  readonly op: 'kept' | 'changed' | 'left' | 'right';
  readonly left: Stretch | null;
  readonly right: Stretch | null;
}

/** Texts that differ by more words than this are not compared word by word. */
const MAX_EDITS = 1000;

/** Words of any script; Chinese ones by the dictionary of ICU. */
const segmenter = new Intl.Segmenter('zh', { granularity: 'word' });

/**
 * The parts of two points, in order: joined, the left stretches are the left text and the right ones the right text.
 * Words are the same where they differ in width or in the kind of a quotation mark or a dash only.
 */
export function diffWords(left: Point, right: Point): DiffPart[] {
  const a = wordsOf(left.text);
  const b = wordsOf(right.text);
  const found = diffArrays(a.map(foldForSearch), b.map(foldForSearch), { maxEditLength: MAX_EDITS });
  const changes = found ?? [
    { removed: true, added: false, count: a.length },
    { removed: false, added: true, count: b.length },
  ];
  const nextLeft = reader(left, a);
  const nextRight = reader(right, b);
  const parts: DiffPart[] = [];
  for (const { removed, added, count = 0 } of changes) {
    const last = parts.at(-1);
    if (added && last?.op === 'left')
      parts.splice(-1, 1, { op: 'changed', left: last.left, right: nextRight(count) });
    else if (removed && last?.op === 'right') {
      parts.splice(-1, 1, { op: 'changed', left: nextLeft(count), right: last.right });
    } else if (removed) parts.push({ op: 'left', left: nextLeft(count), right: null });
    else if (added) parts.push({ op: 'right', left: null, right: nextRight(count) });
    else parts.push({ op: 'kept', left: nextLeft(count), right: nextRight(count) });
  }
  return parts;
}

function wordsOf(text: string): string[] {
  return Array.from(segmenter.segment(text), ({ segment }) => segment);
}

/** Takes a point's words one stretch after the other. */
function reader({ text, selector }: Point, words: readonly string[]): (count: number) => Stretch | null {
  const at = selector.quote.indexOf(text);
  const source = at === -1 ? null : selector.start + lengthOf(selector.quote.slice(0, at));
  let word = 0;
  let start = 0;
  return (count) => {
    const stretch = words.slice(word, word + count).join('');
    const from = start;
    word += count;
    start += lengthOf(stretch);
    if (stretch === '') return null;
    const place = source === null ? null : { start: source + from, end: source + start };
    return { start: from, end: start, source: place, text: stretch };
  };
}

function lengthOf(text: string): number {
  let length = 0;
  for (const _ of text) length += 1;
  return length;
}
