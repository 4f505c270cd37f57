/**
 * Who chaired or hosted, where the text says it only by their countries.
 *
 *   … attended the meeting, which was co-chaired by the Lao and Chinese Foreign Ministers
 *                                                      ^country ^country
 */
import type { Draft } from '../../draft.ts';
import type { Present } from '../../participants.ts';
import type { Range } from '../../ranges.ts';
import { matchesOf } from '../../text/matches.ts';
import { countryAt } from '../grammar/owners.ts';
import { HELD, MET, TOOK_PLACE } from '../grammar/verbs.ts';

const BY =
  /\b(?:(?<chair>(?:co-?)?chaired)|(?:co-?)?hosted) (?:jointly )?by (?:the )?(?:(?:Foreign |Defen[cs]e |Prime )?(?:Ministers|Presidents|Leaders)(?: of Foreign Affairs)? of (?:the )?)?/g;
/** under India's Chairship, under the Presidency of Japan: who chairs all year chairs its meetings. */
const UNDER =
  /\bunder (?:the )?(?:(?:[Cc]hair(?:man|person)?ship|[Pp]residency) of (?:the )?|(?=\p{Lu}[\p{L}. -]{2,40}?(?:'s?)? (?:[Cc]hair(?:man|person)?ship|[Pp]residency)\b))/gu;
const HELD_THEN = new RegExp(`^(?!.*\\bwill\\b).*\\b(?:${MET}|${HELD}|${TOOK_PLACE})\\b`, 's');
const AND = /^(?:, and |, | and )(?:the )?/;

/** Those of the countries that chaired in the order given; a country of which several took part tells nothing. */
/** Chairperson of the Summit, H.E. President A: as what a text addresses somebody, wherever it does. */
export const AS_CHAIR =
  /\b(?:Chair(?:person|man|woman)?-in-Office|(?:[A-Z][A-Z\d]{1,7}|[Cc]urrent) Chair(?:person|man|woman)?|Chair(?:person|man|woman)? of the (?:[Mm]eeting|[Ss]ession|[Ss]ummit|[Cc]onference|Council)|Chair(?:person|man|woman)? of the [^,;.]{2,40} for the month of [A-Z][a-z]+(?: \d{4})?),? (?:the )?(?:H\. ?E\. )?$/;

/** Those whom the text calls chair of the meeting somewhere, where it says of nobody that they chaired. */
export function calledChair({ text, people }: Draft, present: Present[]): Present[] {
  if (present.some(({ role }) => role === 'chair')) return present;
  const called = new Set(
    people.flatMap(({ name, start }) =>
      name && AS_CHAIR.test(text.slice(Math.max(0, start - 100), start)) ? [name.text] : [],
    ),
  );
  if (called.size !== 1) return present;
  return present.map((each) =>
    each.role === 'attendee' && called.has(each.person.name?.text ?? '') ? { ...each, role: 'chair' } : each,
  );
}

export function chairsOf(draft: Draft, sentences: Range[], present: Present[]): Present[] {
  const roles = new Map<string, Present['role']>();
  for (const { start, end } of sentences) {
    const sentence = draft.text.slice(start, end);
    for (const match of matchesOf(sentence, BY)) {
      const role = match.groups?.chair ? 'chair' : 'host';
      for (const country of countriesAt(draft, start + match.index + match[0].length, end))
        if (!roles.has(country)) roles.set(country, role);
    }
    const under = matchesOf(sentence, UNDER);
    if (under.length === 0 || !HELD_THEN.test(sentence)) continue;
    for (const { index, 0: words } of under) {
      const at = start + index + words.length;
      const country = draft.lexicon.nationalities.at(draft.text, at, end) ?? countryAt(draft, at, end);
      if (country && !roles.has(country.value)) roles.set(country.value, 'chair');
    }
  }
  if (roles.size === 0 || present.some(({ role }) => role === 'chair')) return present;
  const delegates = new Map<string | null, number>();
  for (const { person } of present) delegates.set(person.country, (delegates.get(person.country) ?? 0) + 1);
  return present.map((each) => {
    const { country } = each.person;
    const role = country ? roles.get(country) : undefined;
    return role && each.role === 'attendee' && delegates.get(country) === 1 ? { ...each, role } : each;
  });
}

/** Two or more countries or nationalities, joined. */
function countriesAt(draft: Draft, from: number, end: number): string[] {
  const found: string[] = [];
  for (let at = from; ; ) {
    const owner = draft.lexicon.nationalities.at(draft.text, at, end) ?? countryAt(draft, at, end);
    if (!owner) return found.length > 1 ? found : [];
    found.push(owner.value);
    const link = AND.exec(draft.text.slice(owner.end, owner.end + 12));
    if (!link) return found.length > 1 ? found : [];
    at = owner.end + link[0].length;
  }
}
