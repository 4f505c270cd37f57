/** Which of the meetings that a text names is the one it reports. */
import type { Draft, Line, MeetingMention } from '../../draft.ts';
import { type Group, group } from '../../meetings/groups.ts';
import { append, holding, type Range } from '../../ranges.ts';
import { countryAt } from '../grammar/owners.ts';
import { isCapitals, isProse } from '../grammar/shapes.ts';
import { CHAIRED, HELD, MET, TOOK_PLACE } from '../grammar/verbs.ts';
import { MADE_AT, PURPOSE } from './elsewhere.ts';
import { isOccasionOfTwo } from './occasions.ts';
import { countedAside, fullerInTitle, ordinalInText, ordinalInTitle } from './other-names.ts';

const HELD_THE = new RegExp(
  `\\b(?:${HELD}|${CHAIRED}|presided over|attended|addressed|joined|opened|concluded|conclusion of|text of .{0,80}|(?:${MET}) (?:[^.;]{0,60} )?(?:at|in|for|on the occasion of)|participat(?:ed|ing) in|took part in|(?:was|were) present at) (?:the|a|an|their|our) ?$`,
);
/** Another meeting that this one is told beside. */
const ELSEWHERE =
  /\b(?:(?:margins|sidelines) of|ahead of|since|prior to|after|following|recall(?:s|ed|ing)?)(?: the| our| their)? $/;
/** The leaders welcomed the outcome of the 20th meeting of the Commission: what they speak of, not where they met. */
const OUTCOME =
  /\b(?:outcomes?|results?|conclusions|decisions|convening|holding|success|work|progress|implementation) (?:of|at|from) (?:the )?$/;
/** Recalling the decision adopted by the 42nd Session held on 9 May: what a preamble goes back to. */
const PREAMBLE = /^(?:Further )?(?:Recalling|Reaffirming|Bearing in mind|Mindful of|Pursuant to)\b/;
/** … Summit Declaration, over issued by those participating in the meeting of the Council: the title has the name. */
const ISSUED_BY = /^issued by .{1,200}? participating in the /;
/** Memorandum of Understanding on Political Consultations: what a document is on. */
const ABOUT = /\b(?:Understanding|MoU|Agreement|Protocol|Convention) (?:on|for|concerning) (?:the )?$/;
export const isOutcome = ({ text }: Draft, { start }: Range): boolean =>
  OUTCOME.test(text.slice(Math.max(0, start - 30), start));

/** the 88th session of the UN General Assembly: beside it, others meet. */
const ASSEMBLY = /\b(?:UN|United Nations|U\.N\.) General Assembly|\bUNGA\b/;
/** What names the body's office, and no meeting: Pacific Islands Forum Secretariat. */
const OFFICE = /^ (?:Secretariat|Secretary|Headquarters|Agency|Office|Members?)\b/;
/** The ministers released a statement following the 14th Meeting: what was issued at its end. */
const ISSUED_AFTER =
  /\b(?:(?:released?|issued|adopted|published)\b[^.;]{0,50}|(?:press|media|reporters|journalists|news conference)\b[^.;]{0,200}) (?:following|after)(?: the| our| their)? $/;
/** After their meeting in Estonia they released the following statement: issued at its end, too. */
const THEY_ISSUED =
  /^[^.;]{0,80}?\b(?:they|(?:the )?(?:[Ff]oreign )?[Mm]inisters|(?:the )?[Ll]eaders|(?:the )?[Pp]residents) (?:released?|issued|adopted|published)\b/;
/** The Foreign Ministers of the Pacific Islands Forum: the body that bears the name of its meetings. */
const WHOSE =
  /\b(?:[Mm]inisters|[Ll]eaders|[Mm]embers?|[Cc]ountries|[Ss]tates|[Ss]ecretary[- ][Gg]eneral|[Ss]ecretariat) of (?:the )?$/;
