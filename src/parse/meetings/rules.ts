/** What a language tells of meetings; how they are named and when they are is its own. */

import type { Anchor, ResolvedDate } from '../calendar.ts';
import type { Draft, MeetingMention, Place } from '../draft.ts';
import type { Range } from '../ranges.ts';
import type { Group } from './groups.ts';

/** What the text speaks on. */
export interface Clock {
  /** When the primary meeting took place. */
  primary: ResolvedDate;
  /** Where, for when its own sentence does not say. */
  place: Place | null;
  /** The date to count from. */
  anchor: Anchor | null;
}

/** What the text around a name tells of the meeting. */
export type MeetingEvent = Pick<MeetingMention, 'dates' | 'place' | 'planned' | 'video'>;

/** What a language knows of meetings. */
export interface MeetingRules {
  /** The names of meetings between two offsets, in order. */
  namesIn: (draft: Draft, start: number, end: number) => MeetingMention[];
  /** What the text around a name tells, between the names before and after it. */
  eventOf: (draft: Draft, mention: MeetingMention, before: Range | null, after: Range | null) => MeetingEvent;
  /** Which of them the article reports. */
  primaryOf: (draft: Draft, groups: Group[]) => Group | null;
  /** A meeting without a name of its own: talks, a visit; `mentions` are the names found, with those that name only a kind. */
  talksOf: (draft: Draft, mentions: MeetingMention[]) => Group | null;
  clockOf: (draft: Draft, primary: Group) => Clock;
  /** What kind of meeting a name that leaves out the series tells: leaders' meeting of the next leaders' meeting; nothing where any is called so. */
  kindOf: (series: string) => string;
  /** Whether the words behind a name say that the meeting was held, though neither when nor where. */
  wasHeld?: (draft: Draft, mention: Range) => boolean;
  /** The name of another meeting of a series, after one that the text names. */
  renumbered: (name: string, ordinal: number) => string;
}
