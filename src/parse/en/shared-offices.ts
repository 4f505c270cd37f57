/**
 * People of several countries with one office behind all of them.
 *
 *   co-chaired by Mr. A and Ms. B, Foreign Ministers respectively of Mali and Togo
 *                     ^name     ^name  ^title                        ^A's     ^B's
 */
import { type Draft, type PersonMention, writtenName } from '../draft.ts';
import { matchesOf } from '../text/matches.ts';
import { countriesAt } from './country-lists.ts';
import { nameBefore } from './names.ts';

const OFFICE =
  /, (?:the )?((?:(?:Deputy|Prime|Foreign|Vice|Defen[cs]e|Finance|Trade|Energy) )*(?:Minister|President|Premier))s((?: (?:of|for) Foreign Affairs)?),? (?:respectively,? )?of (?:the )?(?=\p{Lu})/gu;
/** What stands before the honorific of the last of several. */
const JOINED = /(?:,? and |, )(?:(?:H\.E\.|Mr|Mrs|Ms|Dr)\.? )*$/;

/** Such people between two offsets, where the text has as many names as countries and says that they go together. */
export function sharedOffices(draft: Draft, start: number, end: number): PersonMention[] {
  const { text } = draft;
  return matchesOf(text.slice(start, end), OFFICE).flatMap((match): PersonMention[] => {
    const { 0: words, 1: head, 2: portfolio, index } = match;
    const delegates = countriesAt(draft, start + index + words.length, end, `${head}${portfolio}`);
    const behind = delegates.at(-1)?.end ?? end;
    if (!words.includes('respectively') && !/^,? respectively/.test(text.slice(behind, behind + 16)))
      return [];
    const people: PersonMention[] = [];
    let close = start + index;
    for (const delegate of delegates.reverse()) {
      const name = nameBefore(draft, start, close);
      if (!name) return [];
      people.unshift({ ...delegate, ...name, name: writtenName(draft, name) });
      const joined = JOINED.exec(text.slice(Math.max(start, name.start - 12), name.start));
      close = name.start - (joined?.[0].length ?? 0);
    }
    return people.length > 1 ? people : [];
  });
}
