/** Makes lists of markers: which marks count on from one another, and which stand inside a point of another list. */
import type { Line } from '../draft.ts';
import { indented, isBullet } from './bullets.ts';
import { beginsLate, headsNext, nextHeads } from './following.ts';
import { unmixed } from './mixed-marks.ts';

/** A mark that numbers a point, as a language writes it. */
export interface Marker {
  /** Markers of one style number one list. */
  style: string;
  /** The number, or null for a mark that counts nothing (最后, ——). */
  value: number | null;
  start: number;
  /** Where the marker itself ends. */
  end: number;
  /** Where the text after the marker (and the white space behind it) begins. */
  body: number;
  /** Whether a sentence of its own announces a list that begins with it: inside a point, it is no part of that. */
  announced?: boolean;
}

/** Finds the markers of a paragraph between two offsets, in order. */
export type MarkersIn = (text: string, start: number, end: number) => Marker[];

export interface Item {
  marker: Marker;
  ordinal: number;
  /** The paragraph that the item begins in. */
  line: Line;
  /** Whether the item begins its paragraph. */
  atLineStart: boolean;
  children: List[];
}
export interface List {
  style: string;
  items: Item[];
  /** Whether a paragraph without a marker stands before it: it may be no part of the point above. */
  detached: boolean;
}

/** The outermost lists of a run of lines, in order; lists inside a point hang on their item. */
export function listsIn(text: string, lines: Line[], markersIn: MarkersIn): List[] {
  const top: List[] = [];
  let plain = false;
  /** The last number of each style, for numbering that runs on below the next heading. */
  const before = new Map<string, number>();
  /** The list being read and those it stands in, innermost last. */
  let open: List[] = [];
  let major: number | null = null;
  const marked = lines.map((line) => markersIn(text, line.start, line.end));
  const all = indented(text, lines, unmixed(lines, marked));
  const following = nextHeads(lines, all);
  lines.forEach((line, i) => {
    if (!headsNext(line, all[i] as Marker[], lines[i + 1], all[i + 1])) return;
    all[i] = [];
    line.heading = true;
  });
  for (const [i, line] of lines.entries()) {
    // Marks that do not count begin anew under a heading.
    if (line.heading) open = open.filter((list) => !isBullet(list.style));
    const markers = all[i] as Marker[];
    for (const marker of markers) {
      const atLineStart = marker.start === line.start;
      const over = majorOf(text, marker);
      const follows: boolean =
        atLineStart && marker.style === '1.' && major !== null && marker.value === major + 1;
      if (follows) open = open.filter(({ style }) => style !== '1.1');
      // 3.1 below 2.: no part of that point.
      if (over !== null)
        open = open.filter(({ style, items }) => style !== '1.' || items.at(-1)?.ordinal === over);
      if (over !== null || marker.style === '1.') major = over;
      const list = open.findLast((candidate) => continues(candidate, marker, atLineStart, following[i]));
      if (list) {
        open = open.slice(0, open.indexOf(list) + 1);
        list.items.push(item(marker, nextOrdinal(list, marker), line));
      } else if (
        begins(marker) ||
        follows ||
        goesOnBelow(before, open, marker, atLineStart) ||
        (atLineStart && beginsLate(marker, following[i]))
      ) {
        // A list that starts at a paragraph's head cannot stand inside one that was found within a paragraph.
        if (atLineStart) open = open.filter((outer) => outer.items.at(-1)?.atLineStart);
        // A number that begins anew closes the list of its style, with all that stood in it.
        const again = open.findIndex((outer) => outer.style === marker.style);
        if (again >= 0) open = open.slice(0, again);
        const started: List = {
          style: marker.style,
          items: [item(marker, marker.value ?? 1, line)],
          detached: atLineStart
            ? plain
            : marker.announced ||
              (markers[0]?.start !== line.start && open.at(-1)?.items.at(-1)?.line !== line),
        };
        const parent = open.at(-1)?.items.at(-1);
        if (parent) parent.children.push(started);
        else top.push(started);
        open.push(started);
      }
    }
    for (const { style, value } of markers) if (value !== null) before.set(style, value);
    // … the following: announces another list.
    if (markers.length === 0 && line.text.endsWith(':')) open = open.filter((each) => !isBullet(each.style));
    plain = markers[0]?.start !== line.start;
  }
  return top.flatMap(released);
}

/** 1 in 1.2: the number of the part, which 2. may follow where a part has no more than one paragraph. */
const majorOf = (text: string, { style, start, end }: Marker): number | null =>
  style === '1.1' ? Number.parseInt(text.slice(start, end), 10) : null;

/** A list that hangs on the last item of another, with a paragraph between that had no marker, follows it instead. */
function released(list: List): List[] {
  const last = list.items.at(-1);
  const first = last ? last.children.findIndex(({ detached }) => detached) : -1;
  if (!last || first < 0 || isAsAbove(list, last.children[first] as List)) return [list];
  // All that come behind it, so that lists stay in the order of the text.
  const own = last.children.splice(first);
  return [list, ...own.flatMap(released)];
}

/** 2. Ships, a paragraph and (1), as 1. Ports, a paragraph and (1) above: how the text writes its parts. */
function isAsAbove({ items }: List, { style }: List): boolean {
  const isAlike = ({ children }: Item) => children.some((each) => each.detached && each.style === style);
  return items.length > 1 && items.slice(0, -1).every(isAlike);
}

function item(marker: Marker, ordinal: number, line: Line): Item {
  return { marker, ordinal, line, atLineStart: marker.start === line.start, children: [] };
}

function nextOrdinal(list: List, marker: Marker): number {
  const last = list.items.at(-1)?.ordinal ?? 0;
  return marker.value === null || marker.value <= last ? last + 1 : marker.value;
}

/**
 * Whether a marker counts on in a list: the next number; one further on (a gap) or again 1 only at a paragraph's head.
 * `following` is the number at the head of the next paragraph that has one.
 */
function continues(
  list: List,
  marker: Marker,
  atLineStart: boolean,
  following: number | null | undefined,
): boolean {
  if (list.style !== marker.style) return false;
  const last = list.items.at(-1) as Item;
  if (marker.value === null) return true;
  if (marker.value === last.ordinal + 1) return true;
  if (!atLineStart || !last.atLineStart) return false;
  // A wider gap, as in an excerpt, where the numbers go on behind it.
  if (marker.value > last.ordinal) return marker.value <= last.ordinal + 5 || following === marker.value + 1;
  // Some pages number every point “1.”, the Japanese press 一、; where 2. follows, another list begins.
  return (
    /^(?:1\.|一、)$/.test(marker.style) && marker.value === 1 && last.marker.value === 1 && following !== 2
  );
}

/** 二、…… over 3. where 一、…… stood over 1. and 2.: one numbering under several headings. */
function goesOnBelow(
  before: Map<string, number>,
  open: List[],
  { style, value }: Marker,
  atLineStart: boolean,
) {
  return atLineStart && value !== null && open.length > 0 && value === (before.get(style) ?? -1) + 1;
}

function begins(marker: Marker): boolean {
  return marker.value === 1 || (marker.value === null && isBullet(marker.style));
}
