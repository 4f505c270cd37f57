/**
 * All matches of a global pattern, as `matchAll` finds them. Most lines have none, and `matchAll` makes a copy of the
 * pattern each time, which for a long one costs more than to look.
 */
export function matchesOf(text: string, pattern: RegExp): Iterable<RegExpExecArray> {
  return text.search(pattern) < 0 ? [] : text.matchAll(pattern);
}
