/**
 * Makes meetings of the names that the text has for them: one meeting however often it is named, three where one
 * phrase names three, none where a phrase speaks of meetings in general. How a meeting is named is the language's.
 */

import { type Anchor, type ResolvedDate, resolve, UNKNOWN } from './calendar.ts';
import {
  type Draft,
  type DraftMeeting,
  holding,
  type MeetingMention,
  type Place,
  problem,
  type Range,
} from './draft.ts';
import { type Group, group } from './meeting-groups.ts';
import { withoutShortForm } from './short-forms.ts';

/** What the series id of talks without a name ends in, behind the countries that talked. */
export const TALKS = '-talks';

/** What the text speaks on. */
export interface Clock {
  /** When the primary meeting took place. */
  primary: ResolvedDate;
  /** Where, for when its own sentence does not say. */
  place: Place | null;
  /** The date to count from. */
  anchor: Anchor | null;
}

/** What a language knows of meetings. */
export interface MeetingRules {
  /** The names of meetings between two offsets, in order. */
  namesIn: (draft: Draft, start: number, end: number) => MeetingMention[];
  /** What the text around a name tells, between the names before and after it. */
  eventOf: (
    draft: Draft,
    mention: MeetingMention,
    before: Range | null,
    after: Range | null,
  ) => Pick<MeetingMention, 'dates' | 'place' | 'planned' | 'video'>;
  /** Which of them the article reports. */
  primaryOf: (draft: Draft, groups: Group[]) => Group | null;
  /** A meeting without a name of its own: talks, a visit; `mentions` are the names found, with those that name only a kind. */
  talksOf: (draft: Draft, mentions: MeetingMention[]) => Group | null;
  clockOf: (draft: Draft, primary: Group) => Clock;
  /** The name of another meeting of a series, after one that the text names. */
  renumbered: (name: string, ordinal: number) => string;
}

export function readMeetings(draft: Draft, rules: MeetingRules): void {
  const mentions = draft.lines
    .filter((line) => line.type !== 'chrome' && line.type !== 'metadata')
    .flatMap((line) => rules.namesIn(draft, line.start, line.end));
  mentions.forEach((mention, i) => {
    Object.assign(mention, rules.eventOf(draft, mention, mentions[i - 1] ?? null, mentions[i + 1] ?? null));
  });
  const groups = group(mentions.filter((mention) => mention.anaphor === null));
  const primary = rules.primaryOf(draft, groups) ?? rules.talksOf(draft, mentions);
  if (!primary) {
    problem(draft, 'no-meeting', 'No phrase in the text names the meeting that the article reports.');
    return;
  }
  const own = groups.filter((each) => each === primary || isSameByNumber(draft, each, primary));
  for (const each of own) if (each !== primary) primary.push(...each);
  const implied = withoutSeries(draft, mentions, primary);
  const clock = rules.clockOf(draft, primary);
  const others = groups.filter((each) => !own.includes(each) && isOneMeeting(each));
  const all = [
    meetingOf(draft, primary, clock, true),
    ...others.flatMap((each) => split(draft, rules, each, primary, clock)),
    ...implied.map((each) => meetingOf(draft, each, clock, false)),
  ];
  draft.meetings = unique(all);
  incomplete(draft, all[0] as DraftMeeting, primary[0] as Range);
}

/** The title and the report call one meeting by two names, of which one is short: both have its number. */
function isSameByNumber(draft: Draft, mentions: Group, primary: Group): boolean {
  const [one, other] = [numbered(mentions), numbered(primary)];
  if (!one || !other || one.ordinal !== other.ordinal || one.level !== other.level) return false;
  return one.level !== null && [one, other].some((each) => isInTitle(draft, each));
}

const isInTitle = ({ title, heading }: Draft, mention: Range) =>
  [title, heading].some((each) => each !== null && each.start <= mention.start && each.end >= mention.end);

/** A phrase names one meeting where a number, a date or a place singles it out. */
function isOneMeeting(mentions: Group): boolean {
  return mentions.some(
    ({ ordinal, dates, place, planned }) => ordinal || dates.length > 0 || (planned && place),
  );
}

