/**
 * Makes points of the markers in each section, in the agreed text and in what people say: where each begins and ends,
 * which are only headings over others, and what numbers are missing. What a marker looks like is the language's.
 */
import type { Draft, DraftPoint, Line } from '../draft.ts';
import { problem } from '../problems.ts';
import { firstFrom } from '../ranges.ts';
import { isBullet } from './bullets.ts';
import { endOf } from './ends.ts';
import { type Entry, entriesOf } from './entries.ts';
import { readHeadings } from './headings.ts';
import { type Item, type List, listsIn } from './lists.ts';
import type { PointRules } from './rules.ts';

type Section = DraftPoint['section'];
const SECTION_OF: Partial<Record<string, Section>> = {
  lead: 'report',
  report: 'report',
  remarks: 'remarks',
  communique: 'communique',
};
const LETTER: Record<Section, string> = { communique: 'c', remarks: 'r', report: 'n' };

/** No communiqué has a tenth as many points; a text with more is no article, and its points would fill the memory. */
const MOST_POINTS = 10_000;

export function readPoints(draft: Draft, rules: PointRules): void {
  const keys = new Map<string, number>();
  let further = 0;
  let known: Set<string> | undefined;
  const isRepeated = ({ text }: Line) => {
    known ??= repeatedLines(draft.lines);
    return known.has(text);
  };
  for (const region of regions(draft.lines)) {
    const lists = listsIn(draft.text, region, rules.markersIn);
    const end = (region.at(-1) as Line).end;
    lists.forEach((list, i) => {
      if (isRhetoric(draft, rules, list) || isContents(rules, list, isRepeated)) return;
      if (isHeadOver(rules, list, lists[i + 1])) return;
      const until = lists[i + 1]?.items[0]?.marker.start ?? end;
      const counts = isAloneUnderHeading(region, lists, list);
      for (const entry of entriesOf(rules, region, list, until, counts)) {
        if (draft.points.length === MOST_POINTS) further += 1;
        else {
          const point = pointOf(draft, rules, region, entry, keys);
          if (point) draft.points.push(point);
        }
      }
    });
  }
  if (further > 0) {
    const last = draft.points.at(-1) as DraftPoint;
    const message = `The text has ${further.toLocaleString('en')} points more than the ${MOST_POINTS.toLocaleString('en')} that are read.`;
    problem(draft, 'too-many-points', message, { start: last.end, end: draft.text.length });
  }
  readHeadings(draft, rules);
  gaps(draft);
  if (draft.points.length === 0) problem(draft, 'no-points', 'The text has no numbered points.');
}

/** 应加强协作,一是反对……,二是反对……。 in a paragraph of an agreed text: a sentence counts its own parts. */
function isRhetoric({ text }: Draft, { countsParts }: PointRules, { style, items }: List): boolean {
  const { line, atLineStart, marker } = items[0] as Item;
  if (line.type !== 'communique' || atLineStart) return false;
  return countsParts(style, text.slice(Math.max(line.start, marker.start - 8), marker.start));
}

/** What lines say that stand more than once in a text. */
function repeatedLines(lines: Line[]): Set<string> {
  const once = new Set<string>();
  const found = new Set<string>();
  for (const { text } of lines) (once.has(text) ? found : once).add(text);
  return found;
}

const isSentence = ({ isProse, stop }: PointRules, text: string) => isProse(text) || stop.test(text);

/** A table of contents: each item stands again below, over what it heads. */
function isContents(rules: PointRules, { items }: List, isRepeated: (line: Line) => boolean): boolean {
  return items.every(
    ({ line, marker, children }) =>
      marker.body < line.end &&
      !isSentence(rules, line.text.slice(marker.body - line.start)) &&
      isRepeated(line) &&
      children.every((list) => isContents(rules, list, isRepeated)),
  );
}

/**
 * 1. What we agreed, right over 1. Open a port, or over a paragraph and (1) Open a port, (2) …, with no 2. to come: a heading
 * that is numbered as the items are, or otherwise.
 */
