/** The searches that the bench makes. */
import type { Database } from '../src/store/index.ts';
import { createRandom } from './corpus.ts';

/** Searches of each kind. */
const EACH = 40;

/** Searches by kind: stretches of texts as they come, from frequent to rare, and what is made to hurt. */
export function searchesOver({ sqlite }: Database): Map<string, string[]> {
  const random = createRandom(7);
  const keys = sqlite
    .prepare<[], number>(
      "SELECT point FROM point_facets WHERE facet_id = (SELECT id FROM facet_values WHERE facet = 'all')",
    )
    .pluck()
    .all();
  const text = sqlite.prepare<[number], string>('SELECT folded FROM points WHERE key = ?').pluck();
  const stretch = (length: number): string => {
    for (;;) {
      const folded = text.get(random.of(keys)) ?? '';
      const found = folded.slice(random.below(Math.max(1, folded.length - length))).slice(0, length);
      if (new RegExp(`^[\\u4e00-\\u9fff]{${length}}$`).test(found)) return found;
    }
  };
  const several = (make: () => string) => Array.from({ length: EACH }, make);
  return new Map([
    ['1 character', several(() => stretch(1))],
    ['2 characters', several(() => stretch(2))],
    ['4 characters', several(() => stretch(4))],
    ['8 characters', several(() => stretch(8))],
    ['two words', several(() => `${stretch(2)} ${stretch(2)}`)],
    // Two frequent stretches that hardly ever stand together, and ends of clauses joined to beginnings of others.
    [
      'adversarial',
      several(() =>
        random.below(2) ? `"${stretch(3)}${stretch(3)}"` : `${stretch(1)} -${stretch(2)} ${stretch(3)}`,
      ),
    ],
  ]);
}
