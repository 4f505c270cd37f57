/** Searches over a few names that are no points: found as the texts of points are. */
import { foldForSearch } from '../../parse/index.ts';
import type { Text } from '../point-texts.ts';
import { BETWEEN } from './alignment.ts';
import { createMatcher } from './matches.ts';
import { parseQueries } from './query.ts';

/**
 * Makes the function that says of which things a name is what is looked for, or holds it.
 * @param things the names of each
 * @returns a function from searches, of which any may describe the names, to places in `things`; a search that only says what must
 * not be there describes none
 */
export function createNameSearch(
  things: readonly (readonly string[])[],
): (searches: readonly string[]) => number[] {
  const folded = things.map((names) => names.map(foldForSearch).join(BETWEEN));
  const bytes = Buffer.from(folded.join(BETWEEN));
  let next = 0;
  const texts = folded.map((names): Text => {
    const start = next;
    const end = start + Buffer.byteLength(names);
    next = end + BETWEEN.length;
    return { bytes, start, end };
  });
  return (searches) => {
    const { isMatch } = createMatcher(parseQueries(searches).filter(({ all }) => all.length > 0));
    return texts.flatMap((text, place) => (isMatch(text) ? [place] : []));
  };
}
