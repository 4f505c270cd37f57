/** Where the opening of a text says that the meeting took place. */
import type { Draft, Line, Place } from '../../draft.ts';
import { between, type Range } from '../../ranges.ts';
import { matchesOf } from '../../text/matches.ts';
import { countryAt } from '../grammar/owners.ts';
import { sentencesOf } from '../grammar/shapes.ts';
import { TELLS, WELCOMED_TO } from '../grammar/verbs.ts';
import { PLANNED } from '../meetings/events.ts';
import { bylinePlace } from './bylines.ts';
import { capitalNamed } from './capitals.ts';
import { datelinePlace, placeAlone, placeLine, signed } from './datelines.ts';
import { placeAt, placesIn } from './places.ts';
import { titlePlace } from './title-place.ts';

/** Another meeting than the one reported. */
const PREVIOUS =
  /\b(?:previous|last) (?:[A-Za-z-]+ )?(?:meeting|summit|round|session)\b|\b(?:follow(?:s|ed|ing|ed by)|[Ss]ince|[Rr]ecall(?:ed|ing)?|[Bb]uilding on|[Aa]fter) [^.;,]{0,60}\bvisit\b|\b(?:[Mm]eeting|[Tt]alks|[Vv]isit|[Cc]all|[Tt]his|[Ii]t) (?:follow(?:s|ed)|builds|built) (?:on|upon|from|an?|the|recent)\b|\b(?:outcome|result) of [^.;]{0,80}\bvisit\b|\b[Tt]alks (?:begun|started) in\b/;

/** Where the opening tells that a meeting took place: of a country alone, the city in which the text was signed. */
export function openingPlace(draft: Draft, opening: Line[]): Place | null {
  const place = toldPlace(draft, opening);
  if (!place || place.name !== null) return place;
  const signedIn = signed(draft)?.place ?? placeAlone(draft);
  return signedIn && signedIn.country === place.country ? signedIn : place;
}

/** Where a sentence of the opening tells of a meeting; else where the text was written. */
function toldPlace(draft: Draft, opening: Line[]): Place | null {
  for (const { start, end } of opening.flatMap((line) => sentencesOf(draft.text, line))) {
    const words = draft.text.slice(start, end);
    const welcome = welcomedTo(draft, words, start, end) ?? welcomedIn(draft, words, start);
    if (welcome) return welcome;
    const verb = PLANNED.test(words) || PREVIOUS.test(words) ? null : TELLS.exec(words);
    const from = start + (verb?.index ?? 0);
    const [place] = verb ? placesIn(draft, from, Math.min(end, from + 160)) : [];
    // A, who is visiting Lima to attend B, held C.
    const visited = verb && /\bvisit/.test(words) ? placesIn(draft, start, from).at(-1) : undefined;
    const told =
      place ??
      visited ??
      (verb
        ? (besideDate(draft, start, end) ??
          ahead(draft, start, from) ??
          behindAll(draft, from, end) ??
          venueBehind(draft, from, end) ??
          countryOfGuest(draft, from, end))
        : null);
    if (told) return told;
  }
  return (
    placeLine(draft)?.place ??
    welcomed(draft, opening) ??
    bylinePlace(draft) ??
    placeAlone(draft) ??
    datelinePlace(draft, opening) ??
    signed(draft)?.place ??
    titlePlace(draft) ??
    capitalNamed(draft, opening) ??
    countryVisited(draft, opening) ??
    announcedPlace(draft, opening)
  );
}

const WILL = /\b(?:will|to attend|is set to)\b(?!.*\bnext (?:meeting|summit|session|round)\b)/;

/** A will attend the meeting in Almaty from 14 to 15 July: how a page opens that tells of what is to come. */
function announcedPlace(draft: Draft, opening: Line[]): Place | null {
  for (const line of opening.slice(0, 2)) {
    const [sentence] = line.type === 'communique' ? [] : sentencesOf(draft.text, line);
    const will = sentence && WILL.exec(draft.text.slice(sentence.start, sentence.end));
    const [place] = will ? placesIn(draft, sentence.start + will.index, sentence.end) : [];
    if (place) return place;
  }
  return null;
}

/** Welcome to ancient Bukhara!; It is a pleasure to welcome you all in Lima: what the host says. */
const WELCOME =
  /\b[Ww]elcome (?:you (?:all )?|everyone )?(?:here )?(?:(?:\p{Lu}[^.!?\n]{2,200}? )?(?:and-)?to|in) (?:(?:the|our) )?(?:[\p{Ll}-]+ ){0,3}(?=\p{Lu})/u;

function welcomed({ text, lexicon, source }: Draft, opening: Line[]): Place | null {
  for (const { start, end, type } of opening) {
    const said = type === 'remarks' ? WELCOME.exec(text.slice(start, end)) : null;
    if (!said) continue;
    const at = start + said.index + said[0].length;
    const venue = lexicon.venues.at(text, at, end)?.value;
    if (venue) return { name: venue.city, country: venue.country };
    const city = lexicon.places.at(text, at, end);
    if (city) return { name: source.plain(city.start, city.end), country: city.value.country };
  }
  return null;
}

