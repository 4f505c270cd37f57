/** Which of the names that a text has for a meeting is its name. */

import type { Draft, MeetingMention } from '../draft.ts';
import { holding, type Range } from '../ranges.ts';
import { withoutShortForm } from '../short-forms.ts';
import { countOf } from '../text/matches.ts';
import type { Group } from './groups.ts';

/** An acronym inside a name: Mekong-Lancang Cooperation (MLC) Foreign Ministers’ Meeting. */
const ACRONYM = / \([A-Z][A-Za-z\d+-]{1,9}\)(?= )/g;
/** 亚太区经济合作组织(亚太经合组织)领导人会议: a body by its name in full and by its short one. */
const BOTH_NAMES = /^([^()（）]+)[(（](\p{Script=Han}{2,10}|\d+\+\d+)[)）](?=\p{Script=Han})/u;
/** Sixty-Second (62nd) Forum: a number in words, and again in figures. */
const TWICE = /^\S+ \((\d+(?:st|nd|rd|th))\)(?= )/;

const CAPITAL = /\p{Lu}/gu;

/**
 * The form of the name that the text uses most; of several, the longest, but the one without an acronym where the text
 * has both, and none in capitals where another is as long.
 */
export function mostUsed(draft: Draft, all: Group): MeetingMention {
  const own = all.filter((mention) => !repeatsTitle(draft, mention));
  const mentions = own.length > 0 ? own : all;
  if (mentions.length === 1) return mentions[0] as MeetingMention;
  const uses = new Map<string, number>();
  const named = mentions.map((mention) => ({ mention, form: nameOf(draft, mention) }));
  for (const { form } of named) uses.set(form, (uses.get(form) ?? 0) + 1);
  for (const name of uses.keys()) {
    const bare = [
      name.replace(TWICE, '$1').replace(ACRONYM, ''),
      name.replace(BOTH_NAMES, '$1'),
      name.replace(BOTH_NAMES, '$2'),
    ].filter((each) => each !== name);
    const same = [...uses.keys()].some((each) =>
      bare.some((other) => !isShouted(each) && each.toLowerCase() === other.toLowerCase()),
    );
    if (same) uses.delete(name);
  }
  for (const each of mentions)
    if (isHeadline(draft, each, [...uses.keys()])) uses.delete(nameOf(draft, each));
  const most = [...uses.values()].reduce((a, b) => Math.max(a, b), 0);
  const first = named.filter(({ form }) => uses.get(form) === most);
  const capitals = (form: string) => countOf(form, CAPITAL);
  const best = first.reduce((best, each) => {
    const longer = each.form.length - best.form.length;
    return longer > 0 || (longer === 0 && capitals(each.form) < capitals(best.form)) ? each : best;
  });
  // Fourth Session of the Joint Commission, and once between whom.
  return (named.find(({ form }) => form.startsWith(`${best.form} between `)) ?? best).mention;
}

/** In capitals, as old titles are set. */
const isShouted = (name: string) => name === name.toUpperCase() && name !== name.toLowerCase();

/** Thirty-third Plenary of Coast Conference: a title that leaves out what the text has, 33rd Plenary of the Coast Conference. */
function isHeadline(draft: Draft, mention: MeetingMention, forms: string[]): boolean {
  const { title } = draft;
  if (!title || mention.start < title.start || mention.end > title.end) return false;
  const form = nameOf(draft, mention);
  return forms.some((each) => each !== form && / the /.test(each) && bare(each) === bare(form));
}

/** A name without its first word, which may be its number, and without articles. */
const bare = (name: string) =>
  name
    .replace(/^\S+ /, '')
    .replace(/ the(?= )/g, '')
    .toLowerCase();

/** In a caption or a link that begins with the title. */
function repeatsTitle({ title, heading, text, lines }: Draft, mention: Range): boolean {
  const line = title && holding(lines, mention);
  if (!line || line.start === title.start || line.start === heading?.start) return false;
  return text.startsWith(text.slice(title.start, title.end), line.start);
}

export const nameOf = ({ source }: Draft, { start, end }: Range) =>
  withoutShortForm(source.plain(start, end));
