/**
 * Where something took place: a city behind in or at, with its state or country.
 *
 *   was held in Khon Kaen, Thailand      hosted … in Charleston, South Carolina      in the Kyrgyz city of Karakol
 *               ^city      ^country                  ^city                                            ^city
 */
import type { Draft, Place } from '../../draft.ts';
import { matchesOf } from '../../text/matches.ts';
import { countryAt } from '../grammar/owners.ts';
import { publisherOf } from './publisher.ts';

const IN =
  /\b(?:[Ii]n(?: (?:beautiful|sunny|hospitable|historic|ancient))?|[Aa]t|[Oo]n(?= the (?:[\p{L}-]+ ){0,3}islands? of )|(?<house>to(?= (?:the )?\p{Lu}))|(?<visit>[Vv]isit(?:ed|ing| to)|delegation to)) (?:(?<whose>(?:[\p{Ll}-]+ )?\p{Lu}\p{L}+(?: \p{Lu}\p{L}+)?'s (?=\p{Lu})|the (?=\p{Lu}\p{L}+(?:,? D\.?C\.?)? area\b))|(?:the |(?:[\p{Ll}-]+ )?\p{Lu}\p{L}+(?: \p{Lu}\p{L}+)?'s |(?=\p{Lu}\p{L}+ (?:capital|city|town|resort|port) ))(?:[\p{L}-]+ ){0,3}(?:city|town|capital|resort|village|islands?|suburb|port)(?: city)?(?: of|,)? )?(?=(?:the )?\p{Lu})/gu;
const NAME = /^\p{Lu}[\p{L}'-]*(?: (?:(?:de|da|do|del|la|el|al|of|sur|am|upon) )?\p{Lu}[\p{L}'-]*){0,3}/u;
/** Capitalised words behind in that are no city. */
const NO_PLACE =
  /^(?:January|February|March|April|May|June|July|August|September|October|November|December|Central|South(?:ern)?|North(?:ern)?|East(?:ern)?|West(?:ern)?|Southeast|Northeast|Asia|Africa|Europe|Latin|Pacific|Monday|Tuesday|Wednesday|Thursday|Friday|Saturday|Sunday|Annex|Article|Paragraph|Section|Chapter|Part|Phase|English|Chinese|Russian|French|Spanish|Arabic|On|In|At|By|Done|Signed|This|That|The|His|Her|Our|Their|Geneva Conventions|Deputy|Prime|President|Foreign|Minister|Ministerial|Level|Parliament|Paragraphs|Gaza|Middle|Published|Updated|Posted|Issued|Released)(?:\b|$)/;

/** State House, Blair House, Great Hall: where in a city, and no city. */
const VENUE =
  /^(?:Schloss|Hotel|Ch[âa]teau|Palais|Palazzo|Villa) |(?:^| )(?:House|Hall|Hotel|Palace|Center|Centre|Department|University|Ministry|Building|Office|Resort|Museum|Institute|Academy|Headquarters|Airport|Base|Secretariat|Villa|Castle|Chancellery|Embassy|Room|Garden|Square|Street|Park|Kremlin)$/;

/** The longest name of a city with its country, in characters. */
const LONGEST = 40;
const THE = 'the '.length;

/** The places between two offsets, in order; a city that no vocabulary holds is read as written. */
export function placesIn(draft: Draft, start: number, end: number): Place[] {
  const found: Place[] = [];
  for (const match of matchesOf(draft.text.slice(start, end), IN)) {
    const at = start + match.index + match[0].length;
    // Who is visited may be a person, what is China's a part of the country, too, and an area no city's.
    if ((match.groups?.visit || match.groups?.whose) && !draft.lexicon.places.at(draft.text, at, end))
      continue;
    // A name that the stretch cuts is read to its end.
    if (match.groups?.house && !isWelcomed(draft, start + match.index, at, end)) continue;
    const place = placeAt(draft, at, Math.min(draft.text.length, end + LONGEST));
    if (place)
      found.push(place.country ? place : { ...place, country: ownerIn(draft, start + match.index, at) });
  }
  return found;
}

