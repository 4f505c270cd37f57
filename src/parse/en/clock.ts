/** The date and place that the text speaks on: what 14 April, next month and Thursday are counted from. */
import { type Anchor, resolve, UNKNOWN } from '../calendar.ts';
import {
  between,
  type DateMention,
  type Draft,
  type Line,
  type MeetingMention,
  type Place,
} from '../draft.ts';
import type { Clock } from '../meetings.ts';
import { DATELINE } from './about.ts';
import { datesIn } from './dates.ts';
import { PLANNED } from './events.ts';
import { placeAt, placesIn } from './places.ts';
import { isCapitals, isProse, sentencesOf, words } from './shapes.ts';

/** How many paragraphs of the opening are looked at. */
const OPENING = 5;
const TOOK_PLACE =
  /\b(?:held|hosted|convened|met|took place|gathered|attended|addressed|visit(?:ed)?|talks|chaired|co-chaired|opened|meeting|hosted)\b/;

export function clockOf(draft: Draft, primary: MeetingMention[]): Clock {
  const known = draft.published ?? signedOn(draft);
  const opening = openingOf(draft);
  const told = primary.filter(({ planned }) => !planned).flatMap(({ dates }) => dates);
  const spoken = [
    best(told),
    openingDate(draft, opening),
    placeLine(draft)?.date,
    datelineDate(draft, opening),
  ];
  const date =
    spoken.map((each) => (each ? resolve(each, known, true) : UNKNOWN)).find((each) => each.date !== null) ??
    UNKNOWN;
  return {
    primary: date,
    place: openingPlace(draft, opening),
    anchor: date.date
      ? { date: date.date, basis: date.dateBasis === 'curated' ? 'curated' : 'stated' }
      : known,
  };
}

/** Of several dates of one meeting the most exact: days before months, ranges before days. */
function best(dates: DateMention[]): DateMention | undefined {
  const exact = ({ day, weekday, relative, endDay, year }: DateMention) =>
    (day !== null || weekday !== null || relative?.unit === 'day' ? 4 : 0) +
    (endDay !== null ? 2 : 0) +
    (year !== null ? 1 : 0);
  return [...dates].sort((a, b) => exact(b) - exact(a))[0];
}

/** The first paragraphs of the article proper. */
function openingOf({ lines }: Draft): Line[] {
  const own = lines.filter(
    (line) => line.type === 'lead' || line.type === 'communique' || line.type === 'remarks',
  );
  return own.filter((line) => isProse(line.text)).slice(0, OPENING);
}

/** The first date of the opening that has a day and stands in a sentence of a meeting; a dateline's is when it was sent. */
function openingDate({ dates, text }: Draft, opening: Line[]): DateMention | null {
  for (const line of opening) {
    if (!TOOK_PLACE.test(line.text)) continue;
    const own = between(dates, line.start, line.end).filter(
      ({ day, weekday, relative, end }) =>
        (day !== null || weekday !== null || relative?.unit === 'day') &&
        !/^ \([A-Z]/.test(text.slice(end, end + 3)),
    );
    if (own[0]) return best(own.slice(0, 3).filter((date) => date.start - line.start < 400)) ?? own[0];
  }
  return null;
}

function openingPlace(draft: Draft, opening: Line[]): Place | null {
  for (const { start, end } of opening.flatMap((line) => sentencesOf(draft.text, line))) {
    const words = draft.text.slice(start, end);
    const verb = PLANNED.test(words) ? null : TOOK_PLACE.exec(words);
    const from = start + (verb?.index ?? 0);
    const [place] = verb ? placesIn(draft, from, Math.min(end, from + 160)) : [];
    if (place) return place;
  }
  return placeLine(draft)?.place ?? datelinePlace(draft, opening);
}

/** The date of a dateline, for a report that says no more than the day of the week. */
function datelineDate({ text }: Draft, [first]: Line[]): DateMention | null {
  const dateline = first && DATELINE.exec(first.text);
  return dateline ? (datesIn(text, first.start, first.start + dateline[0].length)[0] ?? null) : null;
}

/** OSH, Kyrgyzstan, Sept. 12 (Xinhua): where a report was sent from, in capitals. */
function datelinePlace({ lexicon }: Draft, opening: Line[]): Place | null {
  const [first] = opening;
  const capitals =
    first && DATELINE.test(first.text) ? /^\p{Lu}[\p{Lu}' -]+/u.exec(first.text)?.[0].trim() : null;
  const name = capitals ? titleCase(capitals) : null;
  const place = name ? lexicon.places.get(name) : null;
  return name && place ? { name, country: place.country } : null;
}

interface PlaceLine {
  place: Place;
  date: DateMention;
}

/** A line that gives a place and a date and nothing else: Khon Kaen, Thailand, 27 July 2034. */
function placeLine(draft: Draft): PlaceLine | null {
  for (const { start, end, type, text } of draft.lines) {
    if (type === 'chrome' || type === 'title' || text.length > 70 || /[:|]/.test(text) || isProse(text))
      continue;
    const date = datesIn(draft.text, start, end).find(({ year, day }) => year !== null && day !== null);
    const place =
      date && date.start > start && words(text) <= 9 ? writtenPlace(draft, start, date.start) : null;
    if (date && place) return { place, date };
  }
  return null;
}

/** The place that a line begins with, also in capitals. */
function writtenPlace(draft: Draft, start: number, end: number): Place | null {
  const words = /^[^,(]+/.exec(draft.text.slice(start, end))?.[0].trim() ?? '';
  if (!isCapitals(words)) return placeAt(draft, start, end);
  const name = titleCase(words);
  const known = draft.lexicon.places.get(name);
  return known ? { name, country: known.country } : null;
}

const titleCase = (words: string) => words.replace(/(?<=\p{Lu})\p{Lu}+/gu, (rest) => rest.toLowerCase());

/** Where and when an agreed text was signed: Done at Hue on 8 June 2033; the place and date that close it. */
function signedOn(draft: Draft): Anchor | null {
  for (const line of draft.lines) {
    if (
      line.type !== 'communique' ||
      !(line.text.length <= 50 || /^(?:Done|Adopted|Signed|Issued) (?:at|in|on)\b/.test(line.text))
    )
      continue;
    const date = between(draft.dates, line.start, line.end).find(
      ({ year, day }) => year !== null && day !== null,
    );
    if (date) return { date: resolve(date, null, true).date as string, basis: 'stated' };
  }
  return null;
}
