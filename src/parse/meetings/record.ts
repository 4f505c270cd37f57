/** A meeting, of all that the text says where it names it. */

import { type ResolvedDate, resolve, UNKNOWN } from '../calendar.ts';
import type { Draft, DraftMeeting, Place } from '../draft.ts';
import type { Group } from './groups.ts';
import { mostUsed, nameOf } from './name.ts';
import type { Clock } from './rules.ts';

/** What the series id of talks without a name ends in, behind the countries that talked. */
export const TALKS = '-talks';

/** Of the places told of a meeting, a city whose country is known, or a city; else where the text opens; else a country. */
function bestPlace(mentions: Group, opening: Place | null): Place | null {
  const told = mentions.flatMap(({ place }) => place ?? []);
  const cities = told.filter(({ name }) => name !== null);
  const [country] = told;
  // 结束对塞尔维亚的国事访问后回到北京: a city of another country is not where they met.
  const isElsewhere = country?.country && opening?.country && country.country !== opening.country;
  return (
    cities.find(({ country }) => country) ??
    cities[0] ??
    (opening?.name && !isElsewhere ? opening : (country ?? opening))
  );
}

/** The meeting that these mentions name; `primary` where it is the one that the article reports. */
export function meetingOf(draft: Draft, mentions: Group, clock: Clock, primary: boolean): DraftMeeting {
  const withNumber = mentions.filter(({ ordinal, anaphor }) => ordinal !== null && anaphor === null);
  const named = mentions.filter(({ anaphor }) => anaphor === null);
  const best = mostUsed(draft, [withNumber, named, mentions].find((each) => each.length > 0) as Group);
  // The number may stand in a sentence that leaves the series out: 双方举行首次外长会.
  const ordinal = best.ordinal ?? mentions.find((each) => each.ordinal !== null)?.ordinal ?? null;
  const planned = !primary && mentions.some((each) => each.planned);
  const date =
    (primary && clock.primary.date ? clock.primary : bestDate(mentions, clock, planned)) ?? UNKNOWN;
  const video = mentions.some((each) => each.video);
  const place = video ? null : bestPlace(mentions, primary ? clock.place : null);
  return {
    id: idOf(draft, best.seriesId, ordinal, date.date),
    name: nameOf(draft, best),
    label: nameOf(draft, best),
    series: best.series,
    seriesId: best.seriesId,
    level: best.level ?? mentions.find((each) => each.level !== null)?.level ?? null,
    ordinal,
    status: planned ? 'planned' : 'held',
    date,
    place,
    format: video ? 'video' : primary && place ? 'in-person' : null,
    primary,
    mentions: mentions.map(({ start, end }) => ({ start, end })),
  };
}

/**
 * An id that is the same in every article that speaks of the meeting, and never the same for two: series and number;
 * else series and month (a planned meeting's day is often not yet known), for talks the day. Where the year is not
 * known, nothing says that another article means the same meeting: the id then is this article's own.
 */
function idOf(draft: Draft, seriesId: string, ordinal: number | null, date: string | null): string {
  if (ordinal !== null) return `${seriesId}-${ordinal}`;
  const known = date !== null && !date.startsWith('-');
  if (known) return `${seriesId}-${seriesId.endsWith(TALKS) ? date : date.slice(0, 7)}`;
  return `${seriesId}-${date?.replace(/^-+/, '') ?? 'undated'}-${draft.source.check}`;
}

/** Of the dates that the text gives: a stated one, then one counted from a known date, then one completed, then any. */
function bestDate(mentions: Group, clock: Clock, planned: boolean): ResolvedDate | undefined {
  const dates = mentions.flatMap((each) => each.dates.map((date) => resolve(date, clock.anchor, !planned)));
  const known = dates.filter((date) => date.date !== null);
  const rank = ({ dateBasis }: ResolvedDate) => ['stated', 'resolved', 'curated', null].indexOf(dateBasis);
  return known.sort((a, b) => rank(a) - rank(b))[0];
}
