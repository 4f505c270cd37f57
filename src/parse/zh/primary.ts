/** Which of the meetings that a text names is the one it reports. */
import type { Draft, MeetingMention, Range } from './draft.ts';

/** Evidence, by weight: the heading of the agreed text names it; the lead tells that it was held; the rest speaks of it. */
export function primaryOf(draft: Draft, groups: MeetingMention[][]): MeetingMention[] | null {
  let best: MeetingMention[] | null = null;
  let most = 0;
  for (const group of groups) {
    const score =
      group.reduce((sum, mention) => sum + weight(draft, mention), 0) - (isPlanned(group) ? 8 : 0);
    if (score > most) {
      best = group;
      most = score;
    }
  }
  return best;
}

const isPlanned = (group: MeetingMention[]) =>
  group.filter((each) => each.planned).length * 2 >= group.length;

function weight(draft: Draft, mention: MeetingMention): number {
  const line = draft.lines.find((each) => mention.start >= each.start && mention.end <= each.end);
  if (!line) return 0;
  if (draft.heading && within(mention, draft.heading)) return 10;
  if (line.type === 'title') return 4;
  const verb = /(?:主持|出席|参加|举行|举办|召开)(?:了)?$/.test(draft.text.slice(line.start, mention.start));
  const first = line === draft.lines.find((each) => each.type === 'lead' || each.type === 'communique');
  return (mention.ordinal !== null ? 1 : 0) + (first ? 4 : 0) + (verb && !mention.planned ? 3 : 0) + 0.5;
}

const within = (inner: Range, outer: Range) => inner.start >= outer.start && inner.end <= outer.end;
