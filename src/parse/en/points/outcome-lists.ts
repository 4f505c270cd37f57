/**
 * Pages that are a list of what was agreed: one opening paragraph, and below it nothing but the items.
 *
 *   List of Outcomes of the Summit      The three leaders announced initiatives. These include:      • Open a fund.
 *           ^names the consensus                                                              ^opens the list
 */
import type { Draft, Line } from '../../draft.ts';
import { between } from '../../ranges.ts';
import { isProse } from '../grammar/shapes.ts';
import { markerAt } from './markers.ts';

/** What such a page is called. */
const TITLED =
  /^(?:full )?text of\b|\b(?:outcomes|deliverables|results|achievements|commitments|consensus|understandings)\b/i;
/** What announces such a list, where a colon ends it. */
const ANNOUNCED =
  /\b(?:outcomes|deliverables|results|achievements|commitments|consensus|understandings|initiatives|measures|steps|agree(?:d|ments?)|decided|decisions|announce(?:d|ments?)|pledge[sd]?|committed|intend(?:ed)? to)\b/i;
/** How many paragraphs may open it, how many close it, and how few items are no list. */
const OPENING = 2;
const CLOSING = 1;
const FEW = 3;

/** The first item where a text is such a list; null where somebody says, or the page tells, what else was done. */
export function listedOutcomes({ people }: Draft, title: string, body: Line[]): Line | null {
  const at = body.findIndex(({ text }) => markerAt(text, 0, true));
  const opening = body.slice(0, at).filter(({ text }) => isProse(text));
  const last = opening.at(-1);
  if (!last || opening.length > OPENING || (markerAt(body[at]?.text ?? '', 0, true)?.value ?? 1) > 1)
    return null;
  if (!TITLED.test(title) && !(last.text.endsWith(':') && ANNOUNCED.test(last.text))) return null;
  const rest = body.slice(at);
  const items = rest.filter(({ text }) => markerAt(text, 0, true));
  const prose = rest.filter((line) => isProse(line.text) && !items.includes(line));
  const named = items.filter(({ start, end }) => between(people, start, end).some(({ name }) => name));
  if (items.length < FEW || prose.length > CLOSING || named.length > 0) return null;
  return items[0] as Line;
}
