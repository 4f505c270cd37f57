/**
 * Who of the people of a sentence took part, and in which role.
 *
 *   It was chaired by A and attended by B.          A co-chaired the meeting with B, and C attended.
 *                     ^chair            ^attendee    ^chair                     ^chair  ^attendee
 */
import type { Draft, PersonMention } from '../../draft.ts';
import type { Present } from '../../participants.ts';
import { between, firstFrom, type Range } from '../../ranges.ts';
import { matchesOf } from '../../text/matches.ts';
import { CHAIRED, HELD, MET } from '../grammar/verbs.ts';
import type { BareNames } from '../people/bare-names.ts';
import type { Account } from './accounts.ts';
import { AS_CHAIR } from './chairs.ts';
import { type Cue, cuesBefore, cuesBehind } from './cues.ts';
import { respectively } from './respectively.ts';
import { isTold } from './told-of.ts';
import { unnamedHeads } from './unnamed-heads.ts';
import { unnamedLists } from './unnamed-lists.ts';

/** President A's envoy: not A. */
const SENT_BY =
  /^'s (?:\p{L}+ ){0,2}(?:envoys?|representatives?|predecessors?|successors?|government|administration|inauguration|(?:re-?)?election|victory|funeral)(?!\p{L})/u;
/** H.E. B, representing President A: nor A; nor the late President A, and whoever was president then. */
const STOOD_FOR =
  /\b(?:(?:representing|on behalf of) (?:the |H\. ?E\. |His Excellency |Her Excellency )*|the late |then[ -]|(?:succeed(?:ing|ed)|replac(?:ing|ed)|took over from|taking over from) (?:the )?)$/;
/** the visit of Prime Minister A to Mali in August 2031: an earlier one. */
const VISITED =
  /\bvisits? (?:to [\p{L} ]{2,25} )?(?:of|by) (?:the |H\. ?E\. |His Excellency |Her Excellency )*$/u;
