/**
 * Those whom a list names by their country alone, behind one whose office they have too.
 *
 *   French Foreign Minister A, Germany's B and Britain's C met
 *          ^title              ^country ^name
 */
import { type Draft, type PersonMention, writtenName } from '../../draft.ts';
import { countryAt } from '../grammar/owners.ts';
import { nameAt } from './names.ts';

const LINK = /^(?:, and |, | and )/;
const OF = /^'s? /;
/** What stands behind a name of two parts or more, in a list or before what they did. */
const CLOSES = /^(?:[,;.)]| (?:and|\p{Ll}+(?:ed|et|ld)|on|in|at|for|to|were|was|also) ?)/u;

/** Those behind a person, each with the titles of that one. */
export function alsoOf(draft: Draft, person: PersonMention, end: number): PersonMention[] {
  const { text } = draft;
  const found: PersonMention[] = [];
  for (let at = person.end; ; ) {
    const link = LINK.exec(text.slice(at, at + 6))?.[0].length ?? 0;
    const owner = link > 0 ? countryAt(draft, at + link, end) : null;
    const of = owner ? (OF.exec(text.slice(owner.end, owner.end + 3))?.[0].length ?? 0) : 0;
    const name = owner && of > 0 ? nameAt(draft, owner.end + of, end) : null;
    if (!owner || !name || !text.slice(name.start, name.end).includes(' ')) return found;
    // Ghana's King A: another office.
    if (draft.lexicon.titles.at(text, name.start, end)) return found;
    if (!CLOSES.test(text.slice(name.end, name.end + 12))) return found;
    found.push({
      start: owner.start,
      end: name.end,
      name: writtenName(draft, name),
      country: owner.value,
      organisation: null,
      titles: [...person.titles],
    });
    at = name.end;
  }
}
