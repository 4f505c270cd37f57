/**
 * Tells the page from the article: lines that say something about the article (metadata), and the page's own machinery
 * (chrome).
 *
 *   Source: Xinhua | Editor: huaxia | 2030-09-12      Home > Press Releases      ###      For further information: …
 *   ^label           ^label           ^timestamp      ^chrome                    ^end     ^end
 */
import type { Draft, Label, Line } from '../draft.ts';
import { frontMatter } from '../front-matter.ts';
import { labelsIn, timestampIn } from '../labels.ts';
import { covered, hasWord, letters } from '../shapes.ts';
import { datesIn } from './dates.ts';
import { beginsPoint, isProse, words } from './shapes.ts';

/** What ends an article; all behind it is the page's, but for labels. */
const END =
  /^(?:\W*(?:END|ENDS|End|Ends|End of text|END TEXT|End Text)\W*|#{3}|(?:\* ?){3,}|-30-)$|^(?:Notes? to (?:[Ee]ditors|[Jj]ournalists)|For (?:further|more) information|(?:Media|Press) (?:contacts?|enquiries|inquiries|queries)|(?:Related|Recent|Latest|Popular|More) (?:[Aa]rticles|[Nn]ews|[Ss]tories|[Cc]ontent|[Ll]inks|[Pp]osts)|See also|Read (?:also|more)|About the author|Share this|Follow us|Keep up with|Recommended)\b/;
const BEGIN = /^(?:\W*(?:Begin|BEGIN|Start of)\s+(?:text|Text|TEXT)\W*|QUOTE|UNQUOTE)$/;
const PAGE_NUMBER = /^[-\s]*(?:[Pp]age|PAGE)? ?\d{1,3}(?: (?:of|\/) \d{1,3})?[-\s]*$/;

export function page(draft: Draft): void {
  const first = frontMatter(draft, isProse);
  let prose = false;
  let over = false;
  let named: Label['kind'] | null = null;
  for (const line of draft.lines.slice(first)) {
    const about = named ? [{ kind: named, start: line.start, end: line.end }] : labels(draft, line, prose);
    const alone: Label['kind'] | null = draft.lexicon.labels.get(line.text);
    if (alone || about.length > 0) {
      draft.labels.push(...about);
      line.type = 'metadata';
      over ||= prose && !about.some(({ kind }) => kind === 'published');
    } else if (over || isChrome(draft, line)) line.type = 'chrome';
    else if (END.test(line.text) && prose) {
      line.type = 'chrome';
      over = true;
    } else if (isProse(line.text) || beginsPoint(line)) prose = true;
    named = alone;
  }
}

/** The longest line that is a date and a word, in characters. */
const LONGEST_DATE = 80;

/** Labels with a value; before the article also a line that is a date and nothing else. */
function labels(draft: Draft, line: Line, prose: boolean): Label[] {
  const found = labelsIn(draft, line, isProse);
  const stamp = timestampIn(line, found, isProse, prose);
  if (stamp) return [...found, stamp];
  if (prose || found.length > 0 || line.text.length > LONGEST_DATE) return found;
  const [date] = datesIn(draft.text, line.start, line.end);
  const isDate =
    date &&
    date.day !== null &&
    date.endDay === null &&
    words(line.text) - words(draft.text.slice(date.start, date.end)) <= 1;
  return isDate && date.start - line.start < 12
    ? [{ kind: 'published', start: date.start, end: date.end }]
    : [];
}

function isChrome({ lexicon }: Draft, { text }: Line): boolean {
  // 4. with nothing behind it is a point that has lost its text.
  if (/^\(?\d{1,3}[.)]$/.test(text)) return false;
  if (!hasWord(text) || PAGE_NUMBER.test(text) || BEGIN.test(text)) return true;
  if (text.length <= 300 && covered(lexicon.notices, text) > 0) return true;
  if (isMenu(text)) return true;
  return text.length <= 60 && !isProse(text) && covered(lexicon.chrome, text) >= 0.5 * letters(text);
}

/** Short items with signs or wide gaps between, none of them a sentence: Home | About us | Contact. */
function isMenu(text: string): boolean {
  const items = text.split(/ {2,}| ?[|>/·←→»] ?/).filter(Boolean);
  const signs = / [|>»/·] | {3,}/.test(text);
  return (
    items.length >= 2 &&
    signs &&
    items.every((item) => item.length <= 40 && !/[.;]$/.test(item)) &&
    !isProse(text)
  );
}
