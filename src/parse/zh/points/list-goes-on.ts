/**
 * Whether a paragraph goes on with the list of one who speaks.
 *
 *   张三说:1、明年建交      今年是重要的一年。      2、扩大开放      双方要扩大开放。
 *          ^point          ^before another         ^the last        ^under its heading
 */
import type { Line } from '../../draft.ts';
import { beginsPoint, isHeadingLike } from '../grammar/shapes.ts';
import { FULL_TEXT_FOLLOWS } from './agreed-headings.ts';
import { markerAt } from './markers.ts';

/** 具体而言,一是……: what was said before, point by point. */
const IN_DETAIL =
  /^(?:具体(?:而言|来说|来看|地说|来讲|说来)|为此|其中)[,:]?(?:第?一[是要]|第一[,是]|首先[,是])/;

/** Whether a paragraph is part of a speaker's list: a point, or followed soon by one that is not the first. */
export function goesOn(body: Line[], i: number): boolean {
  const line = body[i] as Line;
  if (FULL_TEXT_FOLLOWS.test(line.text)) return false;
  if (beginsPoint(line) || isUnderNumber(body, i) || IN_DETAIL.test(line.text) || isUnderHeading(body, i))
    return true;
  for (const next of body.slice(i + 1, i + 5)) {
    const marker = markerAt(next.text, 0, true);
    if (marker) return marker.value !== 1;
  }
  return false;
}

/** 二, and below it a heading, and below that a paragraph: a number alone on its line has its text under it. */
function isUnderNumber(body: Line[], i: number): boolean {
  const isNumber = (line: Line | undefined) =>
    line !== undefined && markerAt(line.text, 0, true)?.body === line.text.length;
  const above = body[i - 1];
  return isNumber(above) || (above !== undefined && isHeadingLike(above.text) && isNumber(body[i - 2]));
}

/** 2、扩大开放 over its paragraph, behind a point that has one too: the last of a list of headings. */
function isUnderHeading(body: Line[], i: number): boolean {
  const [before, above] = [body[i - 2], body[i - 1]];
  return (
    before?.type === 'remarks' &&
    !beginsPoint(before) &&
    above !== undefined &&
    isHeadingLike(above.text) &&
    (markerAt(above.text, 0, true)?.value ?? 0) > 1
  );
}
