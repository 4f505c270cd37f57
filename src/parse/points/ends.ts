/** Where a point ends: at the next marker, or, behind the last one of a list, where nothing marks it. */
import type { Line } from '../draft.ts';
import { firstFrom } from '../ranges.ts';
import { isBullet } from './bullets.ts';
import type { Entry } from './entries.ts';
import { type Item } from './lists.ts';
import type { PointRules } from './rules.ts';

export function endOf(text: string, rules: PointRules, region: Line[], entry: Entry): number {
  const { marker, line } = entry.item;
  const end = entry.next ?? lastEnd(text, rules, region, entry);
  const own = withoutOthers(rules, region, line, end, isSubheaded(rules, region, entry.item));
  return trimEnd(text, marker.body, withoutCredit(text, rules, marker.body, own));
}

/** 一、三国合作, and right below it 灾害管理, a heading without a number: those that follow are of the same part. */
function isSubheaded(rules: PointRules, region: Line[], { line, marker, atLineStart }: Item): boolean {
  const words = line.text.slice(marker.body - line.start);
  const below = region[firstFrom(region, line.start) + 1];
  return atLineStart && below?.heading === true && !rules.isProse(words) && rules.isHeadingLike(words);
}

/** (某国外交部) behind the last sentence: whom the page has the text from. */
function withoutCredit(text: string, { credit }: PointRules, start: number, end: number): number {
  const from = Math.max(start, end - CREDIT);
  const found = credit?.exec(text.slice(from, end));
  return found ? from + found.index : end;
}
const CREDIT = 40;

function lastEnd(text: string, rules: PointRules, region: Line[], entry: Entry): number {
  const { list, item, until } = entry;
  const { line, marker, atLineStart } = item;
  const end = Math.min(line.end, until);
  if (!atLineStart) {
    // Points strung together in one paragraph, none with a full stop inside: the last one ends at its own.
    const stop = rules.stop.exec(text.slice(marker.body, end));
    if (stop && !stopsInside(text, rules, list.items)) return marker.body + stop.index + stop[0].length;
    const resumed = rules.resumes.exec(text.slice(marker.body, end));
    return resumed ? marker.body + resumed.index + resumed[0].length : end;
  }
  const after = firstFrom(region, line.start) + 1;
  // A marker alone on its line, or with a heading only, stands over its first paragraph.
  const words = text.slice(marker.body, line.end);
  const isHead = !rules.isProse(words) && rules.isHeadingLike(words);
  const next = region[after];
  const first =
    marker.body >= line.end ||
    (isHead && next && !next.heading && isText(rules, next.text) && !areShort(region, list.items))
      ? next
      : undefined;
  let own = Math.max(first ? Math.min(first.end, until) : end, Math.min(childrenEnd(item), until));
  if (line.type !== 'communique')
    own = rules.saidLast(line).reduce((last, each) => Math.min(Math.max(last, each.end), until), own);
  if (line.type !== 'communique') return own;
  // In the agreed text what follows without a marker goes on with the point, but for the closing lines (place, date).
  const from = first ? after + 1 : after;
  const below = region[from]?.text ?? '';
  if (!first && isOverWithItem(region, entry) && !rules.goesOn?.(below, words)) return own;
  const closes = isHeadedBefore(region, from, until) ? null : rules.closes;
  for (let i = from; i < region.length; i++) {
    const next = region[i] as Line;
    if (
      next.start >= until ||
      (next.heading && !isSubheaded(rules, region, item)) ||
      closes?.(next.text, words)
    )
      break;
    if (isText(rules, next.text)) own = Math.min(next.end, until);
  }
  return own;
}

/** A paragraph, or a short one that ends as a sentence does. */
const isText = ({ isProse }: PointRules, text: string) => isProse(text) || STOPPED.test(text);

/**
 * Whether a list of an agreed text is over with the paragraph of its last item: items of one sentence (4. 启动储备; 5. 扩大电网。),
 * bullets of one paragraph each, and numbers of one paragraph each with which the text's numbering ends.
 */
function isOverWithItem(region: Line[], { list, item, until, heading }: Entry): boolean {
  const before = list.items.at(-2);
  if (before && before.line.text.endsWith(';') && /[.。]$/.test(item.line.text)) return true;
  if (!areShort(region, list.items)) return false;
  return isBullet(list.style) || (heading === null && until === region.at(-1)?.end);
}

/** Whether a heading, and a list below it, follow: the list above ends there, and nothing closes the text before. */
function isHeadedBefore(region: Line[], from: number, until: number): boolean {
  for (let i = from; i < region.length && (region[i] as Line).start < until; i++)
    if ((region[i] as Line).heading) return until < (region.at(-1) as Line).end;
  return false;
}

/** Whether no paragraph stands below any item before the last: short ones, which head nothing. */
function areShort(region: Line[], items: Item[]): boolean {
  const row = ({ line }: Item) => firstFrom(region, line.start);
  return items.length > 2 && items.every((item, i) => i === 0 || row(item) - row(items[i - 1] as Item) <= 1);
}

/** Where the last of the lists inside an item ends, at the end of its paragraph; 0 without any. */
function childrenEnd({ children }: Item): number {
  const last = children.at(-1)?.items.at(-1);
  return last ? Math.max(last.line.end, childrenEnd(last)) : 0;
}

/** Whether a sentence ends inside any item before the last. */
function stopsInside(text: string, { stop }: PointRules, items: Item[]): boolean {
  return items.slice(0, -1).some(({ marker }, i) => {
    const own = text.slice(marker.body, (items[i + 1] as Item).marker.start).trimEnd();
    const inner = stop.exec(own);
    return inner !== null && inner.index + inner[0].length < own.length;
  });
}

const STOPPED = /(?:[^\d.]\.|[。;!?])["')]*$/;

/** Headings behind a point, and its translation on a page in two languages, are not its own. */
function withoutOthers(
  { isTranslation, isPartHeading }: PointRules,
  region: Line[],
  line: Line,
  end: number,
  subheaded: boolean,
): number {
  let last = firstFrom(region, line.start);
  for (let i = last + 1; i < region.length && (region[i] as Line).start < end; i++) {
    const { text, heading } = region[i] as Line;
    // A heading behind a whole sentence is over what comes next, numbered or not.
    if (heading && !subheaded && STOPPED.test((region[last] as Line).text)) break;
    // The second part says: over the next point.
    const introduces = /[:：]$/.test(text) && region[i + 1]?.start === end;
    if (!heading && !introduces && !isTranslation(text) && !isPartHeading(text)) last = i;
  }
  return Math.min(end, (region[last] as Line).end);
}

/** The last offset from `start` on that has no white space before it. */
export function trimEnd(text: string, start: number, end: number): number {
  let last = end;
  while (last > start && /\s/.test(text[last - 1] as string)) last--;
  return last;
}
