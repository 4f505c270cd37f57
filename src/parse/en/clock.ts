/** The date and place that the text speaks on: what 14 April, next month and Thursday are counted from. */
import { type Anchor, NO_DATE, type ResolvedDate, resolve, UNKNOWN } from '../calendar.ts';
import {
  type DateMention,
  type Draft,
  type Line,
  type MeetingMention,
  mentionOf,
  type Place,
} from '../draft.ts';
import type { Clock } from '../meetings/rules.ts';
import { between } from '../ranges.ts';
import { datelineDate, datelinePlace, placeAlone, placeLine } from './datelines.ts';
import { PLANNED } from './events.ts';
import { placeAt, placesIn } from './places.ts';
import { isProse, sentencesOf } from './shapes.ts';
import { ATTENDED, CHAIRED, HELD, MET, TOOK_PLACE } from './verbs.ts';

/** How many paragraphs of the opening are looked at. */
const OPENING = 5;
const TELLS = new RegExp(
  `\\b(?:${HELD}|${TOOK_PLACE}|${MET}|${ATTENDED}|${CHAIRED}|attends|attending|visit(?:ed)?|talks|meeting)\\b`,
);

/** The Minister of A welcomed the representatives of B and C in Lima to the 11th … Meeting: who holds one is told by whom they welcome. */
const WELCOMED_TO =
  /\b[Ww]elcomed [^.;]{5,600}? to (?:the|their|a) [^.;]{0,100}?\b(?:[Mm]eeting|[Ss]ummit|[Ss]ession|[Dd]ialogue|[Cc]onference)\b/;
/** Another meeting than the one reported. */
const PREVIOUS = /\b(?:previous|last) (?:[A-Za-z-]+ )?(?:meeting|summit|round|session)\b/;

export function clockOf(draft: Draft, primary: MeetingMention[]): Clock {
  const known = draft.published ?? signedOn(draft);
  const opening = openingOf(draft);
  const held = primary.filter(({ planned }) => !planned);
  const told = held.flatMap(({ dates }) => dates);
  // Announced, and held nowhere in the text: what is to come lies behind the day of the text.
  const announced = held.some(({ start }) => !isTitled(draft, start))
    ? undefined
    : best(primary.flatMap(({ dates }) => dates));
  const spoken = [
    best(told),
    openingDate(draft, opening),
    placeLine(draft)?.date,
    datelineDate(draft, opening),
    signed(draft)?.date,
    titleDate(draft),
    underWay(draft, opening),
  ];
  const date = (announced && resolve(announced, known, false)) ?? firstKnown(spoken, known);
  return {
    primary: date,
    place: openingPlace(draft, opening),
    anchor: date.date
      ? { date: date.date, basis: date.dateBasis === 'curated' ? 'curated' : 'stated' }
      : known,
  };
}

/**
 * The first that can be told. A title dated on the last day of a meeting (November 14; met on 13-14 November) leaves out
 * the first; and under the Japanese Presidency this year tells less than the opening may.
 */
function firstKnown(spoken: (DateMention | null | undefined)[], known: Anchor | null): ResolvedDate {
  const told = spoken.flatMap((each) => (each ? resolve(each, known, true) : []));
  const first = told.find(({ date }) => date !== null) ?? UNKNOWN;
  const fuller = told.find(({ date, endDate }) =>
    first.datePrecision === 'year' ? date?.startsWith(`${first.date}-`) : endDate && endDate === first.date,
  );
  return first.endDate === null && fuller ? fuller : first;
}

const isTitled = ({ title }: Draft, at: number) => title !== null && title.start <= at && at < title.end;

/** G7 France – Foreign Ministers' statement (27 April 2033) */
const titleDate = ({ title, dates }: Draft) =>
  title && between(dates, title.start, title.end).find(({ day }) => day !== null);

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
    if (!TELLS.test(line.text) && !WELCOMED_TO.test(line.text)) continue;
    const own = between(dates, line.start, line.end).filter(
      ({ day, weekday, relative, end }) =>
        (day !== null || weekday !== null || relative?.unit === 'day') &&
        !/^ \([A-Z]/.test(text.slice(end, end + 3)),
    );
    if (own[0]) return best(own.slice(0, 3).filter((date) => date.start - line.start < 400)) ?? own[0];
  }
  return todayIn(dates, opening) ?? weekdayIn(dates, opening[0]);
}

