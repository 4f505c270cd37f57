/**
 * Makes points of the markers in each section, in the agreed text and in what people say: where each begins and ends,
 * which are only headings over others, and what numbers are missing. What a marker looks like is the language's.
 */
import { type Draft, type DraftPoint, firstFrom, type Line, problem, type Range } from './draft.ts';
import { type Item, isBullet, type List, listsIn, type MarkersIn } from './lists.ts';
import { endOf, trimEnd } from './point-ends.ts';

type Section = DraftPoint['section'];
const SECTION_OF: Partial<Record<string, Section>> = {
  lead: 'report',
  report: 'report',
  remarks: 'remarks',
  communique: 'communique',
};
const LETTER: Record<Section, string> = { communique: 'c', remarks: 'r', report: 'n' };

/** What a language knows of points. */
export interface PointRules {
  markersIn: MarkersIn;
  isHeadingLike: (text: string) => boolean;
  isProse: (text: string) => boolean;
  /** Styles of marker that may number a list of one: those that stand for nothing else. */
  alone: RegExp;
  /** Styles of marker that number the parts of a document: over other numbers they are never points; null where a language has none. */
  parts: RegExp | null;
  /** Styles of marker that count what is said, within a sentence too; null where a language has none. */
  spoken: RegExp | null;
  /** The end of a sentence. */
  stop: RegExp;
  /** The end of a sentence before one in which somebody is said to speak on, past their points. */
  resumes: RegExp;
  /** What closes an agreed text behind its last point: thanks to the hosts, the languages it is written in. */
  closes: RegExp;
  /** Words that open a sentence of a point, never its heading. */
  actor: RegExp;
  /** What announces the agreed text inside a paragraph: 发表新闻公报如下: */
  announces: RegExp;
  /** Whether a paragraph is a translation of the one before it, on a page in two languages. */
  isTranslation: (text: string) => boolean;
  /** The paragraphs that go on with what somebody says in a paragraph, the last of their points. */
  saidLast: (line: Line) => Line[];
}

/** No communiqué has a tenth as many points; a text with more is no article, and its points would fill the memory. */
const MOST_POINTS = 10_000;

export function readPoints(draft: Draft, rules: PointRules): void {
  const keys = new Map<string, number>();
  let further = 0;
  for (const region of regions(draft.lines)) {
    const lists = listsIn(draft.text, region, rules.markersIn);
    const end = (region.at(-1) as Line).end;
    lists.forEach((list, i) => {
      if (isRhetoric(draft, rules, list)) return;
      const until = lists[i + 1]?.items[0]?.marker.start ?? end;
      for (const entry of flatten(rules, region, list, until)) {
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
  headings(draft, rules);
  gaps(draft);
  if (draft.points.length === 0) problem(draft, 'no-points', 'The text has no numbered points.');
}

/** 应加强协作,一是反对……,二是反对……。 in a paragraph of an agreed text: a sentence counts its own parts, where nothing announces points. */
function isRhetoric({ text }: Draft, { spoken }: PointRules, { style, items }: List): boolean {
  const { line, atLineStart, marker } = items[0] as Item;
  if (line.type !== 'communique' || atLineStart || !spoken?.test(style)) return false;
  return !/[:;] *$/.test(text.slice(Math.max(line.start, marker.start - 8), marker.start));
}

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

/** An item that is a point, with its list (for where an unmarked end lies) and what follows it. */
export interface Entry {
  list: List;
  item: Item;
  /** The next point's marker, or null after the last one of a list. */
  next: number | null;
  /** Where something else begins at the latest. */
  until: number;
  key: string;
  heading: Range | null;
}

/**
 * The items that are points: where the items of a list only head other lists, the points are theirs; where one of them
 * heads a paragraph without a number, all of them are points.
 */
function flatten(
  rules: PointRules,
  region: Line[],
  list: List,
  until: number,
  key = '',
  heading: Range | null = null,
): Entry[] {
  const after = (i: number) => list.items[i + 1]?.marker.start ?? null;
  const isHead = (item: Item) => isNumberedHeading(rules, item);
  const stands = (item: Item, i: number) =>
    item.children.length === 0 &&
    !rules.parts?.test(list.style) &&
    hasProse(rules, region, item, after(i) ?? until);
  // A number alone on its line, over paragraphs and dashes, numbers a point; over other numbers, a part.
  const heads = ({ children, marker, line }: Item) =>
    children.some(({ style }) => marker.body < line.end || !isBullet(style));
  const { items } = list;
  if (items.every(isHead) && items.some(heads) && !items.some(stands)) {
    return list.items.flatMap((head, i) =>
      head.children.flatMap((child, n) => {
        const end = head.children[n + 1]?.items[0]?.marker.start ?? after(i) ?? until;
        const own = { start: head.marker.body, end: head.line.end };
        return flatten(rules, region, child, end, `${key}${head.ordinal}.`, own);
      }),
    );
  }
  const alone = heading !== null || (list.items[0]?.atLineStart && rules.alone.test(list.style));
  if (list.items.length === 1 && !alone) return [];
  return list.items.map((item, i) => {
    return { list, item, next: after(i), until, key: `${key}${item.ordinal}`, heading };
  });
}

/** 一、政治合作 with nothing else in its paragraph, over points numbered in another way. */
function isNumberedHeading(rules: PointRules, item: Item): boolean {
  const text = item.line.text.slice(item.marker.body - item.line.start);
  if (item.atLineStart && text === '') return true;
  return item.atLineStart && rules.isHeadingLike(text);
}

/** Whether a paragraph of running text stands below an item's own, before `end`. */
function hasProse(rules: PointRules, region: Line[], { line }: Item, end: number): boolean {
  for (let i = firstFrom(region, line.start) + 1; i < region.length; i++) {
    const next = region[i] as Line;
    if (next.start >= end) return false;
    if (!next.heading && rules.isProse(next.text)) return true;
  }
  return false;
}

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
  const announced =
    !opening.atLineStart && rules.announces.test(draft.text.slice(opening.line.start, opening.marker.start));
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

/** A point’s first sentence is its heading where all points of the section open so: a short call, then the text. */
function headings(draft: Draft, rules: PointRules): void {
  for (const section of new Set(draft.points.map((point) => point.section))) {
    const own = draft.points.filter((point) => point.section === section && !point.heading);
    const first = own.map((point) => headingOf(draft.text, rules, point));
    if (own.length > 1 && first.every((heading) => heading !== null)) {
      own.forEach((point, i) => {
        point.heading = first[i] as Range;
      });
    }
  }
}

function headingOf(text: string, { stop, actor }: PointRules, point: DraftPoint): Range | null {
  const body = text.slice(point.body, point.end);
  const [sentence, line] = [body.search(stop), body.indexOf('\n')];
  const end = Math.min(...[sentence, line].filter((at) => at >= 0));
  if (end < 2 || end > 40 || actor.test(body) || !body.slice(end + 1).trim()) return null;
  return { start: point.body, end: trimEnd(text, point.body, point.body + end) };
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
