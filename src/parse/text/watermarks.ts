/**
 * Watermarks: the same words behind most lines of a text, apart from them by a gap or in brackets of their own.
 *
 *   Political relations  [mfa-archive]
 *                        ^^^^^^^^^^^^^ no part of the line
 *   双方同意加强合作。Kq7某某网
 *                     ^^^^^^^^ the same behind the stop of most sentences that end a line
 */
import type { Edit } from './edits.ts';
import { countOf, eachMatch } from './matches.ts';

const BEHIND =
  /(?=[ \t\u3000][ \t\u3000[【]|[[【])(?<![ \t\u3000])(?:[ \t\u3000]{2,}[^\s][^\n]{0,38}|[ \t]*[[【][^\n[\]【】]{1,38}[\]】])[ \t\r]*$/gm;
/** How many lines, and what part of all that are not empty, must end so. */
const LINE = /\S[^\n]*/g;
const FEWEST = 5;
const SHARE = 0.6;
/** Words right behind the stop of a sentence are no part of it, however often others stand between. */
const JAMMED_SHARE = 0.3;

/** What a text holds that has such words behind a gap or in brackets: quick to look for. */
const APART = ['  ', '\t', '\u3000', '[', '【'];

/** The edits that leave a watermark out; none where the lines of the text end each in its own way. */
export function watermarkEdits(text: string): Edit[] {
  const byWords = new Map<string, Edit[]>();
  if (APART.some((sign) => text.includes(sign)))
    eachMatch(text, BEHIND, (match) => {
      const words = match[0].trim();
      const own = byWords.get(words) ?? [];
      own.push({ start: match.index, end: match.index + match[0].trimEnd().length, text: '' });
      byWords.set(words, own);
    });
  const most = [...byWords.values()].reduce<Edit[]>((a, b) => (b.length > a.length ? b : a), []);
  if (most.length >= FEWEST && most.length >= countOf(text, LINE) * SHARE) return most;
  const jammed = wordsBehindStops(text);
  const edits = jammed === null ? [] : endings(text, jammed);
  return edits.length >= FEWEST - 1 && edits.length >= countOf(text, LINE) * JAMMED_SHARE ? edits : [];
}

/** What stands right behind a sentence, at the end of its line: a name of a site, with or without a code. */
const BEHIND_STOP =
  /[。!?！？:：](?=[^\n,，、。；;]{3,25}[ \t\r]*$)(?:["”」』）)]?)([\p{L}\d._-]{3,24})[ \t\r]*$/gmu;

/** The words that stand so most often; null where none does often enough. */
function wordsBehindStops(text: string): string | null {
  const times = new Map<string, number>();
  eachMatch(text, BEHIND_STOP, ([, words = '']) => times.set(words, (times.get(words) ?? 0) + 1));
  const [most] = [...times].sort((a, b) => b[1] - a[1]);
  return most && most[1] >= FEWEST - 1 ? most[0] : null;
}

/** Where lines end in some words, behind a stop or not. */
function endings(text: string, words: string): Edit[] {
  const found: Edit[] = [];
  for (let at = text.indexOf(words); at >= 0; at = text.indexOf(words, at + words.length)) {
    const end = at + words.length;
    if (/^[ \t\r]*(?:\n|$)/.test(text.slice(end, end + 8))) found.push({ start: at, end, text: '' });
  }
  return found;
}