/** A minister on Tuesday called for …: a report of what was said at a meeting tells the day of the speech. */
function weekdayIn(dates: DateMention[], first: Line | undefined): DateMention | null {
  if (!first || first.type === 'communique') return null;
  return between(dates, first.start, first.end).find(({ weekday }) => weekday !== null) ?? null;
}

/** The presidents are taking part in the meeting, which has kicked off: a report of the day. */
const NOW =
  /\b(?:is|are) (?:now |currently )?(?:taking (?:place|part)|under ?way|being held|attending)\b|\b(?:kicked off|got under ?way)\b/;

function underWay({ text }: Draft, opening: Line[]): DateMention | null {
  for (const { type, start, end } of opening.slice(0, 2)) {
    const now = type === 'lead' ? NOW.exec(text.slice(start, end)) : null;
    const at = start + (now?.index ?? 0);
    if (now) return mentionOf({ ...NO_DATE, relative: { unit: 'day', by: 0 } }, at, at + now[0].length);
  }
  return null;
}

/** Today we announce …: a statement that does not date the meeting speaks on its day. */
function todayIn(dates: DateMention[], opening: Line[]): DateMention | null {
  for (const { type, start, end } of opening) {
    if (type !== 'communique') continue;
    const today = between(dates, start, end).find(
      ({ relative }) => relative?.unit === 'day' && relative.by === 0,
    );
    if (today) return today;
  }
  return null;
}

function openingPlace(draft: Draft, opening: Line[]): Place | null {
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
      place ?? visited ?? (verb ? (besideDate(draft, start, end) ?? ahead(draft, start, from)) : null);
    if (told) return told;
  }
  return (
    placeLine(draft)?.place ??
    placeAlone(draft) ??
    datelinePlace(draft, opening) ??
    signed(draft)?.place ??
    null
  );
}

/** … co-chaired by A, Minister of …, and B, Minister of …, on 4 July 2031 in Lima: however far behind the verb. */
function besideDate(draft: Draft, start: number, end: number): Place | null {
  for (const date of between(draft.dates, start, end)) {
    const link = /^,? (?:in|at) (?:the city of )?(?=\p{Lu})/u.exec(draft.text.slice(date.end, date.end + 20));
    const place = link ? placeAt(draft, date.end + link[0].length, end) : null;
    if (place) return place;
  }
  return null;
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
  const to = guest ? /^,? to (?=\p{Lu})/u.exec(draft.text.slice(guest.end, guest.end + 6)) : null;
  return guest && to ? placeAt(draft, guest.end + to[0].length, end) : null;
}

function welcomedIn(draft: Draft, words: string, start: number): Place | null {
  const told = WELCOMED_TO.exec(words);
  return told ? (placesIn(draft, start + told.index, start + told.index + told[0].length)[0] ?? null) : null;
}

/** Where and when an agreed text was signed: Done at Hue on 8 June 2033; the place and date that close it. */
function signed(draft: Draft): { date: DateMention; place: Place | null } | null {
  for (const { type, text, start, end } of draft.lines) {
    const isDone = /^(?:Done|DONE|Adopted|Signed|Issued) (?:at|in|on)\b/.test(text);
    if (type !== 'communique' || !(text.length <= 50 || isDone)) continue;
    const date = between(draft.dates, start, end).find(({ year, day }) => year !== null && day !== null);
    if (date) return { date, place: isDone ? (placesIn(draft, start, end)[0] ?? null) : null };
  }
  return null;
}

const signedOn = (draft: Draft): Anchor | null => {
  const date = signed(draft)?.date;
  return date ? { date: resolve(date, null, true).date as string, basis: 'stated' } : null;
};
