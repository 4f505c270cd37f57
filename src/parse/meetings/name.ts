/** Which of the names that a text has for a meeting is its name. */

import { type Draft, holding, type MeetingMention, type Range } from '../draft.ts';
import { withoutShortForm } from '../short-forms.ts';
import type { Group } from './groups.ts';

/** An acronym inside a name: Mekong-Lancang Cooperation (MLC) Foreign Ministers’ Meeting. */
const ACRONYM = / \([A-Z][A-Za-z\d+-]{1,9}\)(?= )/g;
/** Sixty-Second (62nd) Forum: a number in words, and again in figures. */
const TWICE = /^\S+ \((\d+(?:st|nd|rd|th))\)(?= )/;

/**
 * The form of the name that the text uses most; of several, the longest, but the one without an acronym where the text
 * has both, and none in capitals where another is as long.
 */
export function mostUsed(draft: Draft, all: Group): MeetingMention {
  const own = all.filter((mention) => !repeatsTitle(draft, mention));
  const mentions = own.length > 0 ? own : all;
  const uses = new Map<string, number>();
  const form = (mention: Range) => nameOf(draft, mention);
  for (const mention of mentions) uses.set(form(mention), (uses.get(form(mention)) ?? 0) + 1);
  for (const name of uses.keys()) {
    const bare = name.replace(TWICE, '$1').replace(ACRONYM, '');
    const same = bare !== name && [...uses.keys()].some((each) => each.toLowerCase() === bare.toLowerCase());
    if (same) uses.delete(name);
  }
  const most = [...uses.values()].reduce((a, b) => Math.max(a, b), 0);
  const first = mentions.filter((mention) => uses.get(form(mention)) === most);
  const capitals = (mention: Range) => form(mention).match(/\p{Lu}/gu)?.length ?? 0;
  return first.reduce((best, each) => {
    const longer = form(each).length - form(best).length;
    return longer > 0 || (longer === 0 && capitals(each) < capitals(best)) ? each : best;
  });
}

/** In a caption or a link that begins with the title. */
function repeatsTitle({ title, text, lines }: Draft, mention: Range): boolean {
  const line = title && holding(lines, mention);
  if (!line || line.start === title.start) return false;
  return text.startsWith(text.slice(title.start, title.end), line.start);
}

export const nameOf = ({ source }: Draft, { start, end }: Range) =>
  withoutShortForm(source.plain(start, end));
