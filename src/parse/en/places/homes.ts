/**
 * The country of people for whom the text gives none, because they are at home there.
 *
 *   Premier Zhong Weiming attended …. Zhong said that China is ready to …      the press service of the President of Uzbekistan
 *   ^whose                                                 ^theirs                                                 ^theirs
 */
import type { Draft } from '../../draft.ts';
import type { Present } from '../../participants.ts';
import { matchesOf } from '../../text/matches.ts';
import { countryAt } from '../grammar/owners.ts';
import { issuedAt } from './datelines.ts';
import { listLeft, pairLeft, partyLeft } from './parties-left.ts';
import { publisherOf } from './publisher.ts';

/**
 * The country of people for whom the text gives none: of the one party that the title names and nobody else stands for;
 * else that of the page, which does not say whose president its own is.
 */
export function homeOfStrangers(draft: Draft, present: Present[]): string | null {
  const strangers = present.filter(({ person }) => !person.country && !person.organisation);
  if (strangers.length === 0) return null;
  const left =
    strangers.length === 1
      ? (partyLeft(draft, present) ??
        pairLeft(draft, present) ??
        listLeft(draft, present) ??
        officeElsewhere(draft, present) ??
        officeLeft(strangers[0] as Present, present) ??
        spokenFor(draft, strangers[0] as Present, present) ??
        pledgedFor(draft, strangers[0] as Present, present) ??
        partnerLeft(draft, present))
      : null;
  // Secretary A, Minister B and Minister C convened the A-B Committee: of the one party left are all who have offices of their own.
  const several =
    strangers.length > 1 && areOfOneCabinet(strangers)
      ? (partyLeft(draft, present) ?? pairLeft(draft, present))
      : null;
  return (
    left ??
    several ??
    homeOfPress(draft) ??
    publisherOf(draft) ??
    issuedAt(draft)?.country ??
    homeOfScreen(draft) ??
    homeOfTalks(draft, present)
  );
}

function areOfOneCabinet(strangers: Present[]): boolean {
  const offices = strangers.map(({ person }) => person.titles[0] ?? '');
  return offices.every((office) => office !== '') && new Set(offices).size === offices.length;
}

/** New Delhi: …, through video conferencing: a story of a meeting by video is sent from where its own minister sat. */
function homeOfScreen({ text, lines, lexicon, meetings }: Draft): string | null {
  const lead =
    meetings.find(({ primary }) => primary)?.format === 'video' && lines.find(({ type }) => type === 'lead');
  const city = lead ? lexicon.places.at(text, lead.start, lead.end) : null;
  return city && /^(?::| --?) /.test(text.slice(city.end, city.end + 4)) ? city.value.country : null;
}

/** Where those meet who are at home in neither of their countries. */
const ABROAD =
  /\b(?:sidelines|margins|multilateral|[Gg]eneral [Aa]ssembly|[Ss]ummit|[Ff]orum|(?<!press |news |video )[Cc]onference|(?:trip|visit) to|arrived|travel+ed|New York|Geneva|Vienna|Munich|Davos)\b/;

/** Foreign Minister A met her Ghanaian counterpart in Dakar: of two who talk one is at home, if nothing else brings them there. */
function homeOfTalks({ lines, meetings, words }: Draft, present: Present[]): string | null {
  const home = meetings.find(({ primary }) => primary)?.place?.country;
  const guests = new Set(present.flatMap(({ person }) => person.country ?? person.organisation ?? []));
  if (!home || guests.size !== 1 || guests.has(home)) return null;
  const told = lines.filter(({ type }) => type !== 'chrome' && type !== 'metadata').slice(0, PAIRED);
  const isThird = ({ value }: { value: string }) => value !== home && !guests.has(value);
  const others = told.some(
    ({ text, start, end }) => ABROAD.test(text) || words.in('countries', start, end).some(isThird),
  );
  return others ? null : home;
}

/** … briefed Chinese and foreign media: only the press of one's own country is told from the foreign one. */
const PRESS = / and foreign (?:media|press|journalists|reporters|correspondents)\b/gi;

function homeOfPress({ text, lexicon, lines }: Draft): string | null {
  for (const line of lines) {
    if (line.type === 'chrome' || line.type === 'metadata') continue;
    for (const { index } of matchesOf(text.slice(line.start, line.end), PRESS)) {
      const end = line.start + index;
      const home = lexicon.nationalities.is(text, text.lastIndexOf(' ', end - 1) + 1, end);
      if (home) return home;
    }
  }
  return null;
}

/** Offices that each country has once; some have a president and a premier, some only one of them. */
const CABINET =
  /^(?:Foreign Minister|Minister (?:of|for) Foreign Affairs(?:,? (?:and|&) .*)?|Foreign Secretary|Defen[cs]e (?:Minister|Secretary)|(?:Minister|Secretary) (?:of|for) Defen[cs]e)$/;

/** Minister of Foreign Affairs, Minister for Foreign Affairs, Foreign Minister: one office. */
const cabinetOffice = (title: string): string => {
  const office = title.replace(/^(?:Acting|Interim) /, '');
  return CABINET.test(office) ? (/Defen[cs]e/.exec(office)?.[0].slice(0, 5) ?? 'Foreign') : office;
};

