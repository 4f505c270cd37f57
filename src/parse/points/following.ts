/** What a number is, by the numbers that stand behind it. */
import type { Line } from '../draft.ts';
import type { Marker } from './lists.ts';

/** How long a heading is at most, in characters. */
const HEADING = 80;

/** 2. Tariffs, right over 1. …: on a page that has lost its indents a number heads numbers of the same style. */
export function headsNext(
  line: Line,
  own: Marker[],
  next: Line | undefined,
  below: Marker[] | undefined,
): boolean {
  const [head, first] = [own[0], below?.[0]];
  return (
    head !== undefined &&
    first !== undefined &&
    (head.value ?? 0) > 1 &&
    first.value === 1 &&
    first.style === head.style &&
    head.start === line.start &&
    first.start === next?.start &&
    line.text.length <= HEADING &&
    !/[.!?;:,。;:,]$/.test(line.text)
  );
}

/** For each line that a marker heads, the number of the next marker of its style at the head of a line. */
export function nextHeads(lines: Line[], all: Marker[][]): (number | null | undefined)[] {
  const next = new Map<string, number | null>();
  const found: (number | null | undefined)[] = [];
  for (let i = lines.length - 1; i >= 0; i--) {
    const head = all[i]?.[0];
    if (!head || head.start !== lines[i]?.start) continue;
    found[i] = next.get(head.style);
    next.set(head.style, head.value);
  }
  return found;
}

/** With which number a list may begin, on the second or third page of a text. */
const LATEST = 20;
/** A list may begin without its first number: 2. with 3. to follow, where the first paragraph bears none. */
export function beginsLate({ value }: Marker, following: number | null | undefined): boolean {
  return value !== null && value > 1 && value <= LATEST && following === value + 1;
}