const BEFORE_NOW = /^(?: to [\p{L} ]{2,30}?)? (?:in (?:\p{Lu}\p{Ll}+|early|late|\d{4})|last |earlier )/u;
/** A (Chair); A, in his capacity as Chair of the G7. */
const IN_CHAIR =
  /^(?: \(|,? in (?:his|her|their) (?:capacity|role) as (?:the )?(?:current )?|, (?:the )?(?=(?:[Cc]o-)?[Cc]hair(?:man|person|woman)? of the (?:(?:current|present) )?(?:meeting|session|summit|dialogue|conference|talks)\b))(?:[Cc]o-)?[Cc]hair|^, (?:the )?President of the (?:current|present) |^, who (?:co-)?chaired (?:the|this) /;
/** A, Chairman of the current session of the Council: who leads it, by his title. */
const OF_SESSION =
  /^ of the (?:current|present|\d{1,3}(?:st|nd|rd|th)) (?:[a-z]+ )?(?:session|meeting|summit)\b/;
/** chaired by A, in which B and C participated: the cue does not reach the other clause. */
const OTHER_CLAUSE = /, (?:in|at|to|during) which |\band (?:also )?(?:met|held|attended|had|paid|took)\b/g;
/** co-chaired, jointly chaired, convened: one does so with others. */
const TOGETHER = /^(?:co|jointly)/;
/** At the invitation of A, B paid a visit; Chairing the summit, A told B: only the first one named did so. */
const OF_FIRST = /invitation of$|[Cc]hairing |host,$|^[Hh]ost$/;
/** What joins those named together. */
const JOINT =
  /^(?:[,;]?(?: and|,? as well as|,? along with|,? together with| &)?|,) (?:the |his |her |its )?$/;
const REPRESENTED =
  /^(?: \(|, )(?:who was )?represented by (?:[^().;]|\b(?:Mr|Mrs|Ms|Dr|Hon|H|E|Amb)\.){0,80}$/;
/** In sentences that say so also the family name alone tells who. */
const CONVENED = new RegExp(`\\b(?:${CHAIRED}|${HELD}|${MET}|talks with|meeting with|leading the)\\b`);
/** During the meeting, A, B and C discussed …: who talks at it takes part. */
const DISCUSSED =
  /^(?:During|At|In the course of) (?:the|their|our|this) (?:[\w+-]+ ){0,2}(?:meeting|summit|talks|session)(?: (?:in|on|at) [^,;]{2,60})?, [^;]{0,600}? (?=(?:discussed|exchanged|considered|reviewed)\b)/;

/** We, A, President of X, and B, President of Y, meeting in Rome: whoever speaks in an agreed text met. */
const AUTHORS =
  /^(?:\d{1,2}\. *)?We,? [^;]*?(?:,(?= \p{Ll}+ing\b)|,$|(?= (?:met|gathered|have|are|hereby|\p{Ll}+ed)\b))/u;

/** Other than what somebody will say there: A will deliver opening remarks. */
const WILL = /^will (?!provide|deliver|give)/;

/** The people of a sentence, with the role that the nearest cue gives them; without one, those who held the meeting. */
export function presentIn(draft: Draft, bare: BareNames, sentence: Account): Present[] {
  const { words, meeting, lists } = sentence;
  const all = between(draft.people, sentence.start, sentence.end).filter(
    ({ start, end }) =>
      end - start < sentence.end - sentence.start &&
      !SENT_BY.test(draft.text.slice(end, end + 60)) &&
      !STOOD_FOR.test(draft.text.slice(Math.max(sentence.start, start - 30), start)) &&
      !isTold(draft.text, sentence.start, { start, end }, sentence.end) &&
      !(
        VISITED.test(draft.text.slice(Math.max(sentence.start, start - 40), start)) &&
        BEFORE_NOW.test(draft.text.slice(end, Math.min(sentence.end, end + 60)))
      ),
  );
  const { named, delegates: listed } = respectively(draft.text, {
    named: all,
    delegates: lists ? unnamedLists(draft, sentence, all, meeting) : [],
  });
  const heads = lists ? unnamedHeads(draft, sentence, inOrder(named, listed)) : [];
  // the President of A, the Premier of B, and Ministers from C and D: the list goes on from the heads.
  const delegates = heads.length > 0 ? unnamedLists(draft, sentence, inOrder(named, heads), meeting) : listed;
  const there = inOrder(inOrder(named, delegates), heads);
  const people = CONVENED.test(words) ? bare.among(there, sentence, words) : there;
  if (people.length === 0) return [];
  const behind = cuesBehind(words, sentence.start, sentence.toCome);
  // A will host B: of the meeting that the page announces, and else of another.
  const before = cuesBefore(words, sentence.start).filter(
    ({ text }) => meeting || sentence.toCome || !WILL.test(text),
  );
  const clauses = matchesOf(words, OTHER_CLAUSE).map(({ index, 0: { length } }) => ({
    start: sentence.start + index,
    end: sentence.start + index + length,
  }));
  const discussed = sentence.start + ((DISCUSSED.exec(words) ?? AUTHORS.exec(words))?.[0].length ?? 0);
  const subjects = new Map(before.map((verb) => [verb, subjectOf(draft.text, people, verb)]));
  const led = new Set<Cue>();
  let lastTold: PersonMention | null = null;
  let partner: PersonMention | null = null;
  return people.flatMap((person, i): Present[] => {
    const near = behind[firstFrom(behind, (person.name ?? person).end) - 1];
    const parted = near && (clauses[firstFrom(clauses, near.end)]?.end ?? person.start + 1) <= person.start;
    const cue = parted ? undefined : near;
    if (cue && OF_FIRST.test(cue.text)) {
      const role = led.has(cue) ? 'attendee' : cue.role;
      led.add(cue);
      return [{ person, role }];
    }
    // President A (represented by Minister B): B was there.
    const deputy = people[i + 1];
    if (deputy?.name && REPRESENTED.test(draft.text.slice(person.end, deputy.start))) return [];
    if (IN_CHAIR.test(draft.text.slice(person.end, person.end + 40))) return [{ person, role: 'chair' }];
    if (
      AS_CHAIR.test(draft.text.slice(Math.max(sentence.start, person.start - 100), person.start)) ||
      (/^(?:Co-)?[Cc]hair/.test(person.titles.at(-1) ?? '') &&
        OF_SESSION.test(draft.text.slice(person.end, person.end + 50)))
    )
      return [{ person, role: 'chair' }];
    if (cue) return [{ person, role: cue.role }];
    const verb = before[firstFrom(before, person.end)];
    if (verb) {
      const acts = TOGETHER.test(verb.text) || (subjects.get(verb) as Range).start <= person.start;
      // The Presidents of A and B convened: only one alone who does is the host.
      const several =
        verb.text === 'convened' && (person !== people[0] || (people[1]?.end ?? verb.end) <= verb.start);
      return [{ person, role: acts && !several ? roleOf(draft.text, before, verb) : 'attendee' }];
    }
    const shared = before.find(({ text }) => TOGETHER.test(text));
    // A co-chaired the meeting with B and C: C, too.
    const alsoShared = partner !== null && JOINT.test(draft.text.slice(partner.end, person.start));
    if (shared && (alsoShared || isPartner(draft.text, shared, person))) {
      partner = person;
      return [{ person, role: shared.role }];
    }
    if (person.end <= discussed) return [{ person, role: 'attendee' }];
    if (before.length > 0 || (delegates.length > 0 && !person.name)) return [{ person, role: 'attendee' }];
    const told =
      meeting !== null &&
      (person.end <= meeting.start ||
        isSubject(draft.text, meeting, person) ||
        (lastTold !== null && JOINT.test(draft.text.slice(lastTold.end, person.start))));
    if (told) lastTold = person;
    return told ? [{ person, role: 'attendee' }] : [];
  });
}

const inOrder = (some: PersonMention[], others: PersonMention[]) =>
  others.length > 0 ? [...some, ...others].sort((a, b) => a.start - b.start) : some;

/** At the Third Summit in Rome, A said: the first one behind the name of the meeting and a comma. */
const isSubject = (text: string, meeting: Range, { start }: Range): boolean =>
  start - meeting.end < 80 &&
  /^(?: (?:in|on|held|at|to) [^;]{1,60})?, (?:the |his |her )?$/.test(text.slice(meeting.end, start));

/** Those named together right before a verb, whose it is: A, B and C attended; A and D chaired. */
function subjectOf(text: string, people: PersonMention[], verb: Cue): Range {
  let i = firstFrom(people, verb.start) - 1;
  const end = people[i]?.end ?? verb.start;
  for (; i > 0; i--) {
    const [before, next] = [people[i - 1] as PersonMention, people[i] as PersonMention];
    if (!JOINT.test(text.slice(before.end, next.start))) break;
  }
  return { start: people[i]?.start ?? verb.start, end };
}

/** A attended and presided over the meeting, met B to co-chair it: what else the same ones did there. */
function roleOf(text: string, verbs: Cue[], verb: Cue): Cue['role'] {
  const next = verbs[firstFrom(verbs, verb.end)];
  const also =
    next &&
    verb.role === 'attendee' &&
    (/^(?:co-?)?chair$/.test(next.text)
      ? !/[.;]|\b(?:expected|due|will|agreed|set) to $/.test(text.slice(verb.end, next.start))
      : text.slice(verb.end, next.start) === ' and ');
  return also ? next.role : verb.role;
}

/** A co-chaired the meeting with B: B did, too. */
function isPartner(text: string, verb: Cue, { start }: Range): boolean {
  return /^ [^.;]{0,220}?\bwith (?:the |his |her |its )?$/.test(text.slice(verb.end, start));
}
