/**
 * Names between a form of address and an office, without a comma.
 *
 *   Senator the Hon. Marcia Pinnock Minister of Foreign Affairs
 *               ^form of address    ^office
 */
import type { Draft } from '../../draft.ts';
import type { Range } from '../../ranges.ts';
import { nameBefore } from './names.ts';

/** A form of address: behind it stands a name, and no office. */
export const HONOURED = /(?:\b(?:H\. ?E\.?|Hon\.?|Mrs?\.?|Ms\.?|Dr\.?|Amb\.|Gen\.)|Honou?rable|Excellency) $/;

const FORM_OF_ADDRESS = /\b(?:H\. ?E|Hon|Honou?rable|Mrs?|Ms|Dr|Amb|Gen|Excellency)\b/;

/** the Hon. Marcia Pinnock Minister of Foreign Affairs: no comma, behind a form of address and a name in full. */
export function honouredBefore(draft: Draft, floor: number, office: Range): Range | null {
  const { text } = draft;
  const lead = text.slice(Math.max(floor, office.start - 80), office.start);
  if (!lead.endsWith(' ') || !FORM_OF_ADDRESS.test(lead)) return null;
  const name = nameBefore(draft, floor, office.start - 1);
  const isWhole =
    name &&
    text.slice(name.start, name.end).includes(' ') &&
    HONOURED.test(text.slice(Math.max(floor, name.start - 14), name.start));
  return isWhole ? name : null;
}
