/**
 * The meetings that a Chinese text names.
 *
 *   2020年7月、2021年5月、2022年6月 中国—中亚 三次 外长会晤      将于 下个月 在 西安 举行 中国—中亚峰会
 *   ^date      ^date     ^date              ^count               ^planned ^date   ^city
 */
import type { Draft } from '../../draft.ts';
import { readMeetings } from '../../meetings/read.ts';
import type { MeetingRules } from '../../meetings/rules.ts';
import { clockOf } from '../dates/clock.ts';
import { hanNumeral } from '../grammar/numerals.ts';
import { eventOf } from './events.ts';
import { heldOf } from './held.ts';
import { meetingNamesIn } from './meeting-names.ts';
import { primaryOf } from './primary.ts';
import { talksOf } from './talks.ts';

const RULES: MeetingRules = {
  namesIn: meetingNamesIn,
  eventOf,
  primaryOf,
  talksOf: (draft) => talksOf(draft) ?? heldOf(draft),
  clockOf,
  kindOf: (series) => (/^(?:会议|會議)$/.test(series) ? '' : series),
  // 首届部长级会议举办以来
  wasHeld: ({ text }, { end }) => /^(?:举[办行]|召开)?以来/.test(text.slice(end, end + 4)),
  renumbered,
};

export function meetings(draft: Draft): void {
  readMeetings(draft, RULES);
}

/** 第四次 -> 第三次. */
function renumbered(name: string, ordinal: number): string {
  const written = /第\d/.test(name) ? String(ordinal) : hanNumeral(ordinal);
  return name.replace(/第[^次届屆轮輪回]+|首(?=[次届屆轮輪])/, `第${written}`);
}
