/**
 * Those whom a sentence gives by their countries first and by their names behind, in the same order.
 *
 *   the leaders of Japan, the Philippines, and the United States - Prime Minister A, President B, and President C - met
 *                  ^A's   ^B's                 ^C's
 */
import type { PersonMention } from '../../draft.ts';

/** What stands between the countries and the names, and between the names. */
const APPOSED = /^,? ?(?:--?|:|\() ?(?:the )?$/;
const AND = /^,? ?(?:and )?(?:the )?$/;

export interface Told {
  named: PersonMention[];
  delegates: PersonMention[];
}

/** The same people with their countries, and without those who are named behind their country. */
export function respectively(text: string, { named, delegates }: Told): Told {
  const last = delegates.at(-1);
  const first = last ? named.findIndex(({ start }) => start >= last.end) : -1;
  const behind = first < 0 ? [] : named.slice(first, first + delegates.length);
  const fits =
    last !== undefined &&
    behind.length > 1 &&
    behind.length === delegates.length &&
    behind.every(
      ({ start, country, organisation }, i) =>
        country === null &&
        organisation === null &&
        (i === 0
          ? APPOSED.test(text.slice(last.end, start))
          : AND.test(text.slice(behind[i - 1]?.end, start))),
    );
  if (!fits) return { named, delegates };
  const countries = new Map(behind.map((person, i) => [person, delegates[i]?.country ?? null]));
  return {
    named: named.map((person) => ({ ...person, country: countries.get(person) ?? person.country })),
    delegates: [],
  };
}
