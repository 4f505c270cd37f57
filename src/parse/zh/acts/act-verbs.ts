/**
 * The verb of a clause: right behind the actor, or behind what says where or about what.
 *
 *   各方 高度评价……        双方 就地区局势 交换了意见        两国 在核心利益问题上 相互坚定支持
 *        ^verb                  ^matter    ^verb                  ^place            ^verb, with its adverbs
 */

import type { Draft } from '../../draft.ts';
import type { Range } from '../../ranges.ts';
import { matchesOf } from '../../text/matches.ts';
import type { Verb } from '../../vocabulary/codebook.ts';

/** Where a phrase that opens with 在 may end: 在涉及核心利益问题上相互坚定支持. */
const PLACE_ENDS = /[上下中内时后前间面]/g;
/** What is done about a matter: 就乌克兰问题交换了意见, 对水位下降表示关切, 给予高度评价. */
const MATTER = /^(?:就|对|向|围绕)/;
const ON_A_MATTER = /表示|深表|表达|致以|给予|感到|深感|交换|达成|进行|举行|开展|阐述|提出/g;
/** A verb that is none here: 通过 for “by way of”, 支持的项目, 决定性. */
const NO_VERB = /^(?:的|性|者|力度|率|书|权)/;
const ADOPTED = /^(?:了|《|")/;

/** How many adverbs may stand before a verb. */
const MOST_ADVERBS = 6;

/** A verb with the adverbs that are part of it. */
export interface Head extends Range {
  verb: Verb;
}

/** What an actor does: a verb right behind it, or behind a phrase that says where or about what. */
export function headOf(draft: Draft, range: Range): Head | null {
  return headAt(draft, range.start, range.end) ?? placed(draft, range) ?? onMatter(draft, range);
}

/** 在涉及彼此核心利益问题上相互坚定支持 */
function placed(draft: Draft, { start, end }: Range): Head | null {
  if (draft.text[start] !== '在') return null;
  for (const { index } of matchesOf(draft.text.slice(start, end), PLACE_ENDS)) {
    const head = headAt(draft, start + index + 1, end);
    if (head) return head;
  }
  return null;
}

/** 对里海水位持续下降表示关切, 就有关问题深入交换了意见 */
function onMatter(draft: Draft, { start, end }: Range): Head | null {
  if (!MATTER.test(draft.text.slice(start, start + 2))) return null;
  for (const { index } of matchesOf(draft.text.slice(start, end), ON_A_MATTER)) {
    const head = headAt(draft, start + index, end);
    // What somebody else supports may be the matter itself.
    if (head && (head.verb.act.kind !== 'stance' || draft.text.startsWith('表', head.start))) return head;
  }
  return null;
}

/** The verb at a place, past adverbs that do not belong to it; two verbs joined are one. */
function headAt(draft: Draft, start: number, end: number): Head | null {
  const first = verbAt(draft, start, end);
  if (!first) return null;
  const { text } = draft;
  const joint = /^(?:了?(?:和|与|及|并|、))/.exec(text.slice(first.end, first.end + 3))?.[0].length;
  const second = joint ? verbAt(draft, first.end + joint, end) : null;
  // 支持和平解决争端: another noun than a verb follows 和.
  return second ? { ...first, end: second.end } : first;
}

function verbAt(draft: Draft, start: number, end: number, adverbsLeft = MOST_ADVERBS): Head | null {
  const { text, lexicon } = draft;
  const { verbs, adverbs } = lexicon.acts.zh;
  const adverb = adverbsLeft > 0 && adverbs.at(text, start, end);
  if (adverb) {
    const head = verbAt(draft, adverb.end, end, adverbsLeft - 1);
    if (head) return adverb.value === 'kept' && head.start === adverb.end ? { ...head, start } : head;
  }
  const verb = verbs.at(text, start, end);
  if (!verb || NO_VERB.test(text.slice(verb.end, verb.end + 2))) return null;
  if (text.slice(verb.start, verb.end) === '通过' && !ADOPTED.test(text.slice(verb.end, verb.end + 1)))
    return null;
  return { start: verb.start, end: verb.end, verb: verb.value };
}
