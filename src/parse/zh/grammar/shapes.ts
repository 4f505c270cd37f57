/** What a line looks like, whatever it says. */
import type { Line } from '../../draft.ts';
import { endsIn } from '../../shapes.ts';
import { unitsOf } from '../../text/characters.ts';
import { markerAt } from '../points/markers.ts';

const SENTENCE_END = unitsOf('。!?;…');

/** No title and no heading is so long, whatever a line of such a length ends with. */
const LONG = 200;

/** A paragraph of running text: it ends as a sentence does, or holds one. */
export function isProse(text: string): boolean {
  if (text.length < 12) return false;
  if (text.length > LONG) return true;
  return (
    endsIn(SENTENCE_END, text) ||
    (text.length >= 30 && /[。;]/.test(text)) ||
    /[:：]/.test(text.at(-1) as string)
  );
}

/** A line that begins as a point does. */
export function beginsPoint(line: Line): boolean {
  return markerAt(line.text, 0, true) !== null;
}

/** No sentence, and short enough to head a section. */
export function isHeadingLike(text: string): boolean {
  return text.length >= 2 && text.length <= 60 && !endsIn(SENTENCE_END, text) && !/[,。;:]|、$/.test(text);
}

/** The last sentence of a paragraph, with its stop. */
export const lastSentence = (text: string) => text.slice(text.lastIndexOf('。', text.length - 2) + 1);
