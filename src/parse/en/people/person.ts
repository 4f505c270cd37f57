/**
 * The person who holds an office: the name stands behind it or before it, and perhaps the country behind the name.
 *
 *   Foreign Minister Awa Diop of Senegal      Awa Diop, Foreign Minister, Senegal      the President, Awa Diop, said
 *   ^office          ^name       ^country     ^name     ^office           ^country         ^office    ^name
 */
import { type Draft, type PersonMention, writtenName } from '../../draft.ts';
import type { Range } from '../../ranges.ts';
import { countryAt } from '../grammar/owners.ts';
import { honouredBefore } from './honoured-names.ts';
import { nameAt, nameBefore } from './names.ts';
import { isStated, type Office, officesIn } from './offices.ts';
import { ministryBehind, seatedBehind } from './seats.ts';

/** Whom the text names beside an office, their name not before `floor`; or null. `next` is the office that follows. */
export function personOf(
  draft: Draft,
  office: Office,
  floor: number,
  next: Office | undefined,
  end: number,
): PersonMention | null {
  const { text } = draft;
  // In a list of signatures a wide gap stands before the name.
  // Secretary General of the OTS Ambassador A: as an envoy is addressed.
  const gap =
    /^ +(?:Ambassador )?(?=\S)/.exec(text.slice(office.end, Math.min(end, office.end + 80)))?.[0].length ?? 0;
  const behind = gap > 0 ? (nameAt(draft, office.end + gap, end) ?? dashed(draft, office.end, end)) : null;
  // the U.S. Secretary of State (Ann Cole)
  const bracketed = text.startsWith(' (', office.end) ? nameAt(draft, office.end + 2, end) : null;
  if (bracketed && text[bracketed.end] === ')' && text.slice(bracketed.start, bracketed.end).includes(' '))
    return mention(draft, office, bracketed, office.start, bracketed.end + 1);
  if (behind) {
    // Secretary of State A of Mali: what a title alone tells, the text may tell otherwise.
    const implied = isStated(office) ? null : office.country;
    const held = implied ? { ...office, country: null } : office;
    const person = withOwner(draft, mention(draft, held, behind, office.start, behind.end), end);
    return { ...person, country: person.country ?? (person.organisation ? null : implied) };
  }
  const comma = APART.exec(text.slice(Math.max(floor, office.start - 40), office.start));
  const bare = comma ? null : honouredBefore(draft, floor, office);
  const before = comma ? nameBefore(draft, floor, office.start - comma[0].length) : bare;
  if (before && !isPlace(draft, before))
    return withCountryBehind(draft, mention(draft, office, before, before.start, office.end), end);
  const seated = seatedBehind(draft, office, end);
  if (seated) {
    const country = office.country ?? seated.country;
    return mention(draft, { ...office, country }, seated, office.start, seated.end);
  }
  const inList = ofCountryBeside(draft, office, end);
  if (inList) return inList;
  const beside = text.startsWith(', ', office.end) ? nameAt(draft, office.end + 2, end) : null;
  // Minister of State at the Ministry, United Arab Emirates: whose minister.
  const apposed = beside && !isPlace(draft, beside) ? beside : null;
  // A name before the office that was not read shows that the names of the list come first.
  const unread = comma !== null && office.start - comma[0].length > floor;
  const isNext = unread && apposed !== null && isNextOnes(draft, apposed, office, next);
  if (
    apposed &&
    !isNext &&
    (isApposition(draft, office, apposed) || isListed(draft, office, floor, apposed, next))
  )
    return mention(draft, office, apposed, office.start, apposed.end);
  return null;
}

/** Acting Premier, Montserrat, Dr. A: the country between the office and a name behind a form of address. */
function ofCountryBeside(draft: Draft, office: Office, end: number): PersonMention | null {
  const { text } = draft;
  const country = text.startsWith(', ', office.end) ? countryAt(draft, office.end + 2, end) : null;
  const at = country && text.startsWith(', ', country.end) ? country.end + 2 : 0;
  const name = country && at > 0 && !office.country ? nameAt(draft, at, end) : null;
  return name && country && name.start > at
    ? mention(draft, { ...office, country: country.value }, name, office.start, name.end)
    : null;
}

/** What sets an office apart from the name before it. */
const APART =
  /(?:, | \(|(?<=\bH\. ?E\.? [^;,]{3,50}); )(?:who is )?(?:also |currently )?(?:the (?:(?:foreign )?ministry|department|government)'s (?:top |chief |senior )?|the |its |[Tt]heir |an? )?(?:then )?(?:Hon(?:\.|'ble|ou?rable)? )?$/;
/** the Ambassador of Mali to Togo - Ali Keita, and …: a name in full behind a dash. */
function dashed(draft: Draft, at: number, end: number): Range | null {
  const dash = /^ --? (?=\p{Lu})/u.exec(draft.text.slice(at, at + 5));
  const name = dash ? nameAt(draft, at + dash[0].length, end) : null;
  const isWhole =
    name &&
    / /.test(draft.text.slice(name.start, name.end)) &&
    /^(?:[,;.]|$| and |\n)/.test(draft.text.slice(name.end, Math.min(end, name.end + 5)));
  return isWhole ? name : null;
}

