/**
 * Tells the page from the article: lines that say something about the article (metadata), and the page's own machinery
 * (chrome).
 *
 *   Source: Xinhua | Editor: huaxia | 2030-09-12      Home > Press Releases      ###      For further information: …
 *   ^label           ^label           ^timestamp      ^chrome                    ^end     ^end
 */
import type { Draft, Label, Line } from '../../draft.ts';
import { frontMatter } from '../../front-matter.ts';
import { labelsIn, timestampIn } from '../../labels.ts';
import { append } from '../../ranges.ts';
import { covered, hasWord, letters } from '../../shapes.ts';
import { wordsOf } from '../../text/characters.ts';
import { datesIn } from '../dates/dates.ts';
import { eitherWayIn } from '../dates/either-way.ts';
import { beginsPoint, isProse } from '../grammar/shapes.ts';
import { menuItems } from './menus.ts';
import { noticesOver } from './notices.ts';
import { END, isDated, isEnd, mayEnd } from './page-end.ts';

const BEGIN = /^(?:\W*(?:Begin|BEGIN|Start of)\s+(?:text|Text|TEXT)\W*|QUOTE|UNQUOTE)$/;
/** President of the Kyrgyz Republic          N. Bekmatov: an office of a country, a gap, a name. */
const SIGNED =
  /^(?:For the |\p{Lu}[^|>]* of the )[^|>]{3,60}? {3,}\p{Lu}[\p{L}'-]*\.?(?: \p{Lu}[\p{L}'-]*\.?)+$/u;
