/**
 * What the sentence around a meeting's name tells of it: when, where, and whether it is still to come.
 *
 *   The 63rd … Meeting was held in Alofi, Niue, from 26 to 29 August 2034      the 37th … Summit, to be held in Bangkok
 *                                  ^place ^country  ^date                                         ^planned      ^place
 */
import type { DateMention, Draft, MeetingMention, Place } from '../../draft.ts';
import type { MeetingEvent } from '../../meetings/rules.ts';
import { between, type Range } from '../../ranges.ts';
import { surroundingsOf } from '../../surroundings.ts';
import { matchesOf, ONCE } from '../../text/matches.ts';
import { isAbbreviated } from '../grammar/shapes.ts';
import { ATTENDED, CHAIRED, HELD, MET, TOOK_PLACE } from '../grammar/verbs.ts';
import { placeAt, placesIn } from '../places/places.ts';

export const PLANNED =
  /\b(?:to be (?:held|hosted|convened)|(?:will|would|shall) (?:be (?:held|hosted|convened)|take place|host|convene|meet|hold|chair|attend|travel|visit|join|address|participate)|look(?:s|ed|ing)? forward to|upcoming|forthcoming|is (?:scheduled|expected|due)|are (?:scheduled|due)|scheduled for|plans? to|ahead of|next(?! (?:stages?|steps?|phase|chapter|generation|decade|\w+ (?:years|months|decades)))|[Aa]greed to (?:hold|convene|meet)|offer(?:ed)? to host|(?:direct|instruct|task|mandat|request)(?:e?d|s|es) [^.;]{3,100}? to (?:convene|hold|organi[sz]e))\b/;
/** The same right behind the name. */
const STILL_TO_COME =
  /^,? (?:which |that )?(?:to be|will|would|shall|scheduled|is (?:to|scheduled|expected|due)|planned|due)\b/;
/** A will chair the meeting: the same of who leads it. */
const TO_LEAD = /\bwill (?:(?:co-)?chair|take part|participate|address|lead)\b/;
const WAS_HELD = new RegExp(
  `\\b(?:was|were|been|is|being)? ?${ONCE}(?:${HELD}|${TOOK_PLACE}|${MET}|${ATTENDED}|${CHAIRED})\\b|\\bhad (?:an?|their) $`,
);
const VIDEO =
  /\bvideo[- ]?(?:conferenc(?:e|ing)|link|call|teleconferenc(?:e|ing))|\bvideoconference|\bvirtual(?:ly)?\b|\bonline\b|\bvia video|\b(?:via|over|on|by) (?:Zoom|Webex|Skype|Microsoft Teams)\b/i;
/** Some of them came, and the others took part from afar. */
const HYBRID = /\b(?:hybrid|in[- ]person|face[- ]to[- ]face)\b/i;
/** What tells, before a name, that somebody is or will be there. */
const TO_BE =
  /\b(?:attends|attending|welcomed|will (?:host|hold|meet|convene|attend|welcome|receive|join)|to (?:attend|join|take part in|participate in))\b/;
/** How far from a name its date and place are looked for, in characters. */
const REACH = 400;

export function eventOf(
  draft: Draft,
  mention: MeetingMention,
  before: Range | null,
  after: Range | null,
): MeetingEvent {
  const { text } = draft;
  // our meeting in Rome in May 2031: the name tells all.
  if (mention.anaphor === 'other')
    return { dates: mention.dates, place: mention.place, planned: false, video: false };
  const { start: from, end: to, left, right } = surroundingsOf(text, mention, before, after, isStop, REACH);
  const planned = PLANNED.test(left) || STILL_TO_COME.test(right);
  // the second meeting since they met at Camp David: where they were before.
  const since = draft.text.slice(mention.end, to).search(/\bsince\b/);
  const behind = since < 0 ? to : mention.end + since;
  const [place] = placesIn(draft, mention.end, Math.min(behind, mention.end + 160));
  const [earlier] = placesIn(draft, from, mention.start).slice(-1);
  return {
    dates: datesAround(draft, mention, from, to, left),
    place:
      place ??
      hostCity(draft, from, mention.start) ??
      destination(draft, from, left) ??
      (WAS_HELD.test(left) || TO_BE.test(left) || TO_LEAD.test(left) ? (earlier ?? null) : null),
    planned,
    video:
      mention.video ||
      (VIDEO.test(right.slice(0, 120)) && !HYBRID.test(right.slice(0, 160))) ||
      VIDEO.test(left.slice(-60)),
  };
}

