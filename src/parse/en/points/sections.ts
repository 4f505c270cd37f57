/**
 * Tells apart what the parties agreed, what a speaker said, and what the reporter tells.
 *
 *   Joint Communiqué of the …     The text of the joint statement follows:     Wen said …      Other leaders …
 *   ^heading: agreed text         ^agreed text follows                         ^remarks        ^report
 */
import { classify, type Draft, type Line } from '../../draft.ts';
import { wordsOf } from '../../text/characters.ts';
import { beginsPoint, isCapitals, isHeadingLike, isProse } from '../grammar/shapes.ts';
import { headsAgreedText, ONE_SIDE, speaksAsBody, spokenTogether } from './agreed-texts.ts';
import { lastWords } from './last-words.ts';
import { markerAt, paragraphNumber } from './markers.ts';
import { listedOutcomes } from './outcome-lists.ts';
import { quotedAtLength } from './quotations.ts';
import { NameParts, speakerOf } from './speakers.ts';
import { type Speech, speechOf } from './speeches.ts';

const FULL_TEXT_FOLLOWS =
  /^(?:(?:The )?(?:[Ff]ollowing is )?(?:the )?(?:full )?text of (?:the|a|this|their) .{0,60}(?:statement|communiqu[eé]|declaration|press release|follows)|Begin text|(?:The )?(?:Assembly|Council|Summit|Conference|Meeting|Heads of State(?: and Government)?|Ministers|Leaders)(?: (?:therefore|hereby))?:$|The following (?:text|statement) (?:was|is being|has been) released by )|\b(?:(?:statement|communiqu[eé]|declaration|press release)(?![a-z\u00c0-\u024f]).{0,80}\b(?:reads as follows|as follows|follows):?$|(?:adopted|agreed(?: on| to)?|concluded|declared|issued|released) the following\b.{0,40}:$|\bmade the following (?:[a-z]+ ){0,2}(?:statement|declaration|announcements?|commitments?)\b.{0,40}:$|\b(?:introduces?|presents?|publishe[sd]|carr(?:y|ies)) the full text of the .{0,60}(?:statement|communiqu[eé]|declaration)(?![a-z]).{0,40}:$|\b[Tt]he following (?:joint |final )?(?:statement|communiqu[eé]|declaration) (?:was|has been) (?:adopted|issued|made|released|agreed)\b.{0,80}:$)/i;