/** The Secretary General, Henry P. Oelrichs, was: a definite office, and a name that closes with a stop. */
function isApposition({ text }: Draft, office: Office, name: Range): boolean {
  if (!/[\s.]/.test(text.slice(name.start, name.end))) return false;
  const before = text.slice(Math.max(0, office.start - 4), office.start);
  const definite =
    /(?:\b(?:[Tt]he|by|its|their|his|her) |'s |[.!?] |\n|^)$/.test(before) ||
    office.country !== null ||
    // Minister for Defence, the Hon A, visited: a form of address tells that a name begins.
    name.start > office.end + 2;
  return (
    definite &&
    /^(?: [A-Z]{2,4}(?![\p{L}])){0,3}(?:[,.;]|:$|:\n| [a-z]|\n|$)/u.test(text.slice(name.end, name.end + 18))
  );
}

/** President of the European Council A, President of the European Commission, B and: of another body, so of the next name. */
function isListed(
  { text }: Draft,
  office: Office,
  floor: number,
  name: Range,
  next: Office | undefined,
): boolean {
  const isWhole =
    /\s/.test(text.slice(name.start, name.end)) &&
    /^(?:,? and |,? met | [a-z])/.test(text.slice(name.end, name.end + 6));
  const hasOwn = next !== undefined && /^, (?:the )?$/.test(text.slice(name.end, next.start));
  return (
    isWhole &&
    !hasOwn &&
    (office.organisation ?? office.country) !== null &&
    /^, (?:and )?(?:the )?$/.test(text.slice(floor, office.start))
  );
}

/** A, Minister of Kazakhstan, B, Minister of Uzbekistan: B has the office behind the name, not the one before it. */
const isNextOnes = ({ text }: Draft, name: Range, { country }: Office, next: Office | undefined): boolean =>
  next !== undefined &&
  next.country !== null &&
  next.country !== country &&
  /^, (?:the )?$/.test(text.slice(name.end, next.start));

const isPlace = ({ text, lexicon }: Draft, { start, end }: Range) =>
  lexicon.places.get(text.slice(start, end)) !== null ||
  lexicon.countries.get(text.slice(start, end)) !== null;

/** President X and the Philippine government: whose government it is. */
const HIS_GOVERNMENT =
  /^ and (?:the |his |her )?(\p{Lu}[\p{L}-]+(?: \p{Lu}\p{L}+)?) (?:[Gg]overnment|people|side)\b/u;

/** Foreign Minister X of Y, President X (Y): the country behind the name. */
function withOwner(draft: Draft, person: PersonMention, end: number): PersonMention {
  if (person.country) return person;
  const government = HIS_GOVERNMENT.exec(draft.text.slice(person.end, person.end + 40));
  const home = government && draft.lexicon.nationalities.get(government[1] as string);
  if (home) return { ...person, country: home };
  const link = /^(?: (?:of|from) (?:the )?| \(|, of (?:the )?)/.exec(
    draft.text.slice(person.end, person.end + 11),
  );
  if (!link) return withCountryBehind(draft, person, end);
  const owner = countryAt(draft, person.end + link[0].length, end);
  const close = link[0] === ' (' && owner && draft.text[owner.end] === ')' ? 1 : 0;
  if (owner) return { ...person, country: owner.value, end: owner.end + close };
  const body = draft.lexicon.organisations.at(draft.text, person.end + link[0].length, end);
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
  const seat = ministryBehind(draft, person.end, end);
  if (seat) return { ...person, country: seat.value, end: seat.end };
  if (!draft.text.startsWith(', ', person.end)) return person;
  const country = countryAt(draft, person.end + 2, end);
  const closes =
    country &&
    /^(?:[;,.)]| \(|\s*$| and )/.test(draft.text.slice(country.end, Math.min(end, country.end + 5)));
  return closes ? { ...person, country: country.value, end: country.end } : person;
}

/** A, Minister of Foreign Affairs, represented Guyana, or the President of Guyana: the country that he spoke for. */
function representedAt(draft: Draft, at: number, end: number): string | null {
  const [head] = officesIn(draft, at, Math.min(end, at + 120));
  return countryAt(draft, at, end)?.value ?? (head?.start === at ? head.country : null);
}

/** Minister for East African Community Affairs: of a country, whatever the portfolio. */
const MINISTERS = /^(?:[\p{L}-]+ )*(?:Minister|Cabinet Secretary)\b/u;
/** External Affairs Minister (EAM), … of China (CPC) Central Committee: an acronym behind what it stands for. */
const ACRONYM = / \([A-Z]{2,6}\)(?=$| Central Committee)/;

function mention(draft: Draft, office: Office, name: Range, start: number, end: number): PersonMention {
  const { country, organisation, titles } = office;
  const written = titles.map((title) => draft.source.plain(title.start, title.end).replace(ACRONYM, ''));
  const ofMinister = titles.some((title) => MINISTERS.test(draft.text.slice(title.start, title.end)));
  const body = country || ofMinister ? null : organisation;
  return { start, end, name: writtenName(draft, name), country, organisation: body, titles: written };
}
