/**
 * Where those serve who hold an office: the ministry that stands behind it, and its country.
 *
 *   State Secretary for Information, Ministry of Foreign Affairs of Hungary, A      A, Director-General, Ministry of Foreign Affairs of Peru
 *                                    ^seat                          ^country ^name                       ^seat                       ^country
 */
import type { Draft } from '../../draft.ts';
import type { Range } from '../../ranges.ts';
import { matchesOf } from '../../text/matches.ts';
import type { Match } from '../../vocabulary/words.ts';
import { countryAt } from '../grammar/owners.ts';
import { nameAt } from './names.ts';

/** Director General for Asia, Ministry of Foreign Affairs, A and …: where somebody serves, between office and name. */
const SEAT = /^, (?:the )?(?:Ministry|Department|Office|Bureau) (?:of|for) [^,;.()]{3,60}, (?=\p{Lu})/u;
const closes = (text: string, { start, end }: Range) =>
  text.slice(start, end).includes(' ') &&
  /^(?:$|[,;.]? (?:and|[\p{Ll}-]+(?:ed|et|ld))(?!\p{L})|[,;.\n])/u.test(text.slice(end, end + 20));

/** The name that stands behind the seat of an office, with the country of the seat; or null. */
export function seatedBehind(
  draft: Draft,
  { end: from }: Range,
  end: number,
): (Range & { country: string | null }) | null {
  const { text } = draft;
  const seat = SEAT.exec(text.slice(from, Math.min(end, from + 100)))?.[0].length ?? 0;
  const name = seat > 0 ? nameAt(draft, from + seat, end) : null;
  if (!name || !closes(text, name)) return null;
  return { ...name, country: ministryBehind(draft, from, name.start)?.value ?? null };
}

/** A, Director-General, European Bureau, Ministry of Foreign Affairs of Japan: where somebody serves. */
const MINISTRY =
  /^(?: in charge of [\p{L} ]{3,40})?(?: \([\p{L} ]{3,30}\))?(?:, \p{Lu}[^,;.()]{3,60}){0,2}?, (?:the )?(?:\p{Lu}\p{L}+ )?(?:Ministry|Department|Office|Government|Embassy)\b[^,;.()]{0,100}/u;
const OF = / of (?:the )?(?=\p{Lu})/gu;

/** The country of the ministry named behind an office, or null. */
export function ministryBehind(draft: Draft, at: number, end: number): Match<string> | null {
  const [words = ''] = MINISTRY.exec(draft.text.slice(at, Math.min(end, at + 220))) ?? [];
  for (const { index, 0: of } of matchesOf(words, OF)) {
    const country = countryAt(draft, at + index + of.length, end);
    if (country) return country;
  }
  return null;
}
