/**
 * Pages that are what somebody says, word for word: speeches, and transcripts in which each one's name stands before what
 * they say.
 *
 *   Remarks at the Opening of the Forum     SECRETARY COLE: Thank you, Mr. Minister. …     MODERATOR: Thank you.
 *   ^names a speech                         ^whose turn it is                              ^no speaker
 */
import type { Draft, Line } from '../../draft.ts';
import { between, type Range } from '../../ranges.ts';
import { beginsPoint, isProse } from '../grammar/shapes.ts';
import { afterHonorifics } from '../people/names.ts';
import { headsAgreedText, ONE_SIDE } from './agreed-texts.ts';
import type { NameParts } from './speakers.ts';

/** Such a page: who speaks, where it tells, and in which line another one begins to. */
export interface Speech {
  speaker: string | null;
  /** The first line that is spoken. */
  first: Line;
  turns: Map<Line, Turn>;
}

/** Whose turn it is; somebody without a voice at the meeting (a moderator, a reporter) is no speaker. */
interface Turn {
  speaker: string | null;
  heard: boolean;
}

/** Remarks by A at, A's remarks at: the title tells who speaks. */
const BY =
  /^(?:(?:Full [Tt]ext|FULL TEXT|Transcript)(?: of)?:? ?)?(?:(?:Opening |Closing |Keynote )?(?:Remarks|Speech|Address|Keynote) (?:by|of|delivered by) |Statement (?:by|of|delivered by) (?!the ))|^.{3,90}'s (?:[a-z]+ )?(?:remarks|speech|address|statement|intervention) (?:at|to|during) /i;
/** What else the title of a speech has; news of one may be called so, too. */
const TITLED =
  /\b(?:remarks|speech|address|intervention|keynote|toast|transcript|doorstop|press (?:conference|availability)|(?:opening|welcom(?:e|ing)|closing|concluding|national|introductory) (?:statement|words)|statement (?:by|of|delivered by) (?!the (?:foreign )?(?:leaders|ministers|heads)))\b/i;
const IN_THE_ROOM =
  '[Gg]entlemen|[Cc]olleagues|[Ff]riends|[Gg]uests|Excellenc(?:y|ies)|[Mm]inisters?|[Dd]elegates|[Cc]hair(?:man|person)?|[Pp]resident';
/** Excellencies, Mr. President, Ladies and gentlemen: a line of address, as a speech opens with. */
export const ADDRESS = new RegExp(
  `^(?=.{2,220}$)(?:(?:Your|Their|His|Her) (?:Excellenc|Majest|(?:Royal )?Highness)[^.:;]*[,!:]?|(?:(?:[Mm]y )?(?:[Dd]ear|[Dd]istinguished|[Ee]steemed|[Rr]espected|[Hh]onou?r(?:ed|able)) |Your |(?:Mr|Madam|Mrs|Ms)\\b\\.? |(?:Co-)?[Cc]hair|(?:Prime |Foreign )?Minister |President |Chancellor |Secretary[ -]General |Commissioner |Excellenc|Ladies and |Colleagues|Friends|Ministers|Delegates)(?:[^.:;]|\\b(?:Dr|Mr|Mrs|Ms|H\\.E|Hon)\\.)*(?:[,!:]|\\b(?:${IN_THE_ROOM})[,!:.]?)|Excellencies)$`,
);
/** How many paragraphs at the head of a page show how it speaks. */
const OPENING = 6;
/** What somebody says of themself, in their own words. */
const SAYS_I = /\b(?:I(?!\.)|[Mm]y)\b/;
const SAYS_WE = /\b(?:I|[Mm]y|me|[Yy]ou|[Ww]e|[Uu]s|[Oo]ur|[Aa]llow me|pleasure)\b/;
const TOLD = /\b(?:[Hh]e|[Ss]he|who) (?:also )?(?:said|added|noted|stressed)\b|[,"] (?:said|added) /;
const QUOTED = /"[^"]*"?/g;

