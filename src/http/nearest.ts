import { distance } from 'fastest-levenshtein';

/** The one of some names that somebody who wrote `wanted` is likely to have meant: less than half of it is other. Null where none is near. */
export function nearestOf(wanted: string, names: readonly string[]): string | null {
  let nearest: string | null = null;
  let least = wanted.length / 2;
  for (const name of names) {
    const away = distance(wanted, name);
    if (away >= least) continue;
    nearest = name;
    least = away;
  }
  return nearest;
}
