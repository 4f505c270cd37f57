/** Where a text names meetings: whether a sentence is about the one reported. */
import type { Draft } from '../../draft.ts';
import type { Range } from '../../ranges.ts';

/** Where a text names a meeting, and whether it is the one reported. */
export interface NamedMeeting extends Range {
  primary: boolean;
}

/** All places, in order. */
export const namedMeetings = ({ meetings }: Draft): NamedMeeting[] =>
  meetings
    .flatMap(({ mentions, primary }) => mentions.map(({ start, end }) => ({ start, end, primary })))
    .sort((a, b) => a.start - b.start);
