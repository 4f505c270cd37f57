/**
 * The numbered points of each section.
 *
 *   1. We reaffirm …      (a) keep a common list of …     First, mutual trust must never change.
 *   ^^ marker ^ text      ^^^ marker ^ text               ^^^^^^ marker
 */
import type { Draft, DraftPoint, Line } from '../../draft.ts';
import { readPoints } from '../../points/read.ts';
import type { PointRules } from '../../points/rules.ts';
import { append } from '../../ranges.ts';
import { wordsOf } from '../../text/characters.ts';
import { isHeadingLike, isProse } from '../grammar/shapes.ts';
import { delegationLines } from '../people/delegations.ts';
import { clauseLines, isBulleted } from './clauses.ts';
import { lastWords } from './last-words.ts';
import { markerAt, markersIn } from './markers.ts';

/** Behind the last point only what refers back to it goes on with it. */
const CLOSES =
  /^(?!["'(]?(?:This|These|That|Such|Those|It|In this|In that|To this|To that|For this|In addition|In particular|Furthermore|Moreover|Also|Likewise|Similarly|The above|\p{Ll}|[·▪■-] ?|\([a-z\d]{1,4}\)|[a-z]\)))/u;

const RULES: PointRules = {
  markersIn,
  // 2. Dialogue.: a heading may have a stop.
  isHeadingLike: (text) =>
    isHeadingLike(text.replace(/\.$/, '')) && wordsOf(text) <= (text.endsWith('.') ? 3 : 12),
  // A short item of a list, (a) roads;, is as much a part of its point as a sentence.
  isProse: (text) => isProse(text) || markerAt(text, 0, true) !== null,
  alone: /^(?:(?:1\.|·)$|Article)/,
  parts: /^(?:I\.|A\.)$/,
  isPartHeading: () => false,
  // We agree on: (i) ports; (ii) ships. But sentences of their own are none: We met. (1) We agree. (2) We build.
  countsParts: (style, before) => /^(?:\(|1\))/.test(style) && !/[.!?]["')]* +$/.test(before),
  stop: /[.!?]["')]*(?=\s|$)/,
  resumes:
    /[.!?]["')]*(?=\s+(?:He|She|They)(?: also| further)? (?:said|added|stressed|noted|emphasi[sz]ed)\b)/,
  closes: (text) => CLOSES.test(text),
  actor: /^(?:We|The|They|Leaders|Ministers|Both|All|In|On)\b/,
  announces:
    /\b(?:statement|communiqu[eé]|declaration)(?![a-z\u00c0-\u024f]).{0,40}(?:follows|following):? $/i,
  isTranslation: () => false,
  saidLast: () => [],
};

/** The following documents were signed: what stands below are their titles. */
const SIGNED =
  /\b(?:signed|inked|initialled)(?: the following)?:$|\b(?:documents|agreements|memoranda|protocols|instruments)\b[^.;]{0,120}\b(?:signed|adopted|exchanged|concluded)\b[^.;]{0,80}:$|\b(?:sign(?:ed|ing)|adopt(?:ed|ion)|exchanged|concluded)\b[^.;]{0,80}\b(?:documents|agreements|memoranda|protocols|instruments)\b[^.;]{0,80}:$/i;

/** Where the lines begin that list the documents which a report says were signed. */
function documentLines(story: Line[]): Set<number> {
  const found = new Set<number>();
  let listed = false;
  for (const line of story) {
    listed =
      (line.text.endsWith(':') && SIGNED.test(line.text.slice(-300))) ||
      (listed && markerAt(line.text, 0, true) !== null);
    if (listed) found.add(line.start);
  }
  return found;
}

/** How many paragraphs tell, at least, what a report has summed up. */
const STORY = 2;

/**
 * Where the lines begin that sum a report up above it: • Ministers meet … • Pledge comes a week after …; or that say of
 * the page what it is, • Division: Trade, over as little as a sentence. Of those that are no sentences, one may introduce them.
 */
function digestLines(story: Line[]): number[] {
  const first = story.findIndex(isBulleted);
  const lead = story.slice(0, Math.max(first, 0));
  const last = story.findIndex((line, i) => i > first && !isBulleted(line));
  const own = first < 0 ? [] : story.slice(first, last < 0 ? story.length : last);
  const told =
    last < 0 ? [] : story.slice(last).filter(({ text }) => isProse(text) && !markerAt(text, 0, true));
  const sentences = own.some(({ text }) => isProse(text));
  if (lead.length > 0 && (sentences || !isStandfirst(lead))) return [];
  return told.length >= (sentences || lead.length > 0 ? STORY : 1) ? own.map(({ start }) => start) : [];
}

/** Ministers have agreed new measures.: one sentence over the story, which announces no list. */
const isStandfirst = (lead: Line[]) => {
  const sentences = lead.filter(({ text }) => isProse(text));
  return sentences.length <= 1 && lead.every(({ text }) => !text.endsWith(':') && text.length <= SENTENCE);
};
/** How long such a sentence is at most, in characters. */
const SENTENCE = 160;

/** … on issues including:, over what was talked about: - trade and investment */
const SUBJECTS =
  /\b(?:issues|topics|subjects|themes|questions|matters|agenda)\b[^.:;]{0,60}:$|\badopted (?:\p{L}+ )?conclusions on(?: the)?:$/u;

/** Where the lines begin that only name subjects. */
function subjectLines(lines: Line[]): Set<number> {
  const found = new Set<number>();
  let listed = false;
  for (const line of lines) {
    listed = listed
      ? isBulleted(line) && !isProse(line.text)
      : line.text.endsWith(':') && SUBJECTS.test(line.text.slice(-100));
    if (listed && isBulleted(line)) found.add(line.start);
  }
  return found;
}

/** - UAE - Special Representative of …, between - Chile - Foreign Minister A and - Peru - Foreign Minister B: one who came, too. */
function amongDelegates(lines: Line[], delegates: Set<number>): Line[] {
  const found: Line[] = [];
  for (let i = 0; i < lines.length; i++) {
    let last = i;
    while (isBulleted(lines[last + 1])) last++;
    const run = lines.slice(i + 1, last + 1);
    const known = run.filter(({ start }) => delegates.has(start)).length;
    if (known * 2 > run.length)
      append(
        found,
        run.filter(({ text }) => !isProse(text)),
      );
    i = last;
  }
  return found;
}

export function points(draft: Draft): void {
  const delegates = new Set(delegationLines(draft).map(({ line }) => line.start));
  // • Joint statement with:, over • A, Minister of …
  draft.lines.forEach((line, i) => {
    const below = draft.lines[i + 1];
    if (line.text.endsWith(':') && below && delegates.has(below.start) && isBulleted(line))
      delegates.add(line.start);
  });
  for (const line of amongDelegates(draft.lines, delegates)) delegates.add(line.start);
  const spoken = new Set(draft.lines.filter(({ voice }) => voice === 'speaker').map(({ start }) => start));
  const story = draft.lines.filter(({ type }) => type === 'lead' || type === 'remarks' || type === 'report');
  const last = lastWords(story);
  const listed = new Set([
    ...documentLines(story),
    ...clauseLines(draft.lines),
    ...digestLines(story),
    ...subjectLines(draft.lines),
  ]);
  readPoints(draft, {
    ...RULES,
    saidLast: (line) => (line.type === 'remarks' ? last.get(line) : undefined) ?? [],
    // A list of those present is no list of points; nor are three reasons, first, …; second, …, that nobody gives at the meeting.
    markersIn: (text, start, end) =>
      delegates.has(start) || listed.has(start)
        ? []
        : markersIn(text, start, end).filter(({ style }) => style !== 'first' || spoken.has(start)),
  });
  const closing = draft.points.at(-1);
  if (closing) closing.end -= signOff(draft, closing);
}

/** … in China in 2035. ///nCa, 22 May 2034; … next year. -VNA; … (Xinhua): the agency behind the last sentence. */
const SIGN_OFF =
  /(?<=[.!?]["')]*)(?: ?(?<slashes>\/{2,3}) ?| ?-{1,2} ?| ?\((?=[^()]*\)$))(?<agency>\p{L}[\p{L} .]{1,30}?)(?:, \d{1,2} \p{Lu}\p{Ll}+ \d{4})?[.)]*$/u;

/** How long what an agency signs a text with is, in characters. */
function signOff({ text, lexicon }: Draft, { body, end }: DraftPoint): number {
  const sign = SIGN_OFF.exec(text.slice(Math.max(body, end - 60), end));
  const { slashes, agency = '' } = sign?.groups ?? {};
  return sign && (slashes || lexicon.agencies.get(agency) !== null) ? sign[0].length : 0;
}
