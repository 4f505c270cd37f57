/** Folds a text and leaves out its layout, keeping for each unit of the outcome where it stands in the text. */

import { bareBulletEdits, bareNumberEdits } from './bare-numbers.ts';
import { withoutCapitals } from './capitals.ts';
import { HAN, has } from './characters.ts';
import { doubleSpacedEdits } from './double-spaced.ts';
import { type Edit, inOrder } from './edits.ts';
import { foldTable, isLeftOut, LEFT_OUT } from './fold.ts';
import { htmlEdits, isHtml } from './html.ts';
import { lostSpaceEdits } from './lost-spaces.ts';
import { chineseSpacing, glossEdits, isMarkdown, jammedEdits, markdownEdits, spacingEdits } from './marks.ts';
import { watermarkEdits } from './watermarks.ts';
import { wrapEdits } from './wraps.ts';
import { yamlEdits } from './yaml-values.ts';

/** A range that holds all Chinese characters: quick to look for. */
const EAST_ASIAN = /[\u2e80-\udfff\uf900-\ufaff]/;

/** What of a text is its layout. */
function layoutEdits(text: string): Edit[] {
  if (isHtml(text)) return inOrder([...htmlEdits(text), ...glossEdits(text)]);
  const marks = isMarkdown(text) ? markdownEdits(text) : [];
  const chinese = EAST_ASIAN.test(text) && has(text, HAN);
  return inOrder([
    ...yamlEdits(text),
    ...marks,
    ...wrapEdits(text),
    ...bareBulletEdits(text),
    ...doubleSpacedEdits(text),
    ...lostSpaceEdits(text),
    ...spacingEdits(text),
    ...(chinese ? [...chineseSpacing(text), ...bareNumberEdits(text)] : []),
    ...watermarkEdits(text),
    ...(chinese ? jammedEdits(text) : []),
  ]);
}

interface Reading {
  folded: string;
  units: Uint16Array;
  plain: string;
  from: Uint32Array;
  to: Uint32Array;
}

export function read(text: string): Reading {
  const edits = layoutEdits(text);
  const fold = foldTable();
  const size = edits.reduce(
    (sum, edit) => sum + Math.max(0, edit.text.length - (edit.end - edit.start)),
    text.length,
  );
  const folded = new Uint16Array(size);
  const from = new Uint32Array(size);
  const to = new Uint32Array(size);
  // What is written between the edits, and what is read in their place.
  const written: string[] = [];
  let length = 0;
  const put = (unit: number, start: number, end: number, same = fold[unit] as number) => {
    if (same === LEFT_OUT) return;
    folded[length] = same;
    from[length] = start;
    to[length++] = end;
  };
  const copy = (start: number, end: number) => {
    let at = length;
    for (let i = start; i < end; i++) {
      const unit = fold[text.charCodeAt(i)] as number;
      if (unit === LEFT_OUT) continue;
      folded[at] = unit;
      from[at] = i;
      to[at++] = i + 1;
    }
    length = at;
    written.push(text.slice(start, end));
  };
  let next = 0;
  for (const edit of edits) {
    copy(next, edit.start);
    const folded =
      edit.text.length === 1 && edit.end - edit.start === 1 && edit.text !== ' ' && edit.text !== '\n';
    written.push(folded ? (text[edit.start] as string) : edit.text);
    if (folded) put(text.charCodeAt(edit.start), edit.start, edit.end, edit.text.charCodeAt(0));
    else for (let i = 0; i < edit.text.length; i++) put(edit.text.charCodeAt(i), edit.start, edit.end);
    next = edit.end;
  }
  copy(next, text.length);
  const plain = written.join('');
  const units = folded.subarray(0, length);
  return {
    folded: inSmallLetters(units),
    units,
    plain: plain.length === length ? plain : withoutLeftOut(plain),
    from: from.subarray(0, length),
    to: to.subarray(0, length),
  };
}

/** The folded text; one in capitals in small letters, as its units then are. */
function inSmallLetters(units: Uint16Array): string {
  const text = string(units);
  const small = withoutCapitals(text);
  if (small !== text) for (let i = 0; i < units.length; i++) units[i] = small.charCodeAt(i);
  return small;
}

/** A text without the units that stand for nothing a reader sees. */
function withoutLeftOut(text: string): string {
  let kept = '';
  let from = 0;
  for (let i = 0; i < text.length; i++) {
    if (!isLeftOut(text.charCodeAt(i))) continue;
    kept += text.slice(from, i);
    from = i + 1;
  }
  return kept + text.slice(from);
}

/** Latin letters in one byte each where they are all there is: patterns go through them faster. */
function string(units: Uint16Array): string {
  let latin = 0;
  while (latin < units.length && (units[latin] as number) <= 0xff) latin++;
  if (latin === units.length) return Buffer.from(units).toString('latin1');
  const bytes = Buffer.from(units.buffer, units.byteOffset, units.byteLength);
  return (LITTLE_ENDIAN ? bytes : Buffer.from(bytes).swap16()).toString('utf16le');
}
const LITTLE_ENDIAN = new Uint8Array(Uint16Array.of(1).buffer)[0] === 1;
