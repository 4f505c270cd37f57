/**
 * Who took part in the meeting that the article reports: the people of the sentences that tell of it.
 *
 *   The meeting was co-chaired by A, Minister of …, and B, High Representative of …. It was attended by C, Minister of …
 *                   ^cue          ^chair                ^chair                              ^cue        ^attendee
 */
import { between, type Draft, type DraftMeeting, type PersonMention, type Range } from '../draft.ts';
import type { ParsedParticipant } from '../model.ts';
import { type Present, writeParticipants } from '../participants.ts';
import { sentencesOf } from './shapes.ts';

type Role = ParsedParticipant['role'];

/** What says what those named behind it did. */
const BEHIND =
  /\b(?:(?<chair>(?:co-?)?chaired by|co-hosted and chaired by|presided over by|under the (?:co-?)?chair(?:man|person)?ship of|chair(?:ed|ing)? was|moderated by)|(?<host>hosted by|[Aa]t the invitation of)|(?<attend>attended by|joined (?:[\w' ]{1,40} )?by|participation of|[Tt]aking part(?: (?:in .{0,80})?were)?|[Pp]articipants (?:were|included)|[Pp]articipating were|represented by|with .{0,20}attendance of|in attendance were|[Aa]lso present were|accompanied by|^(?:Present|Attendees|Participants|In attendance|Attending): ?|^(?:(?:Opening |Closing |Keynote )?(?:Remarks|Speech|Address)|Statement) by))/g;
/** What says what those named before it did. */
const BEFORE =
  /\b(?:(?<chair>(?:co-?)?chaired|presided over)|(?<host>(?:co-?)?hosted)|(?<attend>attended|participated|took part|joined|addressed|represented|(?:in|was|were) (?:also )?(?:present|in attendance)|was present|held|met|signed|gathered|opened|visited|paid|briefed|spoke|delivered|called))\b(?! by)/g;
/** Sentences of other encounters. */
const ASIDE =
  /\b(?:also|separately|later) (?:met|held|paid|called|spoke)|\bon the (?:sidelines|margins) of .{0,60}\bmet\b|\bbilateral (?:meetings?|talks) with|\bwill (?:brief|meet|visit)\b/;
const NO_DELEGATE = /\b[Ss]pokes(?:man|woman|person)|Press Secretary/;

export function participants(draft: Draft): void {
  const meeting = draft.meetings.find((each) => each.primary);
  if (!meeting) return;
  const found = new Map<string, Present>();
  for (const sentence of reportOf(draft)) {
    const words = draft.text.slice(sentence.start, sentence.end);
    if (ASIDE.test(words)) continue;
    for (const present of presentIn(draft, sentence, words)) add(found, present);
  }
  for (const present of delegations(draft)) add(found, present);
  const all = hostCountry(meeting, [...found.values()]);
  const home = missingParty(draft, all);
  writeParticipants(draft, meeting, all, () => home);
}

function add(found: Map<string, Present>, { person, role }: Present): void {
  if (person.titles.some((title) => NO_DELEGATE.test(title))) return;
  const key = person.name?.text ?? `${person.country} ${person.titles.join()}`;
  const known = found.get(key);
  if (!known) found.set(key, { person, role });
  else if (role !== 'attendee' && known.role === 'attendee') known.role = role;
}

/**
 * The sentences that may say who was there: the narration, the agreed text up to the point that names nobody, and what
 * closes it.
 */
function reportOf(draft: Draft): Range[] {
  const points = draft.points.filter((point) => point.section === 'communique');
  const silent = points.find(({ start, end }) => between(draft.people, start, end).length === 0);
  const limit = silent?.start ?? Number.POSITIVE_INFINITY;
  const closing = points.at(-1)?.end ?? limit;
  return draft.lines
    .filter(
      ({ type, start }) =>
        type === 'lead' ||
        type === 'report' ||
        type === 'remarks' ||
        type === 'title' ||
        (type === 'communique' && (start < limit || start >= closing)),
    )
    .flatMap((line) => sentencesOf(draft.text, line));
}

/** The people of a sentence, with the role that the nearest cue gives them. */
function presentIn(draft: Draft, sentence: Range, words: string): Present[] {
  const people = between(draft.people, sentence.start, sentence.end).filter(
    ({ start, end }) => end - start < sentence.end - sentence.start,
  );
  if (people.length === 0) return [];
  const behind = cues(BEHIND, words, sentence.start);
  const before = cues(BEFORE, words, sentence.start);
  if (behind.length === 0 && before.length === 0) return [];
  let invited = false;
  return people.flatMap((person): Present[] => {
    const cue = behind.findLast((each) => each.at < (person.name ?? person).end);
    if (cue?.text.endsWith('invitation of')) {
      // At the invitation of A, B paid a visit: only the first one named is the host.
      if (invited) return [{ person, role: 'attendee' }];
      invited = true;
      return [{ person, role: 'host' }];
    }
    if (/^ \((?:Co-)?[Cc]hair/.test(draft.text.slice(person.end, person.end + 12)))
      return [{ person, role: 'chair' }];
    if (cue) return [{ person, role: cue.role }];
    const verb = before.find((each) => each.at >= person.end);
    if (verb) return [{ person, role: roleOf(people, person, verb) }];
    return before.length > 0 ? [{ person, role: 'attendee' }] : [];
  });
}

/** The verb is of those named before it, not of all: A, B and C attended; A chaired. */
function roleOf(people: PersonMention[], person: PersonMention, verb: Cue): Role {
  const nearest = people.findLast((each) => each.end <= verb.at);
  return nearest === person || /co-?/.test(verb.text)
    ? verb.role
    : people.length === 1
      ? verb.role
      : 'attendee';
}

interface Cue {
  at: number;
  role: Role;
  text: string;
}

function cues(pattern: RegExp, words: string, start: number): Cue[] {
  return [...words.matchAll(pattern)].map(({ index, groups, 0: text }) => ({
    at: start + index,
    text,
    role: groups?.chair ? 'chair' : groups?.host ? 'host' : 'attendee',
  }));
}

/** Tables of delegations, wherever they stand; (Chair) marks the one who chaired. */
function delegations(draft: Draft): Present[] {
  const rows: Present[] = [];
  for (const line of draft.lines) {
    if (line.type === 'chrome' || line.type === 'metadata') continue;
    const [person] = between(draft.people, line.start, line.end);
    if (person?.start !== line.start || person.end !== line.end) continue;
    rows.push({
      person,
      role: /\((?:Co-)?[Cc]hair(?:person|man|woman)?\)/.test(line.text) ? 'chair' : 'attendee',
    });
  }
  return rows.length >= 2 ? rows : [];
}

/**
 * A city that no vocabulary holds lies in the country of the one who hosts or, failing that, chairs; and who hosts without
 * a country is at home there.
 */
function hostCountry(meeting: DraftMeeting, present: Present[]): Present[] {
  const { place } = meeting;
  if (!place) return present;
  const host = present.find(({ role }) => role === 'host') ?? present.find(({ role }) => role === 'chair');
  if (!place.country && host?.person.country) meeting.place = { ...place, country: host.person.country };
  return present.map((each) => {
    const stranger = each.role !== 'host' || each.person.country || each.person.organisation;
    return stranger ? each : { ...each, person: { ...each.person, country: place.country } };
  });
}

/**
 * The country of the one person for whom the text gives none, where the title names the parties and only one of them is
 * left: a page of the White House does not say whose president it tells of.
 */
function missingParty({ text, title, lexicon }: Draft, present: Present[]): string | null {
  const strangers = present.filter(({ person }) => !person.country && !person.organisation);
  if (!title || strangers.length !== 1) return null;
  const named = [...lexicon.countries.in(text, title.start, title.end)].map(({ value }) => value);
  const left = new Set(named.filter((code) => !present.some(({ person }) => person.country === code)));
  return named.length > left.size && left.size === 1 ? ([...left][0] as string) : null;
}
