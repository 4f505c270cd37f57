/**
 * Where a report was sent from, as the line of its author or agency over the story tells:
 *
 *   Press Trust of India Kathmandu      ANI | Kathmandu      By Jane Dole in Kathmandu      Reuters, Kathmandu
 *   ^who wrote it        ^place
 */
import type { Draft, Place } from '../draft.ts';
import { isProse } from './shapes.ts';

/** How many lines at the head of a page are looked at. */
const HEAD = 20;
/** The longest byline, in characters. */
const LONGEST = 70;

const AGENCY =
  /^(?:Source: )?(?:Press Trust of India|Asian News International|Indo-Asian News Service|Associated Press|Agence France-Presse|The Canadian Press|PTI|ANI|IANS|UNI|AP|AFP|Reuters|Xinhua|Yonhap|Kyodo(?: News)?|Jiji(?: Press)?|TASS|Interfax|Anadolu(?: Agency)?|AA|ANTARA|Bernama|VNA|APP|KUNA|WAM|QNA|SPA|MENA|EFE|ANSA|DPA|dpa|CNA|BSS|UNB)(?:,| [|/-]{1,2}| in)? (?=\p{Lu})/u;
const AUTHOR =
  /^(?:By |BY )?\p{Lu}[\p{L}.'-]+(?: \p{Lu}[\p{L}.'-]+){1,3} in (?=\p{Lu})|^(?:By|BY) [^,|]{3,40}(?:,| \|) (?=\p{Lu})/u;

/** The city that ends a byline over the story, where a vocabulary holds it; null where there is none. */
export function bylinePlace({ lines, text, title, lexicon, source }: Draft): Place | null {
  for (const line of lines.slice(0, HEAD)) {
    if (line.type === 'title' || (title && line.start < title.start)) continue;
    if (line.text.length > LONGEST && isProse(line.text)) return null;
    if (line.text.length > LONGEST) continue;
    const by = AGENCY.exec(line.text) ?? AUTHOR.exec(line.text);
    const at = line.start + (by?.[0].length ?? 0);
    const place = by && lexicon.places.at(text, at, line.end);
    if (place && /^[\s,|.]*$|^,? ?[|,-] ?(?:\d|\p{Lu}\p{Ll}+ \d)/u.test(text.slice(place.end, line.end)))
      return { name: source.plain(at, place.end), country: place.value.country };
  }
  return null;
}
