/**
 * Meetings of which a text gives the kind and the number, or which only a caption names.
 *
 *   the second high-level meeting was held in Rome      Premier A speaks at the seventh Coast leaders' meeting in Lima
 *       ^kind                                                                   ^caption
 */
import type { Draft, MeetingMention } from '../../draft.ts';
import { type Group, group } from '../../meetings/groups.ts';
import type { Range } from '../../ranges.ts';
import { isProse } from '../grammar/shapes.ts';
import { eventOf } from './events.ts';
import { meetingNamesIn } from './meeting-names.ts';
import { primaryOf } from './primary.ts';

const TOLD = new Set(['lead', 'remarks', 'report', 'communique']);

/** Trilateral Foreign Ministers' Meeting, second high-level meeting: names of a kind, in the title or held in the opening. */
export function kindOf(draft: Draft, mentions: MeetingMention[]): Group | null {
  const told = draft.lines.filter(({ type, text }) => type && TOLD.has(type) && isProse(text));
  const limit = (told[1] ?? told[0])?.end ?? draft.title?.end ?? 0;
  const kinds = mentions
    .filter(({ anaphor, planned, end }) => anaphor === 'this' && !planned && end <= limit)
    .filter((each) => !isRecalled(draft, each))
    .map((mention): MeetingMention => ({ ...mention, anaphor: null }));
  const counted = kinds.filter(({ ordinal }) => ordinal !== null);
  return primaryOf(draft, group(counted.length > 0 ? counted : kinds));
}

/** We announce that the second round of consultations was completed: another than where that is said. */
const RECALLED = /\b(?:announce|recall|since|ahead of|prior to)[^.;\n]{0,100}$/i;

const isRecalled = ({ text }: Draft, { start }: Range) =>
  RECALLED.test(text.slice(Math.max(0, start - 120), start));

/** How many lines at the head of a page may be captions. */
const CAPTIONS = 12;

/** Premier A speaks at the seventh Coast leaders' meeting in Lima: a counted meeting, which only a caption names. */
export function captioned(draft: Draft): Group | null {
  const captions = draft.lines
    .slice(0, CAPTIONS)
    .filter(({ type, text }) => type === 'chrome' && text.length > 60);
  for (const { start, end } of captions) {
    const [named] = meetingNamesIn(draft, start, end).filter(({ ordinal }) => ordinal !== null);
    if (named) return [{ ...named, ...eventOf(draft, named, null, null), anaphor: null, planned: false }];
  }
  return null;
}