/** Where on the site the page is: Home … Press releases. */
const BREADCRUMB =
  /^Home\p{Lu}\p{Ll}+(?:.{0,80}(?:\.{3}|…)$|\p{Lu}\p{Ll})|^(?:You are here:? )?(?:Home|HOME|Homepage|Front ?page) {0,3}(?:…|\.{3}|>|»|›|\/|\||→|"(?= )| {2,}(?=\p{Lu}))|^Category: /u;
/** Whose picture the line stands under. */
const CAPTION =
  /[[(](?:(?:File )?(?:Photo|Image|Picture)\b|Xinhua\/)[^)\]]{0,80}[)\]]\.?$|^(?:(?:File )?[Pp]hoto|Image|Picture)(?: by| credit| courtesy|:)|\/(?:Xinhua|AFP|VCG|CFP|Reuters|AP|Getty Images)\)?$|[.?!"] ?\/ ?\p{Lu}[\p{L}. ]{1,40}$|\. (?:File )?[Pp]hoto(?: credits?| courtesy| by)?: |\b(?:(?:from|,) (?:the )?(?:left|right|L|R)\b|\((?:[LRC]|left|right|center|centre)\))[^.]{1,200}(?:\.|$)/u;
/** What heads a list that sums the article up; its points are not the article's. */
const DIGEST =
  /^(?:(?:AI|Automatic|Machine)[- ](?:generated )?(?:summary|overview)|Key (?:points|takeaways|moments)|At a glance|In brief)\b/i;
/** [Place] Manila: a field of a database in brackets. */
const FIELD = /^\[(?:Place|Notes?|Full text|Date|Source|Author|Language|Location)\]/;
/** Posted on July 4, 2036; For Immediate Release        May 19, 2031; This page was last updated on 10 March 2028. */
const STAMP =
  /\b(?:(?<published>[Pp]osted|[Pp]ublished|[Ii]ssued|[Rr]eleased|(?:Immediate|IMMEDIATE) (?:Release|RELEASE))|(?<updated>[Uu]pdated|(?:[Ll]ast )(?:updated|modified|reviewed|review)))(?: (?:[Oo]n|at))?:? {0,99}\(? ?(?:\d{1,2}:\d{2},? )?(?:\w+day,? )?$/u;
/** #ASEAN #EastAsia: the tags of a page as networks write them. */
const HASHTAGS =
  /^(?:#[\p{L}\p{N}_-]+(?: ?[,;|·] ?| |$))+$|^#[\p{L}\p{N}][^#]{0,40}(?: #[\p{L}\p{N}][^#]{0,40})+$/u;
/** 2031 Joint Statement.pdf: a file to fetch. */
const FILE = /\.(?:pdf|docx?|hwpx?|zip|pptx?)(?: ?[([][^)\]]{1,20}[)\]])?$/i;
/** Prev  Talks with …: the next and the last story of the page. */
const PAGER = /^(?:Prev(?:ious)?|Next|Back|PREV|NEXT)(?: {2,}|: ?| ?[|<>»«])/;
/** … Detail>>>: a link to more. */
const MORE = /^.{0,120}(?:>{2,}|»|→)$/;
const ARROW = /[>»→]/;
/** This site has been archived on 30 June 2036: what the next line dates. */
const ARCHIVED = /\b(?:site|page) has been archived\b/;
/** Page 3 of 7; Page 3: G7 COMMUNIQUÉ: where a page of print begins. */
const PAGE_NUMBER = /^[-\s]*(?:[Pp]age|PAGE)? ?\d{1,3}(?: (?:of|\/) \d{1,3})?[-\s]*$|^Page \d{1,3}: \p{Lu}/u;

export function page(draft: Draft): void {
  const first = frontMatter(draft, isProse);
  const own = draft.lines.slice(first);
  const menu = menuItems(draft, own);
  const notices = noticesOver(draft, own);
  const ends = mayEnd(own);
  let prose = false;
  let over = false;
  let named: Label['kind'] | null = null;
  let digest = false;
  for (const [i, line] of own.entries()) {
    const about = named
      ? [{ kind: named, start: line.start, end: line.end }]
      : labels(draft, line, prose && ends(i));
    const alone: Label['kind'] | null = labelAlone(draft, line);
    if (alone || about.length > 0) {
      const archived = ARCHIVED.test(own[i - 1]?.text ?? '');
      append(draft.labels, archived ? about.map((label) => ({ ...label, kind: 'updated' as const })) : about);
      line.type = 'metadata';
      const dated = alone === 'published' || about.some(({ kind }) => kind === 'published');
      over ||= prose && !dated && !isDated(own.slice(i + 1, i + 3)) && ends(i);
    } else if (FIELD.test(line.text)) line.type = 'metadata';
    else if (prose && isEnd(draft, line)) {
      line.type = 'chrome';
      over ||= ends(i);
    } else if (
      over ||
      menu.has(line) ||
      notices.has(line) ||
      (isChrome(draft, line) && !GOES_ON.test(own[i + 1]?.text ?? '')) ||
      (digest && beginsPoint(line))
    )
      line.type = 'chrome';
    else if (isProse(line.text) || beginsPoint(line)) prose = true;
    const goesOn: boolean = named === 'tags' && alone === null && isNextTag(draft, line, own[i + 1]);
    named = goesOn ? named : alone;
    digest = !prose && (DIGEST.test(line.text) || (digest && beginsPoint(line)));
    if (digest) line.type = 'chrome';
  }
}

/** Source, From:, over its value in the next line. */
const labelAlone = ({ lexicon, text }: Draft, { start, end }: Line): Label['kind'] | null =>
  lexicon.labels.is(text, start, text[end - 1] === ':' ? end - 1 : end);

const BUTTON = /^(?:Share|Print|E-?mail|Back|Top|Follow|Comments?|Subscribe|Previous|Next|Home|Download)\b/i;
/** Tags / Central Asia / Office of the Spokesperson: one a line, down to the next gap. */
function isNextTag(draft: Draft, line: Line, next: Line | undefined): boolean {
  return (
    next !== undefined &&
    draft.text.slice(line.end, next.start).trim() === '' &&
    (draft.text.slice(line.end, next.start).match(/\n/g)?.length ?? 0) === 1 &&
    next.text.length <= 60 &&
    !isProse(next.text) &&
    !END.test(next.text) &&
    !BUTTON.test(next.text)
  );
}

/** Press Statement, by the Chair of …: a title in two lines. */
const GOES_ON = /^(?:by|of|on) the \p{Lu}/u;
/** The title, where there is no other. */
const JOINT = /^Joint (?:Press|Media) Statement$/i;
/** What a title names. */
const OCCASION = /\b(?:statement|communiqu[eé]|declaration|meeting|summit|readout|talks|visit)\b/i;
/** The longest line that is a date and a word, in characters. */
const LONGEST_DATE = 110;

/** Labels with a value; before the article also a line that is a date and nothing else. */
function labels(draft: Draft, line: Line, prose: boolean): Label[] {
  if (HASHTAGS.test(line.text)) return [{ kind: 'tags', start: line.start, end: line.end }];
  const found = labelsIn(draft, line, isProse);
  const short = line.text.replace(/ {2,}/g, ' ').length <= LONGEST_DATE;
  const [date] = short ? datesIn(draft.text, line.start, line.end) : [];
  const said = date && STAMP.exec(draft.text.slice(line.start, date.start))?.groups;
  if (said && date.day !== null)
    return [{ kind: said.published ? 'published' : 'updated', start: date.start, end: date.end }, ...found];
  const stamp = timestampIn(line, found, isProse, prose);
  if (stamp) return [...found, stamp];
  if (!short) return found;
  // 02 Apr. 2031 - | Press Release (2031) 044 | Last updated: 03 Apr. 2031 09:40
  const isHead = date?.start === line.start && date.year !== null && date.day !== null;
  if (
    !prose &&
    isHead &&
    found[0]?.kind === 'updated' &&
    /^ ?-? ?\|/.test(draft.text.slice(date.end, date.end + 4))
  )
    return [{ kind: 'published', start: date.start, end: date.end }, ...found];
  if (prose || found.length > 0) return found;
  const timed = /\b\d{1,2}:\d{2}(?!\d)|^\p{Lu}\p{Ll}+day,? \d/u.test(line.text) && !isProse(line.text);
  const [figures] = timed ? eitherWayIn(draft.text, line.start, line.end) : [];
  const stamped = date && timed && date.day !== null ? date : figures;
  if (stamped) return [{ kind: 'published', start: stamped.start, end: stamped.end }];
  const isDate =
    date &&
    date.day !== null &&
    date.endDay === null &&
    wordsOf(line.text.replace(/^\[[^\]]{2,40}\] /, '')) - wordsOf(draft.text.slice(date.start, date.end)) <=
      1;
  // February 21, 2036 – Whitehorse, Yukon – Global Affairs Canada: when and where it was issued, and by whom.
  const isIssue =
    date?.start === line.start &&
    date.day !== null &&
    date.year !== null &&
    /^ ?(?:-|\||·) ?\p{Lu}/u.test(draft.text.slice(date.end, date.end + 4)) &&
    !isProse(line.text) &&
    !OCCASION.test(line.text);
  // By Staff Report in International on 27 October 2030
  const isByline =
    date?.end === line.end && date.day !== null && date.year !== null && line.text.startsWith('By ');
  return isByline || (isDate && date.start - line.start < (line.text.startsWith('[') ? 45 : 12)) || isIssue
    ? [{ kind: 'published', start: date.start, end: date.end }]
    : [];
}