/**
 * 第五次会议明年在…举行, 下届会议, 首届部长级会议: other meetings of the primary one's series, named without it. Those that
 * bear its own number are the primary meeting again.
 */
function withoutSeries(draft: Draft, mentions: MeetingMention[], primary: Group): Group[] {
  let model = numbered(primary) ?? (primary[0] as MeetingMention);
  const { series, seriesId, level } = model;
  const groups = new Map<number | null, Group>();
  for (const mention of mentions) {
    const { anaphor, dates, place } = mention;
    const told = mention.planned || dates.length > 0 || place || anaphor === 'next';
    if (anaphor === 'this' && numbersPrimary(draft, mention, model)) {
      primary.push(mention);
      model = { ...model, ordinal: mention.ordinal };
      continue;
    }
    if (anaphor === null || !told || (anaphor === 'this' && !isSibling(mention, model))) continue;
    const ordinal = anaphor === 'next' ? model.ordinal && model.ordinal + 1 : mention.ordinal;
    const planned = mention.planned || (ordinal ?? Number.POSITIVE_INFINITY) > (model.ordinal ?? 0);
    if (ordinal !== null && ordinal === model.ordinal) primary.push({ ...mention, series, seriesId, level });
    else
      groups.set(ordinal, [
        ...(groups.get(ordinal) ?? []),
        { ...mention, series, seriesId, level, ordinal, planned },
      ]);
  }
  return [...groups.values()];
}

/** 双方于10月21日举行首次外长会, before any point of a text whose heading names the series without a number. */
function numbersPrimary(draft: Draft, mention: MeetingMention, model: MeetingMention): boolean {
  const { ordinal, planned, series, level, start } = mention;
  if (model.ordinal !== null || ordinal === null || planned) return false;
  if (!model.series.endsWith(series) && (level === null || level !== model.level)) return false;
  const first = draft.points[0];
  return mention.dates.length > 0 && (first === undefined || start < first.start);
}

const numbered = (mentions: Group) => mentions.find(({ ordinal }) => ordinal !== null);

/** 三次外长会晤 with three dates: three meetings; numbered where they are all that came before the numbered one. */
function split(
  draft: Draft,
  rules: MeetingRules,
  mentions: Group,
  primary: Group,
  clock: Clock,
): DraftMeeting[] {
  const first = mentions[0] as MeetingMention;
  if (first.count === null || first.dates.length !== first.count) {
    return [meetingOf(draft, mentions, clock, false)];
  }
  const model = numbered(primary);
  const precedes = model?.seriesId === first.seriesId && model.ordinal === first.count + 1;
  return first.dates.map((date, i) => {
    const ordinal = precedes ? i + 1 : null;
    return {
      ...meetingOf(draft, [{ ...first, dates: [date], count: null, ordinal }], clock, false),
      name:
        precedes && model
          ? rules.renumbered(draft.source.plain(model.start, model.end), i + 1)
          : first.series,
    };
  });
}

function meetingOf(draft: Draft, mentions: Group, clock: Clock, primary: boolean): DraftMeeting {
  const withNumber = mentions.filter(({ ordinal, anaphor }) => ordinal !== null && anaphor === null);
  const named = mentions.filter(({ anaphor }) => anaphor === null);
  const best = mostUsed(draft, [withNumber, named, mentions].find((each) => each.length > 0) as Group);
  // The number may stand in a sentence that leaves the series out: 双方举行首次外长会.
  const ordinal = best.ordinal ?? mentions.find((each) => each.ordinal !== null)?.ordinal ?? null;
  const planned = !primary && mentions.some((each) => each.planned);
  const date =
    (primary && clock.primary.date ? clock.primary : bestDate(mentions, clock, planned)) ?? UNKNOWN;
  const video = mentions.some((each) => each.video);
  const place = video
    ? null
    : ((mentions.find((each) => each.place?.country) ?? mentions.find((each) => each.place))?.place ??
      (primary ? clock.place : null));
  return {
    id: idOf(draft, { ...best, ordinal }, date.date),
    name: nameOf(draft, best),
    series: best.series,
    seriesId: best.seriesId,
    level: best.level,
    ordinal,
    status: planned ? 'planned' : 'held',
    date,
    place,
    format: video ? 'video' : primary && place ? 'in-person' : null,
    primary,
    mentions: mentions.map(({ start, end }) => ({ start, end })),
  };
}