/** Final Communiqué of the 52nd Session of …: a text that has lost the break behind its title. */
const OPENS = /^(?:(?:Final|Joint|Press) )?(?:Communiqu[eé]|Statement|Declaration) of the (?=.{100})/i;
/** The following is the full text of the speech: */
export const SPEECH_FOLLOWS =
  /^(?:[Tt]he )?(?:[Ff]ollowing is |[Hh]ere is |[Bb]elow is |[Tt]his is |[Rr]ead )?(?:the )?(?:full )?text of (?:the|his|her|a|[\p{Lu}][\p{L}' -]{2,60}'s) (?:[a-z]+ ){0,2}(?:speech|remarks|address)\b[^.]{0,80}[:.]?$/iu;
const ANNEX = /^(?:ANNEX|Annex|APPENDIX|Appendix)\b.{0,80}$/;

export function sections(draft: Draft): void {
  const { title } = draft;
  const named = title ? draft.text.slice(title.start, title.end) : '';
  const body = draft.lines.filter((line) => line.type === null);
  const followed = body.slice(0, 8).findIndex((line) => SPEECH_FOLLOWS.test(line.text));
  const names = new NameParts(draft);
  const spoken = followed < 0 ? speechOf(draft, names, named, body) : null;
  if (spoken) return speechSections(draft, spoken, body);
  let speech: string | null = null;
  const oneSide = ONE_SIDE.test(named);
  const opens = !title && OPENS.test(body.find(({ text }) => isProse(text))?.text ?? '');
  const genre = genreOver(draft);
  const agreed =
    !oneSide && (opens || genre !== null || headsAgreedText(named) || speaksAsBody(draft, named, body));
  /** The paragraph that announces the text, if it is none of the text's own. */
  const announced = body.slice(0, 6).findIndex(announces);
  const quoted = quotedAtLength(body);
  const together = (oneSide ? null : spokenTogether(body)) ?? listedOutcomes(draft, named, body);
  const saidLast = new Set([...lastWords(body).values()].flat());
  if (agreed) draft.heading = genre ?? title;
  let section: 'lead' | 'remarks' | 'communique' | 'report' = agreed && announced < 0 ? 'communique' : 'lead';
  let speaker: string | null = null;

  let boxed = false;
  /** The number that a paragraph last began with. */
  let number = 0;
  let style: string | null = null;
  body.forEach((line, i) => {
    boxed ||= i > 0 && opensBox(draft, line, section === 'communique');
    if (boxed) return classify(line, 'sidebar', 'reporter', null, heads(line, i, body));
    if (section === 'communique') {
      if (!draft.heading && headsText(line)) draft.heading = line;
      return classify(line, section, 'agreed', null, heads(line, i, body));
    }
    // The package includes:, and below it Joint Statement of the Heads of State: an item of a list.
    const isListed = body[i - 1]?.text.endsWith(':') ?? false;
    if (!oneSide && !speech && headsText(line) && !isListed && i < body.length - 1) {
      section = 'communique';
      draft.heading ??= line;
      return classify(line, section, 'agreed', null, true);
    }
    if (oneSide && line !== together) return classify(line, section, 'reporter', null, heads(line, i, body));
    if (quoted.has(line)) {
      section = 'remarks';
      speaker ??= names.lastBefore(draft, line);
      return classify(line, section, 'speaker', speaker, false);
    }
    const marker = paragraphNumber(line.text);
    // A report in numbered paragraphs is a report, also where it tells what somebody said.
    const counts = marker?.value === number + 1 && (style ??= marker.style) === marker.style;
    const runsOn = counts && number > 0;
    if (counts) number++;
    const says =
      speech || runsOn || (number > 0 && section === 'lead') ? null : speakerOf(draft, names, line, speaker);
    if (line === together && !says && section !== 'remarks') {
      section = 'communique';
      return classify(line, section, 'agreed', null, heads(line, i, body));
    }
    if (says) {
      section = 'remarks';
      speaker = says;
    } else if (section === 'remarks' && !speech && !runsOn && !goesOn(body, i) && !saidLast.has(line)) {
      // A paragraph that neither speaks nor goes on with a list is the reporter's again.
      section = 'report';
      speaker = null;
    }
    classify(
      line,
      section,
      speaker && section === 'remarks' ? 'speaker' : 'reporter',
      speaker,
      heads(line, i, body),
    );
    if (i === followed) {
      speech = names.lastBefore(draft, line);
      if (speech) [section, speaker] = ['remarks', speech];
    }
    if (i === announced || announces(line)) section = 'communique';
  });
}

/** Whether a paragraph says that an agreed text follows; a numbered one that ends so is a point, with items below it. */
const announces = ({ text }: Line): boolean => FULL_TEXT_FOLLOWS.test(text) && paragraphNumber(text) === null;

/** JOINT STATEMENT, and below it the meeting as the title: what sort of text the page is. */
const GENRE = /^(?:(?:final |joint )(?:communiqu[eé]|declaration|(?:press )?statement)|communiqu[eé])$/i;

function genreOver({ lines, title }: Draft): Line | null {
  const at = title ? lines.findIndex(({ start }) => start === title.start) : -1;
  const over = lines[at - 1];
  return over?.type === 'chrome' && GENRE.test(over.text) ? over : null;
}

/** A page that is what somebody says: the lines over it tell who and where, and each one speaks until the next one does. */
function speechSections(draft: Draft, { speaker, first, turns }: Speech, body: Line[]): void {
  draft.speech = true;
  let boxed = false;
  let turn = { speaker, heard: true };
  body.forEach((line, i) => {
    boxed ||= i > 0 && opensBox(draft, line, false);
    turn = turns.get(line) ?? turn;
    if (boxed) classify(line, 'sidebar', 'reporter', null, heads(line, i, body));
    else if (line.start < first.start) classify(line, 'lead', 'reporter', null, false);
    else if (turn.heard) classify(line, 'remarks', 'speaker', turn.speaker, heads(line, i, body));
    else classify(line, 'report', 'reporter', null, false);
  });
}

/** Background, Factbox: beside a report; an annex behind an agreed text. */
function opensBox({ lexicon }: Draft, { text }: Line, agreed: boolean): boolean {
  return agreed ? ANNEX.test(text) && !isProse(text) : lexicon.sidebars.is(text, 0, text.length) !== null;
}

const headsText = ({ text }: Line): boolean =>
  headsAgreedText(text) && isHeadingLike(text) && (wordsOf(text) >= 2 || isCapitals(text));

/** H.E. A, Minister of Foreign Affairs: one of a list. */
const SOMEBODY = /^(?:H\. ?E\.|HE|Hon\.?|Mrs?\.?|Ms\.?|Dr\.?|His|Her) .{3,60},/;

/** A short line without a sentence, with something below it. */
function heads(line: Line, i: number, body: Line[]): boolean {
  // *Fisheries*: emphasised, on a page that has lost how.
  const text = line.text.replace(/^\*([^*]+)\*$/, '$1');
  if (i === body.length - 1 || text.length > 100) return false;
  // The Cause of Palestine:, over 4. …: what a colon announces begins with 1.
  const next = text.endsWith(':') && !beginsPoint(line) ? paragraphNumber(body[i + 1]?.text ?? '') : null;
  if (next && (next.value ?? 0) > 1) return isHeadingLike(text.slice(0, -1)) && wordsOf(text) <= 12;
  if (isProse(text) || SOMEBODY.test(text)) return false;
  if (/^[-·*]/.test(text) || (beginsPoint(line) && !/^[IVX]+\.|^[A-Z]\. /.test(text))) return false;
  return isHeadingLike(text) && (isCapitals(text) || wordsOf(text) <= 12);
}

/** Following the meeting, the ministers agreed on five steps:, below what one of them said. */
const AGREED_BY_ALL =
  /\b(?:[Tt]he (?:two |three |four |five )?(?:\p{L}+ )?(?:sides|[Ll]eaders|[Mm]inisters|[Pp]residents|parties|countries)|[Tt]hey) (?:also )?(?:agreed|decided|approved|adopted|endorsed|reached)\b[^.;]*:$/u;

/** Whether a paragraph is part of a speaker's list: a point, or followed soon by one that is not the first. */
function goesOn(body: Line[], i: number): boolean {
  const line = body[i] as Line;
  if (beginsPoint(line)) return true;
  if (AGREED_BY_ALL.test(line.text)) return false;
  return body.slice(i + 1, i + 5).some((next) => (markerAt(next.text, 0, true)?.value ?? 0) > 1);
}
