/** Finds the line breaks that a page on one line has lost. */
import type { Draft } from '../draft.ts';

/** A number that may begin a point, behind the end of a sentence or of a heading. */
const NUMBERED = /(?<=[.!?:;)"] )(\d{1,3})\. (?=[A-Z])/g;
/** How much of a text stands on one line where its breaks are lost. */
const MOST = 0.6;

/** Where a page on one line had its breaks: before each of three or more points that count on from 1. */
export function lostBreaks({ text }: Draft, start: number, end: number): number[] {
  if (end - start < text.length * MOST) return [];
  const cuts: number[] = [];
  for (const match of text.slice(start, end).matchAll(NUMBERED)) {
    if (Number(match[1]) === cuts.length + 1) cuts.push(start + match.index);
  }
  return cuts.length >= 3 ? cuts : [];
}