/** the current President of the Ministerial Council: who leads the body. */
const WHO_LEADS =
  /\b(?:President|Chair(?:man|person|woman)?)(?: of the (?:current|present) session)? of (?:the )?$/;
/** … of the Southern African Development Community (SADC), was held */
const WAS_HELD = new RegExp(
  `^(?: \\([A-Z][\\w+-]{1,9}\\))?,? (?:was|were|is|has been|held|${TOOK_PLACE}|${MET})\\b`,
);

const TOLD = new Set(['lead', 'remarks', 'report', 'communique']);

/** By weight of evidence: the title names it, the opening tells that it was held, the text speaks of it. */
export function primaryOf(draft: Draft, groups: Group[]): Group | null {
  const starts = openingOf(draft).map(({ start }) => start);
  let best: Group | null = null;
  let most = 0;
  for (const group of groups) {
    const planned = group.filter((mention) => mention.planned).length * 2 >= group.length;
    const score = group.reduce((sum, mention) => sum + weight(draft, mention, starts), planned ? -8 : 0);
    if (score > most) [best, most] = [group, score];
  }
  const first = starts[0] ?? 0;
  const toldFirst = (mention: MeetingMention) => {
    const line = holding(draft.lines, mention);
    return line?.start === first && isToldHeld(draft, line, mention);
  };
  const titled =
    best &&
    (ordinalInTitle(draft, best, groups) ??
      ordinalInText(draft, best, groups, (mention) => toldFirst(mention) || isThere(draft, mention)) ??
      countedAside(draft, best, groups));
  if (titled && best) append(best, titled);
  const fuller = best && fullerInTitle(draft, best, groups, first, toldFirst);
  if (fuller && best) {
    append(
      fuller,
      best.splice(0).map((mention): MeetingMention => ({ ...mention, anaphor: 'this' })),
    );
    best = fuller;
  }
  // A name set in capitals is written out somewhere else: that is how it reads.
  const capitals = ({ start, end }: MeetingMention) => Number(isCapitals(draft.text.slice(start, end)));
  best?.sort((a, b) => capitals(a) - capitals(b) || a.start - b.start);
  return best;
}

/** A put forward four proposals at the 32nd Meeting: where what the first paragraph tells of was done. */
function isThere({ text, lines }: Draft, { start, planned }: MeetingMention): boolean {
  const first = lines.find((line) => line.type && TOLD.has(line.type) && isProse(line.text));
  if (planned || !first || start < first.start || start > first.end) return false;
  return /\b(?:at|during) the $/.test(text.slice(Math.max(first.start, start - 12), start));
}

/** The first two paragraphs. */
function openingOf({ lines }: Draft): Line[] {
  return lines
    .filter(({ type, text }) => (type === 'lead' || type === 'communique') && isProse(text))
    .slice(0, 2);
}

/** Whether the title, or the paragraphs that tell what happened, name a meeting. */
export function standsAtHead(draft: Draft, group: Group): boolean {
  const end = draft.lines.filter(({ type, text }) => type && TOLD.has(type) && isProse(text))[2]?.end;
  return group.some((mention) => end === undefined || mention.end <= end);
}

function isToldHeld({ text }: Draft, line: Range, { start, end, planned }: MeetingMention): boolean {
  if (planned) return false;
  return (
    HELD_THE.test(text.slice(Math.max(line.start, start - 100), start)) ||
    WAS_HELD.test(text.slice(end, end + 32))
  );
}

/** Deputy Secretary X's Meeting with State Secretary Y, the Meeting Between President X and President Y: a title of two people's talks. */
const TALKS_OF_ONE =
  /^(?:Readout of )?(.{0,80})'s (?:\p{Lu}\p{L}+ ){0,2}(?:Meeting|Call|Talks|Lunch|Dinner) [Ww]ith |\b(?:Meeting|Talks|Call|Conversation) [Bb]etween (.{3,80}) and /u;

