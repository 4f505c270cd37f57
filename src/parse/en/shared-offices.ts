/**
 * People of several countries with one office behind all of them.
 *
 *   co-chaired by Mr. A and Ms. B, Foreign Ministers respectively of Mali and Togo
 *                     ^name     ^name  ^title                        ^A's     ^B's
 */
import { type Draft, type PersonMention, writtenName } from '../draft.ts';
import { matchesOf } from '../text/matches.ts';
import { nameBefore } from './names.ts';
import { countryAt } from './owners.ts';

const OFFICE =
  /, (?:the )?((?:(?:Deputy|Prime|Foreign|Vice|Defen[cs]e|Finance|Trade|Energy) )*(?:Minister|President|Premier))s((?: (?:of|for) Foreign Affairs)?),? (?:respectively,? )?of (?:the )?(?=\p{Lu})/gu;
const AND = /^(?:,? and |, )(?:the )?/;
/** What stands before the honorific of the last of several. */
const JOINED = /(?:,? and |, )(?:(?:H\.E\.|Mr|Mrs|Ms|Dr)\.? )*$/;

/** Such people between two offsets, where the text has as many names as countries and says that they go together. */
export function sharedOffices(draft: Draft, start: number, end: number): PersonMention[] {
  const { text } = draft;
  return matchesOf(text.slice(start, end), OFFICE).flatMap((match): PersonMention[] => {
    const [words, head, portfolio] = match as unknown as [string, string, string];
    const countries: string[] = [];
    let at = start + match.index + words.length;
    for (let country = countryAt(draft, at, end); country; country = countryAt(draft, at, end)) {
      countries.push(country.value);
      at = country.end;
      const link = AND.exec(text.slice(at, at + 10));
      if (!link || !countryAt(draft, at + link[0].length, end)) break;
      at += link[0].length;
    }
    if (!words.includes('respectively') && !/^,? respectively/.test(text.slice(at, at + 16))) return [];
    const people: PersonMention[] = [];
    let close = start + match.index;
    for (const country of countries.reverse()) {
      const name = nameBefore(draft, start, close);
      if (!name) return [];
      const titles = [`${head}${portfolio}`];
      people.unshift({ ...name, name: writtenName(draft, name), country, organisation: null, titles });
      const joined = JOINED.exec(text.slice(Math.max(start, name.start - 12), name.start));
      close = name.start - (joined?.[0].length ?? 0);
    }
    return people.length > 1 ? people : [];
  });
}
