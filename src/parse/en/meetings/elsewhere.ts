/**
 * Meetings that a text tells by whose they are, where and when, and not by a name.
 *
 *   our meeting in Sendai in May 2031      their previous meeting in Ashgabat in October 2030
 *   ^whose         ^place    ^date         ^whose                    ^place      ^date
 */
import type { Draft, MeetingMention } from '../../draft.ts';
import { firstFrom, type Range } from '../../ranges.ts';
import { placesIn } from '../places/places.ts';

const OURS = /\b(?:[Oo]ur |(?<=\b(?:[Tt]heir|[Ii]ts|[Tt]he) )(?:previous|preceding|last) )(?:[a-z-]+ )?$/;
const IN_CITY =
  /^ (?:held )?(?:in|at) \p{Lu}[\p{L}'-]+(?: \p{Lu}[\p{L}'-]+)*(?:, \p{Lu}[\p{L}'-]+(?: \p{Lu}[\p{L}'-]+)*)?,? (?:in|on) /u;

/** our meeting in Sendai in May 2031, their previous meeting in Ashgabat in October 2030: another, by its place and its date. */
export function elsewhereAt(
  draft: Draft,
  { start, end }: Range,
  floor: number,
  limit: number,
): Pick<MeetingMention, 'start' | 'end' | 'dates' | 'place'> | null {
  const { text, dates } = draft;
  const ours = OURS.exec(text.slice(Math.max(floor, start - 30), start));
  const city = ours && IN_CITY.exec(text.slice(end, Math.min(limit, end + 60)));
  if (!city) return null;
  const at = end + city[0].length;
  const date = dates[firstFrom(dates, at)];
  if (date?.start !== at || date.year === null || date.month === null) return null;
  const [place = null] = placesIn(draft, end, at);
  return { start: start - ours[0].length, end: date.end, dates: [date], place };
}

/** our commitment made at the G7 Summit: where they said before what they say again. */
export const MADE_AT =
  /\b(?:commitments?|pledges?|promises?|goals?|targets?|initiatives?|understandings?|vision|agenda)(?: that)?(?: (?:we|they|was|were))?(?: first| that)? (?:made|announced|launched|set|agreed|outlined|endorsed|discussed|taken|given) (?:at|during|in) (?:the |our |their |last year's )?$/;

/** A is in China to attend the 30th Summit: why somebody is there whose talks are told. */
export const PURPOSE =
  /\b(?:(?:is|are|was|were) (?:here|(?:currently |also )?(?:in|visiting) \p{Lu}[\p{L} ]{2,25}?)|(?:visit|trip) to \p{Lu}[\p{L} ]{2,25}?) (?:to attend|to participate in|to take part in|for|attending|on the occasion of) (?:the |an? )?$/u;