/** A held a meeting with B during her visit to Japan, with C, who is visiting Japan; the meeting was held in Kuwait: only the country is told. */
const VISIT =
  /\b(?:[Dd]uring|[Oo]n|ma(?:de|ke|king)|pa(?:id|ying|ys)|conclud(?:ed|es|ing)|part of) (?:an?|his|her|their|the) (?:[A-Za-z-]+ ){0,4}[Vv]isit to (?:the )?(?=\p{Lu})|\b(?:is|are|was|were) (?:currently |also |now )?visiting (?=\p{Lu})|\b(?:held|convened|met|gathered|took place|meeting|summit|talks|conference) in (?:the )?(?=\p{Lu})/gu;

function countryVisited(draft: Draft, [first]: Line[]): Place | null {
  for (const { index, 0: words } of first ? matchesOf(first.text, VISIT) : []) {
    const country = countryAt(draft, (first as Line).start + index + words.length, (first as Line).end);
    if (country) return { name: null, country: country.value };
  }
  return null;
}

/** … co-chaired by A, Minister of …, and B, Minister of …, on 4 July 2031 in Lima: however far behind the verb. */
function besideDate(draft: Draft, start: number, end: number): Place | null {
  for (const date of between(draft.dates, start, end)) {
    const link = /^,? (?:in|at) (?:the city of )?(?=\p{Lu})/u.exec(draft.text.slice(date.end, date.end + 20));
    const place = link ? placeAt(draft, date.end + link[0].length, end) : bracketed(draft, date, start, end);
    if (place) return place;
  }
  return null;
}

/** The Summit (Dakar, 3-4 May 2031), (3-4 May 2031, Dakar), - Dakar, 3 May 2031 -: a city that a vocabulary holds. */
function bracketed(draft: Draft, date: Range, start: number, end: number): Place | null {
  const { text, lexicon } = draft;
  const before = /(?:\(| --? )(\p{Lu}[^().;]{1,40}), $/u.exec(
    text.slice(Math.max(start, date.start - 50), date.start),
  );
  const behind = text[date.start - 1] === '(' && text.startsWith(', ', date.end) ? date.end + 2 : null;
  const at = before ? date.start - 2 - (before[1] as string).length : behind;
  return at !== null && lexicon.places.at(text, at, end) ? placeAt(draft, at, end) : null;
}

/** A hosted a delegation, led by B, …, for the dialogue in Lima: what closes the sentence, far behind the verb. */
function behindAll(draft: Draft, start: number, end: number): Place | null {
  const [, words] =
    / in (?=\p{Lu})([^,.;]{2,60}?)(?:,[^,.;]{2,40})?\.?$/u.exec(draft.text.slice(start, end)) ?? [];
  return words ? (placesIn(draft, start, end).at(-1) ?? null) : null;
}

/** A hosted B, Minister of …, and C, Minister of …, at the Pentagon to discuss …: a house that a vocabulary holds. */
function venueBehind({ text, lexicon }: Draft, start: number, end: number): Place | null {
  const venue = lexicon.venues
    .in(text, start, end)
    .find((each) => /\b(?:at|in) (?:the )?$/.test(text.slice(Math.max(start, each.start - 8), each.start)));
  return venue ? { name: venue.value.city, country: venue.value.country } : null;
}

/** A met B on May 7 in Malta */
const IN_COUNTRY = /^(?: (?:on|today|this)(?: (?:\d{1,2}|\p{Lu}?\p{L}+)){0,3},?)? in (?:the )?(?=\p{Lu})/u;
/** A met B in Malta.: only the country is told, right behind whom A met. */
function countryOfGuest(draft: Draft, start: number, end: number): Place | null {
  const guest = between(draft.people, start, end).at(-1);
  const link = guest && IN_COUNTRY.exec(draft.text.slice(guest.end, guest.end + 40));
  const country = guest && link ? countryAt(draft, guest.end + link[0].length, end) : null;
  const isLast =
    country && /^(?:[.,]| on | to | today| this )/.test(draft.text.slice(country.end, country.end + 6));
  return isLast ? { name: null, country: country.value } : null;
}

/** On the margins of the General Assembly in New York on 21 September, the ministers met: what opens the sentence. */
function ahead(draft: Draft, start: number, verb: number): Place | null {
  const opens = /^(?:\d{1,2}\. *)?(?:On|In|At) [^;]*?, (?=(?:the|we) |\p{Lu})/u.exec(
    draft.text.slice(start, verb),
  );
  return opens ? (placesIn(draft, start, start + opens[0].length).at(-1) ?? null) : null;
}

/** A welcomed B and C to Savannah, Georgia: behind the last of the guests. */
function welcomedTo(draft: Draft, words: string, start: number, end: number): Place | null {
  const from = start + words.search(/\b(?:welcomed|hosted|received)\b/);
  const guest = from < start ? undefined : between(draft.people, from, Math.min(end, from + 200)).at(-1);
  const to = guest
    ? /^(?:,? and (?:an? |his |her |their |the )?(?:\p{L}+ ){0,2}delegation)?,? to (?=\p{Lu})/u.exec(
        draft.text.slice(guest.end, guest.end + 60),
      )
    : null;
  return guest && to ? placeAt(draft, guest.end + to[0].length, end) : null;
}

function welcomedIn(draft: Draft, words: string, start: number): Place | null {
  const told = WELCOMED_TO.exec(words);
  return told ? (placesIn(draft, start + told.index, start + told.index + told[0].length)[0] ?? null) : null;
}
