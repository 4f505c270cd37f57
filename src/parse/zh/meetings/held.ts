/**
 * A meeting that the report only calls by its kind, or by how many met, where it names no other and tells of no talks:
 *
 *   六国外长会 24日在杜尚别举行。       有关国家外长在杜尚别举行 闭门会议,……
 *   ^by how many                                                ^by its kind
 */
import { type Draft, type MeetingMention, UNTOLD } from '../../draft.ts';
import type { Group } from '../../meetings/groups.ts';
import { TALKS } from '../../meetings/record.ts';
import { slug } from '../../slug.ts';
import { levelOfName } from '../grammar/meeting-levels.ts';
import { eventOf } from './events.ts';
import { COUNTRIES_COUNTED, kindsIn } from './meeting-names.ts';

/** How many paragraphs of the opening are looked at. */
const OPENING = 4;
/** How far into each, in characters. */
const REACH = 400;

/** The first such meeting that the opening gives a day and a place, or either beside those who met; null where it gives none. */
export function heldOf(draft: Draft): Group | null {
  const opening = draft.lines.filter(({ type }) => type === 'lead' || type === 'communique');
  for (const line of opening.slice(0, OPENING)) {
    for (const { start, end } of kindsIn(draft, line.start, Math.min(line.end, line.start + REACH))) {
      const series = draft.source.plain(start, end);
      const counted = COUNTRIES_COUNTED.test(draft.text.slice(start, end));
      const mention: MeetingMention = {
        ...UNTOLD,
        start,
        end,
        series,
        seriesId: slug(series) + (counted ? '' : TALKS),
        level: levelOfName(draft.text.slice(start, end)),
      };
      const event = eventOf(draft, mention, null, null);
      // 希望即将举行的农业峰会……: of what is still to come, somebody only speaks.
      if (/即将(?:举[行办]|召开)的?[^,。]{0,16}$/.test(draft.text.slice(Math.max(0, start - 24), start)))
        continue;
      if (event.dates.length > 0 && (event.place || event.video))
        return [{ ...mention, ...event, planned: false }];
    }
  }
  return null;
}
