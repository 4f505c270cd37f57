/**
 * What the actors of a point do. A verb counts where an actor does it, or where it heads a clause of a sentence with an
 * actor; verbs further inside (支持进一步完善…) are what the act is about.
 *
 *   各方全面梳理了……成果,认为中国-中亚机制……发挥着重要作用。中亚国家高度评价中方为……所做工作。
 *   ^actor  ^event        ^speech                          ^actor   ^speech
 */
import { type ActMention, type ActorMention, type ActRules, readActs } from '../../acts.ts';
import type { Draft, DraftPoint } from '../../draft.ts';
import type { Parties } from '../../parties.ts';
import type { Range } from '../../ranges.ts';
import { eachMatch, matchesOf } from '../../text/matches.ts';
import { numeral } from '../grammar/numerals.ts';
import { type Head, headOf } from './act-verbs.ts';
import { actorAt } from './actors.ts';

const SENTENCE = /[^。;!?\n]+/g;
const CLAUSE = /[^,:]+/g;
/** What may stand before an actor without a comma: (人文交流)我们…, 会议期间双方…. */
const LEAD =
  /^(?:\((?![\d一二三四五六七八九十ivxIVXa-z]{1,4}\))[^()]{2,16}\)|(?:会[上后前]|会议期间|访问期间|其间|同时|此外|因此|为此|会晤期间) ?)/;
/** 联合国应发挥核心作用 */
const OBLIGES = /应(?!对|急|用|邀|约)|须/;
/** 五国, 三方; 第三国 is another. */
const COUNTED = /(?<!第)([三四五六七八九十]{1,2})(?:国|方)/g;

const RULES: ActRules = {
  actsIn,
  counts: (text) => {
    const found = new Set<number>();
    if (/双方|两国/.test(text)) found.add(2);
    eachMatch(text, COUNTED, ([, number]) => {
      const count = numeral(number as string);
      if (count) found.add(count);
    });
    return found;
  },
  future: /将(?![来军士])/,
  deadline: /[年月日底](?:之)?前|到\d{4}年|到[〇零一二三四五六七八九十]{4}年|[一二三四五六七八九十\d]+年内/,
  document: /(?:落实|实施|执行|履行|签署|签订|商签|制定|通过|完成)[^,《]{0,6}《/,
};

export function acts(draft: Draft): void {
  readActs(draft, draft.lexicon.acts.zh, RULES);
}

function actsIn(draft: Draft, point: DraftPoint, parties: Parties): ActMention[] {
  const found: ActMention[] = [];
  let actor: ActorMention | null = null;
  for (const sentence of partsOf(draft.text, SENTENCE, point.body, point.end)) {
    const first = found.length;
    actor = readSentence(draft, point, parties, sentence, actor, found);
    // 决定:… has what was decided in the lines below.
    const end = draft.text[sentence.end - 1] === ':' ? point.end : sentence.end;
    for (let i = first; i < found.length; i++) (found[i] as ActMention).until = found[i + 1]?.start ?? end;
  }
  return found;
}

/** Adds the acts of a sentence; gives its last actor, whose the next sentence may be too. */
function readSentence(
  draft: Draft,
  point: DraftPoint,
  parties: Parties,
  sentence: Range,
  before: ActorMention | null,
  found: ActMention[],
): ActorMention | null {
  let actor = before;
  /** Whether the clause before ended in a verb of speech: what follows is reported. */
  let reported = false;
  /** Whether the sentence is about its actor, or the one before: not 这是我们……采取的步骤, where a verb is anybody’s. */
  let about = true;
  /** Whether the sentence has said what somebody else has to do: what they support may follow. */
  let others = false;
  const count = found.length;
  for (const clause of partsOf(draft.text, CLAUSE, sentence.start, sentence.end)) {
    const start = afterLead(draft.text, clause);
    const named = actorAt(draft, parties, start, clause.end);
    const own = named && headOf(draft, { start: named.end, end: clause.end });
    const bare = named ? null : headOf(draft, { start, end: clause.end });
    if (named && !reported) {
      actor = named;
      about = true;
      others = false;
    }
    if (own && named && !reported) {
      found.push({ start: own.start, end: own.end, act: own.verb.act, actor: named, until: own.end });
    } else if (
      bare &&
      about &&
      goesOn(draft, point, bare, { actor, others, last: found.length > count ? found.at(-1) : undefined })
    ) {
      found.push({ start: bare.start, end: bare.end, act: bare.verb.act, actor, until: bare.end });
    } else if (!bare && !named) {
      if (found.length === count && actor === before) about = false;
      others ||= OBLIGES.test(draft.text.slice(clause.start, clause.end));
    }
    const last = found.at(-1);
    reported = last?.act.kind === 'speech' && last.end === clause.end && draft.text[clause.end] === ',';
  }
  return actor;
}

/** Whether a clause that begins with a verb goes on with what the actor does. */
function goesOn(
  draft: Draft,
  { voice }: DraftPoint,
  { verb, end }: Head,
  { actor, others, last }: { actor: ActorMention | null; others: boolean; last: ActMention | undefined },
): boolean {
  const { kind } = verb.act;
  // An agreed text may leave out who speaks; in a speech, 支持… without anybody is a proposal.
  if (!actor && voice !== 'agreed') return false;
  // 研究互免签证 may be what was agreed on; 研究了, and what follows 交换意见, was done.
  if (kind === 'event')
    return (
      actor !== null &&
      last !== undefined &&
      (last.act.kind === 'event' || /[了《]/.test(draft.text[end] ?? ''))
    );
  return kind === 'speech' || !others;
}

function afterLead(text: string, { start, end }: Range): number {
  let at = start;
  for (;;) {
    while (at < end && text[at] === ' ') at++;
    const lead = LEAD.exec(text.slice(at, Math.min(end, at + 20)));
    if (!lead) return at;
    at += lead[0].length;
  }
}

function partsOf(text: string, pattern: RegExp, start: number, end: number): Range[] {
  return matchesOf(text.slice(start, end), pattern).map(({ index, 0: part }) => ({
    start: start + index,
    end: start + index + part.length,
  }));
}
