import { utf16Offsets } from '../text/offsets.ts';
import { piecesOf, type Span } from '../text/pieces.ts';

/** A text with stretches of it marked. @param places in code points of the text */
export function Highlighted({ text, places }: { text: string; places: readonly Span[] }) {
  const offset = utf16Offsets(text);
  const marks = places.map(({ start, end }) => ({ start: offset(start), end: offset(end) }));
  return (
    <>
      {piecesOf({ start: 0, end: text.length }, [], marks).map(({ start, end, marked }) => {
        const words = text.slice(start, end);
        return marked ? <mark key={start}>{words}</mark> : words;
      })}
    </>
  );
}
