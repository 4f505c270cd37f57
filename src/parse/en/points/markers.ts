/**
 * The marks that number points, each as written at the head of a point:
 *
 *   1.  1.1.  1.1.1.  1)  (1)  1 -  1:  (a)  a)  (i)  i.  I.  A.  Article 1  First,  Secondly,  … second, …  •  -
 */
import type { Marker } from '../../points/lists.ts';
import { eachMatch } from '../../text/matches.ts';
import { cardinal, ordinal, roman } from '../grammar/numerals.ts';

interface Style {
  style: string;
  pattern: RegExp;
  value: (written: string) => number | null;
  /** Whether the mark also opens a point in the middle of a paragraph. */
  inline: boolean;
}

const number = (written: string) => Number(written) || null;
const letter = (written: string) => written.toLowerCase().charCodeAt(0) - 96;
/** Firstly, Third, … count; Finally, comes last whatever the number. */
const inWords = (written: string) => ordinal(written.replace(/ly$/, ''));

const STYLES: Style[] = [
  // 1.2. and 1.2.3.: the number of the point is the last one.
  { style: '1.1.1', pattern: /\d{1,2}\.\d{1,2}\.(\d{1,2})\.?(?=\s)/y, value: number, inline: false },
  { style: '1.1', pattern: /\d{1,2}\.(\d{1,2})\.?(?=\s+\p{Lu})/uy, value: number, inline: false },
  // 1.- and 1.) too; 1 . where a page has set the stop apart.
  { style: '1.', pattern: /(\d{1,3}) ?\\?\.[-)]?(?=\s|$|[A-Z])/y, value: number, inline: false },
  {
    style: '1',
    // 1 We, the Foreign Ministers: a page that has lost its stops; no date, and no title.
    pattern:
      /(\d{1,2})(?= {2,}\p{Lu}| (?!(?:Jan|Feb|Mar|Apr|May|Jun|Jul|Aug|Sep|Oct|Nov|Dec))\p{Lu}(?:[^\n]{100}|[^\n]{40,99}[.!?:;](?=\s*(?:\n|$))))/uy,
    value: number,
    inline: false,
  },
  { style: '1-', pattern: /(\d{1,3}) ?-(?= \p{Lu})/uy, value: number, inline: false },
  { style: '1:', pattern: /(\d{1,2}):(?= \p{Lu})/uy, value: number, inline: false },
  { style: '1/', pattern: /(\d{1,2})\/(?=\s)/y, value: number, inline: false },
  { style: '(1)', pattern: /\((\d{1,2})\)(?=\s|[A-Za-z]|$)/y, value: number, inline: true },
  { style: '1)', pattern: /(\d{1,2})\)(?=\s|[A-Za-z]|$)/y, value: number, inline: false },
  { style: '(i)', pattern: /\(([ivx]{1,5})\)(?=\s|[A-Za-z]|$)/y, value: roman, inline: true },
  { style: '(a)', pattern: /\(([a-z])\)(?=\s|[A-Z]|$)/y, value: letter, inline: true },
  { style: 'a)', pattern: /([a-z])\)(?=\s|$)/y, value: letter, inline: false },
  { style: 'i.', pattern: /([ivx]{1,5})\.(?=\s)/y, value: roman, inline: false },
  { style: 'I.', pattern: /([IVX]{1,6})\\?\.(?=\s)/y, value: roman, inline: false },
  { style: 'A.', pattern: /([A-Z])\.(?=\s(?![A-Z]\.))/y, value: letter, inline: false },
  { style: 'a.', pattern: /([a-z])\.(?=\s)/y, value: letter, inline: false },
  {
    style: 'Article',
    pattern:
      /(?:Article|ARTICLE|Section|Paragraph|Point|POINT) (\d{1,3})(?:[.:](?=\s)|(?=[^\S\n]*(?:\n|$)))/y,
    value: number,
    inline: false,
  },
  {
    style: 'Article',
    pattern: /(?:Article|ARTICLE) ([IVX]{1,6})(?:[.:](?=\s)|(?=[^\S\n]*(?:\n|$)))/y,
    value: roman,
    inline: false,
  },
  {
    style: 'First',
    pattern:
      /(First|Second|Third|Fourth|Fifth|Sixth|Seventh|Eighth|Ninth|Tenth)(?:ly)?(?:, |: | - |,? (?:of all|is to|is that)[, ])/y,
    value: inWords,
    inline: true,
  },
  {
    // And third, we're starting …
    style: 'First',
    pattern: /(?:And|Then|So|Now),? (second|third|fourth|fifth|sixth|seventh|eighth|ninth|tenth)(?:ly)?, /y,
    value: inWords,
    inline: true,
  },
  { style: 'First', pattern: /And,? (finally|lastly), /y, value: () => null, inline: true },
  {
    style: 'First',
    pattern: /Number (one|two|three|four|five|six|seven|eight|nine|ten)(?:, |: )/y,
    value: cardinal,
    inline: true,
  },
  {
    // The first is to trade. The second is to sail.
    style: 'First',
    pattern:
      /The (first|second|third|fourth|fifth|sixth|seventh|eighth|ninth|tenth) (?:one )?is (?:to |that )/y,
    value: inWords,
    inline: true,
  },
  { style: 'First', pattern: /(Finally|Lastly|Last but not least), /y, value: () => null, inline: true },
  {
    // … to do the following: first, keep the peace; second, trade; and third, meet again.
    style: 'first',
    pattern: /(first|second|third|fourth|fifth|sixth|seventh|eighth|ninth|tenth)(?:ly)?(?:, |: |,? is to )/y,
    value: inWords,
    inline: true,
  },
  { style: '·', pattern: /([·▪■◦●○►▶➢➤✓✔*§])(?=\s)/y, value: () => null, inline: false },
  { style: '--', pattern: /(--?)(?=\s)/y, value: () => null, inline: false },
];
const BULLETS = new Set(['·', '--']);
/** The styles that number the paragraphs of a text. */
const NUMBERS = new Set(['1.', '1', '1)', '(1)', '1-', '1:', '1/']);

