/** Puts together the mentions of one meeting. */
import type { MeetingMention, Place } from '../draft.ts';
import { append } from '../ranges.ts';

export type Group = MeetingMention[];

/**
 * By series and number; by series and date, for past meetings told apart by their dates only; all that is planned in a
 * series is one meeting. A name with none of these joins the planned meeting of its series, or the only one there is, or
 * the only dated one where the text tells of that first.
 */
export function group(mentions: MeetingMention[]): Group[] {
  const bySeries = new Map<string, Map<string, Group>>();
  const vague: MeetingMention[] = [];
  for (const mention of mentions) {
    const key = keyOf(mention);
    if (key === null) vague.push(mention);
    else add(bySeries, mention, key);
  }
  for (const groups of bySeries.values()) joinNumberToDate(groups);
  for (const mention of vague) {
    const keys = [...(bySeries.get(mention.seriesId)?.keys() ?? [])].slice(0, 3);
    const single = keys.filter((key) => !key.startsWith('×'));
    // 上合组织撒马尔罕峰会, in the report of one held in another city.
    const { site } = mention;
    const elsewhere =
      site !== null &&
      keys.length > 0 &&
      keys.every((key) => !isAt(bySeries.get(mention.seriesId)?.get(key), site));
    if (elsewhere) {
      add(bySeries, mention, `@${site.name}`);
      continue;
    }
    const isTold = single.length === 1 || (single[0]?.includes('-') && !single[1]?.includes('-'));
    add(bySeries, mention, keys.includes('planned') ? 'planned' : isTold ? (single[0] as string) : '');
  }
  return sameNumber([...bySeries.values()].flatMap((groups) => [...groups.values()]));
}

/** Whether a meeting may have been in a city: where nothing tells that it was in another. */
function isAt(mentions: Group | undefined, { name }: Place): boolean {
  const told = (mentions ?? []).flatMap(({ place }) => place?.name ?? []);
  return told.length === 0 || told.includes(name as string);
}

/**
 * 10月9日出席亚信峰会, and below 在亚信第九次峰会上的讲话: the one meeting of a series that has a number and no day is the
 * one that has a day of the year of the report and no number.
 */
function joinNumberToDate(groups: Map<string, Group>): void {
  if (groups.size !== 2) return;
  const [[firstKey, first], [, second]] = [...groups] as [[string, Group], [string, Group]];
  const [number, day] = first[0]?.ordinal === null ? [second, first] : [first, second];
  const isNumbered = number.every(
    (each) => each.ordinal !== null && !each.planned && each.dates.length === 0,
  );
  const isDay = day.every(
    (each) =>
      each.ordinal === null &&
      !each.planned &&
      each.dates.length === 1 &&
      each.dates.every((date) => date.year === null && date.day !== null),
  );
  if (!isNumbered || !isDay) return;
  groups.clear();
  groups.set(firstKey, [...first, ...second]);
}

/**
 * 越老柬外长第九次会议 and 越老柬三国外长第九次会议: one number, and one name a shorter form of the other, which may leave out
 * who met: XIV Consultative Meeting of the Heads of State, XIV Consultative Meeting.
 */
function sameNumber(groups: Group[]): Group[] {
  const byNumber = new Map<number, Group[]>();
  return groups.filter((each) => {
    const { ordinal, level, series } = each[0] as MeetingMention;
    if (ordinal === null) return true;
    const others = byNumber.get(ordinal) ?? [];
    byNumber.set(ordinal, others);
    const other = others.find(
      ([known]) =>
        known &&
        (known.level === level || ((known.level === null || level === null) && / /.test(series))) &&
        (isWithin(series, known.series) || isWithin(known.series, series)),
    );
    if (other) append(other, each);
    else if (others.length < 20) others.push(each);
    return !other;
  });
}

/** Lancang-Mekong Cooperation (LMC) Leaders' Meeting: a body by its name in full and, in brackets, by its short one. */
const SHORT_NAME = /^[^()]+\(([^()]{2,12})\)([^()]+)$/;

/**
 * Whether all characters of one name stand in the other, in order, and at least most of it is the same; or the one goes on
 * where the other ends: Session of the Joint Commission, Session of the Joint Commission between A and B; or the other
 * gives the short name that the one uses.
 */
function isWithin(short: string, long: string): boolean {
  if (long.startsWith(`${short} `)) return true;
  const [, name, rest] = SHORT_NAME.exec(long) ?? [];
  if (name && name + rest === short) return true;
  if (short.length > long.length || short.length * 2 < long.length) return false;
  let at = 0;
  for (const character of short) {
    at = long.indexOf(character, at) + 1;
    if (at === 0) return false;
  }
  return true;
}

function add(bySeries: Map<string, Map<string, Group>>, mention: MeetingMention, key: string): void {
  const groups = bySeries.get(mention.seriesId) ?? new Map<string, Group>();
  bySeries.set(mention.seriesId, groups);
  const own = groups.get(key) ?? [];
  groups.set(key, own);
  own.push(mention);
}

/** What tells a mention from others of its series; null where nothing does. */
function keyOf({ ordinal, count, dates, planned, turn, start }: MeetingMention): string | null {
  if (ordinal !== null) return `${ordinal}`;
  // 下届某某峰会: another than the one that is called so without 下届.
  if (turn !== null) return `×${turn}`;
  if (count !== null && dates.length > 1) return `×${start}`;
  if (planned) return 'planned';
  const first = dates[0];
  // Only a date before the name tells which meeting it is: after it, it tells when that one took place.
  if (!first || first.start > start) return null;
  return dates.map(({ year, month, day }) => `${year}-${month}-${day}`).join();
}

/** The mention of the group that gives its number. */
export const numbered = (mentions: Group) => mentions.find(({ ordinal }) => ordinal !== null);
