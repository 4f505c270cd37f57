/**
 * What the actors of a point do: the verb behind an actor at the head of a sentence, and further ones in the same form
 * that are joined to it.
 *
 *   The Ministers reaffirmed the purposes of the Charter, and agreed to meet again in 2033.
 *   ^actor        ^speech                                     ^speech
 */
import { type ActMention, type ActorMention, type ActRules, readActs } from '../../acts.ts';
import type { Draft, DraftPoint } from '../../draft.ts';
import type { Range } from '../../ranges.ts';
import { matchesOf } from '../../text/matches.ts';
import type { Verb } from '../../vocabulary/codebook.ts';
import { actorAt, behindActor, countsIn } from './actors.ts';

/** A sentence ends at a stop before a capital, a quotation mark or a bracket, at a semicolon and at a line. */
const SENTENCE_END = /[.!?](?=["')]*(?: +["'(]*\p{Lu}|\n|$))|[;\n]/gu;
/** What opens a sentence before its actor: In this regard, the Ministers …; Recalling their last meeting, we …. */
const LEAD =
  /^(?:\p{Lu}\p{L}+ing\b|In\b|At\b|On\b|During\b|To\b|As\b|While\b|With\b|Against\b|Following\b|Under\b|For\b|Through\b|Given\b|Guided\b|Mindful\b|Bearing\b|Building\b|Furthermore\b|Moreover\b|Additionally\b|Finally\b|Therefore\b)/u;
const HEADING = /^\p{Lu}[^.,:;]{0,60}: /u;
/** Where a further verb may stand. */
const JOINTS = /,(?: and)? | and /g;
/** What follows a verb that is one, and not part of a noun phrase: and agreed to, and welcomed the. */
const OBJECT =
  /^ (?:to|that|on|upon|with|the|their|its|our|all|a|an|any|his|her|this|these|each|other|efforts|progress|support|further|\p{Lu}\p{L}*)\b/u;
const MODAL = /\b(?:to|should|will|must|can|could|may|shall|would)\b/;
/** How many adverbs may stand before a verb. */
const MOST_ADVERBS = 4;

interface Head extends Range {
  verb: Verb;
}

const RULES: ActRules = {
  actsIn,
  counts: countsIn,
  future: /\b(?:will|shall)\b/,
  deadline:
    /\b(?:by|before|until|from|no later than) (?:the end of |early |mid-|late )?(?:\d{1,2} )?(?:\p{Lu}\p{Ll}+ )?(?:19|20|21)\d\d\b|\bwithin (?:\w+ ){1,3}(?:days|weeks|months|years|hours)\b/u,
  document:
    /\b(?:implement|sign|ratify|implementation of|implementing) (?:\p{Ll}+ ){0,4}\p{Lu}[\p{L} -]*(?:Plan|Agreement|Convention|Declaration|Roadmap|Programme|Program|Strategy|Framework|Memorandum)\b/u,
};

export function acts(draft: Draft): void {
  readActs(draft, draft.lexicon.acts.en, RULES);
}

function actsIn(draft: Draft, point: DraftPoint): ActMention[] {
  const found: ActMention[] = [];
  for (const sentence of sentencesOf(draft.text, point)) {
    const first = found.length;
    readSentence(draft, point, sentence, found);
    // We have decided to: has what was decided in the lines below.
    const leads = draft.text.slice(sentence.start, sentence.end).trimEnd().endsWith(':');
    const end = leads ? point.end : sentence.end;
    for (let i = first; i < found.length; i++) (found[i] as ActMention).until = found[i + 1]?.start ?? end;
  }
  return found;
}

function* sentencesOf(text: string, { body, end }: DraftPoint): Generator<Range> {
  let start = body;
  for (const { index } of matchesOf(text.slice(body, end), SENTENCE_END)) {
    if (body + index > start) yield trimmed(text, { start, end: body + index });
    start = body + index + 1;
  }
  if (start < end) yield trimmed(text, { start, end });
}

function trimmed(text: string, { start, end }: Range): Range {
  const lead = /^[\s"'*]*/.exec(text.slice(start, end))?.[0].length ?? 0;
  return { start: start + lead, end };
}

function readSentence(draft: Draft, point: DraftPoint, sentence: Range, found: ActMention[]): void {
  const opening = openingOf(draft, sentence) ?? impersonal(draft, point, sentence);
  if (!opening) return;
  const { actor, head } = opening;
  const add = ({ start, end, verb }: Head) => found.push({ start, end, act: verb.act, actor, until: end });
  add(head);
  for (const next of joined(draft, head, sentence.end)) add(next);
}

/** The actor of a sentence and what it does. The actor opens it, or stands behind words that lead up to it. */
function openingOf(draft: Draft, { start, end }: Range): { actor: ActorMention; head: Head } | null {
  const { text } = draft;
  const opening = text.slice(start, Math.min(end, start + 80));
  const heading = opening.includes(': ') ? (HEADING.exec(opening)?.[0].length ?? 0) : 0;
  const places = [start, start + heading];
  if (LEAD.test(text.slice(start, start + 24))) {
    for (const { index } of text.slice(start, Math.min(end, start + 400)).matchAll(/, /g))
      places.push(start + index + 2);
  }
  for (const at of new Set(places)) {
    const actor = actorAt(draft, at, end);
    const head = actor && (headAt(draft, actor.end, end) ?? headBehind(draft, actor, end));
    if (actor && head) return { actor, head };
  }
  return null;
}

function headBehind(draft: Draft, actor: ActorMention, end: number): Head | null {
  const behind = behindActor(draft.text, actor, end);
  return behind === null ? null : headAt(draft, behind, end);
}

/** Reaffirms the purposes of the Charter: a point of an agreed text that leaves out who speaks. */
function impersonal(draft: Draft, { voice, body }: DraftPoint, { start, end }: Range) {
  const { text } = draft;
  if (voice !== 'agreed' || text.slice(body, start).trim() !== '' || !/\p{Lu}/u.test(text[start] ?? ''))
    return null;
  const small = (text[start] as string).toLowerCase() + text.slice(start + 1, Math.min(end, start + 60));
  const verb = draft.lexicon.acts.en.verbs.at(small, 0);
  // Support the return of …, in a list of what was decided, is an infinitive.
  if (!verb || verb.value.form === 'plain' || !OBJECT.test(small.slice(verb.end))) return null;
  return { actor: null, head: { start, end: start + verb.end, verb: verb.value } };
}

/** Further verbs in the same form, where they cannot depend on the first: and decided to …. */
function* joined(draft: Draft, first: Head, end: number): Generator<Head> {
  const { text } = draft;
  let last = first;
  for (const { index, 0: joint } of matchesOf(text.slice(first.end, end), JOINTS)) {
    const at = first.end + index + joint.length;
    if (at < last.end) continue;
    const head = verbAt(draft, at, end);
    if (!head || head.verb.form !== first.verb.form || !hasObject(text, head)) continue;
    // We agree to promote …, and support …: an infinitive has the same form.
    if (head.verb.form === 'plain' && MODAL.test(text.slice(last.start, head.start))) return;
    // Of measures adopted, discussed …: only what is joined by “and” or is speech.
    if (joint === ', ' && head.verb.act.kind === 'event') continue;
    yield head;
    last = head;
  }
}

/** Whether what follows a verb, or its own last word (called for), tells it from a participle or a noun. */
function hasObject(text: string, { start, end }: Head): boolean {
  return (
    OBJECT.test(text.slice(end, end + 24)) || / (?:on|upon|for|to|of|that)$/.test(text.slice(start, end))
  );
}

/** The verb behind an actor, past adverbs; two verbs joined are one. */
function headAt(draft: Draft, start: number, end: number): Head | null {
  const { text } = draft;
  const comma = /^,? /.exec(text.slice(start, start + 2));
  const first = comma && verbAt(draft, start + comma[0].length, end);
  if (!first) return null;
  const second = text.startsWith(' and ', first.end) ? verbAt(draft, first.end + 5, end) : null;
  return second && second.verb.form === first.verb.form && second.start === first.end + 5
    ? { ...first, end: second.end }
    : first;
}

function verbAt({ text, lexicon }: Draft, start: number, end: number): Head | null {
  const { verbs, adverbs } = lexicon.acts.en;
  let at = start;
  /** Where the adverbs begin that are part of the verb. */
  let from: number | null = null;
  for (let left = MOST_ADVERBS; ; left--) {
    const verb = verbs.at(text, at, end);
    if (verb) return { start: from ?? at, end: verb.end, verb: verb.value };
    const adverb = left > 0 && adverbs.at(text, at, end);
    if (!adverb) return null;
    from = adverb.value === 'kept' ? (from ?? at) : null;
    at = adverb.end + (/^,? /.exec(text.slice(adverb.end, adverb.end + 2))?.[0].length ?? 0);
  }
}