/** The number that a paragraph begins with, or null where it has none, or a mark of another sort. */
export function paragraphNumber(text: string): Marker | null {
  const marker = markerAt(text, 0, true);
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
    return { style, value: counted, start, body, end };
  }
  return null;
}

/** After these a point may begin inside a paragraph: a sentence's end; before a bracketed number also lesser stops. */
const STOP = /[.!?:;,]["']? +(?:and |or )?/g;

/** Every marker between `start` and `end`, a paragraph: at its head, and after a stop inside it. */
export function markersIn(text: string, start: number, end: number): Marker[] {
  const found: Marker[] = [];
  const head = markerAt(text, start, true) ?? quoted(text, start);
  if (head) found.push(head);
  eachMatch(text.slice(start, end), STOP, (stop) => {
    const at = start + stop.index + stop[0].length;
    if (at >= end || !/[(FSTENLAfsten]/.test(text[at] as string)) return;
    const marker = markerAt(text, at, false);
    if (!marker || !mayFollow(marker, stop[0])) return;
    const inWords = marker.style === 'first';
    const goesOn = inWords && marker.value !== 1 && !found.some(({ style }) => style === 'first');
    // and third, …: what joins the last one on is a part of its mark.
    const and = inWords ? (/(?:and|or) +$/.exec(stop[0])?.[0].length ?? 0) : 0;
    found.push({ ...marker, start: at - and, style: goesOn ? 'First' : marker.style });
  });
  // … what we agreed: firstly, ships. Number two, … in the next paragraph: the first of a list that goes on there.
  const [only, ...more] = found.filter(({ style }) => style === 'first');
  if (only && more.length === 0) found.splice(found.indexOf(only), 1, { ...only, style: 'First' });
  return found;
}

/** "First, we should trade," he said: a mark inside a quotation that begins a paragraph. */
export function quoted(text: string, start: number): Marker | null {
  const marker = text[start] === '"' ? markerAt(text, start + 1, true) : null;
  return marker?.style === 'First' ? { ...marker, start } : null;
}

/** First, … opens a sentence; first, … a part of one, and so what counts on from it: First, we trade; second, we meet. */
const mayFollow = ({ style }: Marker, stop: string) =>
  style === 'First' ? /^[.!?:]/.test(stop) : style !== 'first' || /^[:;,]/.test(stop);
