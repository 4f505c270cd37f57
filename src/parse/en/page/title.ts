/** Finds the title: the line before the story that most looks like one, with the next where it goes on there. */
import type { Draft, Line } from '../../draft.ts';
import { problem } from '../../problems.ts';
import type { Range } from '../../ranges.ts';
import { wordsOf } from '../../text/characters.ts';
import { datesIn } from '../dates/dates.ts';
import { beginsPoint, isCapitals, isProse } from '../grammar/shapes.ts';
import { CONTINUES, GOES_ON, INSTRUMENT, isHeadlineOver } from './headlines.ts';

/** Who met, and how. */
export const SUBJECT =
  /\b(?:meeting|summit|conference|dialogue|forum|talks|leaders|ministers?|presidents?|premier|visit|joint|signs?|adopts?|attends?|calls|meets?|holds?|hosts?|addresses)\b/gi;
/** Foreign Affairs Council, 23 June 2031: a body, and the day on which it met. */
const BODY = /^(?:\p{Lu}\p{L}+ )+(?:Council|Commission|Committee)(?:,| \(|:| -) ?\S/u;
/** Ministry of Foreign Affairs of Japan: whose page it is. */
const PUBLISHER =
  /^(?:The )?(?:U\.?S\.? |United States )?(?:(?:Ministry|Department|Government|Embassy|Consulate|Permanent Mission|Office|Secretariat|Presidency|(?:(?:official|government) ){0,2}(?:portal|web ?site|site|page)) of\b[^.:]{3,60}(?:D\.C\.)?|General Secretariat(?: - [^.:]{3,30})?)$/i;
/** Readout: what sort of text a page has, over or under its title. */
const GENRE =
  /^(?:(?:full )?text of (?:the )?(?:joint |final )?(?:statement|communiqu[eé]|declaration)|readout|fact sheet|(?:final |joint |press )?(?:communiqu[eé]|declaration)|joint (?:press |media )?statement|media (?:note|release|advisory)|press (?:statement|release|note)|remarks(?: to the (?:press|media))?|statement|speech(?:es)?|transcript|briefings? (?:room|& statements)|statements? (?:and|&) releases|news|announcements?|press releases|(?:(?:joint |press )?(?:communiqu[eé]|statement|declaration)|press release) (?:issued|released|published) by the (?:presidency|office|ministry|department|government|(?:prime minister|press)'?s? office)\b.{0,60})$/i;
/** … in Bangkok. (SOMCHAI K / AP): a caption, and whose picture it is under. */
const CREDITED = /\([^()]{3,60} ?\/ ?[A-Z][A-Za-z ]{1,30}\)$|[.!?"] \([^()]{3,60}\)$/;
/** ◈ Ministers meet in Lima: what a page puts a sign before is less than its title. */
const SIGN = /^[^\p{L}\p{N}\p{P}\s]\s/u;
const SIGNED_LESS = 4;
/** The following is the full text of the joint statement: */
const FOLLOWS = /^(?:The )?[Ff]ollowing (?:is|are)\b/;
/** The same signs around a line. */
const EMPHASIS = /^(\*{1,3}|_{1,3})[^*_].*[^*_]\1$/;
/** What such a line scores: it is the title where there is no other. */
const GENRE_ONLY = 1.5;
/** Title: …; [Title] …: the name of the field is no part of it. */
const LABEL =
  /^(?:\[(?:Title|TITLE|Headline|PDF(?: [Ff]ile)?|Full [Tt]ext|Document|Transcript)\]|(?:Title|TITLE|Headline|Subject) ?:) */;
/** … Joint Statement | Prime Minister of Australia: whose page it is, behind the title. */
const OUTLET = /(?<=\S+ \S+ \S+)(?: (?:\| [^|]{3,60}|\[? ?https?:\/\/.*)|(?:_\p{Lu}[^_]{2,60}){1,3})$/u;
/** Embassy Archives  What's New/Press Releases: where on its site a page is. */
export const SECTION = /[/>»|] ?(?:Press (?:Releases?|Notes?)|Media (?:Releases?|Notes?)|Readouts?)$/;
/** What a line scores that may well be a title, and how much less it scores below one that is dated. */
const TITLE_LIKE = 3;
const BELOW_DATE = 3;

export function title(draft: Draft): void {
  if (draft.title) {
    const { start, end } = draft.title;
    const again = draft.text.slice(start, end);
    const line = draft.lines.find(({ type, text }) => type === null && text === again);
    if (line) isTitle(draft, [line]);
    return;
  }
  const head = opening(draft);
  let best = -1;
  let most = 1;
  const dated = datedAt(draft, head);
  head.forEach((line, i) => {
    // Below the title and the date of the page stand captions.
    const below = most >= TITLE_LIKE && line.start > dated && dated > (head[best] as Line).start;
    // What stands over Copyright … is under a picture.
    const pictured = /^\s{1,4}(?:Copyright|©)/.test(draft.text.slice(line.end, line.end + 16));
    const score = pictured ? 0 : scoreOf(draft, line) - (below ? BELOW_DATE : 0);
    if (score > most) [best, most] = [i, score];
  });
  if (best < 0) {
    problem(draft, 'no-title', 'No line before the first paragraph looks like a title.');
    return;
  }
  // Over links, and again over the text.
  const again = head.findLastIndex(({ text }) => text === head[best]?.text);
  if (again > best + 1) best = again;
  if (isHeadlineOver(head[best - 1], head[best] as Line)) best--;
  const own = wholeTitle(head, best);
  const [first, last] = [own[0] as Line, own.at(-1) as Line];
  const label = LABEL.exec(first.text)?.[0].length ?? 0;
  const outlet = own.length === 1 ? (outletOf(draft, last) ?? OUTLET.exec(last.text)?.[0].length ?? 0) : 0;
  // *Joint Statement of …*: emphasised, on a page that has lost how.
  const marked = own.length === 1 ? (EMPHASIS.exec(first.text)?.[1]?.length ?? 0) : 0;
  draft.title = { start: first.start + label + marked, end: last.end - outlet - marked };
  isTitle(draft, own);
}

/** Where the date below a title stands; a site may have its name and the day over all, and over them nothing of a meeting. */
function datedAt({ labels, text }: Draft, head: Line[]): number {
  const at = labels.find(({ kind }) => kind === 'published')?.start ?? text.length;
  return head.some((line) => line.start < at && tellsOfMeeting(line)) || !head.some(tellsOfMeeting)
    ? at
    : text.length;
}

const tellsOfMeeting = ({ text }: Line): boolean =>
  text.match(INSTRUMENT) !== null || text.match(SUBJECT) !== null;

/** How many lines a title may stand again in. */
const AGAIN = 40;

/** Joint Declaration of … - News - Security Bureau, where a line below says Joint Declaration of … alone: how much is the page's. */
function outletOf({ lines, lexicon }: Draft, { text, start }: Line): number | null {
  // … - Xinhua | English.news.cn
  const site = / --? ([^|]{2,40}?)(?: \| [^|]{3,40})?$/.exec(text);
  if (site && lexicon.agencies.get(site[1] as string)) return site[0].length;
  const again = lines
    .slice(0, AGAIN)
    .find((line) => line.start > start && line.text.length > 20 && text.startsWith(line.text));
  const rest = again ? text.slice(again.text.length) : '';
  return /^ (?:-{1,2}|\||:|·) \S/.test(rest) ? rest.length : null;
}

/** A paragraph that announces a list or a statement is no title, though it ends in a colon. */
const isStory = (text: string) => text.length > 120 && /:$|\p{Ll}[.!?] \p{Lu}/u.test(text);

/** A line so long that holds a sentence is no title, whatever it ends with. */
const WHOLE = 200;

/** Leaders Discuss Security at Summit in U.S.: capitals throughout, and no sentence. */
const isHeadline = (text: string) =>
  /\b(?:U\.S|U\.K|D\.C)\.$/.test(text) &&
  (text.match(/(?<= )\p{Lu}/gu)?.length ?? 0) > 2 * (text.match(/(?<= )\p{Ll}/gu)?.length ?? 0);

/** The longest menu over a title, in lines. */
const MENU = 120;

/** The lines before the first paragraph. */
function opening({ lines }: Draft): Line[] {
  const found: Line[] = [];
  for (const line of lines) {
    if (line.type !== null) continue;
    if (
      (isProse(line.text) &&
        (!GOES_ON.test(line.text) || isStory(line.text)) &&
        !PUBLISHER.test(line.text) &&
        !isHeadline(line.text)) ||
      (line.text.length > WHOLE && isStory(line.text)) ||
      (beginsPoint(line) && found.length > 0)
    )
      break;
    found.push(line);
    if (found.length > MENU) break;
  }
  return found;
}

function scoreOf({ text }: Draft, line: Range & { text: string }): number {
  const [date] = datesIn(text, line.start, line.end);
  if (
    date &&
    line.text.length - (date.end - date.start) < (line.text.match(SUBJECT) || BODY.test(line.text) ? 12 : 30)
  )
    return 0;
  if (PUBLISHER.test(line.text) && !line.text.match(INSTRUMENT)) return 0;
  if (CREDITED.test(line.text) || FOLLOWS.test(line.text) || SECTION.test(line.text)) return 0;
  const count = wordsOf(line.text);
  if (GENRE.test(line.text)) return GENRE_ONLY;
  const instrument = line.text.match(INSTRUMENT) ? 6 : 0;
  const subjects = Math.min(line.text.match(SUBJECT)?.length ?? 0, 3);
  const less = SIGN.test(line.text) ? SIGNED_LESS : 0;
  return 1 + instrument + subjects + (count >= 5 ? 3 : count >= 3 ? 1 : 0) - less;
}

/** A title that is broken into lines: the one before ends, or the next begins, in the middle of a phrase. */
function wholeTitle(head: Line[], at: number): Line[] {
  let [first, last] = [at, at];
  const follows = (a: Line | undefined, b: Line | undefined) =>
    a &&
    b &&
    a.next === b.from &&
    // JOINT STATEMENT, of the Foreign Ministers of …: below what is set in capitals, too.
    (/^(?:of|on|between|by) the /.test(b.text) ||
      (isCapitals(a.text) === isCapitals(b.text) && (GOES_ON.test(a.text) || CONTINUES.test(b.text))));
  while (follows(head[first - 1], head[first])) first--;
  while (follows(head[last], head[last + 1])) last++;
  return head.slice(first, last + 1);
}

/** What stands before the title is the page's. */
function isTitle(draft: Draft, own: Line[]): void {
  for (const line of own) Object.assign(line, { type: 'title', heading: true, voice: 'reporter' });
  for (const line of draft.lines) {
    if (line === own[0]) break;
    line.type ??= 'chrome';
  }
}
