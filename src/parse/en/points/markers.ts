/** Finds the marks that number points, at the head of paragraphs and within them. */
import type { Marker } from '../../points/lists.ts';
import { eachMatch } from '../../text/matches.ts';
import { STYLES } from './marker-styles.ts';

const BULLETS = new Set(['·', '--', 'o']);
/** The styles that number the paragraphs of a text. */
const NUMBERS = new Set(['1.', '1', '1)', '(1)', '[1]', '§1', '1-', '1:', '1/', '№', '①']);

/** The number that a paragraph begins with, or null where it has none, or a mark of another sort. */
export function paragraphNumber(text: string): Marker | null {
  const marker = markerAt(text, 0, true) ?? quoted(text, 0);
  return marker && NUMBERS.has(marker.style) ? marker : null;
}

/** Any of them: one look where none stands. */
const ANY = new RegExp(STYLES.map(({ pattern }) => pattern.source).join('|'), 'uy');

/** The marker that stands at `start`, or null. `lineStart`: whether a paragraph begins there. */
export function markerAt(text: string, start: number, lineStart: boolean): Marker | null {
  ANY.lastIndex = start;
  if (!ANY.test(text)) return null;
  for (const { style, pattern, value, inline } of STYLES) {
    if (lineStart ? style === 'first' : !inline) continue;
    pattern.lastIndex = start;
    const match = pattern.exec(text);
    if (!match) continue;
    const counted = value(match[1] as string);
    if (counted === null && !BULLETS.has(style) && !/ly|Last/.test(match[0])) continue;
    const end = start + match[0].trimEnd().length;
    let body = end;
    // An article's number stands on a line of its own, over its text.
    while (style === 'Article' ? /\s/.test(text[body] ?? '') : text[body] === ' ') body++;
    // What is numbered tells lists apart: Pillar I over Action 1.
    const own = style === 'Article' ? `Article ${match[0].slice(0, match[0].indexOf(' '))}` : style;
    return { style: own, value: counted, start, body, end };
  }
  return null;
}

/** After these a point may begin inside a paragraph: a sentence's end; before a bracketed number also lesser stops. */
const STOP = /[.!?:;,]["']? +(?:and |or )?/g;
/** … that firstly, ships matter; secondly, …: the same, where a paragraph has it. */
const STOP_OR_THAT = /(?:[.!?:;,]["']?|\bthat) +(?:and |or )?/g;

/** Every marker between `start` and `end`, a paragraph: at its head, and after a stop inside it. */
export function markersIn(text: string, start: number, end: number): Marker[] {
  const found: Marker[] = [];
  const head = markerAt(text, start, true) ?? quoted(text, start);
  if (head) found.push(head);
  const words = text.slice(start, end);
  eachMatch(words, words.includes('that first') ? STOP_OR_THAT : STOP, (stop) => {
    const at = start + stop.index + stop[0].length;
    if (at >= end || !/[("\dFSTENLAOPMHfsten]/.test(text[at] as string)) return;
    const marker = text[at] === '"' ? quoted(text, at) : markerAt(text, at, false);
    if (
      !marker ||
      !mayFollow(marker, stop[0]) ||
      (marker.style === '1.' && NUMBER_OF.test(text.slice(Math.max(start, at - 8), at)))
    )
      return;
    const inWords = marker.style === 'first';
    const goesOn = inWords && marker.value !== 1 && !found.some(({ style }) => style === 'first');
    // and third, …: what joins the last one on is a part of its mark.
    const and = inWords ? (/(?:and|or) +$/.exec(stop[0])?.[0].length ?? 0) : 0;
    found.push({ ...marker, start: at - and, style: goesOn ? 'First' : marker.style });
  });
  // one of: (1) a card; or (2) a letter: what one may choose from.
  const isChosen = ({ start: at }: Marker) => OR.test(text.slice(Math.max(start, at - 5), at));
  const chosen = new Set(found.filter(isChosen).map(({ style }) => style));
  if (chosen.size > 0) return found.filter(({ style }) => !chosen.has(style));
  // … what we agreed: firstly, ships. Number two, … in the next paragraph: the first of a list that goes on there.
  const [only, ...more] = found.filter(({ style }) => style === 'first');
  if (only && more.length === 0) found.splice(found.indexOf(only), 1, { ...only, style: 'First' });
  return found;
}

/** "First, we should trade," he said, "1. We agree: a mark inside a quotation that begins a paragraph. */
export function quoted(text: string, start: number): Marker | null {
  const marker = text[start] === '"' ? markerAt(text, start + 1, true) : null;
  return marker?.style === 'First' || (marker?.style === '1.' && marker.value === 1)
    ? { ...marker, start }
    : null;
}

const OR = /[,;] or $/;

/** Resolution No. 1. */
const NUMBER_OF = /\b(?:Nos?|Art|[Pp]ara|pp?|Res|Vol|Fig)\. +$/;

/** First, … opens a sentence; first, … a part of one, and so what counts on from it: First, we trade; second, we meet. */
const mayFollow = ({ style }: Marker, stop: string) => (BEHIND[style] ?? /^[.!?:;,]/).test(stop);
const BEHIND: Partial<Record<string, RegExp>> = {
  First: /^[.!?:]/,
  '1.': /^[.!?:;]/,
  first: /^(?:[:;,]|that)/,
};
