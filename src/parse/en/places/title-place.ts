/**
 * Where the title says that a meeting took place: a city that a vocabulary holds.
 *
 *   EU-Canada summit, Brussels, 23 June 2031      Coast summit in Almaty seeks …      Press statement, Perth
 *                     ^city                                       ^city                                ^city
 */
import type { Draft, Place } from '../../draft.ts';
import { matchesOf } from '../../text/matches.ts';
import { datesIn } from '../dates/dates.ts';

const TITLED_IN =
  /(?:\b(?:[Mm]eeting|[Ss]ummit|[Ff]orum|[Dd]ialogue|[Cc]onference|[Tt]alks|[Cc]onsultations|[Rr]etreat|place|held|met|meets?|gather|convened?) in | - )(?=\p{Lu})/gu;

/** The city that the title names, or the country alone before a date; or null. */
export function titlePlace({ title, text, lexicon, source }: Draft): Place | null {
  if (!title) return null;
  const [date] = datesIn(text, title.start, title.end);
  // Press statement, Perth; Leaders meet in Perth
  if (!date) {
    const words = text.slice(title.start, title.end);
    const last = /(?:,| in) (\p{Lu}[\p{L}' -]{1,30})$/u.exec(words)?.[1] ?? '';
    const place = lexicon.places.get(last);
    if (place) return { name: source.plain(title.end - last.length, title.end), country: place.country };
    // Press statement - Yokohama, Japan; Coast summit in Almaty seeks …; a meeting took place in Baku
    const [behind] = matchesOf(words, TITLED_IN);
    const at = behind && title.start + behind.index + behind[0].length;
    const city = at ? lexicon.places.at(text, at, title.end) : null;
    return city && { name: source.plain(city.start, city.end), country: city.value.country };
  }
  const city = /(?:, |\()(\p{Lu}[\p{L}' -]{1,30}), $/u.exec(text.slice(title.start, date.start))?.[1] ?? '';
  const known = lexicon.places.get(city);
  const end = date.start - 2;
  if (known) return { name: source.plain(end - city.length, end), country: known.country };
  // Meeting of Finance Ministers, Indonesia, 11 April 2032
  const country = lexicon.countries.get(city);
  return country === null ? null : { name: null, country };
}