/** A welcomed B to the White House, to Washington: a house or a city that is known, and no other. */
function isWelcomed({ text, lexicon }: Draft, to: number, at: number, end: number): boolean {
  if (lexicon.venues.at(text, at + THE, end)) return true;
  return (
    lexicon.places.at(text, at, end) !== null &&
    /\b(?:welcomed|received|hosted) [^.;]{3,}$/.test(text.slice(Math.max(0, to - 140), to))
  );
}

/** in Senegal's coastal town of, in the Kyrgyz city of: the country of which it is said to be a town. */
function ownerIn({ words }: Draft, start: number, end: number): string | null {
  const [owner] = [...words.in('countries', start, end), ...words.in('nationalities', start, end)];
  return owner?.value ?? null;
}

/** The city named at `at`, or where the house stands that is named there, or null. */
export function placeAt(draft: Draft, at: number, end: number): Place | null {
  const { text, lexicon, source } = draft;
  const venue = lexicon.venues.at(text, at + (text.startsWith('the ', at) ? 4 : 0), end);
  if (venue) return { name: venue.value.city, country: venue.value.country };
  const known = lexicon.places.at(text, at, end);
  const country = countryAt(draft, at, end);
  if (known && !(country && country.end > known.end)) {
    const stated = countryBehind(draft, known.end, end);
    // Washington, DC is Washington.
    const name = source.plain(known.start, known.end).replace(/,? D\.?C\.?$/, '');
    return { name, country: stated ?? known.value.country };
  }
  const name = NAME.exec(text.slice(at, Math.min(end, at + 60)));
  if (country || !name || NO_PLACE.test(name[0]) || lexicon.organisations.at(text, at, end)) return null;
  if (lexicon.nationalities.at(text, at, end)) return null;
  if (VENUE.test(name[0])) return cityOfVenue(draft, at + name[0].length, end);
  // Savannakhet City: how translations write a city's name; those that end so are in the vocabulary.
  const stop = at + name[0].replace(/(?<=.) City$/, '').length;
  return { name: source.plain(at, stop), country: countryBehind(draft, at + name[0].length, end) };
}

/** Harcombe House, Perth: a house that no vocabulary holds, in a city that one does. */
function cityOfVenue(draft: Draft, at: number, end: number): Place | null {
  const link = /^(?:,| in) /.exec(draft.text.slice(at, at + 4))?.[0].length ?? 0;
  return link > 0 && draft.lexicon.places.at(draft.text, at + link, end)
    ? placeAt(draft, at + link, end)
    : null;
}

/** …, Italy; …, just south of Dakar. */
const BEHIND_CITY =
  /^(?:, (?:(?:just )?(?:outside|near|(?:north|south)?-?(?:east|west)? ?(?<=\p{L}{4} )of) |in )?(?:the )?| \()/u;

/** Trieste, Italy; Charleston, South Carolina: the country, also by its state or another city, behind a comma. */
function countryBehind(draft: Draft, at: number, end: number): string | null {
  const link = BEHIND_CITY.exec(draft.text.slice(at, at + 24));
  if (!link) return null;
  const { text, lexicon } = draft;
  const from = at + link[0].length;
  const country = countryAt(draft, from, end);
  const region = lexicon.regions.at(text, from, end);
  if (country && region?.end === country.end) return regionOrCountry(draft, region.value, country.value);
  return country?.value ?? region?.value ?? lexicon.places.at(text, from, end)?.value.country ?? null;
}

/** How many of the people of an article tell whether a state or a country is meant. */
const OPENING = 40;

/** Savannah, Georgia: the state, where the article's people are of the country that it is a part of, or the page is. */
function regionOrCountry(draft: Draft, region: string, country: string): string {
  const people = draft.people.slice(0, OPENING);
  if (people.some((person) => person.country === country)) return country;
  return publisherOf(draft) === region || people.some((person) => person.country === region)
    ? region
    : country;
}
