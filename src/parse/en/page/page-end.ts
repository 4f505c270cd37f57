/**
 * Where an article ends and the rest of its page begins.
 *
 *   The meeting ended at noon.     ###       For further information: …      About ASEAN
 *                                  ^end      ^end                            ^end
 */
import type { Draft, Line } from '../../draft.ts';
import { isProse } from '../grammar/shapes.ts';
import { paragraphNumber } from '../points/markers.ts';

/** What ends an article; all behind it is the page's, but for labels. */
export const END =
  /^(?:\W*(?:END|ENDS|End|Ends|End of text|END TEXT|End Text)\W*|#{3}|(?:[#*] ?){2,}|-30-)$|^(?:Notes? to (?:[Ee]ditors|[Jj]ournalists)|For (?:further|more) information|(?:Media|Press) (?:contacts?|enquiries|inquiries|queries)|(?:Related|Recent|Latest|Popular|Similar|More) (?:[Aa]rticles|[Nn]ews|[Ss]tories|[Cc]ontent|[Ll]inks|[Pp]osts)|Most (?:[Rr]ead|[Pp]opular|[Vv]iewed)|See also|Read (?:also|more)|About the author|Share this|Follow us|Keep up with|Recommended)\b/;

/** About ASEAN, and with what follows run into it ABOUT ASEANThe Association: behind the article, who publishes the page. */
const ABOUT =
  /^(?:[-·*] )?(?:About|ABOUT) (?:the )?(?:(?<glued>\p{Lu}{3,})(?=\p{Lu}\p{Ll})|(?<whole>[^.:]{3,60})$)/u;

/** Whether a line behind prose ends the article. */
export function isEnd({ lexicon }: Draft, { text }: Line): boolean {
  if (END.test(text)) return true;
  const { glued, whole } = ABOUT.exec(text)?.groups ?? {};
  return lexicon.organisations.get(glued ?? whole ?? '') !== null;
}

/** From: the Cabinet Office, over Published 12 June 2033, of which each may be in two lines: below a title and its summary. */
export const isDated = (next: Line[]): boolean =>
  next.some(({ text }) => /^(?:Published|Posted|Issued)(?::? .*\b\d{4}|:?$)/.test(text));

/** The most, in characters, that a page says of an article before it: a summary, whose text it is. */
const SUMMARY = 400;
/** How many times as long an article is, at least. */
const LONGER = 3;
/** How many numbered paragraphs are an article's. */
const POINTS = 3;

/** * * *, between what was done and what was said there, President of Mali Ali Keita: Colleagues, … */
const RULE = /^(?:\* ?){2,}$/;
const SPOKEN = /^\p{Lu}[^.:!?]{5,80}: \S/u;

/**
 * Tells of a line whether the article may end before it: not where next to nothing has been told and much follows, nor
 * where all numbered paragraphs do. A page may have a summary, then who to write to and when it was changed, and then
 * the article; or what a newspaper says of a statement, a rule, and then the statement.
 */
export function mayEnd(lines: Line[]): (at: number) => boolean {
  const told: { length: number; points: number }[] = [];
  const all = { length: 0, points: 0 };
  for (const { text } of lines) {
    told.push({ ...all });
    const number = paragraphNumber(text);
    // 1. protect the cables: a part of a sentence is a point, too; 1. Five things to know is a link.
    if (number && (isProse(text) || /^\p{Ll}/u.test(text.slice(number.body)))) all.points++;
    if (isProse(text)) all.length += text.length;
  }
  return (at) => {
    const { length, points } = told[at] as { length: number; points: number };
    if (points === 0 && all.points >= POINTS) return false;
    if (RULE.test(lines[at]?.text ?? '') && lines.slice(at + 1, at + 4).some(({ text }) => SPOKEN.test(text)))
      return false;
    return length > SUMMARY || all.length - length < length * LONGER;
  };
}