/**
 * An id that is the same in every article that speaks of the meeting, and never the same for two: series and number;
 * else series and month (a planned meeting's day is often not yet known), for talks the day. Where the year is not
 * known, nothing says that another article means the same meeting: the id then is this article's own.
 */
function idOf(draft: Draft, { seriesId, ordinal }: MeetingMention, date: string | null): string {
  if (ordinal !== null) return `${seriesId}-${ordinal}`;
  const known = date !== null && !date.startsWith('-');
  if (known) return `${seriesId}-${seriesId.endsWith(TALKS) ? date : date.slice(0, 7)}`;
  return `${seriesId}-${date?.replace(/^-+/, '') ?? 'undated'}-${draft.source.check}`;
}

/** An acronym inside a name: Mekong-Lancang Cooperation (MLC) Foreign Ministers’ Meeting. */
const ACRONYM = / \([A-Z][A-Za-z\d+-]{1,9}\)(?= )/g;

/**
 * The form of the name that the text uses most; of several, the longest, but the one without an acronym where the text
 * has both, and none in capitals where another is as long.
 */
function mostUsed(draft: Draft, all: Group): MeetingMention {
  const own = all.filter((mention) => !repeatsTitle(draft, mention));
  const mentions = own.length > 0 ? own : all;
  const uses = new Map<string, number>();
  const form = (mention: Range) => nameOf(draft, mention);
  for (const mention of mentions) uses.set(form(mention), (uses.get(form(mention)) ?? 0) + 1);
  for (const name of uses.keys()) {
    const bare = name.replace(ACRONYM, '');
    const same = bare !== name && [...uses.keys()].some((each) => each.toLowerCase() === bare.toLowerCase());
    if (same) uses.delete(name);
  }
  const most = Math.max(...uses.values());
  const first = mentions.filter((mention) => uses.get(form(mention)) === most);
  const capitals = (mention: Range) => form(mention).match(/\p{Lu}/gu)?.length ?? 0;
  return first.reduce((best, each) => {
    const longer = form(each).length - form(best).length;
    return longer > 0 || (longer === 0 && capitals(each) < capitals(best)) ? each : best;
  });
}

/** In a caption or a link that begins with the title. */
function repeatsTitle({ title, text, lines }: Draft, mention: Range): boolean {
  const line = title && holding(lines, mention);
  if (!line || line.start === title.start) return false;
  return text.startsWith(text.slice(title.start, title.end), line.start);
}

const nameOf = ({ source }: Draft, { start, end }: Range) => withoutShortForm(source.plain(start, end));

/** Of the dates that the text gives: a stated one, then one counted from a known date, then one completed, then any. */
function bestDate(mentions: Group, clock: Clock, planned: boolean): ResolvedDate | undefined {
  const dates = mentions.flatMap((each) => each.dates.map((date) => resolve(date, clock.anchor, !planned)));
  const known = dates.filter((date) => date.date !== null);
  const rank = ({ dateBasis }: ResolvedDate) => ['stated', 'resolved', 'curated', null].indexOf(dateBasis);
  return known.sort((a, b) => rank(a) - rank(b))[0];
}

/** Two groups may turn out to be one meeting: one by its number, one by its date. */
function unique(all: DraftMeeting[]): DraftMeeting[] {
  const byId = new Map<string, DraftMeeting>();
  for (const meeting of all) {
    const known = byId.get(meeting.id);
    if (known) known.mentions.push(...meeting.mentions);
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

/** 第10次会晤 in a text about the third 会议 of a series counts something else. */
function isSibling({ ordinal, series }: MeetingMention, model: MeetingMention): boolean {
  if (ordinal === null || model.ordinal === null || ordinal > model.ordinal + 1) return false;
  return model.series.endsWith(series) || /^(?:会议|會議)$/.test(series);
}