function isHeadOver(rules: PointRules, { style, items }: List, next: List | undefined): boolean {
  const [head, below] = [items[0] as Item, next?.items[0]];
  if (items.length > 1 || !next || !below || below.marker.value !== 1 || isBullet(next.style)) return false;
  const own = head.line.text.slice(head.marker.body - head.line.start);
  const over =
    next.style === style
      ? head.line.next === below.line.from
      : next.items.length > 1 && below.atLineStart && head.marker.value === 1;
  return head.atLineStart && over && rules.isHeadingLike(own);
}

/** Ports: - We open a school. Ships: - We build one. - We buy two.: a bullet alone under its heading, among others under theirs. */
function isAloneUnderHeading(region: Line[], lists: List[], list: List): boolean {
  const { style, items } = list;
  return (
    items.length === 1 &&
    isBullet(style) &&
    isHeaded(region, list) &&
    lists.some((each) => each !== list && each.style === style && isHeaded(region, each))
  );
}

const isHeaded = (region: Line[], { items }: List): boolean => {
  const [first] = items;
  return first?.atLineStart === true && region[firstFrom(region, first.line.start) - 1]?.heading === true;
};

/** Runs of lines of one section; what stands between them (page chrome, a sidebar) parts no section in two. */
function regions(lines: Line[]): Line[][] {
  const found: Line[][] = [];
  let current: Section | null = null;
  for (const line of lines) {
    const section = SECTION_OF[line.type ?? ''];
    if (!section) continue;
    if (section !== current) found.push([]);
    current = section;
    found.at(-1)?.push(line);
  }
  return found;
}

/** How far before a list inside a paragraph the words that announce it are looked for, in characters. */
const ANNOUNCED = 240;
/** How much of a point tells who acts in it, in characters. */
const ACTOR = 16;

function pointOf(
  draft: Draft,
  rules: PointRules,
  region: Line[],
  entry: Entry,
  keys: Map<string, number>,
): DraftPoint | null {
  const { marker, line, ordinal } = entry.item;
  const end = endOf(draft.text, rules, region, entry);
  if (end <= marker.body) {
    const { start, end } = marker;
    const written = draft.source.plain(start, end);
    problem(draft, 'empty-point', `The marker ${written} has no text behind it.`, { start, end });
    return null;
  }
  const opening = entry.list.items[0] as Item;
  const before = draft.text.slice(
    Math.max(opening.line.start, opening.marker.start - ANNOUNCED),
    opening.marker.start,
  );
  const words = draft.text.slice(opening.marker.body, opening.marker.body + ACTOR);
  const announced =
    !opening.atLineStart && (rules.announces.test(before) || rules.announcesAgreed?.(before, words) === true);
  const section = announced ? 'communique' : (SECTION_OF[line.type ?? ''] as Section);
  const { voice } = line;
  const speaker = announced ? null : line.speaker;
  return {
    section,
    key: unused(keys, `${LETTER[section]}${entry.key}`),
    ordinal,
    marker: draft.source.plain(marker.start, marker.end),
    start: marker.start,
    // A number alone on its line stands over its text.
    body: marker.body + (/^\s*/.exec(draft.text.slice(marker.body, end))?.[0].length ?? 0),
    end,
    heading: entry.heading,
    voice: section === 'communique' ? 'agreed' : voice,
    speaker,
    acts: [],
  };
}

/** A second list in one section must not take the first one's keys: r1, r2, then r1-2, r2-2. */
function unused(keys: Map<string, number>, key: string): string {
  const times = (keys.get(key) ?? 0) + 1;
  keys.set(key, times);
  return times === 1 ? key : `${key}-${times}`;
}

/** Numbers that are missing between two points of one list are said, not filled. */
function gaps(draft: Draft): void {
  draft.points.forEach((point, i) => {
    const before = draft.points[i - 1];
    if (!before || before.section !== point.section || point.ordinal <= before.ordinal + 1) return;
    const message = `Point ${before.ordinal} is followed by point ${point.ordinal}; what lies between was not found.`;
    problem(draft, 'numbering-gap', message, { start: before.end, end: point.start });
  });
}
