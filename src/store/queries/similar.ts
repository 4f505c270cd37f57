import type { Database } from '../open.ts';
import { gramsOf, quoteGram } from '../search/grams.ts';

/** Of the points that hold a gram, so many of the newest are looked at: a gram of more tells little. */
const LOOKED_AT = 200;
/** So many points that share most with the one are weighed in full. */
const WEIGHED = 100;
/** So many grams of a long point are looked up. */
const MAX_GRAMS = 500;

export interface Similar {
  /** The record, as JSON in UTF-8. */
  readonly point: Buffer;
  /** The part of the point's grams, weighted by how rare they are, that the other holds too: 0 to 1. */
  readonly score: number;
}

interface Row {
  key: number;
  folded: string;
  json: Buffer;
}

/** Finds points that share what is rare with one of them. The work is bounded, however many points are stored. */
export interface SimilarQueries {
  /** The most similar first; null where there is no such point. */
  to(id: string, limit: number): Promise<Similar[] | null>;
}

export function createSimilarQueries({ sqlite }: Database): SimilarQueries {
  const byId = sqlite.prepare<[string], Row>('SELECT key, folded, json FROM points WHERE id = ?');
  const count = sqlite.prepare<[], number>("SELECT points FROM facet_values WHERE facet = 'all'").pluck();
  // The sum hides the limit from SQLite, which would plan the query anew for each.
  const holding = sqlite
    .prepare<[string, number], number>(
      'SELECT rowid FROM search WHERE search MATCH ? ORDER BY rowid LIMIT ? + 0',
    )
    .pluck();
  const rows = sqlite.prepare<[string], Row>(
    'SELECT key, folded, cast(json AS blob) AS json FROM points WHERE key IN (SELECT value FROM json_each(?))',
  );

  const find = sqlite.transaction((id: string, limit: number): Similar[] | null => {
    const point = byId.get(id);
    if (!point) return null;
    const stored = count.get() ?? 1;
    const weights = new Map<string, number>();
    const shared = new Map<number, number>();
    for (const gram of tellingGrams(point.folded)) {
      const keys = holding.all(quoteGram(gram), LOOKED_AT);
      const weight = Math.log((stored + 1) / Math.max(1, keys.length));
      weights.set(gram, weight);
      for (const key of keys) if (key !== point.key) shared.set(key, (shared.get(key) ?? 0) + weight);
    }
    const all = [...weights.values()].reduce((sum, weight) => sum + weight, 0);
    const nearest = [...shared].toSorted(([a, x], [b, y]) => y - x || a - b).slice(0, WEIGHED);
    return rows
      .all(JSON.stringify(nearest.map(([key]) => key)))
      .map(({ folded, json }) => ({ point: json, score: weightOf(gramsOf(folded), weights) / all }))
      .toSorted((a, b) => b.score - a.score)
      .slice(0, limit);
  });
  return { to: async (id, limit) => find(id, limit) };
}

/** Single characters tell nothing of what a text is about. */
function tellingGrams(folded: string): string[] {
  return gramsOf(folded)
    .filter((gram) => [...gram].length > 1)
    .slice(0, MAX_GRAMS);
}

function weightOf(grams: readonly string[], weights: ReadonlyMap<string, number>): number {
  return grams.reduce((sum, gram) => sum + (weights.get(gram) ?? 0), 0);
}
