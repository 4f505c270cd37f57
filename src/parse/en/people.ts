/**
 * Finds people where a text gives them an office:
 *
 *   Kyrgyz President Azamat Kulmurzaev      H.E. Yu Hechang, Minister of Foreign Affairs of the People's Republic of China
 *   ^country ^title  ^name                       ^name       ^title                              ^country
 */
import { type Draft, firstFrom, type PersonMention, type Range } from '../draft.ts';
import { delegationsIn } from './delegations.ts';
import { nameAt, nameBefore } from './names.ts';
import { type Office, officesIn } from './offices.ts';
import { countryAt } from './owners.ts';

export function people(draft: Draft): void {
  for (const line of draft.lines) {
    if (line.type === 'chrome' || line.type === 'metadata') continue;
    draft.people.push(...peopleIn(draft, line.start, line.end));
  }
  alsoTitles(draft);
}

/** He Tong, also a member of …: a further title of the He Tong whom the text has named with another. */
function alsoTitles({ people, text }: Draft): void {
  const first = new Map<string, PersonMention>();
  for (const person of people) {
    const name = person.name?.text ?? '';
    const known = first.get(name);
    if (!known) first.set(name, person);
    else if (text.startsWith(', also ', person.name?.end)) {
      addTitles(known, person.titles);
    }
  }
}

/** Nobody holds more offices at once. */
const MOST_TITLES = 12;

function addTitles({ titles }: PersonMention, more: string[]): void {
  for (const title of more) if (titles.length < MOST_TITLES && !titles.includes(title)) titles.push(title);
}

/** The people named with an office between two offsets, in order. */
export function peopleIn(draft: Draft, start: number, end: number): PersonMention[] {
  const listed = delegationsIn(draft, start, end);
  const offices = officesIn(draft, start, end);
  const found: PersonMention[] = [];
  offices.forEach((office, i) => {
    const at = listed[firstFrom(listed, office.start + 1) - 1];
    if (at && at.end > office.start) return;
    const last = found.at(-1);
    const floor = Math.max(last?.end ?? start, offices[i - 1]?.end ?? start);
    const person = personOf(draft, office, floor, end);
    if (person) found.push(alike(draft, person, last));
    else if (
      last?.name &&
      /^, (?:and |the )?$/.test(draft.text.slice(last.end, office.start)) &&
      (!office.country || !last.country)
    ) {
      // President X, Chairman of the Y: another title of the one before; or the same, with its country.
      const titles = office.titles.map((title) => draft.source.plain(title.start, title.end));
      addTitles(last, titles);
      last.country ??= office.country;
      last.end = office.end;
    }
  });
  return listed.length === 0 ? found : [...found, ...listed].sort((a, b) => a.start - b.start);
}

/**
 * What a person has from the one before: his Kazakh counterpart X has the same office, and in Australian Foreign Minister
 * X and Defence Minister Y the second is of the same country.
 */
function alike(draft: Draft, person: PersonMention, last: PersonMention | undefined): PersonMention {
  if (!last) return person;
  if (/\bcounterpart$/.test(person.titles[0] ?? '')) return { ...person, titles: last.titles };
  const { text, lexicon } = draft;
  const joined = /^(?: [A-Z]{2})? and (?:the )?$/.test(text.slice(last.end, person.start));
  const owned = lexicon.nationalities.at(text, last.start) ?? lexicon.countries.at(text, last.start);
  const lacking = !person.country && !person.organisation;
  return joined && owned && lacking ? { ...person, country: owned.value } : person;
}

function personOf(draft: Draft, office: Office, floor: number, end: number): PersonMention | null {
  const { text } = draft;
  // In a list of signatures a wide gap stands before the name.
  const gap = /^ +(?=\S)/.exec(text.slice(office.end, Math.min(end, office.end + 80)))?.[0].length ?? 0;
  const behind = gap > 0 ? nameAt(draft, office.end + gap, end) : null;
  if (behind) return withOwner(draft, mention(draft, office, behind, office.start, behind.end), end);
  const comma = /, (?:who is )?(?:also |currently )?(?:the |its |[Tt]heir |an? )?$/.exec(
    text.slice(Math.max(floor, office.start - 16), office.start),
  );
  const before = comma && nameBefore(draft, floor, office.start - comma[0].length);
  if (before && !isPlace(draft, before))
    return withCountryBehind(draft, mention(draft, office, before, before.start, office.end), end);
  const apposed = text.startsWith(', ', office.end) ? nameAt(draft, office.end + 2, end) : null;
  if (apposed && isApposition(draft, office, apposed))
    return mention(draft, office, apposed, office.start, apposed.end);
  return isDelegate(text, office) ? unnamed(draft, office) : null;
}

