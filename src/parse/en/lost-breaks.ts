/** Finds the line breaks that a page on one line has lost. */
import type { Draft } from '../draft.ts';

/** A number that may begin a point, behind the end of a sentence or of a heading. */
const NUMBERED = /(?<=[.!?:;)"] |\p{Lu}{3} |[12]\d{3} )(\d{1,3})\. (?=[A-Z])/gu;
/** … of peace. KEY DELIVERABLES 4. We adopted: a heading in capitals before a number. */
const HEADING = /(?<=[.!?;:)"] )\p{Lu}[\p{Lu}\d &,'/()-]{2,80} $/u;
/** How much of a text stands on one line where its breaks are lost. */
const MOST = 0.6;

/** Where a page on one line had its breaks: before each of three or more points that count on from 1. */
export function lostBreaks({ text }: Draft, start: number, end: number): number[] {
  if (end - start < text.length * MOST) return [];
  const cuts: number[] = [];
  let count = 0;
  for (const match of text.slice(start, end).matchAll(NUMBERED)) {
    if (Number(match[1]) !== count + 1) continue;
    count++;
    const at = start + match.index;
    const heading = HEADING.exec(text.slice(Math.max(start, at - 90), at))?.[0].length ?? 0;
    if (heading > 0) cuts.push(at - heading);
    cuts.push(at);
  }
  return count >= 3 ? cuts : [];
}
