/** Those whom a text gives by their names, and again by country and office. */
import type { Present } from '../../participants.ts';

/**
 * We, the Finance Ministers of Japan, Korea and the United States, and before it those who met, by name: as many as the
 * countries, of which at most one has a country that the text does not tell. They are the same; that one is of the country left.
 */
export function toldTwice(present: Present[]): Present[] {
  const named = present.filter(({ person }) => person.name);
  const unnamed = present.filter(({ person }) => !person.name && person.country);
  const left = new Set(unnamed.map(({ person }) => person.country));
  for (const { person } of named) left.delete(person.country);
  const strangers = named.filter(({ person }) => !person.country && !person.organisation);
  const isSame =
    unnamed.length > 1 && named.length > 1 && strangers.length <= 1 && left.size === strangers.length;
  if (!isSame || new Set(named.map(({ person }) => person.country)).size !== named.length) return present;
  const [country = null] = left;
  return named.map((each) =>
    strangers.includes(each) ? { ...each, person: { ...each.person, country } } : each,
  );
}