/** The Secretary General, Henry P. Oelrichs, was: a definite office, and a name that closes with a stop. */
function isApposition({ text }: Draft, office: Office, name: Range): boolean {
  if (!/\s/.test(text.slice(name.start, name.end))) return false;
  const before = text.slice(Math.max(0, office.start - 4), office.start);
  const definite = /(?:\b[Tt]he |\bby |'s |^)$/.test(before) || office.country !== null;
  return (
    definite && /^(?: [A-Z]{2,3}(?![\p{L}]))?(?:,|\.| [a-z]|$|;)/u.test(text.slice(name.end, name.end + 9))
  );
}

const isPlace = ({ text, lexicon }: Draft, { start, end }: Range) =>
  lexicon.places.get(text.slice(start, end)) !== null ||
  lexicon.countries.get(text.slice(start, end)) !== null;

/** Foreign Minister X of Y, President X (Y): the country behind the name. */
function withOwner(draft: Draft, person: PersonMention, end: number): PersonMention {
  if (person.country) return person;
  const link = /^(?: of (?:the )?| \(|, of (?:the )?)/.exec(draft.text.slice(person.end, person.end + 10));
  const owner = link && countryAt(draft, person.end + link[0].length, end);
  if (owner) return { ...person, country: owner.value, end: owner.end };
  const body = link && draft.lexicon.organisations.at(draft.text, person.end + link[0].length, end);
  return body
    ? {
        ...person,
        organisation: person.organisation ?? draft.source.plain(body.start, body.end),
        end: body.end,
      }
    : person;
}

/** Sione Tufui, Prime Minister, Tonga; the country closes the entry of a list. */
function withCountryBehind(draft: Draft, person: PersonMention, end: number): PersonMention {
  if (person.country || person.organisation) return person;
  const stands = /^,? (?:who )?represent(?:ed|s|ing) (?:the )?/.exec(
    draft.text.slice(person.end, person.end + 24),
  );
  if (stands) return { ...person, country: representedAt(draft, person.end + stands[0].length, end) };
  if (!draft.text.startsWith(', ', person.end)) return person;
  const country = countryAt(draft, person.end + 2, end);
  const closes = country && /^(?:[;,.)]| \(|\s*$| and )/.test(draft.text.slice(country.end, country.end + 5));
  return closes ? { ...person, country: country.value, end: country.end } : person;
}

/** A, Minister of Foreign Affairs, represented Guyana, or the President of Guyana: the country that he spoke for. */
function representedAt(draft: Draft, at: number, end: number): string | null {
  const [head] = officesIn(draft, at, Math.min(end, at + 120));
  return countryAt(draft, at, end)?.value ?? (head?.start === at ? head.country : null);
}

function mention(draft: Draft, office: Office, name: Range, start: number, end: number): PersonMention {
  const { organisation, titles } = office;
  const country = office.country ?? delegationOf(draft, office.start);
  return {
    start,
    end,
    name: { ...name, text: draft.source.plain(name.start, name.end) },
    country,
    organisation: country ? null : organisation,
    titles: titles.map((title) => draft.source.plain(title.start, title.end)),
  };
}

/** The Tajik delegation was led by Deputy Foreign Minister X: whose delegation it is. */
function delegationOf({ text, lexicon }: Draft, start: number): string | null {
  const from = Math.max(0, start - 70);
  const led = /(\p{Lu}\p{L}+) (?:delegation|side) (?:was |is )?(?:led|headed) by (?:the )?$/u.exec(
    text.slice(from, start),
  );
  return led ? lexicon.nationalities.get(led[1] as string) : null;
}

/** a representative of Y, represented by its Minister of Finance: an office takes part, and no one is named. */
function isDelegate(text: string, office: Office): boolean {
  const before = text.slice(Math.max(0, office.start - 24), office.start);
  const title = text.slice(office.titles[0]?.start, office.end);
  return (
    /represented by (?:its|the|a|their) $/.test(before) ||
    (/ by (?:its|their) $/.test(before) &&
      / represented by /.test(text.slice(Math.max(0, office.start - 160), office.start))) ||
    (/^(?:[Rr]epresentative|delegate)\b/.test(title) &&
      /\b(?:a|the|and|by) $/.test(before) &&
      office.country !== null)
  );
}

/** Samoa was represented by its Minister of Finance: the country stands before the verb. */
function unnamed(draft: Draft, office: Office): PersonMention | null {
  const before = draft.text.slice(Math.max(0, office.start - 90), office.start);
  const verb = /(?:(?:was|were|is|are) represented )?by (?:its|the|a|their) $/.exec(before);
  const from = office.start - before.length;
  const subject = verb
    ? [...draft.lexicon.countries.in(draft.text, from, from + verb.index)].at(-1)
    : undefined;
  const country = office.country ?? subject?.value ?? null;
  if (!country) return null;
  const titles = office.titles.map((title) => draft.source.plain(title.start, title.end));
  return {
    start: office.country ? office.start : (subject?.start ?? office.start),
    end: office.end,
    name: null,
    country,
    organisation: null,
    titles,
  };
}
