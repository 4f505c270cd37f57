/**
 * The meetings that an English text names.
 *
 *   The 63rd Pacific Islands Forum Leaders Meeting was held in Alofi, Niue, from 26 to 29 August 2034
 *       ^name                                                  ^city         ^date
 */
import type { Draft, DraftMeeting } from '../../draft.ts';
import { readMeetings } from '../../meetings/read.ts';
import { TALKS } from '../../meetings/record.ts';
import type { MeetingRules } from '../../meetings/rules.ts';
import { holding, type Range } from '../../ranges.ts';
import { clockOf } from '../dates/clock.ts';
import { levelOf } from '../grammar/meeting-levels.ts';
import { ORDINAL, ordinalLike } from '../grammar/numerals.ts';
import { isProse, sentencesOf } from '../grammar/shapes.ts';
import { cityOfHouse } from '../places/datelines.ts';
import { eventOf } from './events.ts';
import { meetingNamesIn } from './meeting-names.ts';
import { isBesideTalks, isOutcome, primaryOf, standsAtHead } from './primary.ts';
import { talksOf } from './talks.ts';

/** How far before a name its subject is looked for, in characters. */
const REACH = 500;

const RULES: MeetingRules = {
  namesIn: meetingNamesIn,
  eventOf,
  primaryOf: (draft, groups) => {
    const best = primaryOf(draft, groups);
    if (best && isBesideTalks(draft, best)) return null;
    // … the outcomes of the summit in Lima, and nothing else of one: what those spoke of who met.
    const told = draft.title?.end ?? 0;
    const spokenOf = best?.every(
      (each) => each.start >= told && each.ordinal === null && isOutcome(draft, each),
    );
    if (spokenOf && talksOf(draft, [])?.[0]?.seriesId.endsWith(TALKS)) return null;
    if (!best || standsAtHead(draft, best)) return best;
    // A summit recalled further down is not what a report of two presidents' talks reports, nor what they made a statement at.
    const talks = talksOf(draft, []);
    const recalled = best.every(
      (mention) =>
        (mention.ordinal === null || isOutcome(draft, mention)) &&
        mention.dates.length === 0 &&
        !mention.place,
    );
    // Nor is a forum that one of their points speaks of, which had a day of its own.
    const isOfPoint = best.every(
      (mention) =>
        mention.ordinal === null && mention.dates.length > 0 && holding(draft.points, mention) !== null,
    );
    if (isOfPoint && talks?.[0]?.dates.length) return null;
    const agreed = draft.lines.some(({ type }) => type === 'communique');
    return talks === null || (agreed && !(recalled && talks[0]?.seriesId.endsWith(TALKS))) ? best : null;
  },
  talksOf,
  clockOf,
  kindOf: (series) => series.replace(/^(?:next|previous|last|preceding) /i, ''),
  // Fourth -> Third, 4th -> 3rd.
  renumbered: (name, ordinal) =>
    name.replace(new RegExp(`\\b${ORDINAL}\\b`), (written) => ordinalLike(written, ordinal)),
};

export function meetings(draft: Draft): void {
  readMeetings(draft, RULES);
  const primary = draft.meetings.find((meeting) => meeting.primary);
  if (primary && primary.format !== 'video' && isOnScreen(draft))
    Object.assign(primary, { format: 'video', place: null });
  const called = primary !== undefined && isCall(draft, primary);
  if (called) Object.assign(primary, { place: null, format: null });
  if (primary?.place) primary.place = cityOfHouse(draft, primary.place);
  if (primary && !called && primary.format === null && metInPerson(draft)) primary.format = 'in-person';
  if (primary && primary.level === null) primary.level = statedLevel(draft) ?? levelOfThoseWhoMet(draft);
  if (primary && isNamedAfterThem(primary)) primary.name = primary.series;
  if (primary && isTitledWithout(draft, primary.name))
    for (const key of ['name', 'series'] as const) primary[key] = primary[key].replace(ACRONYM, '');
  if (
    primary?.level === 'ministers' &&
    [...primary.mentions, ...(draft.title ? [draft.title] : [])].some((at) => isOfForeignMinisters(draft, at))
  )
    primary.level = 'foreign-ministers';
}

/** held on 14 March in Addis Ababa, at the level of Heads of State and Government: in the sentence that tells it was held. */
const AT_LEVEL =
  /\b(?:held|met|convened|meeting|session)\b[^.;\n]{0,120}?\bat (?:the )?(?:level of (?:the )?([^,.;\n]{5,60})|(ministerial|foreign ministerial|foreign ministers'|leaders'|summit) level\b)/i;

function statedLevel(draft: Draft): Draft['meetings'][number]['level'] {
  const { title, text: whole } = draft;
  const told = [...openingOf(draft), title ? whole.slice(title.start, title.end) : ''];
  const [, who, rank] = told.flatMap((text) => AT_LEVEL.exec(text) ?? []);
  return levelOf(who ?? rank ?? '');
}

/** the foreign ministers and representatives of A, B and C met: who met, where the name does not say it. */
const WHO_MET =
  /(?:^|, |\b[Tt]he )((?:[Ff]oreign |[Pp]rime )?[Mm]inisters|[Pp]residents|[Hh]eads of (?:[Ss]tate|[Gg]overnment)|[Ss]enior officials|[Ll]eaders)\b[^.;]{0,300}?\b(?:met|gathered|convened)\b/;

