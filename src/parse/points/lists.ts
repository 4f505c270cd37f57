/** Makes lists of markers: which marks count on from one another, and which stand inside a point of another list. */
import type { Line } from '../draft.ts';
import { indented, isBullet } from './bullets.ts';
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
      const list = open.findLast((candidate) => continues(candidate, marker, atLineStart, following[i]));
      if (list) {
        open = open.slice(0, open.indexOf(list) + 1);
        list.items.push(item(marker, nextOrdinal(list, marker), line));
      } else if (
        begins(marker) ||
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

/** How long a heading is at most, in characters. */
const HEADING = 80;

/** 2. Tariffs, right over 1. …: on a page that has lost its indents a number heads numbers of the same style. */
function headsNext(line: Line, own: Marker[], next: Line | undefined, below: Marker[] | undefined): boolean {
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
function nextHeads(lines: Line[], all: Marker[][]): (number | null | undefined)[] {
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
function beginsLate({ value }: Marker, following: number | null | undefined): boolean {
  return value !== null && value > 1 && value <= LATEST && following === value + 1;
}

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
