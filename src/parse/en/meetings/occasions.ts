/**
 * Meetings that are named only as the occasion of others.
 *
 *   Joint Statement by President A and President B      met on the occasion of the fifth Summit
 *                                                       ^what is reported     ^only where
 */
import type { Draft, Line, MeetingMention } from '../../draft.ts';

/** Joint Statement by President A and President B of Chile: a title of two. */
const OF_TWO =
  /\b(?:[Ss]tatement|[Dd]eclaration|Communiqu[eé]|[Rr]eadout)\b.* (?:by|of|between|with) (.*) and (.*)/;
/** Meeting today in Lima, on the occasion of the fifth Summit. */
const OCCASION =
  /\b(?:[Mm]eeting|[Mm]et|[Tt]alks|spoke)\b[^.;]{0,80} (?:on the occasion of|during|at the time of) (?:the |their )?$/;

/** Whether a meeting is only where two, whose statement the text is by its title, met on its occasion. */
export function isOccasionOfTwo(
  { title, text, words }: Draft,
  line: Line,
  { start }: MeetingMention,
): boolean {
  if (
    !title ||
    line.start === title.start ||
    !OCCASION.test(text.slice(Math.max(line.start, start - 130), start))
  )
    return false;
  const titles = words.in('titles', title.start, title.end).length;
  return titles === 2 && OF_TWO.test(text.slice(title.start, title.end));
}
