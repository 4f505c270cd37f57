/**
 * Those whom a text counts by their countries, under one title and without names.
 *
 *   以及 吉尔吉斯斯坦、 塔吉克斯坦 和 乌兹别克斯坦 外长 出席
 *        ^country       ^country      ^country      ^title
 */
import type { Draft, PersonMention, Range } from '../draft.ts';

/** How far before a title the first of its countries is looked for, in characters. */
const REACH = 120;
const JOINT = /^(?:[、和与及]|以及)$/;

/** The delegates of the countries listed before one without a name, in order. */
export function delegatesBefore(draft: Draft, last: PersonMention, floor: number): PersonMention[] {
  const listed: PersonMention[] = [];
  let next = last.start;
  for (const { start, end, value } of countriesBefore(draft, last, floor)) {
    if (!JOINT.test(draft.text.slice(end, next))) break;
    listed.unshift({ ...last, start, end, country: value });
    next = start;
  }
  return listed;
}

/** From the nearest to the furthest. */
function countriesBefore({ text, lexicon }: Draft, { start }: Range, floor: number) {
  return lexicon.countries.in(text, Math.max(floor, start - REACH), start).reverse();
}