/** Prime Minister A of Japan received the Foreign Ministers of B and C, and the Foreign Minister was there: of the country that has no other. */
function officeLeft({ person }: Present, present: Present[]): string | null {
  const [office] = person.titles.filter((title) => CABINET.test(title));
  if (!office) return null;
  const left = new Set(present.flatMap((each) => each.person.country ?? []));
  if (left.size < 2) return null;
  for (const { person: other } of present)
    if (other.country && other.titles.some((title) => cabinetOffice(title) === cabinetOffice(office)))
      left.delete(other.country);
  return left.size === 1 ? ([...left][0] as string) : null;
}

/** How many lines of a report tell where its parties are from. */
const PAIRED = 5;
/** How many lines of an article tell of whom it speaks. */
const OPENING = 20;
const OFFICE_OF =
  /\b(?:the press service of )?the (?:President|Prime Minister|Premier|Foreign Minister) of (?:the )?(?=\p{Lu})|\bthe (?=\p{Lu}\p{L}+ (?:leader|president|premier|prime minister|foreign minister|side)\b)/gu;

/** the press service of the President of Uzbekistan, the Uzbek leader: the one such country that nobody else stands for. */
function officeElsewhere(draft: Draft, present: Present[]): string | null {
  const there = new Set(present.map(({ person }) => person.country));
  const found = new Set<string>();
  for (const { type, start, end } of draft.lines.filter((line) => line.type !== 'chrome').slice(0, OPENING)) {
    if (type === 'metadata') continue;
    for (const match of matchesOf(draft.text.slice(start, end), OFFICE_OF)) {
      const at = start + match.index + match[0].length;
      const country = draft.lexicon.nationalities.at(draft.text, at, end) ?? countryAt(draft, at, end);
      if (country && !there.has(country.value)) found.add(country.value);
    }
  }
  return found.size === 1 ? ([...found][0] as string) : null;
}

/** How many paragraphs of a statement of two tell of which countries they are. */
const PARTNERS = 4;

/** President A and Crown Prince B of Jordan, whose statement opens with Jordan and the United States alone: A is of the other. */
function partnerLeft({ lines, words }: Draft, present: Present[]): string | null {
  const own = present.find(({ person }) => person.country)?.person.country;
  const agreed = lines.filter(({ type, heading }) => type === 'communique' && !heading).slice(0, PARTNERS);
  const told = new Set(
    agreed.flatMap(({ start, end }) => words.in('countries', start, end).map(({ value }) => value)),
  );
  if (present.length !== 2 || !own || told.size !== 2 || !told.delete(own)) return null;
  return [...told][0] ?? null;
}

/** Whose will somebody speaks of: China is ready to …, China will …. */
const WILL =
  /^ (?:is (?:ready|willing|prepared)|stands ready|will|supports|has (?:always|decided|proposed)|hopes|attaches)\b/;

/** The one country, of those that nobody else stands for, of whose will a stranger speaks. */
function spokenFor({ lines, words, text }: Draft, { person }: Present, present: Present[]): string | null {
  const there = new Set(present.map((each) => each.person.country));
  const found = new Set<string>();
  for (const { speaker, start, end } of lines) {
    if (speaker === null || speaker !== person.name?.text) continue;
    for (const country of words.in('countries', start, end)) {
      const isSubject = /(?:^|[.;,] |\bthat |\band )$/.test(
        text.slice(Math.max(start, country.start - 6), country.start),
      );
      if (isSubject && !there.has(country.value) && WILL.test(text.slice(country.end, country.end + 16)))
        found.add(country.value);
    }
  }
  return found.size === 1 ? ([...found][0] as string) : null;
}

/** President A underscored U.S. support, reaffirmed the United States' commitment: of whose, if nobody else stands for it. */
const PLEDGED =
  /\b(?:underscored|reaffirmed|reiterated|affirmed|stressed|emphasi[sz]ed|conveyed|expressed|pledged) (?:[\p{Ll}-]+ ){0,3}$/u;
const SUPPORT = /^(?:'s?)? (?:[\p{Ll}-]+ ){0,3}(?:support|commitment|readiness|resolve|solidarity)\b/u;

function pledgedFor({ lines, words, text }: Draft, { person }: Present, present: Present[]): string | null {
  const there = new Set(present.map((each) => each.person.country));
  const name =
    person.name?.text
      .replace(/,? [JS]r\.?$/, '')
      .split(' ')
      .at(-1) ?? '';
  const found = new Set<string>();
  for (const { type, start, end } of lines.slice(0, OPENING)) {
    if (type === 'chrome' || type === 'metadata') continue;
    for (const owner of [...words.in('countries', start, end), ...words.in('nationalities', start, end)]) {
      const before = text.slice(Math.max(start, owner.start - 100), owner.start);
      const isTheirs = PLEDGED.test(before) && before.includes(name) && !there.has(owner.value);
      if (isTheirs && SUPPORT.test(text.slice(owner.end, owner.end + 60))) found.add(owner.value);
    }
  }
  return found.size === 1 ? ([...found][0] as string) : null;
}