/** SECRETARY COLE:, MS. DOLE:, FOREIGN MINISTER ROY (via interpreter):, QUESTION: in capitals; or a name in full. */
const LABEL =
  /^(?<who>[\p{Lu}'][\p{L}.'-]*(?:,? (?:&|and|of|for|the|\p{Lu}[\p{L}.'-]*)){0,9})(?: ?\([^()]{2,40}\))?: {1,4}(?=\S)/u;
const OFFICE =
  /\b(?:SECRETARY|PRESIDENT|MINISTER|PREMIER|CHANCELLOR|AMBASSADOR|COMMISSIONER|REPRESENTATIVE|DIRECTOR|CHAIR(?:MAN|PERSON|WOMAN)?|KING|SENATOR|GENERAL|SPOKES\w+|ADVISOR|ENVOY|OFFICIAL|MRS?|MS|DR|H\.E|HON)\b/;
const UNHEARD =
  /^(?:MODERATOR|QUESTION(?:ER)?|Q(?:UESTION)?(?: \d)?|A|ANSWER|PARTICIPANTS?|JOURNALISTS?|REPORTERS?|STAFF(?:ER)?|INTERPRETER|TRANSLATOR|VOICE|AUDIENCE(?: MEMBER)?|MC|EMCEE|PRESENTER|OPERATOR|ANNOUNCER|PRESS|MEDIA|AIDE|HOST|COMPERE)$/i;

/** How far from the beginning of a paragraph the name of its speaker begins at most, in characters. */
const LABEL_GAP = 4;

/** The speech that a page is, or null. */
export function speechOf(draft: Draft, names: NameParts, title: string, body: Line[]): Speech | null {
  const opens = body.findIndex((line) => opensSpeech(draft, names, line));
  const told = reported(draft, title, body);
  const start = told ?? opens;
  const first = body[start];
  if (!first || ONE_SIDE.test(title)) return null;
  const opensDotted = TITLED.test(title) && labelOf(draft, first, '. ') !== null;
  const isDotted = opensDotted || body.filter((line) => labelOf(draft, line, '. ')).length >= DOTTED;
  const turns = new Map(
    body.slice(start).flatMap((line) => {
      const turn = turnOf(draft, names, line, isDotted);
      return turn ? [[line, turn] as const] : [];
    }),
  );
  const own = turns.get(first);
  const inTitle = draft.title ? (named(draft, draft.title) ?? names.in(title)) : null;
  const over =
    body
      .slice(0, start)
      .map((line) => named(draft, line))
      .find(Boolean) ?? null;
  if (own?.heard && (told !== null || SAYS_WE.test(first.text))) {
    own.speaker ??= over ?? inTitle;
    return { speaker: own.speaker, first, turns };
  }
  const opening = body.slice(start, start + OPENING).map(({ text }) => text.replace(QUOTED, ''));
  if (opening.some((text) => TOLD.test(text))) return null;
  if (BY.test(title) && inTitle) return { speaker: inTitle, first, turns };
  const isTitled = TITLED.test(title) && !headsAgreedText(title.replace(BY_ONE, ''));
  if (!(isTitled || (over && ADDRESS.test(first.text))) || !opening.some((text) => SAYS_I.test(text)))
    return null;
  return { speaker: over ?? inTitle, first, turns };
}

/** How many paragraphs at most tell of a meeting before what was said there is given word for word. */
const REPORT = 12;

/** The leaders discussed trade., over President of Mali Ali Keita: Colleagues, I am glad: where somebody begins to speak. */
function reported(draft: Draft, title: string, body: Line[]): number | null {
  if (headsAgreedText(title) && !/^Press statements?\b/i.test(title)) return null;
  const isTurn = (line: Line) => labelOf(draft, line, ': ') !== null;
  const at = body.slice(0, REPORT).findIndex(isTurn);
  const said = body.slice(at, at + OPENING).map(({ text }) => text);
  const speaks =
    said.some((text) => SAYS_I.test(text) || ADDRESS.test(text)) || body.filter(isTurn).length > 1;
  return at > 0 && said.length > 2 && speaks ? at : null;
}

/** Press statement by the minister: of one side. */
const BY_ONE =
  /\b(?<!\bjoint (?:press |media )?)(?:press |media )?statement (?:by|of) (?:.*\b)(?=(?:minister|president|secretary)\b|h\.e)/i;

/** The first name in full between the ends of a line, or null. */
const named = ({ people }: Draft, { start, end }: Range): string | null =>
  between(people, start, end).find(({ name }) => name)?.name?.text ?? null;

const opensSpeech = (draft: Draft, names: NameParts, line: Line): boolean =>
  isProse(line.text) ||
  beginsPoint(line) ||
  ADDRESS.test(line.text) ||
  turnOf(draft, names, line, false) !== null;

/** The name before a colon, or before a stop, at the head of a line. */
function labelOf({ people, text }: Draft, { start, end }: Line, stop: string): string | null {
  const [person] = between(people, start, Math.min(end, start + LONGEST_LABEL));
  const isLabel =
    person?.name &&
    person.start - afterHonorifics(text, start) <= LABEL_GAP &&
    (text.startsWith(stop, person.end) || (stop === ': ' && person.end === end - 1 && text[end - 1] === ':'));
  return isLabel ? (person.name?.text ?? null) : null;
}
/** How long such a label is at most, in characters, and how many with a stop a transcript has. */
const LONGEST_LABEL = 120;
const DOTTED = 2;

/** Whose turn begins with a line, as the label at its head tells; null where none does. */
function turnOf(draft: Draft, names: NameParts, line: Line, isDotted: boolean): Turn | null {
  const named = labelOf(draft, line, ': ') ?? (isDotted ? labelOf(draft, line, '. ') : null);
  if (named) return { speaker: names.inFull(named), heard: true };
  const { text } = line;
  const who = text.includes(': ') ? LABEL.exec(text)?.groups?.who : undefined;
  if (!who) return null;
  if (UNHEARD.test(who)) return { speaker: null, heard: false };
  const isCapitals = !/\p{Ll}{2}/u.test(who);
  const speaker = names.called(who);
  return (isCapitals && OFFICE.test(who)) || speaker ? { speaker, heard: true } : null;
}
