/**
 * Whose page it is: that of a country's ministry, embassy or agency.
 *
 *   Ministry of Foreign Affairs of Japan      The White House      XIAMEN, May 28 (Xinhua) --
 *                               ^country      ^a publisher                      ^an agency
 */
import type { Draft } from '../../draft.ts';
import { matchesOf } from '../../text/matches.ts';
import { countryAt } from '../grammar/owners.ts';
import { isProse } from '../grammar/shapes.ts';

/** How many lines at each end of a page say whose it is. */
const EDGE = 40;

/** Ministry of Foreign Affairs of Japan; Embassy of the Republic of Korea in Kenya. */
const OFFICE =
  /^(?:The )?(?:Ministry|Department|Government|Presidency|Embassy|Consulate|Permanent Mission)\b[^.:]{0,100}/;
const OF = / of (?:the )?(?=\p{Lu})/gu;

/** The country whose page it is, or null: as its name says, or that of the agency that reports. */
export function publisherOf(draft: Draft): string | null {
  const { text, lines, lexicon, words, sourceName } = draft;
  for (const { type, start, end } of [...lines.slice(0, EDGE), ...lines.slice(EDGE).slice(-EDGE)]) {
    // A byline may be a publisher's name alone.
    if (type !== 'chrome' && type !== 'metadata' && !lexicon.publishers.is(text, start, end)) continue;
    const [publisher] = words.in('publishers', start, end);
    if (publisher) return publisher.value;
    const [office = ''] = OFFICE.exec(text.slice(start, Math.min(end, start + 120))) ?? [];
    const country = matchesOf(office, OF)
      .map(({ index, 0: of }) => countryAt(draft, start + index + of.length, end))
      .find((each) => each !== null);
    if (country) return country.value;
  }
  // Xinhua News Agency, Bishkek, Kyrgyzstan, August 29: a report may begin with its agency.
  const lead = lines.find((line) => line.type !== 'chrome' && line.type !== 'metadata' && isProse(line.text));
  const agency = lead && lexicon.publishers.at(text, lead.start, lead.end);
  if (agency && text.startsWith(', ', agency.end)) return agency.value;
  return sourceName
    ? (lexicon.publishers.in(text, sourceName.start, sourceName.end)[0]?.value ?? null)
    : null;
}
