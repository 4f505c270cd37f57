/** Which items of a list are points, and which only head others. */
import type { Line } from '../draft.ts';
import { firstFrom, type Range } from '../ranges.ts';
import { isBullet } from './bullets.ts';
import { type Item, type List } from './lists.ts';
import type { PointRules } from './rules.ts';

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
export function entriesOf(
  rules: PointRules,
  region: Line[],
  list: List,
  until: number,
  /** Whether it may be a list of one. */
  mayBeOne = false,
  key = '',
  heading: Range | null = null,
): Entry[] {
  const after = (i: number) => list.items[i + 1]?.marker.start ?? null;
  const isHead = (item: Item) => isNumberedHeading(rules, item);
  // I. Trade, II. Water: parts over numbers, or where most of them have dashes below.
  const over = list.items.filter(({ children }) => children.length > 0);
  const isPart =
    rules.parts?.test(list.style) &&
    (over.length * 2 >= list.items.length ||
      over.some(({ children }) => children.some(({ style }) => !isBullet(style))));
  const stands = (item: Item, i: number) =>
    item.children.length === 0 && !isPart && hasProse(rules, region, item, after(i) ?? until);
  // A number alone on its line, over paragraphs and dashes, numbers a point; over other numbers, a part.
  const heads = ({ children, marker, line }: Item) =>
    children.some(({ style }) => marker.body < line.end || !isBullet(style));
  const { items } = list;
  if (items.every(isHead) && items.some(heads) && !items.some(stands)) {
    return list.items.flatMap((head, i) =>
      head.children.flatMap((child, n) => {
        const end = head.children[n + 1]?.items[0]?.marker.start ?? after(i) ?? until;
        const own = { start: head.marker.body, end: head.line.end };
        return entriesOf(rules, region, child, end, false, `${key}${head.ordinal}.`, own);
      }),
    );
  }
  const alone = mayBeOne || heading !== null || (list.items[0]?.atLineStart && rules.alone.test(list.style));
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