/** On 13 November, Osh hosted the 35th Meeting: a city that a vocabulary holds, as the subject. */
function hostCity({ text, lexicon, source }: Draft, from: number, end: number): Place | null {
  const subject =
    /(?:^|, )(\p{Lu}[^,.;]{1,40}),? (?:hosted|played host to|was the host of) (?:the |an? )?(?:regular |annual )?$/u.exec(
      text.slice(from, end),
    );
  if (!subject) return null;
  const at = from + subject.index + subject[0].indexOf(subject[1] as string);
  const city = lexicon.places.at(text, at, end);
  return city && city.end === at + (subject[1] as string).length
    ? { name: source.plain(at, city.end), country: city.value.country }
    : null;
}

/** A will travel to Dakar to attend, left Osh for Lima for, arrived in Rome to take part in: where the meeting is for which somebody goes there. */
const GOES =
  /\b(?:travel(?:l?(?:ed|s|ing))?|fl(?:y|ew|ies)|go(?:es|ing)?|went|head(?:ed|s|ing)?|departed|le(?:ave|aves|ft)(?: [^.;]{3,30}?)?|arriv(?:e|ed|es|ing)|visit(?:ed|s|ing)?|trip|journey) (?:to |for |in |at )?(?=\p{Lu})/gu;
const FOR_IT =
  /\b(?:to (?:attend|participate in|take part in|join|chair|co-chair|address|represent)|for|where)\b/;

function destination(draft: Draft, from: number, left: string): Place | null {
  for (const { index, 0: words } of matchesOf(left, GOES)) {
    const at = from + index + words.length;
    const city = draft.lexicon.places.at(draft.text, at, from + left.length);
    if (city && FOR_IT.test(left.slice(city.end - from))) return placeAt(draft, at, from + left.length);
  }
  return null;
}

/** met to build on the initiative that President A announced in January: when that was. */
const THAT_SOMEBODY =
  /\b(?:that|which) (?:(?:the|his|her|their) )?\p{Lu}[^,;.]{2,80}? (?:ha[ds] )?(?:announced|launched|unveiled|signed|made|issued|reached|established|set (?:up|out)|began|started)\b/u;

/** The date behind the name, where nothing else is told in between; else the one before it, if something was held then. */
function datesAround(draft: Draft, mention: Range, from: number, to: number, left: string): DateMention[] {
  const behind = between(draft.dates, mention.end, to)[0];
  if (behind) {
    const gap = draft.text.slice(mention.end, behind.start);
    if (
      gap.length <= 140 &&
      !/;|\band (?:will|agreed|noted|welcomed|decided|called|look(?:ed)?)\b|\bsince\b/.test(gap) &&
      !THAT_SOMEBODY.test(gap)
    )
      return [behind];
  }
  const ahead = between(draft.dates, from, mention.start).at(-1);
  // Wednesday's Coast Summit ended with …
  if (ahead?.weekday && /^'s (?:\p{Ll}+ )?$/u.test(draft.text.slice(ahead.end, mention.start)))
    return [ahead];
  return ahead && (WAS_HELD.test(left) || TO_BE.test(left) || TO_LEAD.test(left)) ? [ahead] : [];
}

/** The end of a sentence, of a line, or a semicolon; no full stop of U.S., Sept. or an initial. */
function isStop(text: string, at: number): boolean {
  const character = text[at] as string;
  if (character === '\n' || character === ';' || character === '!' || character === '?') return true;
  return (
    character === '.' &&
    /^\s+["(]?[\p{Lu}\d]|^\s*$/u.test(text.slice(at + 1, at + 5)) &&
    !isAbbreviated(text, at)
  );
}
