/**
 * Makes meetings of the names that the text has for them: one meeting however often it is named, three where one
 * phrase names three, none where a phrase speaks of meetings in general.
 *
 *   2020年7月、2021年5月、2022年6月 中国—中亚 三次 外长会晤      将于 下个月 在 西安 举行 中国—中亚峰会
 *   ^date      ^date     ^date              ^count               ^planned ^date   ^city
 */
import { resolve, UNKNOWN } from '../calendar.ts';
import { type Clock, clockOf } from './clock.ts';
import { type Draft, type DraftMeeting, type MeetingMention, problem, type Range } from './draft.ts';
import { eventOf } from './events.ts';
import { meetingNamesIn } from './meeting-names.ts';
import { primaryOf } from './primary.ts';

type Group = MeetingMention[];

export function meetings(draft: Draft): void {
  const mentions = draft.lines
    .filter((line) => line.type !== 'chrome' && line.type !== 'metadata')
    .flatMap((line) => meetingNamesIn(draft, line.start, line.end));
  mentions.forEach((mention, i) => {
    Object.assign(mention, eventOf(draft, mention, mentions[i - 1] ?? null, mentions[i + 1] ?? null));
  });
  const groups = group(mentions);
  const primary = primaryOf(draft, groups);
  if (!primary) {
    problem(draft, 'no-meeting', 'No phrase in the text names the meeting that the article reports.');
    return;
  }
  const clock = clockOf(draft, primary);
  const others = groups.filter((each) => each !== primary && isOneMeeting(each));
  draft.meetings = [
    meetingOf(draft, primary, clock, true),
    ...others.flatMap((each) => split(draft, each, primary, clock)),
  ];
  draft.meetings = unique(draft.meetings);
  if (draft.meetings[0]?.date.dateBasis === null) yearProblem(draft, draft.meetings[0], primary);
}

/** Puts together the mentions of one meeting. */
function group(mentions: MeetingMention[]): Group[] {
  const groups = new Map<string, Group>();
  const add = (key: string, mention: MeetingMention) =>
    groups.set(key, [...(groups.get(key) ?? []), mention]);
  const vague: MeetingMention[] = [];
  for (const mention of mentions) {
    const { seriesId, ordinal, count, dates, planned } = mention;
    if (ordinal !== null) add(`${seriesId} ${ordinal}`, mention);
    else if (count !== null && dates.length > 1) add(`${seriesId} ×${mention.start}`, mention);
    else if (dates.length > 0 && !planned && isBefore(dates, mention))
      add(`${seriesId} @${dateKey(mention)}`, mention);
    else if (planned) add(`${seriesId} planned`, mention);
    else vague.push(mention);
  }
  // A name with neither number nor date: the planned meeting of its series, or the only one known.
  for (const mention of vague) {
    const keys = [...groups.keys()].filter(
      (key) => key.startsWith(`${mention.seriesId} `) && !key.includes('×'),
    );
    const key = keys.find((each) => each.endsWith(' planned')) ?? (keys.length === 1 ? keys[0] : undefined);
    add(key ?? `${mention.seriesId} `, mention);
  }
  return [...groups.values()];
}

const isBefore = (dates: Range[], mention: Range) => (dates[0] as Range).start < mention.start;
const dateKey = ({ dates }: MeetingMention) => dates.map((d) => `${d.year}-${d.month}-${d.day}`).join();

/** A phrase names one meeting where a number, a date or a place singles it out. */
function isOneMeeting(mentions: Group): boolean {
  return mentions.some(
    ({ ordinal, dates, place, planned }) => ordinal || dates.length > 0 || (planned && place),
  );
}

/** 三次外长会晤 with three dates: three meetings; numbered where they are all that came before the numbered one. */
function split(draft: Draft, mentions: Group, primary: Group, clock: Clock): DraftMeeting[] {
  const first = mentions[0] as MeetingMention;
  if (first.count === null || first.dates.length !== first.count)
    return [meetingOf(draft, mentions, clock, false)];
  const known = primary.find(({ ordinal }) => ordinal !== null) as MeetingMention | undefined;
  const precedes = known?.seriesId === first.seriesId && known.ordinal === first.count + 1;
  return first.dates.map((date, i) => {
    const one = meetingOf(
      draft,
      [{ ...first, dates: [date], count: null, ordinal: precedes ? i + 1 : null }],
      clock,
      false,
    );
    return { ...one, name: precedes && known ? renumbered(draft, known, i + 1) : first.series };
  });
}

/** The name of another meeting of the same series, after the model of one that the text names: 第四次 -> 第三次. */
function renumbered({ source }: Draft, model: MeetingMention, ordinal: number): string {
  const name = source.quote(model.start, model.end);
  const han = '零一二三四五六七八九十'[ordinal] ?? String(ordinal);
  return name.replace(/第[^次届轮]+/, `第${han}`);
}

function meetingOf(draft: Draft, mentions: Group, clock: Clock, primary: boolean): DraftMeeting {
  const best = mentions.find((each) => each.ordinal !== null) ?? (mentions[0] as MeetingMention);
  const planned = !primary && mentions.some((each) => each.planned);
  const dates = mentions.flatMap((each) => each.dates.map((date) => resolve(date, clock.at(each), !planned)));
  // The most exact of the dates that the text gives; one whose year is known beats one whose year is not.
  const date = [
    ...(primary ? [clock.primary] : []),
    ...dates.filter((d) => d.dateBasis === 'stated'),
    ...dates.filter((d) => d.dateBasis !== null),
    ...dates,
  ].find((d) => d.date !== null);
  const place = mentions.find((each) => each.place)?.place ?? (primary ? clock.place : null);
  const video = mentions.some((each) => each.video);
  const resolved = date ?? UNKNOWN;
  return {
    id: [best.seriesId, best.ordinal ?? resolved.date?.replace(/^-+/, '')].filter(Boolean).join('-'),
    name: draft.source.quote(best.start, best.end),
    series: best.series,
    seriesId: best.seriesId,
    level: best.level,
    ordinal: best.ordinal,
    status: planned ? 'planned' : 'held',
    date: resolved,
    place,
    format: video ? 'video' : primary && place ? 'in-person' : null,
    primary,
    mentions: mentions.map(({ start, end }) => ({ start, end })),
  };
}

/** Two groups may turn out to be one meeting (中国—中亚峰会 by its number here, by its date there). */
function unique(all: DraftMeeting[]): DraftMeeting[] {
  const byId = new Map<string, DraftMeeting>();
  for (const meeting of all) {
    const known = byId.get(meeting.id);
    if (known) known.mentions.push(...meeting.mentions);
    else byId.set(meeting.id, meeting);
  }
  return [...byId.values()];
}

function yearProblem(draft: Draft, meeting: DraftMeeting, mentions: Group): void {
  const at = mentions[0] as Range;
  if (meeting.date.date === null)
    problem(draft, 'no-date', `The text does not say when ${meeting.name} took place.`, at);
  else {
    const message = `The text gives ${meeting.date.date} for ${meeting.name} but no year; state \`published\` in the sidecar to complete it.`;
    problem(draft, 'year-not-stated', message, at);
  }
}
