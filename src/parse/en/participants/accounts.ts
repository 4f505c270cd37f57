/**
 * The sentences that may tell who took part in the meeting that the article reports.
 *
 *   A attended the summit on Monday.     A also met with B.     1. We thank …     In attendance were: …
 *   ^tells                               ^other encounter                         ^tells, also among points
 */
import type { Draft, DraftMeeting, Line } from '../../draft.ts';
import { TALKS } from '../../meetings/record.ts';
import { between, type Range } from '../../ranges.ts';
import { isProse, sentencesOf } from '../grammar/shapes.ts';
import { ATTENDED, HELD, MET } from '../grammar/verbs.ts';
import { DATELINE, SENT_FROM } from '../places/datelines.ts';

/** A sentence that may tell who was there. */
export interface Account extends Range {
  words: string;
  /** The meeting, where the opening of the story names it in this sentence. */
  meeting: Range | null;
  /** Whether the sentence may list who was there by country and office only. */
  lists: boolean;
  /** Whether it opens a page that tells of what is to come. */
  toCome: boolean;
}

const REPORTING = new Set(['lead', 'report', 'remarks', 'title', 'communique']);
/** How many points of an agreed text may still say who was there. */
const OPENING_POINTS = 5;
const JOINED =
  /\b(?:brought together|joined (?:[\w' ]{1,40} )?by|in attendance|[Aa]lso attending|[Tt]aking part (?:in .{0,80} )?were|presided|attended by|[Cc]haired by|[Hh]osted by|participation of|attendance of|also attended|chaired the|hosted the|hosts? (?:for|of) the|addressed the|opened by(?= (?:the )?[A-Z])|under the (?:chair|presidency))/;
/** The session with Canada was co-chaired by A and B: what a text of several sessions says of each, however late. */
const SESSION = /^(?:\d{1,3}\. *)?The [^.;]{3,80} was (?:co-?|jointly )chaired by\b/;
/** Sentences of other encounters. */
const ASIDE =
  /\b(?:(?:previously|last) met\b|(?:[Mm]eeting|[Ss]ummit|[Ss]ession|[Cc]onference|[Dd]ialogue|[Tt]alks|[Vv]isit|[Ii]t) (?:follows|followed|comes?|came) (?:an?|the|on|upon|recent|days|weeks|hours|ahead|after|as|amid)\b|(?:held|took place) (?:just )?(?:an?|two|three|four|several|some)? ?(?:hours?|days?|weeks?|months?) (?:after|before|ahead of)\b|called on (?:the )?(?:H\.E|His |Her |(?:Deputy |Vice )?(?:President|Prime Minister|Premier|King|Speaker)\b)|(?:delegations?|delegates|ministers|participants|officials|secretaries|envoys|guests) (?:was|were) (?:also |later )?received by\b|(?:also|separately|later) (?:met|held|paid|called|spoke)|met (?:with )?(?:him|her|them)\b(?! (?:\w+ )?counterparts?\b)|met (?:.{0,60} )?respectively\b|on the (?:sidelines|margins) of .{0,60}\bmet\b|(?<!\b(?:[Ff]ollowing|[Aa]fter|[Bb]efore) (?:[a-z]+ )?)bilateral (?:meetings?|talks) with|(?:via|by|through|in) (?:an? )?(?:pre-?recorded )?(?:video|written) (?:message|address)\b|(?:said|noted|recalled|added) that (?:last|earlier this|in (?:19|20)\d\d|\w+ (?:years|months|weeks) ago)\b|^(?:Earlier|Later)(?: (?:in the day|that day|today|on \w+day))?, [^.;]{3,60} (?:met|spoke|held|received|called)\b|^(?:In other news|On the eve of|Meanwhile|Separately|Elsewhere|In a separate|Also (?:on \w+day|[Tt]oday|that day|on the same day)|(?:On )?[Tt]he same day)\b)/;
const WILL_MEET = /\bwill (?:also )?(?:brief|meet|visit)\b/;
/** Of encounters to come, where the sentence has told of none before. */
const TO_COME = new RegExp(`^(?:(?!\\b(?:${MET}|${HELD}|${ATTENDED})\\b).)*${WILL_MEET.source}`, 's');
/** Minister A will host B on Thursday: how a page opens that announces a meeting, and has told of none. */
const ANNOUNCES = new RegExp(
  `^(?:(?!\\b(?:${MET}|${HELD}|${ATTENDED})\\b)[^.;])*?\\b(?:will|(?:is|are) (?:set|due|expected|scheduled) to|looking forward to) (?:be )?(?:held|attended|host|welcom|meet|receiv|arriv|travel|attend|tak(?:e|ing) part|participat|hold|chair|join|visit)`,
);
/** On the margins of the General Assembly, A met B: no other encounter where that is the one reported. */
const MARGINS = /\b[Oo]n the (?:sidelines|margins) of\b/g;

/** Those of the sentences of a report that tell of the meeting itself. */
export function accountsOf(
  draft: Draft,
  { seriesId, mentions }: DraftMeeting,
  sentences: Range[],
): Account[] {
  const named = [...mentions].sort((a, b) => a.start - b.start);
  const opening = openingOf(draft);
  const announces = opening[0] !== undefined && ANNOUNCES.test(opening[0].text);
  const found: Account[] = [];
  for (const { start, end } of sentences) {
    const words = draft.text.slice(start, end);
    const [mention] = between(named, start, end);
    const isTalk = seriesId.endsWith(TALKS) && mention !== undefined;
    const opens = opening.some((line) => line.start <= start && end <= line.end);
    if (!(announces && opens) && WILL_MEET.test(words) && TO_COME.test(words)) continue;
    if (ASIDE.test(isTalk ? words.replace(MARGINS, '') : words)) continue;
    found.push({
      start,
      end,
      words,
      meeting: (opens && mention) || null,
      lists: !isTitle(draft, start, end) && (opens || words.startsWith('We, the ') || JOINED.test(words)),
      toCome: announces && opens,
    });
  }
  return found;
}

const isTitle = ({ title }: Draft, start: number, end: number) =>
  title !== null && title.start <= start && end <= title.end;

/**
 * The sentences that may say who was there: the narration, the agreed text up to the point that names nobody, and what
 * closes it; a few points further only those that say it in so many words.
 */
export function reportOf(draft: Draft): Range[] {
  const points = draft.points.filter((point) => point.section === 'communique');
  const silent = points.find(({ start, end }) => between(draft.people, start, end).length === 0);
  // Also a first point that names nobody may list who met, by their offices.
  const limit = (silent === points[0] ? silent?.end : silent?.start) ?? Number.POSITIVE_INFINITY;
  const closing = points.at(-1)?.end ?? limit;
  const late = points[OPENING_POINTS]?.start ?? closing;
  return draft.lines
    .filter(({ type }) => type && REPORTING.has(type))
    .flatMap((line) => {
      const sent = (DATELINE.exec(line.text) ?? SENT_FROM.exec(line.text))?.[0].length ?? 0;
      const sentences = sentencesOf(draft.text, { start: line.start + sent, end: line.end });
      if (line.type !== 'communique' || line.start < limit || line.start >= closing) return sentences;
      const says = line.start >= late ? SESSION : JOINED;
      return sentences.filter(({ start, end }) => says.test(draft.text.slice(start, end)));
    });
}

/**
 * The first two paragraphs, and the first of an agreed text below them: there a sentence that names the meeting tells who
 * met, whatever its verb.
 */
function openingOf({ lines }: Draft): Line[] {
  const own = lines.filter(
    ({ type, text }) => type && REPORTING.has(type) && type !== 'title' && isProse(text),
  );
  const first = own.slice(0, 2);
  const agreed = own.find(({ type }) => type === 'communique');
  return agreed && !first.includes(agreed) ? [...first, agreed] : first;
}
