import type { Database } from '../open.ts';
import type { PointSet } from '../point-sets.ts';
import { createFoldedReader, type Text } from '../point-texts.ts';
import { quoteGram } from './grams.ts';
import { createMatcher } from './matches.ts';
import type { Alternative, Query } from './query.ts';

/** Up to this number, the points that may match are counted before it is chosen which set leads an intersection. */
const COUNTED = 1000;

/** Finds the points that a search describes. */
export interface TextSets {
  /**
   * @param amid whether other filters must hold too
   * @param texts takes those that were read and match, by key
   */
  matching(query: Query, amid: boolean, texts?: Map<number, Text>): PointSet;
}

/** @param all the set of every point, for searches that only say what must not be there */
export function createTextSets(db: Database, all: () => PointSet): TextSets {
  // The sum hides the limit from SQLite, which would plan the query anew for every limit that is bound.
  const take = db.sqlite
    .prepare<[string, number, number], number>(
      'SELECT rowid FROM search WHERE search MATCH ? AND rowid >= ? ORDER BY rowid LIMIT ? + 0',
    )
    .pluck();
  const read = createFoldedReader(db);

  const keep = (query: Query, texts?: Map<number, Text>) => {
    const { isMatch } = createMatcher(query);
    return (keys: readonly number[]) => {
      const folded = read(keys);
      return keys.filter((key, index) => {
        const text = folded[index] as Text;
        const held = isMatch(text);
        if (held) texts?.set(key, text);
        return held;
      });
    };
  };

  return {
    matching(query, amid, texts) {
      // Without a word that must be there, there is nothing to look up.
      if (query.some((each) => each.all.length === 0))
        return { ...all(), sure: false, exact: false, keep: keep(query, texts) };
      const expression = query.map(expressionOf).join(' OR ');
      const counted = amid ? take.all(expression, 0, COUNTED).length : COUNTED;
      return {
        size: counted < COUNTED ? counted : SIZE_OF_MANY,
        exact: false,
        sure: query.every(isSure),
        take: (from, limit) => take.all(expression, from, limit),
        keep: keep(query, texts),
      };
    },
  };
}

/**
 * A search that finds more than can be counted quickly stands after small sets of other filters, and before large ones:
 * to read the texts of a large set costs more than to walk the index.
 */
const SIZE_OF_MANY = 1500;

/** An alternative in the index’s own language: only grams, each quoted, with operators of our own between them. */
function expressionOf({ all, none }: Alternative): string {
  const wanted = [...new Set(all.flatMap(({ grams }) => grams))].map(quoteGram).join(' AND ');
  const unwanted = none.filter(({ sure }) => sure).map(({ grams }) => quoteGram(grams[0] as string));
  return unwanted.length === 0 ? `(${wanted})` : `((${wanted}) NOT (${unwanted.join(' OR ')}))`;
}

function isSure({ all, none }: Alternative): boolean {
  return [...all, ...none].every(({ sure }) => sure);
}
