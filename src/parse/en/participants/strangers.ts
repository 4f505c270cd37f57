/**
 * The country of each participant for whom the text gives none.
 *
 *   Joint Statement of the President of Mali and the President of Togo: President Keita and President Adomako met …
 *                          ^office      ^country     ^office      ^country        ^Mali's             ^Togo's
 */
import type { Draft, PersonMention } from '../../draft.ts';
import type { Present } from '../../participants.ts';
import { officesIn } from '../people/offices.ts';
import { homeOfStrangers } from '../places/homes.ts';
import { partyLeft } from '../places/parties-left.ts';

/** The country of a name, or null. */
export function homesOf(draft: Draft, present: Present[]): (name: string) => string | null {
  const strangers = present.filter(({ person }) => isStranger(person) && !isOfBody(person));
  const titled = ofTitle(draft, strangers, present);
  const home = homeOfStrangers(draft, present);
  const atHome = strangers.filter(({ person }) => !titled.has(person.name?.text ?? ''));
  const taken = (name: string) => isTaken(home, name, present);
  const pair = home ? pairOf(draft, home, atHome) : null;
  const host = hostOfBodies(present);
  const guests = home === 'US' ? partyLeft(draft, present, home) : null;
  const own = new Set(strangers.map(({ person }) => person.name?.text));
  const commissioners = new Set(
    strangers
      .filter(({ person }) => person.titles.some((title) => COMMISSIONER.test(title)))
      .map(({ person }) => person.name?.text),
  );
  return (name) =>
    commissioners.has(name)
      ? null
      : (titled.get(name) ??
        pair?.get(name) ??
        (host && own.has(name) ? host : null) ??
        (isOneOffice(atHome) || taken(name) ? null : isGuest(home, name, present) ? guests : home));
}

/** Vice Minister A on a page of the United States, where secretaries hold such offices. */
const isGuest = (home: string | null, name: string, present: Present[]): boolean =>
  home === 'US' &&
  present.some(
    ({ person }) => person.name?.text === name && person.titles.some((title) => MINISTER.test(title)),
  );
const MINISTER = /\bMinister\b(?!-?Counsel)/;

/** President A and President B Announce the U.S.-Kenya Partnership, on a page of the first country: its own comes first. */
function pairOf({ title, words }: Draft, home: string, strangers: Present[]): Map<string, string> | null {
  const [own, guest] = strangers.map(({ person }) => person.name?.text ?? '');
  if (!title || !own || !guest || strangers.length > 2 || !isOneOffice(strangers)) return null;
  const named = [
    ...words.in('countries', title.start, title.end),
    ...words.in('nationalities', title.start, title.end),
  ];
  const others = [...new Set(named.map(({ value }) => value))].filter((code) => code !== home);
  const [other] = others;
  return other && others.length === 1
    ? new Map([
        [own, home],
        [guest, other],
      ])
    : null;
}

const isStranger = ({ name, country, organisation }: PersonMention) =>
  name !== null && !country && !organisation;

/** Secretary-General of the Hydrographic Organization: of a body, whether a vocabulary holds it or not. */
const BODY = / of (?:the )?.*\b(?:Organi[sz]ation|Fund|Bank|Association|Agency|Union|Secretariat)\b/;
const isOfBody = ({ organisation, titles }: PersonMention) =>
  organisation !== null || titles.some((title) => BODY.test(title));

/** The Chief Executive met the Secretary-General of a body, and two directors were there: all others are of the one country. */
function hostOfBodies(present: Present[]): string | null {
  const countries = new Set(present.flatMap(({ person }) => person.country ?? []));
  const [only] = countries;
  return only && countries.size === 1 && present.some(({ person }) => !person.country && isOfBody(person))
    ? only
    : null;
}

/** Commissioner for Trade: of the European Union, whether the text says so or not. */
const COMMISSIONER = /^(?:(?:EU |European )?Commissioner for |High Representative(?: for|$))/;

/** Offices that a country has once. */
const SOLE =
  /^(?:President|Prime Minister|Premier|Chancellor|King|Foreign Minister|Minister (?:of|for) Foreign Affairs|Secretary of State|National Security Advis[eo]r|Defen[cs]e Minister|Minister (?:of|for) Defen[cs]e)$/;

/** The President, and the President of Mali: whoever the first one is, Mali has another. */
function isTaken(home: string | null, name: string, present: Present[]): boolean {
  const own = present.find(({ person }) => person.name?.text === name)?.person.titles ?? [];
  return present.some(
    ({ person }) =>
      person.name?.text !== name &&
      person.country === home &&
      person.titles.some((title) => SOLE.test(title) && own.includes(title)),
  );
}

/** Two presidents are of two countries, and which of them is at home nothing says. */
function isOneOffice(strangers: Present[]): boolean {
  const [first, ...others] = strangers.map(({ person }) => person.titles[0] ?? '');
  return first !== undefined && SOLE.test(first) && others.includes(first);
}

/** As many offices of countries in the title as there are strangers with these offices, in the same order. */
function ofTitle(draft: Draft, strangers: Present[], present: Present[]): Map<string, string> {
  const { title } = draft;
  const isKnown = (country: string | null, office: string) =>
    present.some(({ person }) => country === person.country && person.titles.includes(office));
  const offices = (title ? officesIn(draft, title.start, title.end) : []).filter(
    ({ country, titles: [office] }) =>
      country && !(office && isKnown(country, draft.source.plain(office.start, office.end))),
  );
  const same =
    offices.length === strangers.length &&
    offices.every(({ titles: [office] }, i) => {
      const [own] = strangers[i]?.person.titles ?? [];
      return office && own === draft.source.plain(office.start, office.end);
    });
  if (!same) return new Map();
  return new Map(strangers.map(({ person }, i) => [person.name?.text ?? '', offices[i]?.country ?? '']));
}
