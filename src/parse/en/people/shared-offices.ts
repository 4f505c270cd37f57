/**
 * People of several countries with one office behind all of them.
 *
 *   co-chaired by Mr. A and Ms. B, Foreign Ministers respectively of Mali and Togo
 *                     ^name     ^name  ^title                        ^A's     ^B's
 *
 *   the Foreign Ministers of Mali and Togo - A and B - met
 *                            ^A's     ^B's   ^name ^name
 */
import { type Draft, type PersonMention, writtenName } from '../../draft.ts';
import { matchesOf } from '../../text/matches.ts';
import { countriesAt, type Delegates, listsBefore, listsBehind } from './country-lists.ts';
import { nameAt, nameBefore } from './names.ts';

const OFFICE =
  /, (?:the )?((?:(?:Deputy|Prime|Foreign|Vice|Defen[cs]e|Finance|Trade|Energy) )*(?:Minister|President|Premier))s((?: (?:of|for) Foreign Affairs)?),? (?:respectively,? )?of (?:the )?(?=\p{Lu})/gu;
/** How far behind the countries the word may stand, in characters. */
const BEHIND = 16;
/** What stands before the honorific of the last of several. */
const JOINED = /(?:,? and |, )(?:(?:H\.E\.|Mr|Mrs|Ms|Dr)\.? )*$/;

/** Offices in the plural, of which such lists are. */
const LISTED =
  /\b(?:[Mm]inisters|[Pp]residents|[Ll]eaders|[Pp]remiers|[Ss]ecretaries|[Cc]ounterparts|[Hh]eads of)\b/;
/** What stands between the countries and the names, and between the names. */
const APPOSED = /^(?: --? ?|-| \(|: |, | (?=\p{Lu}))(?:the |namely |respectively )?/u;
const AND = /^(?:,? and |, | & )/;

/** Those whom names behind a list of countries tell, as many as the countries. */
function namedBehind(draft: Draft, { start, end, delegates }: Delegates, limit: number): PersonMention[] {
  const { text } = draft;
  const people: PersonMention[] = [];
  let link = APPOSED.exec(text.slice(end, end + 16))?.[0].length ?? 0;
  for (let at = end; link > 0 && people.length < delegates.length; ) {
    const name = nameAt(draft, at + link, limit);
    const whole = name && / /.test(text.slice(name.start, name.end));
    if (!whole || draft.words.in('countries', name.start, name.end).length > 0) return [];
    const delegate = delegates[people.length] as PersonMention;
    people.push({
      ...delegate,
      ...name,
      start: people.length === 0 ? start : name.start,
      name: writtenName(draft, name),
    });
    at = name.end;
    link = AND.exec(text.slice(at, at + 6))?.[0].length ?? 0;
  }
  return people.length > 1 && people.length === delegates.length ? people : [];
}

/** Such people between two offsets, where the text has as many names as countries and says that they go together. */
export function sharedOffices(draft: Draft, start: number, end: number): PersonMention[] {
  const lists = LISTED.test(draft.text.slice(start, end))
    ? [...listsBehind(draft, { start, end }), ...listsBefore(draft, { start, end })]
    : [];
  return [...lists.flatMap((list) => namedBehind(draft, list, end)), ...namedBefore(draft, start, end)];
}

/** A and B, Foreign Ministers respectively of Mali and Togo. */
function namedBefore(draft: Draft, start: number, end: number): PersonMention[] {
  const { text } = draft;
  if (!text.slice(start, end + BEHIND).includes('respectively')) return [];
  return matchesOf(text.slice(start, end), OFFICE).flatMap((match): PersonMention[] => {
    const { 0: words, 1: head, 2: portfolio, index } = match;
    const delegates = countriesAt(draft, start + index + words.length, end, `${head}${portfolio}`);
    const behind = delegates.at(-1)?.end ?? end;
    if (!words.includes('respectively') && !/^,? respectively/.test(text.slice(behind, behind + BEHIND)))
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
