/**
 * Other names that a text has for the meeting it reports, of which one gives its number, or says whose it is.
 *
 *   18th Peru-Chile Ministerial Meeting, in the title      the annual Peru-Chile Ministerial talks, in the text
 */
import type { Draft, MeetingMention } from '../../draft.ts';
import type { Group } from '../../meetings/groups.ts';

/**
 * The 21st Meeting of the SCO Council of Heads of Government in the title, a regular meeting of the SCO Heads of Government
 * Council in the text: one meeting of one organisation, of the same level, which only the title counts.
 */
export function ordinalInTitle({ title, words }: Draft, best: Group, groups: Group[]): Group | undefined {
  const bodies = (of: Group) =>
    new Set(
      of.flatMap(({ start, end }) => words.in('organisations', start, end).map(({ value }) => value.id)),
    );
  const level = best[0]?.level;
  if (!title || !level || best.some(({ ordinal }) => ordinal !== null)) return undefined;
  const own = bodies(best);
  // 18th Australia-UK Ministerial Meeting in the title, the Australia-UK Ministerial talks in the text.
  const { series } = best[0] as MeetingMention;
  return groups.find(
    (each) =>
      each !== best &&
      each[0]?.level === level &&
      each.some(({ start, end, ordinal }) => ordinal !== null && start >= title.start && end <= title.end) &&
      (each[0]?.series.startsWith(`${series} `) || [...bodies(each)].some((id) => own.has(id))),
  );
}

/** Peru-Chile Space Dialogue in the title, a bilateral Space Dialogue in the text: the title says whose. */
export function fullerInTitle({ title }: Draft, best: Group, groups: Group[]): Group | undefined {
  const series = best[0]?.series ?? '';
  if (!title || best.some(({ ordinal }) => ordinal !== null)) return undefined;
  return groups.find(
    (each) =>
      each !== best &&
      each.every(({ ordinal }) => ordinal === null) &&
      each.some(({ start, end }) => start >= title.start && end <= title.end) &&
      each[0]?.series.endsWith(` ${series}`),
  );
}

/** As the third meeting of the Strategic Dialogue, this session …: the number of the one that is named more fully before. */
const LEVELLED = /^[\w-]+ meeting of the /;
const ASIDE = /\b(?:[Aa]s|[Tt]his was|was|marked|marks|being) the $/;

export function countedAside({ text }: Draft, best: Group, groups: Group[]): Group | undefined {
  const series = best[0]?.series ?? '';
  if (best.some(({ ordinal }) => ordinal !== null)) return undefined;
  const aside = groups.find((each) =>
    each.some(
      (mention) =>
        mention.ordinal !== null &&
        !mention.planned &&
        series.endsWith(` ${mention.series.replace(LEVELLED, '')}`) &&
        ASIDE.test(text.slice(Math.max(0, mention.start - 14), mention.start)),
    ),
  );
  // Its name is not the meeting's.
  return aside?.splice(0).map((mention) => ({ ...mention, anaphor: 'this' }));
}
