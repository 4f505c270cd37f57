/**
 * Where and when a text says it was written, at its head:
 *
 *   OSH, Kyrgyzstan, Sept. 12 (Xinhua) -- Chinese President …      Khon Kaen, Thailand, 27 July 2034
 *   ^place           ^date                                         ^place              ^date
 */
import type { DateMention, Draft, Line, Place } from '../../draft.ts';
import { between, type Range } from '../../ranges.ts';
import { wordsOf } from '../../text/characters.ts';
import { datesIn } from '../dates/dates.ts';
import { countryAt } from '../grammar/owners.ts';
import { isCapitals, isProse } from '../grammar/shapes.ts';
import { placeAt, placesIn } from './places.ts';

/** ASTANA - The ministers …; TERMEZ, May 6 -- The ministers …: a dateline without its agency. */
export const SENT_FROM = /^\p{Lu}{3}[\p{L}\d' .,-]{0,40}? --? /u;

/** A place, perhaps a date, and the agency in brackets: how agencies open a report. */
export const DATELINE = /^(?!(?:The|We|A|An) )[\p{Lu}][^()\n]{1,60}\(([A-Z][\p{L} ]{1,30})\) ?--? ?/u;

/** LIMA, Peru - April 29, 2035 -- The group …: the day between two dashes. */
const SENT_WHEN =
  /^\p{Lu}[\p{L}' .-]{1,30}?(?:, \p{Lu}[\p{L} ]{2,25})? --? (?:\p{Lu}\p{L}{2,8}\.? \d{1,2},|\d{1,2} \p{Lu}\p{L}{2,8}) \d{4} --? /u;

/** The date of a dateline, for a report that says no more than the day of the week. */
export function datelineDate({ text }: Draft, [first]: Line[]): DateMention | null {
  const dateline =
    first && (DATELINE.exec(first.text) ?? SENT_ON.exec(first.text) ?? SENT_WHEN.exec(first.text));
  return dateline ? (datesIn(text, first.start, first.start + dateline[0].length)[0] ?? null) : null;
}

const SENT = /^(\p{Lu}[\p{L}' -]+?)(?:,[^()\n]{2,40}?)?(?: \([\p{L}\d ./&-]{2,30}\)|\. \p{Lu}{3,}\.?)? --? /u;
/** New Delhi, Nov 12 (PTI) External Affairs Minister …; KATHMANDU: Foreign Minister …; Hanoi, Nov 12:, BAKU. KAZINFORM Kazakhstan's …: as other agencies write. */
const SENT_ON =
  /^(\p{Lu}[\p{L}' -]{1,40}?)(?:, (?:\p{Lu}\p{L}{2,8}\.? \d{1,2}|\d{1,2} \p{Lu}\p{L}{2,8}\.?)(?:,? \d{4})?(?: \([\p{L} ]{2,30}\):?|:)|(?: \([A-Z]{2,8}\))?:|\. \p{Lu}{4,}(?= \p{Lu}\p{Ll})) ?(?=["']?\p{Lu})/u;

/** OSH, Kyrgyzstan, Sept. 12 (Xinhua) --; Tokyo, Japan --: where a report was sent from. */
export function datelinePlace(draft: Draft, [first]: Line[]): Place | null {
  const { lexicon, text } = draft;
  const words = first && (SENT.exec(first.text) ?? SENT_ON.exec(first.text))?.[1];
  if (!first || !words) return null;
  const name = isCapitals(words) ? titleCase(words) : text.slice(first.start, first.start + words.length);
  const place = lexicon.places.get(name);
  // An agency's dateline is a city in capitals, known or not.
  const agency = isCapitals(words) && DATELINE.test(first.text) && !lexicon.countries.get(name);
  if (!place && !agency) return null;
  // JEJU, Republic of Korea, …: its country behind it.
  const behind = first.start + words.length + 2;
  const stated = text.startsWith(', ', behind - 2) ? countryAt(draft, behind, first.end) : null;
  return { name, country: stated?.value ?? place?.country ?? null };
}

/** … held talks at Singha Durbar, in a story sent from Kathmandu: a house that no vocabulary holds is in that city. */
export function cityOfHouse(draft: Draft, place: Place): Place {
  const { text, lexicon, lines } = draft;
  const { name, country } = place;
  if (name === null || country || lexicon.places.get(name) || text.includes(`in ${name}`)) return place;
  const sent = datelinePlace(
    draft,
    lines.filter(({ type }) => type === 'lead' || type === 'remarks').slice(0, 1),
  );
  return sent?.country ? sent : place;
}

interface PlaceLine extends Range {
  place: Place;
  date: DateMention;
}

/** June 7, 2032, Washington, D.C.: a known city behind the date, with its country or state, and nothing else. */
function cityBehind(draft: Draft, at: number, end: number): Place | null {
  const link = /^(?:,| [|-]{1,2}) (?=\p{Lu})/u.exec(draft.text.slice(at, Math.min(end, at + 5)));
  const city = link ? draft.lexicon.places.at(draft.text, at + link[0].length, end) : null;
  const isWhole = city && /^(?:, ?[\p{L}. ]{2,30})?\.?\)?$/u.test(draft.text.slice(city.end, end));
  return isWhole && link ? placeAt(draft, at + link[0].length, end) : null;
}

/** A line that gives a place and a date and nothing else: Khon Kaen, Thailand, 27 July 2034. */
export function placeLine(draft: Draft): PlaceLine | null {
  for (const { start, end, type, text } of draft.lines) {
    if (
      type === 'chrome' ||
      type === 'title' ||
      text.length > 70 ||
      /^By |[:|]/.test(text) ||
      isProse(text.replace(/(?<=[A-Z]\.[A-Z])\.$|"\.?$/, ''))
    )
      continue;
    const date = datesIn(draft.text, start, end).find(({ year, day }) => year !== null && day !== null);
    // Weimar, 29 August 1991, under words of those days.
    if (date?.year && draft.published && Math.abs(date.year - Number(draft.published.date.slice(0, 4))) > 1)
      continue;
    const from = start + (text.startsWith('(') ? 1 : 0);
    const behind = date?.start === from ? cityBehind(draft, date.end, end) : null;
    const place =
      date && date.start > from && wordsOf(text) <= 9 ? writtenPlace(draft, from, date.start) : behind;
    if (date && place) return { place, date, start, end };
  }
  return null;
}

/** How many lines around the title are looked at for a place. */
const HEAD = 10;

/** New York, New York: a line before the story that is a city with its state or country, or a city over or before a date, and nothing else. */
export function placeAlone(draft: Draft): Place | null {
  // Menus stand over a title.
  const from = Math.max(0, draft.lines.findIndex(({ type }) => type === 'title') - HEAD);
  for (const [at, { start, end, type, text }] of draft.lines.slice(from, from + 2 * HEAD).entries()) {
    const i = from + at;
    if (type === 'title' || text.length > 60) continue;
    if (isProse(text)) return null;
    // [Place] Ha Noi, Vietnam: a field of a database.
    const field = text.startsWith('[Place] ') ? '[Place] '.length : 0;
    const [city = '', state = '', more] = text.slice(field).split(', ');
    // Above the title stand menus, too.
    if (type === 'chrome' && !draft.lexicon.places.get(city)) continue;
    // East Room, and below it the day.
    const venue = draft.lexicon.venues.is(draft.text, start, end);
    if (venue && isDate(draft, draft.lines[i + 1])) return { name: venue.city, country: venue.country };
    const country =
      draft.lexicon.regions.get(state) ??
      draft.lexicon.countries.get(state) ??
      draft.lexicon.places.get(state)?.country ??
      (type !== 'chrome' && (state === '' ? isDated(draft, i) : isDayFrom(draft, start, city, text))
        ? draft.lexicon.places.get(city)?.country
        : undefined);
    if (more !== undefined || !country || !/^\p{Lu}[\p{L}' -]+$/u.test(city)) continue;
    return { name: draft.source.plain(start + field, start + field + city.length), country };
  }
  return null;
}

/** Dakar, over the day; November 18, 2030, 18:00 and Dakar, one below the other. */
function isDated(draft: Draft, at: number): boolean {
  const { lines } = draft;
  const above = /^\d{1,2}:\d{2}$/.test(lines[at - 1]?.text ?? '') ? at - 2 : at - 1;
  return isDate(draft, lines[at + 1]) || (lines[above]?.type === 'metadata' && isDate(draft, lines[above]));
}

/** New York, September 23: a city, and the day on which a story was sent from there. */
function isDayFrom(draft: Draft, start: number, city: string, words: string): boolean {
  const [date] = draft.lexicon.places.get(city) ? datesIn(draft.text, start, start + words.length) : [];
  return date?.day != null && date.start === start + city.length + 2 && date.end === start + words.length;
}

function isDate({ text }: Draft, line: Line | undefined): boolean {
  const [date] = line && line.text.length <= 40 ? datesIn(text, line.start, line.end) : [];
  if (date && line?.type === 'metadata' && /^(?:Published|Posted|Updated)\b/.test(line.text)) return true;
  return date?.start === line?.start && date?.day !== null && date?.end === line?.end;
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

/** How many lines at the end of a page may hold its place and date. */
const CLOSE = 20;

/** New Delhi, or Issued by: …, and below it May 28, 2030: two lines that close a release, with where or by whom and when it was issued. */
export function issuedAt({
  lines,
  text,
  lexicon,
}: Draft): { date: DateMention; country: string | null } | null {
  const last = lines.slice(-CLOSE);
  for (const [i, line] of last.entries()) {
    const above = last[i - 1]?.text ?? '';
    const place = lexicon.places.get(above);
    const isBy = /^Issued by\b/.test(above);
    const [date] = (place || isBy) && line.text.length <= 30 ? datesIn(text, line.start, line.end) : [];
    const isWhole =
      date?.start === line.start && date.end === line.end && date.year !== null && date.day !== null;
    const behindProse = last.slice(0, i).some((each) => isProse(each.text));
    if ((place?.country || isBy) && isWhole && behindProse) return { date, country: place?.country ?? null };
  }
  return null;
}

/** Where and when an agreed text was signed: Done at Hue on 8 June 2033; the place and date that close it. */
export function signed(draft: Draft): { date: DateMention; place: Place | null } | null {
  let alone: DateMention | null = null;
  for (const { type, text, start, end } of draft.lines) {
    const isDone = /^(?:Done|DONE|Adopted|Signed|Issued) (?:at|in|on)\b/.test(text);
    if (type !== 'communique' || !(text.length <= 50 || isDone)) continue;
    const date = between(draft.dates, start, end).find(({ year, day }) => year !== null && day !== null);
    if (date && isDone) return { date, place: placesIn(draft, start, end)[0] ?? null };
    alone ??= date ?? null;
  }
  return alone && { date: alone, place: null };
}
