/** Meetings that a text calls by the city where they are held: 西安峰会, 厦门外长会. */

import type { Draft, DraftMeeting, MeetingMention } from '../draft.ts';
import { slug } from '../slug.ts';
import type { Group } from './groups.ts';
import { meetingOf } from './record.ts';
import type { Clock } from './rules.ts';

/**
 * Each is the meeting of its level that the text tells of in that city, at that time if one is given; where it tells of none, it is one of
 * its own: of the primary one's series where it is of the same level and is dated.
 */
export function withCities(
  draft: Draft,
  told: readonly DraftMeeting[],
  mentions: readonly MeetingMention[],
  primary: Group,
  clock: Clock,
): DraftMeeting[] {
  const all = [...told];
  const inCities = byCityAndYear(told);
  const [model] = primary as [MeetingMention];
  for (const mention of mentions) {
    if (mention.anaphor !== 'this' || mention.ordinal !== null || !mention.site) continue;
    const name = draft.source.plain(mention.start, mention.end);
    const isDated = mention.dates.length > 0;
    const isOfSeries = isDated && mention.level !== null && mention.level === model.level;
    const { series, seriesId } = isOfSeries ? model : { series: name, seriesId: slug(name) };
    const meeting = meetingOf(draft, [{ ...mention, series, seriesId }], clock, false);
    const known = inCities.find(mention, isDated ? meeting.date.date : null);
    if (known) known.mentions.push({ start: mention.start, end: mention.end });
    else if (mention.level === 'summit' || isDated) {
      all.push(meeting);
      inCities.add(meeting);
    }
  }
  return all;
}

/** Finds meetings by where they were held: among those of a city and a year there are few, however long the text. */
function byCityAndYear(told: readonly DraftMeeting[]) {
  const known = new Map<string, DraftMeeting[]>();
  const keep = (key: string, meeting: DraftMeeting) => {
    const others = known.get(key) ?? [];
    known.set(key, others);
    if (!others.some(({ level, date }) => level === meeting.level && date.date === meeting.date.date))
      others.push(meeting);
  };
  const add = (meeting: DraftMeeting) => {
    const city = meeting.place?.name;
    if (!city) return;
    // Of those that no date singles out, the first of each level is meant.
    const anyTime = known.get(city) ?? [];
    if (!anyTime.some(({ level }) => level === meeting.level)) known.set(city, [...anyTime, meeting]);
    keep(`${city} ${meeting.date.date?.slice(0, 4)}`, meeting);
  };
  for (const each of told) add(each);
  return {
    add,
    find({ site, level }: MeetingMention, date: string | null): DraftMeeting | undefined {
      const isOfLevel = (each: DraftMeeting) => level === null || each.level === level;
      if (date === null) return known.get(site?.name ?? '')?.find(isOfLevel);
      const thatYear = known.get(`${site?.name} ${date.slice(0, 4)}`) ?? [];
      const undated = known.get(`${site?.name} ${undefined}`) ?? [];
      return [...thatYear, ...undated].find((each) => isOfLevel(each) && isSameTime(date, each.date.date));
    },
  };
}

/** 2031 and 2031-05 may be one time. */
function isSameTime(one: string, other: string | null): boolean {
  if (other === null) return true;
  const length = Math.min(one.length, other.length);
  return one.slice(0, length) === other.slice(0, length);
}
