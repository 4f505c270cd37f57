/**
 * The values of front matter as YAML writes them: with escapes, and going on on further lines.
 *
 *   title: "G9 Leaders\u2019 Statement on\        title: G9 Leaders’ Statement on
 *     \ Rivers"                              ->   Rivers, on one line
 */
import type { Edit } from './edits.ts';
import { matchesOf } from './matches.ts';

/** The longest front matter, in characters. */
const FRONT_MATTER = /^\ufeff?---[ \t]*\r?\n[\s\S]{0,6000}?\n---[ \t]*(?:\r?\n|$)/;
/** A key with its value: in double quotation marks, in single ones, or plain. */
const ENTRY =
  /^[\w-]+:[ \t]+(?:"((?:[^"\\]|\\[\s\S]){0,2000})"|'((?:[^']|''){0,2000})'|([^\s"'][^\n]*(?:\n[ \t]+(?!- )[^\s][^\n]*)+))/gm;
const FOLDED = /[ \t]*\r?\n[ \t]*/g;
/** A break that is none, a character by its number, a character by a letter or itself, and a break that is a space. */
const ESCAPED = /\\\r?\n[ \t]*|\\(?:u([\da-f]{4})|x([\da-f]{2}))|\\([_ "/\\t])|[ \t]*\r?\n[ \t]*/gi;
const QUOTED = /''|[ \t]*\r?\n[ \t]*/g;

/** What stands in the values of front matter for what YAML reads there. */
export function yamlEdits(text: string): Edit[] {
  const [block = ''] = FRONT_MATTER.exec(text) ?? [];
  return matchesOf(block, ENTRY).flatMap(({ index, 0: entry, 1: double, 2: single, 3: plain }) => {
    const value = double ?? single ?? plain ?? '';
    const start = index + entry.length - value.length - (plain === undefined ? 1 : 0);
    const pattern = double !== undefined ? ESCAPED : single !== undefined ? QUOTED : FOLDED;
    return matchesOf(value, pattern).map(
      (match): Edit => ({
        start: start + match.index,
        end: start + match.index + match[0].length,
        text: read(match),
      }),
    );
  });
}

function read([written, long, short, letter]: RegExpMatchArray): string {
  const code = long ?? short;
  // A character that no line holds stays as it is written.
  if (code)
    return Number.parseInt(code, 16) < 0x20 ? written : String.fromCharCode(Number.parseInt(code, 16));
  if (letter) return /[_ t]/.test(letter) ? ' ' : letter;
  if (written === "''") return "'";
  return written.startsWith('\\') ? '' : ' ';
}
