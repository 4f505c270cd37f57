/**
 * Who took part in the meeting that the article reports: the people of the sentences that tell of it.
 *
 *   The meeting was co-chaired by A, Minister of …, and B, High Representative of …. It was attended by C, Minister of …
 *                   ^cue          ^chair                ^chair                              ^cue        ^attendee
 */
import type { Draft, PersonMention } from '../draft.ts';
import { TALKS } from '../meetings/record.ts';
import { type Present, writeParticipants } from '../participants.ts';
import { between, firstFrom, type Range } from '../ranges.ts';
import { matchesOf } from '../text/matches.ts';
import { Attendance } from './attendance.ts';
import { BareNames } from './bare-names.ts';
import { chairsOf } from './chairs.ts';
import { type Cue, cuesBefore, cuesBehind } from './cues.ts';
import { DATELINE } from './datelines.ts';
import { delegationLines } from './delegations.ts';
import { homeOfStrangers } from './homes.ts';
import { hostAtHome, hostCountry } from './hosts.ts';
import { levelOf } from './meeting-names.ts';
import { isProse, sentencesOf } from './shapes.ts';
import { namedLater, unnamedHeads, withoutNamed } from './unnamed-heads.ts';
import { unnamedLists } from './unnamed-lists.ts';

/** A (Chair); A, in his capacity as Chair of the G7. */
const IN_CHAIR =
  /^(?: \(|,? in (?:his|her|their) (?:capacity|role) as (?:the )?(?:current )?)(?:[Cc]o-)?[Cc]hair/;
/** chaired by A, in which B and C participated: the cue does not reach the other clause. */
const OTHER_CLAUSE = /, (?:in|at|to|during) which |\band (?:also )?(?:met|held|attended|had|paid|took)\b/g;
const REPORTING = new Set(['lead', 'report', 'remarks', 'title', 'communique']);
/** How many points of an agreed text may still say who was there. */
const OPENING_POINTS = 5;
const JOINED =
  /\b(?:joined (?:[\w' ]{1,40} )?by|in attendance|[Aa]lso attending|[Tt]aking part (?:in .{0,80} )?were|presided|attended by|chaired by|hosted by|participation of|attendance of|also attended|chaired the|hosted the|addressed the|under the (?:chair|presidency))/;
const REPRESENTED = /^(?: \(|, )(?:who was )?represented by [^().;]{0,80}$/;
/** In sentences that say so also the family name alone tells who. */
const CONVENED = /\b(?:chaired|hosted|held|met|talks with|meeting with)\b/;
/** During the meeting, A, B and C discussed …: who talks at it takes part. */
const DISCUSSED =
  /^(?:During|At|In the course of) the (?:[\w+-]+ ){0,2}(?:meeting|summit|talks|session), [^;]{0,600}? (?=(?:discussed|exchanged|considered|reviewed)\b)/;
/** Sentences of other encounters. */
const ASIDE =
  /\b(?:delegations?|delegates|ministers|participants|officials|secretaries|envoys|guests) (?:was|were) (?:also |later )?received by\b|\b(?:also|separately|later) (?:met|held|paid|called|spoke)|\bmet (?:with )?(?:him|her|them)\b(?! (?:\w+ )?counterparts?\b)|\bmet (?:.{0,60} )?respectively\b|\bon the (?:sidelines|margins) of .{0,60}\bmet\b|\bbilateral (?:meetings?|talks) with|\bwill (?:brief|meet|visit)\b|\b(?:via|by|through|in) (?:an? )?(?:pre-?recorded )?(?:video|written) (?:message|address)\b|^(?:In other news|Meanwhile|Separately|Elsewhere|In a separate|Also (?:on \w+day|[Tt]oday|that day|on the same day)|(?:On )?[Tt]he same day)\b/;
/** On the margins of the General Assembly, A met B: no other encounter where that is the one reported. */
const MARGINS = /\b[Oo]n the (?:sidelines|margins) of\b/g;

export function participants(draft: Draft): void {
  const meeting = draft.meetings.find((each) => each.primary);
  if (!meeting) return;
  const found = new Attendance();
  const bare = new BareNames(draft);
  const named = [...meeting.mentions].sort((a, b) => a.start - b.start);
  const opening = openingOf(draft);
  const told = reportOf(draft);
  for (const sentence of told) {
    const words = draft.text.slice(sentence.start, sentence.end);
    const isTalk =
      meeting.seriesId.endsWith(TALKS) && between(named, sentence.start, sentence.end).length > 0;
    if (ASIDE.test(isTalk ? words.replace(MARGINS, '') : words)) continue;
    const opens = sentence.end <= opening;
    const [mention] = opens ? between(named, sentence.start, sentence.end) : [];
    for (const present of presentIn(
      draft,
      bare,
      sentence,
      words,
      mention ?? null,
      !isTitle(draft, sentence) && (opens || JOINED.test(words)),
    ))
      found.add(present);
  }
  for (const present of delegations(draft)) found.add(present);
  if (found.all.length === 0) for (const present of ofTitle(draft, named)) found.add(present);
  const all = hostCountry(
    draft,
    meeting,
    chairsOf(draft, told, namedLater(draft, withoutNamed(draft, found.all))),
  );
  const home = homeOfStrangers(draft, all);
  hostAtHome(meeting, all, home);
  writeParticipants(draft, meeting, all, () => home);
  if (
    meeting.level === 'ministers' &&
    all.filter(isForeignMinister).length * 3 >= all.length * 2 &&
    all.length > 1
  )
    meeting.level = 'foreign-ministers';
}

const isTitle = ({ title }: Draft, { start, end }: Range) =>
  title !== null && title.start <= start && end <= title.end;

/** Meeting of the Presidents of A and B: where the story says nothing of who was there, the title may. */
function ofTitle(draft: Draft, meetings: Range[]): Present[] {
  const { title } = draft;
  const [meeting] = title ? between(meetings, title.start, title.end) : [];
  if (!title || !meeting) return [];
  return unnamedLists(draft, title, [], meeting).map((person) => ({ person, role: 'attendee' }));
}

const isForeignMinister = ({ person: { titles } }: Present) =>
  titles.some(
    (title) => levelOf(title) === 'foreign-ministers' && !/\b(?:deputy|vice)\b.*\bforeign\b/i.test(title),
  );

/**
 * The sentences that may say who was there: the narration, the agreed text up to the point that names nobody, and what
 * closes it; a few points further only those that say it in so many words.
 */
function reportOf(draft: Draft): Range[] {
  const points = draft.points.filter((point) => point.section === 'communique');
  const silent = points.find(({ start, end }) => between(draft.people, start, end).length === 0);
  // Also a first point that names nobody may list who met, by their offices.
  const limit = (silent === points[0] ? silent?.end : silent?.start) ?? Number.POSITIVE_INFINITY;
  const closing = points.at(-1)?.end ?? limit;
  const late = points[OPENING_POINTS]?.start ?? closing;
  return draft.lines
    .filter(({ type }) => type && REPORTING.has(type))
    .flatMap((line) => {
      const sent = DATELINE.exec(line.text)?.[0].length ?? 0;
      const sentences = sentencesOf(draft.text, { start: line.start + sent, end: line.end });
      if (line.type !== 'communique' || line.start < limit || line.start >= closing) return sentences;
      if (line.start >= late) return [];
      return sentences.filter(({ start, end }) => JOINED.test(draft.text.slice(start, end)));
    });
}

/** Where the first two paragraphs end: there a sentence that names the meeting tells who met, whatever its verb. */
function openingOf({ lines }: Draft): number {
  const own = lines.filter(
    ({ type, text }) => type && REPORTING.has(type) && type !== 'title' && isProse(text),
  );
  return own[1]?.end ?? own[0]?.end ?? 0;
}

/** The people of a sentence, with the role that the nearest cue gives them; without one, those who held the meeting. */
function presentIn(
  draft: Draft,
  bare: BareNames,
  sentence: Range,
  words: string,
  meeting: Range | null,
  lists: boolean,
): Present[] {
  const named = between(draft.people, sentence.start, sentence.end).filter(
    ({ start, end }) => end - start < sentence.end - sentence.start,
  );
  const delegates = lists ? unnamedLists(draft, sentence, named, meeting) : [];
  const known = inOrder(named, delegates);
  const all = lists ? inOrder(known, unnamedHeads(draft, sentence, known)) : known;
  const people = CONVENED.test(words) ? bare.among(all, sentence, words) : all;
  if (people.length === 0) return [];
  const behind = cuesBehind(words, sentence.start);
  const before = cuesBefore(words, sentence.start);
  const clauses = matchesOf(words, OTHER_CLAUSE).map(({ index, 0: { length } }) => ({
    start: sentence.start + index,
    end: sentence.start + index + length,
  }));
  const discussed = sentence.start + (DISCUSSED.exec(words)?.[0].length ?? 0);
  const subjects = new Map(before.map((verb) => [verb, subjectOf(draft.text, people, verb)]));
  let invited = false;
  return people.flatMap((person, i): Present[] => {
    const near = behind[firstFrom(behind, (person.name ?? person).end) - 1];
    const parted = near && (clauses[firstFrom(clauses, near.end)]?.end ?? person.start + 1) <= person.start;
    const cue = parted ? undefined : near;
    if (cue?.text.endsWith('invitation of')) {
      // At the invitation of A, B paid a visit: only the first one named is the host.
      if (invited) return [{ person, role: 'attendee' }];
      invited = true;
      return [{ person, role: 'host' }];
    }
    // President A (represented by Minister B): B was there.
    const deputy = people[i + 1];
    if (deputy?.name && REPRESENTED.test(draft.text.slice(person.end, deputy.start))) return [];
    if (IN_CHAIR.test(draft.text.slice(person.end, person.end + 40))) return [{ person, role: 'chair' }];
    if (cue) return [{ person, role: cue.role }];
    const verb = before[firstFrom(before, person.end)];
    if (verb) {
      const acts = /co-?/.test(verb.text) || (subjects.get(verb) as Range).start <= person.start;
      // The Presidents of A and B convened: only one alone who does is the host.
      const several =
        verb.text === 'convened' && (person !== people[0] || (people[1]?.end ?? verb.end) <= verb.start);
      return [{ person, role: acts && !several ? roleOf(draft.text, before, verb) : 'attendee' }];
    }
    const shared = before.find(({ text }) => text.startsWith('co'));
    if (shared && isPartner(draft.text, shared, person)) return [{ person, role: shared.role }];
    if (person.end <= discussed) return [{ person, role: 'attendee' }];
    if (before.length > 0 || (delegates.length > 0 && !person.name)) return [{ person, role: 'attendee' }];
    const told = meeting !== null && (person.end <= meeting.start || isSubject(draft.text, meeting, person));
    return told ? [{ person, role: 'attendee' }] : [];
  });
}

const inOrder = (some: PersonMention[], others: PersonMention[]) =>
  others.length > 0 ? [...some, ...others].sort((a, b) => a.start - b.start) : some;

/** At the Third Summit in Rome, A said: the first one behind the name of the meeting and a comma. */
const isSubject = (text: string, meeting: Range, { start }: Range): boolean =>
  start - meeting.end < 80 &&
  /^(?: (?:in|on|held|at) [^;]{1,60})?, (?:the |his |her )?$/.test(text.slice(meeting.end, start));

/** Those named together right before a verb, whose it is: A, B and C attended; A and D chaired. */
function subjectOf(text: string, people: PersonMention[], verb: Cue): Range {
  let i = firstFrom(people, verb.start) - 1;
  const end = people[i]?.end ?? verb.start;
  for (; i > 0; i--) {
    const [before, next] = [people[i - 1] as PersonMention, people[i] as PersonMention];
    if (!/^,?(?: and)? (?:the )?$/.test(text.slice(before.end, next.start))) break;
  }
  return { start: people[i]?.start ?? verb.start, end };
}

/** A attended and presided over the meeting: what else the same one did there. */
function roleOf(text: string, verbs: Cue[], verb: Cue): Cue['role'] {
  const next = verbs[firstFrom(verbs, verb.end)];
  const also = next && verb.role === 'attendee' && text.slice(verb.end, next.start) === ' and ';
  return also ? next.role : verb.role;
}

/** A co-chaired the meeting with B: B did, too. */
function isPartner(text: string, verb: Cue, { start }: Range): boolean {
  return /^ (?:[a-z]+ ){0,3}(?:together |jointly )?with (?:the |his |her )?$/.test(
    text.slice(verb.end, start),
  );
}

/** Tables of delegations, wherever they stand; (Chair) marks the one who chaired. */
function delegations(draft: Draft): Present[] {
  return delegationLines(draft).map(({ line, person }) => ({
    person,
    role: /\((?:Co-)?[Cc]hair(?:person|man|woman)?\)/.test(line.text) ? 'chair' : 'attendee',
  }));
}
