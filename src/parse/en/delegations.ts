/**
 * Finds people in lists that give a country to each: a table of delegations, a title in the plural with its names.
 *
 *   Canada – Maude Thibodeau-Okafor, Minister of Foreign Affairs      Foreign Ministers A. Roy of India, B. Tran of …
 *   ^country ^name                   ^title                           ^title            ^name     ^country
 */
import type { Draft, PersonMention, Range } from '../draft.ts';
import { nameAt } from './names.ts';
import { officesIn } from './offices.ts';
import { countryAt } from './owners.ts';

const PLURAL =
  /\b((?:(?:Deputy|Prime|Foreign|Vice|Defen[cs]e|Finance|Trade|Energy) ){0,3})(Ministers|Presidents|Premiers|Secretaries of State|Foreign Secretaries)( of Foreign Affairs| for Foreign Affairs)? (?=\p{Lu}|Dr|Mr|Ms)/gu;
const SINGULAR: Record<string, string> = {
  Ministers: 'Minister',
  Presidents: 'President',
  Premiers: 'Premier',
  'Secretaries of State': 'Secretary of State',
  'Foreign Secretaries': 'Foreign Secretary',
};

/** The people that such lists name between two offsets, in order. */
export function delegationsIn(draft: Draft, start: number, end: number): PersonMention[] {
  const row = rowAt(draft, start, end);
  return row ? [row] : pluralsIn(draft, start, end);
}

/** A line of a table: a country or an organisation, a name, then titles. */
function rowAt(draft: Draft, start: number, end: number): PersonMention | null {
  const { text, lexicon, source } = draft;
  if (end - start > 250) return null;
  const at = start + (/^[·*-] /.exec(text.slice(start, start + 2))?.[0].length ?? 0);
  const country = countryAt(draft, at, end);
  const body = country ? null : lexicon.organisations.at(text, at, end);
  const owner = country ?? body;
  const link = owner && /^ ?(?:--?|:| {2,}) ?/.exec(text.slice(owner.end, owner.end + 6));
  if (!owner || !link || link[0].length === 0) return null;
  const name = nameAt(draft, owner.end + link[0].length, end);
  if (
    !name ||
    !/\s/.test(text.slice(name.start, name.end)) ||
    !/^(?:,| \(|$|;)/.test(text.slice(name.end, Math.min(end, name.end + 2)))
  )
    return null;
  const titles = officesIn(draft, name.end, end)
    .flatMap((office) => office.titles)
    // (Chair) says what they did, not what they are.
    .filter((title) => text[title.start - 1] !== '(');
  return {
    start: at,
    end,
    name: { ...name, text: source.plain(name.start, name.end) },
    country: country?.value ?? null,
    organisation: body ? source.plain(body.start, body.end) : null,
    titles: titles.map((title) => source.plain(title.start, title.end)),
  };
}

function pluralsIn(draft: Draft, start: number, end: number): PersonMention[] {
  const found: PersonMention[] = [];
  for (const match of draft.text.slice(start, end).matchAll(PLURAL)) {
    const [, modifiers = '', head = '', portfolio = ''] = match;
    const title = `${modifiers}${SINGULAR[head]}${portfolio}`;
    for (let at = start + match.index + match[0].length; ; ) {
      const person = memberAt(draft, at, end);
      if (!person) break;
      found.push({ ...person, titles: [title] });
      const link = /^(?:, and |, | and )/.exec(draft.text.slice(person.end, person.end + 6));
      if (!link) break;
      at = person.end + link[0].length;
    }
  }
  return found;
}

/** A name with its country behind it: A. Roy of India, A. Roy (India). */
function memberAt(draft: Draft, at: number, end: number): PersonMention | null {
  const name: Range | null = nameAt(draft, at, end);
  const link = name && /^(?: of (?:the )?| \()/.exec(draft.text.slice(name.end, name.end + 8));
  const country = name && link && countryAt(draft, name.end + link[0].length, end);
  if (!name || !country) return null;
  const close = draft.text[country.end] === ')' ? 1 : 0;
  return {
    start: name.start,
    end: country.end + close,
    name: { ...name, text: draft.source.plain(name.start, name.end) },
    country: country.value,
    organisation: null,
    titles: [],
  };
}
