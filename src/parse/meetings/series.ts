/** Other meetings of a series: those that the text names without it, and several that it names at once. */

import type { Draft, DraftMeeting, MeetingMention } from '../draft.ts';
import { type Group, numbered } from './groups.ts';
import { nameOf } from './name.ts';
import { meetingOf } from './record.ts';
import type { Clock, MeetingRules } from './rules.ts';

/**
 * 第五次会议明年在…举行, 下届会议, 首届部长级会议: other meetings of the primary one's series, named without it. Those that
 * bear its own number are the primary meeting again.
 */
export function withoutSeries(
  draft: Draft,
  rules: MeetingRules,
  mentions: MeetingMention[],
  primary: Group,
): Group[] {
  let model = numbered(primary) ?? (primary[0] as MeetingMention);
  const { series, seriesId, level } = model;
  const groups = new Map<string, Group>();
  const countedOf = countedBy(mentions, rules);
  const isThere = placesAndMonths(primary);
  for (const mention of mentions) {
    const { anaphor, dates, place, site } = mention;
    const of = modelOf(mention, model, countedOf);
    if (anaphor === 'this' && numbersPrimary(draft, mention, model)) {
      primary.push(mention);
      model = { ...model, ordinal: mention.ordinal };
      continue;
    }
    const told = mention.planned || dates.length > 0 || place || rules.wasHeld?.(draft, mention);
    // 撒马尔罕峰会 is told by its city alone.
    if (anaphor === 'this' && site && mention.ordinal === null) continue;
    const isNone = anaphor === 'this' && (!told || !isSibling(rules, mention, model));
    if (anaphor === null || isNone || (anaphor === 'other' && isThere(mention))) continue;
    if (anaphor === 'previous' && model.ordinal === null && !told) continue;
    const ordinal = ordinalOf(mention, of);
    const planned =
      anaphor !== 'other' &&
      (mention.planned || (ordinal ?? Number.POSITIVE_INFINITY) > (model.ordinal ?? 0));
    const named =
      of === model
        ? { series, seriesId, level }
        : { series: of.series, seriesId: of.seriesId, level: of.level };
    if (ordinal !== null && of === model && ordinal === model.ordinal) {
      primary.push({ ...mention, ...named });
      continue;
    }
    const key =
      `${named.seriesId} ` +
      String(
        ordinal ??
          (anaphor === 'other' ? dates.map(({ year, month }) => `${year}-${month}`).join() : anaphor),
      );
    const known = groups.get(key) ?? [];
    known.push({ ...mention, ...named, ordinal, planned });
    groups.set(key, known);
  }
  return [...groups.values()];
}

/** Heads of state and heads of government meet as leaders; a ministerial meeting may be one of foreign ministers. */
const RANK = {
  summit: 1,
  'heads-of-government': 1,
  'foreign-ministers': 2,
  ministers: 2,
  officials: 3,
} as const;

/**
 * Whose next or previous meeting it is: of the series reported; in the text of an 外长会, 下次领导人会议 is the next of the leaders'
 * meetings, which the text may count, or one of its own.
 */
function modelOf(mention: MeetingMention, model: MeetingMention, countedOf: CountedOf): MeetingMention {
  const { anaphor, level, series } = mention;
  if (anaphor !== 'next' && anaphor !== 'previous') return model;
  if (level === null || model.level === null || RANK[level] === RANK[model.level]) return model;
  return countedOf(RANK[level], series) ?? mention;
}

type CountedOf = (rank: number, series: string) => MeetingMention | undefined;

/** Finds the last meeting of a rank, of the kind that a name tells, that a text counts; each is looked for once. */
function countedBy(all: readonly MeetingMention[], { kindOf }: MeetingRules): CountedOf {
  const known = new Map<string, MeetingMention | undefined>();
  return (rank, named) => {
    const kind = kindOf(named);
    const key = `${rank} ${kind}`;
    if (!known.has(key)) {
      const isOne = ({ anaphor, ordinal, level, series }: MeetingMention) =>
        anaphor === null &&
        ordinal !== null &&
        level !== null &&
        RANK[level] === rank &&
        series.endsWith(kind);
      known.set(key, all.findLast(isOne));
    }
    return known.get(key);
  };
}