function isChrome(draft: Draft, line: Line): boolean {
  const { text } = line;
  // 4. with nothing behind it is a point that has lost its text.
  if (/^\(?\d{1,3}[.)]$/.test(text)) return false;
  if (!hasWord(text) || PAGE_NUMBER.test(text) || BEGIN.test(text)) return true;
  if (text.length <= 300 && covered(draft, 'notices', line) > 0) return true;
  if (
    (isMenu(text) && !SIGNED.test(text)) ||
    BREADCRUMB.test(text) ||
    PAGER.test(text) ||
    (ARROW.test(text.at(-1) as string) && MORE.test(text)) ||
    (FILE.test(text) && !isProse(text.replace(/\.\w+$/, ''))) ||
    (text.length <= 400 && CAPTION.test(text))
  )
    return true;
  // Press Statement - Yokohama, Japan: what it is, and where.
  if (JOINT.test(text) || (/ - \p{Lu}/u.test(text) && OCCASION.test(text))) return false;
  return text.length <= 60 && !isProse(text) && covered(draft, 'chrome', line) >= 0.5 * letters(text);
}

/** Short items with signs or wide gaps between, none of them a sentence: Home | About us | Contact. */
function isMenu(text: string): boolean {
  if (!/ [|>»/·] | {3,}/.test(text)) return false;
  const items = text.split(/ {2,}| ?[|>/·←→»] ?/).filter(Boolean);
  // Joint Statement of … | Prime Minister of Australia: a title, and whose page it is.
  if (items.length === 2 && OCCASION.test(items[0] as string) && wordsOf(items[0] as string) >= 3)
    return false;
  return (
    items.length >= 2 && items.every((item) => item.length <= 40 && !/[.;]$/.test(item)) && !isProse(text)
  );
}
