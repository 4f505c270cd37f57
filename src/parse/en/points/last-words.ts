/**
 * What a speaker says on behind the last of their points, where a paragraph went on with each of the others too.
 *
 *   First, the countries should stay united.     He said they should …     Second, … trade.     He said China will …
 *   ^point                                       ^its own                  ^point               ^its own
 */
import type { Line } from '../../draft.ts';
import { isProse } from '../grammar/shapes.ts';
import { markerAt, quoted } from './markers.ts';
import { speakTogether } from './speakers.ts';

/** What is asked for or announced, and told of nobody: Showing force can only make matters worse. */
const SPOKEN = /\b(?:should|must|can(?:not)?|will|needs? to|ha(?:s|ve) to|ought to|let us|we|our)\b/i;
/** What a report tells between speeches. */
const TOLD =
  /^(?:During|At|On|After|Before|Following|Earlier|Later|Meanwhile|Also)\b|\b(?:attended|participated|took part|met with|held talks|was held|were held|arrived|concluded|adopted|signed|issued|is scheduled|will (?:also )?(?:visit|attend|travel|brief))\b|\b(?:also|further|finally) (?:said|added|noted|stressed|expressed|briefed|reiterated|called|elaborated)\b/;
const ATTRIBUTED = /\b(?:said|says|added|noted|stressed|suggested|stated|urged|pointed out|emphasi[sz]ed)\b/;

/** The paragraphs, of those of a story, that go on with the last point of a list, each with the point's own paragraph. */
export function lastWords(body: Line[]): Map<Line, Line[]> {
  const found = new Map<Line, Line[]>();
  let heads: number[] = [];
  const close = () => {
    const widths = heads.slice(1).map((head, i) => head - (heads[i] as number) - 1);
    if (widths.length > 0 && widths.every((width) => width > 0)) {
      const last = heads.at(-1) as number;
      const own: Line[] = [];
      for (const line of body.slice(last + 1, last + 1 + Math.max(...widths))) {
        if (!goesOn(line)) break;
        own.push(line);
      }
      if (own.length > 0) found.set(body[last] as Line, own);
    }
    heads = [];
  };
  body.forEach((line, i) => {
    const marker = markerAt(line.text, 0, true) ?? quoted(line.text, 0);
    if (marker?.style !== 'First') return;
    if (marker.value !== null && marker.value !== heads.length + 1) close();
    heads.push(i);
  });
  close();
  return found;
}

const goesOn = ({ text }: Line) =>
  isProse(text) && !TOLD.test(text) && !speakTogether(text) && (SPOKEN.test(text) || ATTRIBUTED.test(text));