function levelOfThoseWhoMet(draft: Draft): Draft['meetings'][number]['level'] {
  const [who] = openingOf(draft).flatMap((text) => WHO_MET.exec(text)?.[1] ?? []);
  return levelOf(who ?? '');
}

/** We, the G7 Foreign Ministers of Canada, …: the name that a vocabulary has for their meetings, not the list of who met. */
const isNamedAfterThem = ({ name, series }: Draft['meetings'][number]) =>
  series === `${name} Meeting` ||
  (/' (?:Meeting|Summit)$/.test(series) && name.startsWith(`${series.replace(/' \w+$/, '')} of `));

const ACRONYM = / \([A-Z][A-Za-z\d+-]{1,9}\)(?= )/g;

/** 20TH EAST ASIA SUMMIT FOREIGN MINISTERS' MEETING in the title: the acronym that the text puts into the name is no part of it. */
function isTitledWithout({ title, source }: Draft, name: string): boolean {
  const bare = name.replace(ACRONYM, '');
  const words = title ? source.plain(title.start, title.end).replace(/\s+/g, ' ').toLowerCase() : '';
  return bare !== name && words.includes(bare.toLowerCase());
}

const OF_DEFENCE = /\bfor Defen[cs]e\b|\b[Dd]efen[cs]e (?:[Mm]inister|[Ss]ecretar)|Ministers? of Defen[cs]e/;

/** The Foreign Ministers of … met for the 27th Ministerial Meeting: the name says ministers, the sentence which. */
function isOfForeignMinisters(draft: Draft, { start, end }: Range): boolean {
  // Foreign and Defence Ministerial Consultations
  if (/defen[cs]e/i.test(draft.text.slice(start, end))) return false;
  const before = draft.text.slice(Math.max(0, start - REACH), start);
  const from = Math.max(before.lastIndexOf('.'), before.lastIndexOf('\n')) + 1;
  const sentence = draft.text.slice(start - before.length + from, end);
  return levelOf(sentence) === 'foreign-ministers' && !OF_DEFENCE.test(sentence);
}

/** convened a virtual meeting with …; met by video conference: also where the meeting's name stands in another sentence. */
const ON_SCREEN =
  /(?:held|hosted|convened|led|(?:co-)?chaired|met|gathered|spoke|talked|conferred|(?:took part|participated) in)\b[^.;]{0,100}?\b(?:(?:an?|the|their) (?:[a-z-]+ )?(?:virtual|online) (?:[a-z-]+ )?(?:meeting|summit|session|talks|conference|dialogue|consultations)|virtually|(?:via|by|through) (?:secure )?(?:video|tele)[- ]?(?:conferenc(?:e|ing)|link|call)?)(?! (?:message|address))/;

const isOnScreen = (draft: Draft): boolean => openingOf(draft).some((text) => ON_SCREEN.test(text));

/** What only those do who are in one place, where a text does not say in which. */
const IN_PERSON =
  /\b(?:in[- ]person|face[- ]to[- ]face|(?:working |joint )?(?:lunch(?:eon)?|dinner|breakfast)|courtesy (?:call|visit)|on the (?:margins|sidelines) of|(?:attend(?:ed|ing)|hosted|welcomed|gathered)|held an? (?:[\w-]+ ){0,2}(?:meeting|talks) with|met with)\b/;
/** Where they may have been in several. */
const REMOTE = /\b(?:phone|telephone|call with|calls with|video|virtual(?:ly)?|online|hybrid|remotely)\b/i;

function metInPerson(draft: Draft): boolean {
  const opening = openingOf(draft);
  return opening.some((text) => IN_PERSON.test(text)) && !opening.some((text) => REMOTE.test(text));
}

/** spoke, and received a phone call: what a talk is called, and what it is by the words behind it. */
const CALL =
  /^(?:spoke|phone call|telephone conversation|(?:received|held)(?= (?:today |yesterday )?an? (?:[\w-]+ )?(?:phone|telephone) (?:call|conversation)\b))/i;

const isCalled = (text: string, { start, end }: Range): boolean => {
  const length = CALL.exec(text.slice(start, end + 60))?.[0].length;
  return length === end - start;
};

/** A spoke today with B, following their summit in Rome: over the telephone, where the sentence does not say where. */
function isCall({ text }: Draft, { mentions: [at], place, format }: DraftMeeting): boolean {
  if (!at || format === 'video' || !isCalled(text, at)) return false;
  const [sentence] = sentencesOf(text, { start: at.start, end: Math.min(text.length, at.start + REACH) });
  return !place?.name || !sentence || !text.slice(sentence.start, sentence.end).includes(place.name);
}

const TOLD = new Set(['lead', 'report', 'remarks', 'communique']);

/** How the first paragraphs begin. */
function openingOf({ lines }: Draft): string[] {
  const story = lines.filter(({ type, text }) => type !== null && TOLD.has(type) && isProse(text));
  return story.slice(0, 2).map(({ text }) => text.slice(0, 600));
}
