/**
 * Where a report was sent from, as the line of its author or agency over the story tells:
 *
 *   Press Trust of India Kathmandu      ANI | Kathmandu      By Jane Dole in Kathmandu      General Secretariat - Kathmandu
 *   ^who wrote it        ^place
 */
import type { Draft, Line, Place } from '../../draft.ts';
import { isProse } from '../grammar/shapes.ts';

/** How many lines at the head of a page are looked at. */
const HEAD = 20;
/** The longest byline, in characters. */
const LONGEST = 70;

/** What stands between an agency and the place. */
const BEHIND_AGENCY = /^(?:,| [|/-]{1,2}| in)? (?=\p{Lu})/u;
const AUTHOR =
  /^(?:By |BY )?\p{Lu}[\p{L}.'-]+(?: \p{Lu}[\p{L}.'-]+){1,3} in (?=\p{Lu})|^(?:By|BY) [^,|]{3,40}(?:,| \|) (?=\p{Lu})|^(?:\p{Lu}\p{L}+ ){0,2}(?:Secretariat|Ministry|Presidency|Press Service)(?: of [\p{L} ]{3,40})? --? (?=\p{Lu})/u;

/** The city that ends a byline over the story, where a vocabulary holds it; null where there is none. */
export function bylinePlace({ lines, text, title, lexicon, source }: Draft): Place | null {
  for (const line of lines.slice(0, HEAD)) {
    if (line.type === 'title' || (title && line.start < title.start)) continue;
    if (line.text.length > LONGEST && isProse(line.text)) return null;
    if (line.text.length > LONGEST) continue;
    const at = behindAgency(lexicon, line) ?? behindAuthor(line);
    const place = at === null ? null : lexicon.places.at(text, at, line.end);
    if (place && /^[\s,|.]*$|^,? ?[|,-] ?(?:\d|\p{Lu}\p{Ll}+ \d)/u.test(text.slice(place.end, line.end)))
      return { name: source.plain(place.start, place.end), country: place.value.country };
  }
  return null;
}

function behindAgency({ agencies }: Draft['lexicon'], { text, start }: Line): number | null {
  const from = text.startsWith(SOURCE) ? SOURCE.length : 0;
  const agency = agencies.at(text, from);
  const link = agency && BEHIND_AGENCY.exec(text.slice(agency.end));
  return link ? start + agency.end + link[0].length : null;
}

const SOURCE = 'Source: ';

function behindAuthor({ text, start }: Line): number | null {
  const by = AUTHOR.exec(text);
  return by && start + by[0].length;
}