/** Whether a page of one person's talks speaks of a meeting only beside them: neither counted nor told as held. */
export function isBesideTalks(draft: Draft, group: Group): boolean {
  const { title, text, lines, lexicon } = draft;
  const [, one, both] = (title && TALKS_OF_ONE.exec(text.slice(title.start, title.end))) ?? [];
  const whose = one ?? both;
  if (!title || !whose || [...lexicon.titles.in(whose)].length === 0) return false;
  return group.every((mention) => {
    const line = holding(lines, mention);
    const titled = mention.start >= title.start && mention.end <= title.end;
    return mention.ordinal === null && !titled && !(line && isToldHeld(draft, line, mention));
  });
}

/** Premier A will attend the Third Summit on 13 May: the first meeting to come of some lines, for a text that tells of no other. */
export function announcedIn(lines: Line[], mentions: MeetingMention[]): Group | null {
  const isOwn = ({ planned, anaphor, dates, start }: MeetingMention) =>
    planned &&
    anaphor === null &&
    dates.length > 0 &&
    lines.some((line) => line.start <= start && start < line.end);
  return group(mentions.filter(isOwn))[0] ?? null;
}

/** Pacific Islands Forum and the United States: who met, not where. */
function isParty(draft: Draft, { end, ordinal }: MeetingMention): boolean {
  const link = /^ (?:and|&) (?:the )?/.exec(draft.text.slice(end, end + 10));
  return ordinal === null && link !== null && countryAt(draft, end + link[0].length, end + 60) !== null;
}

/** Communiqué, and below it the meeting: a heading over the first paragraph. */
const isSubtitle = (line: Line, [first]: number[]) =>
  line.heading && first !== undefined && line.start < first;

function weight(draft: Draft, mention: MeetingMention, opening: number[]): number {
  const line = holding(draft.lines, mention);
  if (!line) return 0;
  const { text } = draft;
  const before = text.slice(Math.max(line.start, mention.start - 45), mention.start);
  // The leaders, following the meeting in Osh, state: where nothing else is named, that is the meeting.
  // Remarks by A following the meeting: what somebody says of it there.
  const isOfSpeech =
    draft.speech && line.type === 'title' && /\b(?:following|after|at) (?:the )?$/.test(before);
  if (ELSEWHERE.test(before) && !isOfSpeech) {
    const issued =
      ISSUED_AFTER.test(text.slice(Math.max(line.start, mention.start - 260), mention.start)) ||
      THEY_ISSUED.test(text.slice(mention.end, Math.min(line.end, mention.end + 120)));
    return issued || (line.type === 'communique' && /following(?: \w+)? $/.test(before)) ? 0.3 : 0;
  }
  if (ISSUED_BY.test(line.text) || ABOUT.test(before) || isOccasionOfTwo(draft, line, mention)) return 0;
  if (MADE_AT.test(text.slice(Math.max(line.start, mention.start - 90), mention.start))) return 0;
  if (PURPOSE.test(text.slice(Math.max(line.start, mention.start - 80), mention.start))) return 0;
  if (WHO_LEADS.test(before) && text.slice(mention.start, mention.end).endsWith('Council')) return 0;
  if (WHOSE.test(before) || isParty(draft, mention) || ASSEMBLY.test(text.slice(mention.start, mention.end)))
    return 0;
  if (mention.ordinal === null && OFFICE.test(text.slice(mention.end, mention.end + 14))) return 0;
  const evidence =
    (mention.dates.length > 0 ? 1 : 0) + (mention.place ? 1 : 0) + (mention.ordinal !== null ? 1 : 0);
  if (line.type === 'title' || isSubtitle(line, opening)) return 6 + evidence;
  if (isOutcome(draft, mention) || PREAMBLE.test(line.text)) return 0.3;
  const told = isToldHeld(draft, line, mention) ? 3 : 0;
  return 0.5 + evidence + told + (opening.includes(line.start) ? 4 : 0) + (line.start === opening[0] ? 1 : 0);
}
