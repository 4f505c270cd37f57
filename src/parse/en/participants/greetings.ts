/**
 * Whom a speaker greets at the head of a speech: they sit in the room.
 *
 *   Your Excellency President Rafaela Montecillo,
 *                   ^title    ^name
 */
import type { Draft } from '../../draft.ts';
import type { Present } from '../../participants.ts';
import { between } from '../../ranges.ts';

/** A line of address, as a speech opens with. */
const GREETING =
  /^(?:Your|Their|His|Her) (?:Excellenc|Majest|(?:Royal )?Highness)[^.:;]{0,200}[,!:]?$|^(?:Mr\.?|Madam|Mrs\.?|Ms\.?|Dear|Distinguished|Honou?rable|Esteemed|Respected) [^.:;]{2,200}[,!:]$/;

/** Those whom the lines of address of a speech name. */
export function greeted({ lines, people }: Draft): Present[] {
  return lines
    .filter(({ type, text }) => type === 'remarks' && text.length <= 220 && GREETING.test(text))
    .flatMap(({ start, end }) => between(people, start, end))
    .filter(({ name }) => name !== null)
    .map((person) => ({ person, role: 'attendee' }));
}
