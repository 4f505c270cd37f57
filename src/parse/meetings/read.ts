/**
 * Makes meetings of the names that the text has for them: one meeting however often it is named, three where one
 * phrase names three, none where a phrase speaks of meetings in general. How a meeting is named is the language's.
 */

import type { Draft, DraftMeeting, MeetingMention } from '../draft.ts';
import { problem } from '../problems.ts';
import { append, type Range } from '../ranges.ts';
import { type Group, group, numbered } from './groups.ts';
import { meetingOf } from './record.ts';
import type { MeetingRules } from './rules.ts';
import { fullName, split, takeTurns, withoutSeries } from './series.ts';
import { withCities } from './sites.ts';

export function readMeetings(draft: Draft, rules: MeetingRules): void {
  const mentions: MeetingMention[] = [];
  for (const { type, start, end } of draft.lines)
    if (type !== 'chrome' && type !== 'metadata') append(mentions, rules.namesIn(draft, start, end));
  mentions.forEach((mention, i) => {
    Object.assign(mention, rules.eventOf(draft, mention, mentions[i - 1] ?? null, mentions[i + 1] ?? null));
  });
  const groups = group(mentions.filter((mention) => mention.anaphor === null));
  const reported = groups.filter((each) => each.some(({ turn }) => turn === null));
  const primary = rules.primaryOf(draft, reported) ?? rules.talksOf(draft, mentions);
  if (!primary) {
    problem(draft, 'no-meeting', 'No phrase in the text names the meeting that the article reports.');
    return;
  }
  takeTurns(groups, primary);
  const own = groups.filter((each) => each === primary || isSameByNumber(draft, each, primary));
  for (const each of own) if (each !== primary) append(primary, each);
  const implied = withoutSeries(draft, rules, mentions, primary);
  const clock = rules.clockOf(draft, primary);
  const others = groups.filter((each) => !own.includes(each) && isOneMeeting(each));
  const all = [
    meetingOf(draft, primary, clock, true),
    ...others.flatMap((each) => split(draft, rules, each, primary, clock)),
    ...implied.map((each) => ({
      ...meetingOf(draft, each, clock, false),
      ...fullName(draft, rules, each, primary),
    })),
  ];
  draft.meetings = unique(withCities(draft, all, mentions, primary, clock));
  incomplete(draft, all[0] as DraftMeeting, primary[0] as Range);
}

/** The title and the report call one meeting by two names, of which one is short: both have its number. */
function isSameByNumber(draft: Draft, mentions: Group, primary: Group): boolean {
  const [one, other] = [numbered(mentions), numbered(primary)];
  if (!one || !other || one.ordinal !== other.ordinal) return false;
  // Of one, the name may not say who met: 24th Economic Ministers Consultation, Twenty-Fourth AEM Consultation.
  const isOfOne = one.level === other.level ? one.level !== null : one.level === null || other.level === null;
  return isOfOne && [one, other].some((each) => isInTitle(draft, each));
}

const isInTitle = ({ title, heading }: Draft, mention: Range) =>
  [title, heading].some((each) => each !== null && each.start <= mention.start && each.end >= mention.end);

/** A phrase names one meeting where a number, a date or a place singles it out. */
function isOneMeeting(mentions: Group): boolean {
  return mentions.some(
    ({ ordinal, dates, place, site, turn, planned }) =>
      ordinal || dates.length > 0 || site !== null || turn === 'next' || (planned && place),
  );
}

/** Two groups may turn out to be one meeting: one by its number, one by its date. */
function unique(all: DraftMeeting[]): DraftMeeting[] {
  const byId = new Map<string, DraftMeeting>();
  for (const meeting of all) {
    const known = byId.get(meeting.id);
    if (known) append(known.mentions, meeting.mentions);
    else byId.set(meeting.id, meeting);
  }
  return [...byId.values()];
}

function incomplete(draft: Draft, { name, date: { date, dateBasis } }: DraftMeeting, at: Range): void {
  if (date === null) problem(draft, 'no-date', `The text does not say when ${name} took place.`, at);
  else if (dateBasis === null) {
    const message = `The text gives ${date} for ${name} but no year; state \`published\` in the sidecar to complete it.`;
    problem(draft, 'year-not-stated', message, at);
  }
}
