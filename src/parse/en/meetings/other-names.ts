/**
 * Other names that a text has for the meeting it reports, of which one gives its number, or says whose it is.
 *
 *   18th Peru-Chile Ministerial Meeting, in the title      the annual Peru-Chile Ministerial talks, in the text
 */
import type { Draft, MeetingMention } from '../../draft.ts';
import type { Group } from '../../meetings/groups.ts';
import { holding } from '../../ranges.ts';

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

const THOSE_WHO = /(?:leaders|ministers|presidents|officials) meeting (?:in|at|on) ?$/;
const WHICH = /\b(?:[Tt]he|[Aa]n?|[Tt]his|[Tt]heir|[Ii]ts|[Oo]ur) (?:[a-z]+ )?$/;

/** Commonwealth leaders meeting in Perth have welcomed: those who meet, and no name of a meeting. */
export const areThoseWhoMeet = (text: string, start: number, nounEnd: number): boolean =>
  THOSE_WHO.test(text.slice(start, nounEnd + 4)) && !WHICH.test(text.slice(Math.max(0, start - 8), start));

/** What tells of a body whose meetings are counted. */
const MET_FOR =
  /^(?: \([A-Z][\w+-]+\))?,? (?:held|holds|convened|convenes|opened|concluded|began|met (?:for|at|in)|at) its $/;

/**
 * The Ministerial Council of the GCC held its 193rd session: whether the body gets the number of the session, as that of its
 * meeting; not where the title has a name with it, 193rd Session of the GCC Ministerial Council.
 */
export function countsBody(
  { text, title }: Draft,
  body: MeetingMention | undefined,
  { ordinal, anaphor, start }: MeetingMention,
): boolean {
  if (!body || body.anaphor !== null || body.ordinal !== null) return false;
  if (ordinal === null || anaphor !== 'this' || !MET_FOR.test(text.slice(body.end, start))) return false;
  const isTitled = title !== null && title.start <= start && start < title.end;
  const named = title && !isTitled ? text.slice(title.start, title.end) : '';
  if (new RegExp(`\\b${ordinal}(?:st|nd|rd|th)\\b`, 'i').test(named)) return false;
  body.ordinal = ordinal;
  return true;
}

/** Of the same people: foreign ministers hold a ministerial meeting. */
const areAlike = (one: MeetingMention['level'], other: MeetingMention['level']) =>
  one === other || [one, other].every((level) => level === 'ministers' || level === 'foreign-ministers');

/**
 * European Union - Central Asia Foreign Ministers' Meeting in the title, met for the 25th EU-Central Asia Ministerial Meeting
 * in the first paragraph: one meeting of the same parties, which only the text counts.
 */
export function ordinalInText(
  { title, words }: Draft,
  best: Group,
  groups: Group[],
  isTold: (mention: MeetingMention) => boolean,
): Group | undefined {
  const own = best[0];
  const isTitled = title && own && own.start >= title.start && own.end <= title.end;
  if (!isTitled || best.some(({ ordinal }) => ordinal !== null)) return undefined;
  const parties = ({ start, end }: MeetingMention) =>
    new Set([
      ...words.in('organisations', start, end).map(({ value }) => value.id),
      ...words.in('countries', start, end).map(({ value }) => value),
    ]);
  const known = parties(own);
  const isOfThem = (mention: MeetingMention) => [...parties(mention)].some((party) => known.has(party));
  return groups.find(
    (each) =>
      each !== best &&
      each.some(
        (mention) =>
          mention.ordinal !== null &&
          isTold(mention) &&
          (own.level ? areAlike(mention.level, own.level) && isOfThem(mention) : hasWordsOf(mention, own)),
      ),
  );
}

/** Central Asian Consultative Meeting, Consultative Meeting of the Heads of State of Central Asia: all words of the one are in the other. */
function hasWordsOf({ series }: MeetingMention, other: MeetingMention): boolean {
  const words = (name: string) =>
    name
      .toLowerCase()
      .split(/[^\p{L}\d]+/u)
      .map((word) => word.replace(/(?<=[aeiou])n$|(?<=\p{L}{2})s$/u, ''));
  const known = new Set(words(series));
  return words(other.series).every((word) => known.has(word));
}

/**
 * Peru-Chile Space Dialogue in the title, a bilateral Space Dialogue in the text: the title says whose; so may a heading
 * below it. The Extraordinary Summit of Heads of State was held, told first, and further down the Extraordinary Summit.
 */
export function fullerInTitle(
  { title, lines }: Draft,
  best: Group,
  groups: Group[],
  opening: number,
  isToldFirst: (mention: MeetingMention) => boolean,
): Group | undefined {
  const series = best[0]?.series ?? '';
  if (best.some(({ ordinal }) => ordinal !== null)) return undefined;
  const plain = (name: string) => name.toLowerCase().replace(/[–—]/g, '-');
  const fuller = plain(`${series} of `);
  const told = groups.find(
    (each) =>
      plain(each[0]?.series ?? '').startsWith(fuller) &&
      each.some((mention) => mention.ordinal === null && isToldFirst(mention)),
  );
  if (told) return told;
  if (!title) return undefined;
  return groups.find(
    (each) =>
      each !== best &&
      each.every(({ ordinal }) => ordinal === null) &&
      each.some(
        (mention) =>
          mention.start >= title.start &&
          (mention.end <= title.end || (mention.end < opening && holding(lines, mention)?.heading)),
      ) &&
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
