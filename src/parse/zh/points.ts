/**
 * Finds the numbered points of each section, in the agreed text and in what people say.
 *
 *   一、各方支持……                 秦刚说,……一是坚持睦邻友好。各方……
 *   ^^ marker ^ text                       ^^ marker ^ heading
 */
import { type Draft, type DraftPoint, type Line, problem, type Range } from './draft.ts';
import { type Item, type List, listsIn } from './lists.ts';
import { isHeadingLike, isProse } from './shapes.ts';

type Section = DraftPoint['section'];
const SECTION_OF: Partial<Record<string, Section>> = {
  lead: 'report',
  report: 'report',
  remarks: 'remarks',
  communique: 'communique',
};

export function points(draft: Draft): void {
  const used = new Map<string, number>();
  for (const region of regions(draft.lines)) {
    for (const list of listsIn(draft.text, region)) {
      for (const { item, next, key } of flatten(list)) {
        const point = pointOf(draft, region, list, item, next, key, used);
        if (point) draft.points.push(point);
      }
    }
  }
  draft.points.sort((a, b) => a.start - b.start);
  headings(draft);
  gaps(draft);
}

/** Runs of lines of one section; what stands between them (page chrome, a sidebar) parts no section in two. */
function regions(lines: Line[]): Line[][] {
  const found: Line[][] = [];
  let current: Section | null = null;
  for (const line of lines) {
    const section = SECTION_OF[line.type ?? ''];
    if (!section) continue;
    const startsText =
      line.heading && line.type === 'communique' && !found.at(-1)?.some((l) => l.type === line.type);
    if (section !== current || startsText) found.push([]);
    current = section;
    found.at(-1)?.push(line);
  }
  return found;
}

interface Flat {
  item: Item;
  next: Item | null;
  key: string;
}

/** The items that are points: where a list only heads other lists, the points are theirs. */
function flatten(list: List): Flat[] {
  const heads = list.items.every(isNumberedHeading) && list.items.some((item) => item.children.length > 0);
  if (!heads) {
    const enough =
      list.items.length > 1 || (list.items[0]?.atLineStart && /^(一、|第一条|1\.|1、)$/.test(list.style));
    if (!enough) return [];
    return list.items.map((item, i) => ({
      item,
      next: list.items[i + 1] ?? null,
      key: String(item.ordinal),
    }));
  }
  return list.items.flatMap((head, i) =>
    head.children.flatMap((child) =>
      flatten(child).map((flat) => ({
        ...flat,
        next: flat.next ?? list.items[i + 1] ?? null,
        key: `${head.ordinal}.${flat.key}`,
      })),
    ),
  );
}

/** 一、政治合作 with nothing else in its paragraph, over points numbered in another way. */
function isNumberedHeading(item: Item): boolean {
  const text = item.line.text.slice(item.marker.body - item.line.start);
  return item.atLineStart && isHeadingLike(text) && text.length <= 30;
}

function pointOf(
  draft: Draft,
  region: Line[],
  list: List,
  item: Item,
  next: Item | null,
  key: string,
  used: Map<string, number>,
): DraftPoint | null {
  const { marker, line } = item;
  const end = trimEnd(
    draft.text,
    marker.body,
    next ? next.marker.start : lastEnd(draft.text, region, list, item),
  );
  if (end <= marker.body) {
    problem(
      draft,
      'empty-point',
      `The marker ${draft.source.quote(marker.start, marker.end)} has no text behind it.`,
      {
        start: marker.start,
        end: marker.end,
      },
    );
    return null;
  }
  const section = SECTION_OF[line.type ?? ''] as Section;
  const letter = section === 'communique' ? 'c' : section === 'remarks' ? 'r' : 'n';
  // A second list in one section must not take the first one's keys: c1 … c5, then c1-2 …
  const base = `${letter}${key}`;
  const times = (used.get(base) ?? 0) + 1;
  used.set(base, times);
  return {
    section,
    key: times === 1 ? base : `${base}-${times}`,
    ordinal: item.ordinal,
    marker: draft.source.quote(marker.start, marker.end),
    start: marker.start,
    body: marker.body,
    end,
    heading: null,
    voice: section === 'communique' ? 'agreed' : line.voice,
    speaker: line.speaker,
  };
}

/** Where the last point of a list ends: nothing marks it. */
function lastEnd(text: string, region: Line[], list: List, item: Item): number {
  const { line, marker } = item;
  if (!item.atLineStart) {
    // Points strung together in one paragraph, none with a full stop inside: the last one ends at its own.
    const inner = list.items.slice(0, -1).some((each, i) => {
      const until = list.items[i + 1]?.marker.start ?? line.end;
      return /。./s.test(text.slice(each.marker.body, until).trimEnd());
    });
    const stop = text.indexOf('。', marker.body);
    return inner || stop < 0 || stop >= line.end ? line.end : stop + 1;
  }
  if (line.type !== 'communique') return line.end;
  // In the agreed text what follows without a marker goes on with the point, but for the closing lines (place, date).
  const rest = region.slice(region.indexOf(line) + 1);
  const heading = rest.findIndex((each) => each.heading);
  const own = (heading < 0 ? rest : rest.slice(0, heading)).findLast((each) => isProse(each.text));
  return own ? own.end : line.end;
}

function trimEnd(text: string, start: number, end: number): number {
  let last = end;
  while (last > start && /\s/.test(text[last - 1] as string)) last--;
  return last;
}

const ACTOR = /^(?:各方|双方|三方|中方|我们|会议|各国|六国|.{0,6}(?:国家|领导人|外长|元首))/;

/** A point’s first sentence is its heading where all points of the section open so: a short call, then the text. */
function headings(draft: Draft): void {
  for (const section of new Set(draft.points.map((point) => point.section))) {
    const own = draft.points.filter((point) => point.section === section);
    const first = own.map((point) => headingOf(draft.text, point));
    if (own.length > 1 && first.every((heading) => heading !== null)) {
      own.forEach((point, i) => {
        point.heading = first[i] as Range;
      });
    }
  }
}

function headingOf(text: string, point: DraftPoint): Range | null {
  const body = text.slice(point.body, point.end);
  const stop = body.search(/[。\n]/);
  if (stop < 2 || stop > 40 || ACTOR.test(body) || !body.slice(stop + 1).trim()) return null;
  return { start: point.body, end: trimEnd(text, point.body, point.body + stop) };
}

/** Numbers that are missing between two points of one list are said, not filled. */
function gaps(draft: Draft): void {
  draft.points.forEach((point, i) => {
    const before = draft.points[i - 1];
    if (!before || before.section !== point.section || point.ordinal <= before.ordinal + 1) return;
    problem(
      draft,
      'numbering-gap',
      `Point ${before.ordinal} is followed by point ${point.ordinal}; what lies between was not found.`,
      { start: before.end, end: point.start },
    );
  });
}
