/** The date and place that the text speaks on: what 14 April, next month and Thursday are counted from. */
import { type Anchor, NO_DATE, type ResolvedDate, resolve, UNKNOWN } from '../../calendar.ts';
import { type DateMention, type Draft, type Line, type MeetingMention, mentionOf } from '../../draft.ts';
import type { Clock } from '../../meetings/rules.ts';
import { between, holding, type Range } from '../../ranges.ts';
import { isProse, sentencesOf } from '../grammar/shapes.ts';
import { TELLS, WELCOMED_TO } from '../grammar/verbs.ts';
import { datelineDate, placeLine, signed } from '../places/datelines.ts';
import { openingPlace } from '../places/opening-place.ts';
import { SPEECH_FOLLOWS } from '../points/sections.ts';
import { dayOfText } from './day-of-text.ts';
import { dayOfStatement, subtitleDate, titleDate, yearOfStamp, yearOfTitle } from './headed.ts';
import { lasting } from './lasting.ts';

const TOLD = new Set(['lead', 'communique', 'remarks', 'report']);
/** How many paragraphs of the opening are looked at. */
const OPENING = 5;

export function clockOf(draft: Draft, primary: MeetingMention[]): Clock {
  const opening = openingOf(draft);
  // Da Nang, Viet Nam, 10 July 2030, over the text: what its paragraphs tell of other meetings does not count.
  const line = placeLine(draft);
  const isHead =
    line && draft.title && line.start > draft.title.start && line.start < (opening[0]?.start ?? 0);
  const first = isHead && line.place.country ? opening.slice(0, 1) : opening;
  const known = dayOfText(draft, opening[0]);
  const held = primary.filter(({ planned }) => !planned);
  const own = held.flatMap(({ dates }) => dates);
  // Announced, and held nowhere in the text: what is to come lies behind the day of the text.
  const announced = held.some(({ start }) => !isTitled(draft, start))
    ? undefined
    : best(primary.flatMap(({ dates }) => dates));
  const spoken = [
    best(own),
    openingDate(draft, first),
    line?.date,
    openingDate(draft, opening),
    datelineDate(draft, opening),
    signed(draft)?.date,
    titleDate(draft),
    subtitleDate(draft),
    underWay(draft, opening),
    spokenToday(draft),
    rangeHeld(draft),
  ];
  const told = (announced && resolve(announced, known, false)) ?? firstKnown(draft, spoken, known);
  const isHeld = held.length > 0 && told.date === null;
  const day = isHeld ? (dayOfStatement(draft, opening) ?? told) : told;
  const date = lasting(day, sentencesAt(draft, opening));
  return {
    primary: date,
    place: openingPlace(draft, first),
    anchor: date.date
      ? { date: date.date, basis: date.dateBasis === 'curated' ? 'curated' : 'stated' }
      : known,
  };
}

/**
 * The first that can be told. A title dated on the last day of a meeting (November 14; met on 13-14 November) leaves out
 * the first; and under the Japanese Presidency this year tells less than the opening may.
 */
function firstKnown(
  draft: Draft,
  spoken: (DateMention | null | undefined)[],
  known: Anchor | null,
): ResolvedDate {
  const year = known ? null : yearOfTitle(draft);
  const told = spoken.flatMap((each) =>
    each ? resolve(withYear(each, year ?? yearOfStamp(draft, each)), known, !isToCome(draft, each)) : [],
  );
  const first = told.find(({ date }) => date !== null) ?? UNKNOWN;
  const fuller = told.find(({ date, endDate }) =>
    first.datePrecision === 'year' || first.datePrecision === 'month'
      ? date?.startsWith(`${first.date}-`)
      : endDate && (endDate === first.date || date === first.date),
  );
  return first.endDate === null && fuller ? fuller : first;
}

/** 12 August, in that year. */
const withYear = (date: DateMention, year: number | null): DateMention =>
  date.year === null && date.month !== null && date.relative === null ? { ...date, year } : date;

/** A will take part on Wednesday in …: the next one, not the last. */
const TO_COME =
  /\b(?:will|(?:is|are) (?:set|due|expected|scheduled|slated|poised|planning|to)|(?:set|due|scheduled|slated) to)\b[^.;]*$/;

const isToCome = ({ text, lines }: Draft, { weekday, start }: DateMention): boolean => {
  const line = weekday === null ? null : holding(lines, { start, end: start });
  return line !== null && TO_COME.test(text.slice(Math.max(line.start, start - 200), start));
};

/** The sentences of the first paragraphs. */
const sentencesAt = ({ text }: Draft, opening: Line[]): string[] =>
  opening.flatMap((line) => sentencesOf(text, line).map(({ start, end }) => text.slice(start, end)));

const isTitled = ({ title }: Draft, at: number) => title !== null && title.start <= at && at < title.end;

/** The meeting was held from Tuesday to Thursday: told further down, of a meeting that ended on Thursday. */
const LASTED =
  /\b(?:[Tt]he|[Tt]his|[Tt]heir) (?:[\p{L}-]+ ){0,4}(?:meeting|summit|conference|talks|session|forum|dialogue|gathering)(?:,? which)? (?:(?:was|were) (?:held|hosted|convened)|took place|ran|lasted)(?: here| in [\p{L} ]{2,40})?,? (?:from|over|between|on) $/u;

function rangeHeld({ lines, dates, text }: Draft): DateMention | undefined {
  return dates.find(({ start, endDay, endWeekday }) => {
    if (endDay === null && endWeekday === null) return false;
    const line = holding(lines, { start, end: start });
    return line !== null && LASTED.test(text.slice(Math.max(line.start, start - 120), start));
  });
}

/** Of several dates of one meeting the most exact: days before months, ranges before days. */
function best(dates: DateMention[]): DateMention | undefined {
  const exact = ({ day, weekday, relative, endDay, endWeekday, year }: DateMention) =>
    (day !== null || weekday !== null || relative?.unit === 'day' ? 4 : 0) +
    (endDay !== null || endWeekday !== null ? 2 : 0) +
    (year !== null ? 1 : 0);
  return [...dates].sort((a, b) => exact(b) - exact(a))[0];
}

/** The first paragraphs of the article proper; of one that carries a speech, those before it. */
function openingOf({ lines }: Draft): Line[] {
  const own = lines.filter((line) => line.type && TOLD.has(line.type));
  const opening = own.filter((line) => isProse(line.text)).slice(0, OPENING);
  const speech = lines.slice(0, 20).find(({ text }) => SPEECH_FOLLOWS.test(text))?.start ?? 0;
  const before = opening.filter(({ end }) => end <= speech);
  return before.length > 0 ? before : opening;
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
    // Apia, Samoa, 3 March 2034 - The Meeting ended yesterday: when that was sent.
    const sent = own[0] && own[1]?.relative && /^\)? --? /.test(text.slice(own[0].end, own[0].end + 5));
    if (sent && own[1]) return own[1];
    // Today, A met B. They recalled A's visit of 3 to 4 May: the sentence that begins with the day tells of it.
    const [today] = own;
    if (today?.relative && today.start === line.start) {
      const [{ end }] = sentencesOf(text, line) as [Range];
      return best(own.filter((date) => date.end <= end)) ?? today;
    }
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

/** Address by the President at the Meeting: what somebody said there stands on the page of the day. */
function spokenToday({ title, speech }: Draft): DateMention | null {
  if (!title || !speech) return null;
  return mentionOf({ ...NO_DATE, relative: { unit: 'day', by: 0 } }, title.start, title.end);
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
