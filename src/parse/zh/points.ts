/**
 * Finds the numbered points of each section, in the agreed text and in what people say.
 *
 *   一、各方支持……                 秦刚说,……一是坚持睦邻友好。各方……
 *   ^^ marker ^ text                       ^^ marker ^ heading
 */
import { type Draft, type DraftPoint, firstFrom, type Line, problem, type Range } from '../draft.ts';
import { type Item, type List, listsIn } from '../lists.ts';
import { markersIn } from './markers.ts';
import { isHeadingLike, isProse } from './shapes.ts';

type Section = DraftPoint['section'];
const SECTION_OF: Partial<Record<string, Section>> = {
  lead: 'report',
  report: 'report',
  remarks: 'remarks',
  communique: 'communique',
};
const LETTER: Record<Section, string> = { communique: 'c', remarks: 'r', report: 'n' };

export function points(draft: Draft): void {
  const keys = new Map<string, number>();
  for (const region of regions(draft.lines)) {
    const lists = listsIn(draft.text, region, markersIn);
    const end = (region.at(-1) as Line).end;
    lists.forEach((list, i) => {
      const until = lists[i + 1]?.items[0]?.marker.start ?? end;
      for (const entry of flatten(list, until)) {
        const point = pointOf(draft, region, entry, keys);
        if (point) draft.points.push(point);
      }
    });
  }
  headings(draft);
  gaps(draft);
  if (draft.points.length === 0) problem(draft, 'no-points', 'The text has no numbered points.');
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
interface Entry {
  list: List;
  item: Item;
  /** The next point's marker, or null after the last one of a list. */
  next: number | null;
  /** Where something else begins at the latest. */
  until: number;
  key: string;
  heading: Range | null;
}

/** The items that are points: where the items of a list only head other lists, the points are theirs. */
function flatten(list: List, until: number, key = '', heading: Range | null = null): Entry[] {
  const after = (i: number) => list.items[i + 1]?.marker.start ?? null;
  const heads = list.items.every(isNumberedHeading) && list.items.some((item) => item.children.length > 0);
  if (heads) {
    return list.items.flatMap((head, i) =>
      head.children.flatMap((child, n) => {
        const end = head.children[n + 1]?.items[0]?.marker.start ?? after(i) ?? until;
        const own = { start: head.marker.body, end: head.line.end };
        return flatten(child, end, `${key}${head.ordinal}.`, own);
      }),
    );
  }
  const alone =
    heading !== null || (list.items[0]?.atLineStart && /^(一、|第一条|1\.|1、)$/.test(list.style));
  if (list.items.length === 1 && !alone) return [];
  return list.items.map((item, i) => {
    return { list, item, next: after(i), until, key: `${key}${item.ordinal}`, heading };
  });
}

/** 一、政治合作 with nothing else in its paragraph, over points numbered in another way. */
function isNumberedHeading(item: Item): boolean {
  const text = item.line.text.slice(item.marker.body - item.line.start);
  return item.atLineStart && isHeadingLike(text) && text.length <= 30;
}

function pointOf(draft: Draft, region: Line[], entry: Entry, keys: Map<string, number>): DraftPoint | null {
  const { marker, line, ordinal } = entry.item;
  const end = trimEnd(draft.text, marker.body, entry.next ?? lastEnd(draft.text, region, entry));
  if (end <= marker.body) {
    const written = draft.source.plain(marker.start, marker.end);
    problem(draft, 'empty-point', `The marker ${written} has no text behind it.`, {
      start: marker.start,
      end: marker.end,
    });
    return null;
  }
  const section = SECTION_OF[line.type ?? ''] as Section;
  const { voice, speaker } = line;
  return {
    section,
    key: unused(keys, `${LETTER[section]}${entry.key}`),
    ordinal,
    marker: draft.source.plain(marker.start, marker.end),
    start: marker.start,
    body: marker.body,
    end,
    heading: entry.heading,
    voice: section === 'communique' ? 'agreed' : voice,
    speaker,
  };
}

/** A second list in one section must not take the first one's keys: r1, r2, then r1-2, r2-2. */
function unused(keys: Map<string, number>, key: string): string {
  const times = (keys.get(key) ?? 0) + 1;
  keys.set(key, times);
  return times === 1 ? key : `${key}-${times}`;
}

/** Where the last point of a list ends: nothing marks it. */
function lastEnd(text: string, region: Line[], { list, item, until }: Entry): number {
  const { line, marker, atLineStart } = item;
  const end = Math.min(line.end, until);
  if (!atLineStart) {
    // Points strung together in one paragraph, none with a full stop inside: the last one ends at its own.
    const before = text.slice((list.items[0] as Item).marker.body, marker.start).trimEnd();
    const stop = text.slice(marker.body, end).indexOf('。');
    return stop < 0 || /。(?=.)/s.test(before) ? end : marker.body + stop + 1;
  }
  if (line.type !== 'communique') return end;
  // In the agreed text what follows without a marker goes on with the point, but for the closing lines (place, date).
  let own = end;
  for (let i = firstFrom(region, line.start) + 1; i < region.length; i++) {
    const next = region[i] as Line;
    if (next.start >= until || next.heading || CLOSES.test(next.text)) break;
    if (isProse(next.text)) own = Math.min(next.end, until);
  }
  return own;
}

/** What closes an agreed text behind its last point: thanks to the hosts, the languages it is written in. */
const CLOSES =
  /^本(?:宣言|声明|公报|文件|新闻稿|议定书|联合)|^(?:会议|各方|双方|与会|我们|外长们|部长们|.{2,12}(?:代表团|领导人)).{0,6}感谢.{0,30}(?:安排|接待|款待|主办|承办|组织|筹备)|一式[两三四五六]份|写成|作成|同[一等](?:作准|效力)|^附件|^附录/;

function trimEnd(text: string, start: number, end: number): number {
  let last = end;
  while (last > start && /\s/.test(text[last - 1] as string)) last--;
  return last;
}

const ACTOR = /^(?:各方|双方|三方|中方|我们|会议|各国|六国|.{0,6}(?:国家|领导人|外长|元首))/;

/** A point’s first sentence is its heading where all points of the section open so: a short call, then the text. */
function headings(draft: Draft): void {
  for (const section of new Set(draft.points.map((point) => point.section))) {
    const own = draft.points.filter((point) => point.section === section && !point.heading);
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
