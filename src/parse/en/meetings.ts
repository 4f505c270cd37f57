/**
 * The meetings that an English text names.
 *
 *   The 63rd Pacific Islands Forum Leaders Meeting was held in Alofi, Niue, from 26 to 29 August 2034
 *       ^name                                                  ^city         ^date
 */
import type { Draft } from '../draft.ts';
import { type MeetingRules, readMeetings } from '../meetings.ts';
import { clockOf } from './clock.ts';
import { eventOf } from './events.ts';
import { meetingNamesIn } from './meeting-names.ts';
import { ORDINAL, ordinalLike } from './numerals.ts';
import { primaryOf } from './primary.ts';
import { talksOf } from './talks.ts';

const RULES: MeetingRules = {
  namesIn: meetingNamesIn,
  eventOf,
  primaryOf,
  talksOf,
  clockOf,
  // Fourth -> Third, 4th -> 3rd.
  renumbered: (name, ordinal) =>
    name.replace(new RegExp(`\\b${ORDINAL}\\b`), (written) => ordinalLike(written, ordinal)),
};

export function meetings(draft: Draft): void {
  readMeetings(draft, RULES);
}
