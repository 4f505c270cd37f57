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
  const [model] = primary as [MeetingMention];
  for (const mention of mentions) {
    if (mention.anaphor !== 'this' || mention.ordinal !== null || !mention.site) continue;
    const name = draft.source.plain(mention.start, mention.end);
    const isOfSeries = mention.dates.length > 0 && mention.level !== null && mention.level === model.level;
    const { series, seriesId } = isOfSeries ? model : { series: name, seriesId: slug(name) };
    const meeting = meetingOf(draft, [{ ...mention, series, seriesId }], clock, false);
    const known = all.find(
      (each) =>
        each.place?.name === mention.site?.name &&
        (mention.level === null || mention.level === each.level) &&
        isSameTime(meeting, each, mention.dates.length > 0),
    );
    if (known) known.mentions.push({ start: mention.start, end: mention.end });
    else if (draft.text.endsWith('峰会', mention.end) || mention.dates.length > 0) all.push(meeting);
  }
  return all;
}

function isSameTime({ date }: DraftMeeting, { date: other }: DraftMeeting, dated: boolean): boolean {
  if (!dated || date.date === null || other.date === null) return true;
  const length = Math.min(date.date.length, other.date.length);
  return date.date.slice(0, length) === other.date.slice(0, length);
}
