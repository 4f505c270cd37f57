/**
 * What the actors of each point do, coded by the codebook (data/vocabularies/acts.yaml). A language finds the verbs and
 * their actors; which countries those are, and whether an act is a commitment, is the same for all.
 *
 *   各方重申尊重各自选择的发展道路,在涉及核心利益问题上相互坚定支持,坚决反对外部势力干涉内政。
 *   ^actor ^reaffirm                                ^support        ^oppose
 */

import type { Draft, DraftPoint } from './draft.ts';
import type { PointAct } from './model/act.ts';
import { Parties, type Who } from './parties.ts';
import type { Range } from './ranges.ts';
import type { Act, ActWords } from './vocabulary/codebook.ts';

/** A verb that says what an actor does. */
export interface ActMention extends Range {
  act: Act;
  actor: ActorMention | null;
  /** Where what the verb governs ends: the next act, or the end of the sentence. */
  until: number;
}
export interface ActorMention extends Range {
  who: Who;
}

/** What a language knows of acts. */
export interface ActRules {
  /** The acts of a point, in order. */
  actsIn: (draft: Draft, point: DraftPoint, parties: Parties) => ActMention[];
  /** How many parties the text counts: 双方, 五国. */
  counts: (text: string) => Set<number>;
  /** What makes a thing one to come. */
  future: RegExp;
  /** A date by which a thing is to be done. */
  deadline: RegExp;
  /** A document by its name. */
  document: RegExp;
}

export function readActs(draft: Draft, words: ActWords, rules: ActRules): void {
  if (draft.points.length === 0) return;
  const parties = new Parties(draft, rules.counts(draft.text));
  for (const point of draft.points) {
    point.acts = rules
      .actsIn(draft, point, parties)
      .map((mention) => write(draft, words, rules, parties, point, mention));
  }
}

function write(
  draft: Draft,
  words: ActWords,
  rules: ActRules,
  parties: Parties,
  point: DraftPoint,
  mention: ActMention,
): PointAct {
  const { source } = draft;
  const { start, end, act, actor } = mention;
  const rule = commitmentRule(draft, words, rules, point, mention);
  const only = actor && 'each' in actor.who && actor.who.each.length === 1 ? actor.who.each[0] : null;
  return {
    act: act.id,
    verb: source.plain(start, end),
    span: source.span(start, end),
    actor: actor && {
      label: source.plain(actor.start, actor.end),
      span: source.span(actor.start, actor.end),
      countries: parties.countriesOf(actor.who),
      bloc: only && typeof only === 'object' ? only.id : null,
    },
    commitment: rule === 'agreed-future-checkable',
    rule,
  };
}

/** The first of the tests of a commitment that an act fails, or the rule that it passes them all. docs/acts.md has them in words. */
function commitmentRule(
  draft: Draft,
  words: ActWords,
  { future, deadline, document }: ActRules,
  { voice }: DraftPoint,
  { act, end, until }: ActMention,
): PointAct['rule'] {
  if (voice !== 'agreed') return 'not-agreed';
  if (act.commits === 'never') return 'no-undertaking';
  const governed = draft.text.slice(end, until);
  const begin = governed.search(future);
  if (act.commits === 'future' && begin < 0) return 'not-future';
  const undertaken = act.commits === 'future' ? governed.slice(begin) : governed;
  if (isTentative(words, undertaken)) return 'tentative';
  const named = deadline.test(undertaken) || document.test(undertaken);
  return named || [...words.deeds.in(undertaken)].some(({ value }) => value)
    ? 'agreed-future-checkable'
    : 'not-checkable';
}

/** 同意研究设立…: what stands right behind the verb, past adverbs. */
function isTentative({ adverbs, tentative }: ActWords, undertaken: string): boolean {
  let at = 0;
  for (;;) {
    while (/[\s,]/.test(undertaken[at] ?? '')) at++;
    const adverb =
      adverbs.at(undertaken, at) ?? /^(?:to|了)(?= |\p{Script=Han})/u.exec(undertaken.slice(at, at + 4));
    if (!adverb) return tentative.at(undertaken, at) !== null;
    at = 'end' in adverb ? adverb.end : at + adverb[0].length;
  }
}
