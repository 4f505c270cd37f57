/**
 * Stands in a pattern before what is long and may be come to in several ways: V8 then compiles that once, and not once for each
 * way. It matches everywhere and takes nothing. V8 leaves out its optimisations, which make some patterns ten times as fast,
 * in all that it compiles once there are 16 MB of compiled code; so what is compiled should be small.
 */
export const ONCE = '(?=)';

/**
 * Takes each match of a global pattern, as `matchAll` finds them. That makes a copy of the pattern each time, which for
 * a long one costs more than to look through a line. `take` must not look for the same pattern.
 */
export function eachMatch(text: string, pattern: RegExp, take: (match: RegExpExecArray) => void): void {
  pattern.lastIndex = 0;
  for (let match = pattern.exec(text); match; match = pattern.exec(text)) {
    take(match);
    // A match of nothing would be found again at the same place.
    if (match[0] === '') pattern.lastIndex++;
  }
}

/** All matches of a global pattern at once: for a line, not for a text, of whose matches there may be millions. */
export function matchesOf(text: string, pattern: RegExp): RegExpExecArray[] {
  const found: RegExpExecArray[] = [];
  eachMatch(text, pattern, (match) => found.push(match));
  return found;
}

/** How often a global pattern matches. */
export function countOf(text: string, pattern: RegExp): number {
  let count = 0;
  pattern.lastIndex = 0;
  while (pattern.test(text)) count++;
  return count;
}
