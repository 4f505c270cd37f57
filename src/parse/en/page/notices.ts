/**
 * What a site says of itself over the title, in whole sentences:
 *
 *   You are viewing an archived version of this website.      Joint Statement of the …
 *   ^names nobody                                             ^names what was issued
 */
import type { Draft, Line } from '../../draft.ts';
import { wordsOf } from '../../text/characters.ts';
import { beginsPoint, isProse } from '../grammar/shapes.ts';
import { INSTRUMENT } from './headlines.ts';
import { SUBJECT } from './title.ts';

/** How many lines over a title are looked at, how many of them are notices, and how long one is, in characters. */
const OVER = 40;
const MOST = 3;
const LONGEST = 250;
/** How few words no title has that stands below them. */
const FEW = 4;

/** The notices over the title, of the lines of a page; none where a line above them may be the title. */
export function noticesOver(draft: Draft, lines: Line[]): Set<Line> {
  const found = new Set<Line>();
  for (const line of lines.slice(0, OVER)) {
    const { text } = line;
    if (isProse(text)) {
      if (found.size === MOST || text.length > LONGEST || namesAnything(draft, line)) break;
      found.add(line);
    } else if (beginsPoint(line)) break;
    else if (wordsOf(text) >= FEW && text.match(INSTRUMENT)) return found;
    else if (wordsOf(text) >= FEW && text.match(SUBJECT)) break;
  }
  return new Set();
}

const NAMES = ['countries', 'nationalities', 'titles', 'organisations'] as const;
/** Whether a sentence names what a story may be about. */
const namesAnything = ({ words }: Draft, { start, end }: Line) =>
  NAMES.some((kind) => words.in(kind, start, end).length > 0);