/** 下届中国—中亚峰会 in the report of one, 理事会下次会议: the next of the series reported, though it names that. */
export function takeTurns(groups: Group[], primary: Group): void {
  const model = numbered(primary) ?? (primary[0] as MeetingMention);
  for (const each of groups) {
    if (each === primary || !each.some(({ turn }) => turn !== null)) continue;
    const others = each.filter((mention) => {
      const isOfSeries = mention.seriesId === model.seriesId || model.series.endsWith(mention.series);
      if (mention.turn === null || mention.ordinal !== null || !isOfSeries) return true;
      mention.anaphor = mention.turn;
      return false;
    });
    each.splice(0, each.length, ...others);
  }
}

/** The name in full of a meeting that the text leaves to the one reported: 中国—中亚外长第五次会晤 for 第五次会晤. */
export function fullName(
  draft: Draft,
  rules: MeetingRules,
  [first]: Group,
  primary: Group,
): { name: string } | undefined {
  const model = numbered(primary);
  if (
    !model ||
    model.anaphor !== null ||
    !first ||
    first.ordinal === null ||
    first.seriesId !== model.seriesId
  )
    return undefined;
  return { name: rules.renumbered(nameOf(draft, model), first.ordinal) };
}

/** The next one counts one more than the meeting that is reported, the previous one less. */
function ordinalOf({ anaphor, ordinal }: MeetingMention, model: MeetingMention): number | null {
  if (ordinal !== null || model.ordinal === null) return ordinal;
  if (anaphor === 'next') return model.planned ? model.ordinal : model.ordinal + 1;
  return anaphor === 'previous' && model.ordinal > 1 ? model.ordinal - 1 : null;
}

/** Our meeting in Rome in May 2031, in the report of what was held there then: whether a mention is of that. */
function placesAndMonths(primary: Group): (mention: MeetingMention) => boolean {
  const places = new Set(primary.flatMap(({ place }) => place?.name ?? []));
  const days = primary.flatMap(({ dates }) => dates);
  const months = new Set(days.flatMap(({ year, month }) => [`${year}-${month}`, `${null}-${month}`]));
  return ({ dates: [date], place }) =>
    (place?.name != null && places.has(place.name)) ||
    (date !== undefined && months.has(`${date.year}-${date.month}`));
}

/** 双方于10月21日举行首次外长会, before any point of a text whose heading names the series without a number. */
function numbersPrimary(draft: Draft, mention: MeetingMention, model: MeetingMention): boolean {
  const { ordinal, planned, series, level, start } = mention;
  if (model.ordinal !== null || ordinal === null || planned) return false;
  if (!model.series.endsWith(series) && (level === null || level !== model.level)) return false;
  const first = draft.points[0];
  return (mention.dates.length > 0 || series === '') && (first === undefined || start < first.start);
}

/** 第10次会晤 in a text about the third 会议 of a series counts something else. */
function isSibling(
  { kindOf }: MeetingRules,
  { ordinal, series }: MeetingMention,
  model: MeetingMention,
): boolean {
  if (ordinal === null || model.ordinal === null || ordinal > model.ordinal + 1) return false;
  return model.series.endsWith(kindOf(series));
}

/** 三次外长会晤 with three dates: three meetings; numbered where they are all that came before the numbered one. */
export function split(
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
    const name =
      precedes && model ? rules.renumbered(draft.source.plain(model.start, model.end), i + 1) : first.series;
    return {
      ...meetingOf(draft, [{ ...first, dates: [date], count: null, ordinal }], clock, false),
      name,
      label: name,
    };
  });
}
