/**
 * Finds people where a text gives them an office:
 *
 *   Kyrgyz President Azamat Kulmurzaev      H.E. Yu Hechang, Minister of Foreign Affairs of the People's Republic of China
 *   ^country ^title  ^name                       ^name       ^title                              ^country
 */
import type { Draft, PersonMention } from '../../draft.ts';
import { append, firstFrom } from '../../ranges.ts';
import { levelOf } from '../grammar/meeting-levels.ts';
import { alsoOf, listedAlone } from './also-of.ts';
import { COUNTERPART } from './country-lists.ts';
import { rowAt } from './delegations.ts';
import { ALSO, addOffice, addTitles, alsoOfBare } from './further-offices.ts';
import { namedOver } from './named-over.ts';
import { type Office, officesIn } from './offices.ts';
import { personOf } from './person.ts';
import { pluralsIn } from './plural-offices.ts';
import { sharedOffices } from './shared-offices.ts';
import { takeSides } from './sides.ts';
import { unnamedDelegate } from './unnamed-delegates.ts';

export function people(draft: Draft): void {
  for (const line of draft.lines) {
    if (line.type === 'chrome' || line.type === 'metadata') continue;
    const found = peopleIn(draft, line.start, line.end);
    takeSides(draft, found, line);
    append(draft.people, found);
  }
  alsoTitles(draft);
  const over = namedOver(draft);
  if (over.length > 0) draft.people = [...draft.people, ...over].sort((a, b) => a.start - b.start);
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

/** The people named with an office between two offsets, in order. */
function peopleIn(draft: Draft, start: number, end: number): PersonMention[] {
  const row = rowAt(draft, start, end);
  const plurals = [...pluralsIn(draft, start, end), ...sharedOffices(draft, start, end)];
  const listed = row.length > 0 ? row : plurals.sort((a, b) => a.start - b.start);
  const offices = officesIn(draft, start, end);
  const found: PersonMention[] = [];
  offices.forEach((office, i) => {
    const at = listed[firstFrom(listed, office.start + 1) - 1];
    if (at && at.end > office.start) return;
    const last = found.at(-1);
    if (last && last.end > office.start) return;
    if (last?.name && ALSO.test(draft.text.slice(last.end, office.start))) {
      addOffice(draft, last, office);
      return;
    }
    const floor = Math.max(last?.end ?? start, offices[i - 1]?.end ?? start, at?.end ?? start);
    const person = personOf(draft, office, floor, offices[i + 1], end) ?? unnamedDelegate(draft, office);
    if (person) {
      const own = alike(
        draft,
        ofEnvoy(draft, person, office, offices.slice(Math.max(0, i - 2), i), last),
        last,
      );
      found.push(own);
      if (own.name) append(found, alsoOf(draft, own, end));
    } else if (
      last?.name &&
      /^, (?:and |the )?$/.test(draft.text.slice(last.end, office.start)) &&
      (!office.country || !last.country)
    ) {
      // President X, Chairman of the Y: another title of the one before; or the same, with its country.
      addOffice(draft, last, office);
    } else alsoOfBare(draft, found, office);
  });
  const taken = [...found, ...listed].sort((a, b) => a.start - b.start);
  const alone = listedAlone(draft, { start, end }, officeOfAll(draft)).filter(
    (one) => (taken[firstFrom(taken, one.end) - 1]?.end ?? start) <= one.start,
  );
  append(listed, alone);
  if (listed.length === 0) return found;
  const all = [...found, ...listed].sort((a, b) => a.start - b.start);
  all.forEach((person, i) => {
    if (person.titles[0] === COUNTERPART) person.titles = all[i - 1]?.titles ?? [];
  });
  return all;
}

/** the Permanent Representative of Mali and chair for May, H.E. Ambassador A: of the country of the office before. */
function ofEnvoy(
  { text }: Draft,
  person: PersonMention,
  office: Office,
  near: Office[],
  last: PersonMention | undefined,
): PersonMention {
  const before = near.find(({ start }) => text.startsWith('Permanent Representative', start));
  const isApposed =
    before !== undefined &&
    person.titles.join() === 'Ambassador' &&
    before.start >= (last?.end ?? 0) &&
    /^[^;.]{0,140}, (?:H\. ?E\. )?$/.test(text.slice(before.end, office.start));
  return isApposed && !person.organisation
    ? { ...person, country: person.country ?? before.country }
    : person;
}

/** Foreign ministers meet in Dakar: the office in the plural that the title has. */
function officeOfAll({ title, text }: Draft): string | null {
  const [office] = title ? (PLURAL.exec(text.slice(title.start, title.end)) ?? []) : [];
  return office ? office.replace(/s$/, '').replace(/(?<=^| )\p{Ll}/gu, (first) => first.toUpperCase()) : null;
}
const PLURAL =
  /\b(?:(?:[Ff]oreign|[Dd]efen[cs]e|[Ee]nergy|[Ff]inance|[Tt]rade|[Pp]rime|[Tt]ransport|[Ii]nterior|[Ee]conomy) [Mm]inisters|[Pp]residents)\b/;

/** Those who sit in one cabinet, each with an office of their own. */
const MINISTER = /\b(?:Minister|Secretary|Representative|Advis[eo]r|Administrator)\b/i;

/**
 * What a person has from the one before: his Kazakh counterpart X has the same office, and in Australian Foreign Minister
 * X and Defence Minister Y the second is of the same country. The country may stand behind the second: the first has it
 * from there.
 */
function alike(draft: Draft, person: PersonMention, last: PersonMention | undefined): PersonMention {
  if (/\b(?:counterpart|opposite number)$/.test(person.titles[0] ?? '')) {
    // X was there. He had been invited by his Malaysian counterpart: X's, of whom the sentence before tells.
    const { titles = [] } = last ?? draft.people.at(-1) ?? {};
    return titles.length > 0 ? { ...person, titles } : person;
  }
  if (!last) return person;
  const joined =
    /^(?: [A-Z]{2})?,? (?:and|&|as well as|along with|together with) (?:the |his |her |its )?(?:(?:Rt\.? )?Hon(?:ou?rable|\.)? )?$/.test(
      draft.text.slice(last.end, person.start),
    );
  // co-chaired by Foreign Secretary A and Permanent Secretary B of Togo: each of another country.
  if (CO_CHAIRED.test(draft.text.slice(Math.max(0, last.start - 30), last.start))) return person;
  // A was accompanied by B, and C was …: another sentence begins with C.
  if (/^ (?:was|is|has) /.test(draft.text.slice(person.end, person.end + 5))) return person;
  if (!joined || person.organisation || last.organisation || !areOfOneCabinet(last, person)) return person;
  if (last.country && !person.country) return { ...person, country: last.country };
  // Secretary A and Singaporean Foreign Minister B: only a country behind the second is of both.
  const isOwn = draft.lexicon.nationalities.at(draft.text, person.start, person.end) !== null;
  if (!last.country && !isOwn) last.country = person.country;
  return person;
}

const CO_CHAIRED = /\b(?:co-?|jointly )chaired by (?:the )?$/;

/** The High Representative and a commissioner sit in the cabinet of no country. */
const OF_UNION = /^(?:High Representative\b|(?:EU |European )?Commissioner for )/;

/** Two ministers of one country have two portfolios; two foreign ministers are of two countries. */
function areOfOneCabinet(one: PersonMention, other: PersonMention): boolean {
  const [first = '', second = ''] = [one.titles.at(-1), other.titles.at(-1)];
  const both = [first, second];
  if (both.every((title) => levelOf(title) === 'foreign-ministers')) return false;
  // Under Secretary A and Deputy Foreign Minister B: the United States have no ministers.
  if ([one, other].some(({ country }) => country === 'US') && both.some((title) => /Minister/.test(title)))
    return false;
  return first !== second && both.every((title) => MINISTER.test(title) && !OF_UNION.test(title));
}
