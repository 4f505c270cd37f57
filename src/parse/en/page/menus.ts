/**
 * Lists of links over a story: items without a sentence, and no sentence right below them.
 *
 *   1. HOME   2. Press   3. Press Releases      • New page "Open budget"   • Added a list of hotlines
 */
import type { Draft, Line } from '../../draft.ts';
import { datesIn } from '../dates/dates.ts';
import { beginsPoint, isProse } from '../grammar/shapes.ts';

/** How many lines over the first sentence are looked at. */
const MOST = 100;

/** • Breaking news: an item alone is a link where it is so short, in characters. */
const LONE = 20;
/** The longest word or number that stands below such an item, in characters. */
const COUNT = 12;

/** The lines that are items of such lists, of the lines of a page. */
export function menuItems(draft: Draft, lines: Line[]): Set<Line> {
  const found = new Set<Line>();
  let run: Line[] = [];
  for (const line of lines.slice(0, MOST)) {
    const prose = isProse(line.text);
    if (!prose && beginsPoint(line) && !namesSomebody(draft, line)) {
      run.push(line);
      continue;
    }
    // • View / 0: what a button counts.
    if (run.length > 0 && line.text.length <= COUNT) continue;
    const lone =
      run.length === 1 && /^[·*-]/.test((run[0] as Line).text) && (run[0] as Line).text.length <= LONE;
    if (prose ? isStamp(draft, run) || isKept(run) : run.length >= 2 || lone)
      for (const item of run) found.add(item);
    if (prose) break;
    run = [];
  }
  return found;
}

/** • Division : Asia • Date : 2031.05.15, right over the story: what the page says of it, with its day. */
const isStamp = ({ text }: Draft, run: Line[]) =>
  run.length >= 2 &&
  run.some(({ start, end }) =>
    datesIn(text, start, end).some(
      (date) => date.year !== null && date.day !== null && date.end === end && date.start - start < LABEL,
    ),
  );
/** - Details - Category: Media, right over the story: what the system that keeps a page says of it. */
const isKept = (run: Line[]) => run.length > 0 && run.every(({ text }) => KEPT.test(text));
const KEPT =
  /^[·*-] (?:Details|Print|E-?mail|(?:(?:Parent )?Category|Written by|Created|Published|Last Updated|Hits):? ?.{0,40})$/;
/** How long a label before a day is at most, in characters. */
const LABEL = 30;

/** Bahrain - Foreign Minister A: who was there, and no link. */
const namesSomebody = ({ words, text }: Draft, { start, end }: Line) =>
  words.in('titles', start, end).some((title) => !isAlone(text, start, title.start, title.end, end)) ||
  words.in('countries', start, end).length > 0;

/** • President: the page about him. */
const isAlone = (text: string, start: number, from: number, to: number, end: number) =>
  to === end && !/[\p{L}\d]/u.test(text.slice(start, from));
