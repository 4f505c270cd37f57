/** The country of those for whom the text gives none: that of the place, of the page, or the one party that is left. */
import type { Draft, DraftMeeting, Range } from '../draft.ts';
import type { Present } from '../participants.ts';
import { matchesOf } from '../text/matches.ts';
import { countryAt } from './owners.ts';

/**
 * A city that no vocabulary holds lies in the country of the one who hosts or, failing that, chairs; and who hosts without
 * a country is at home there. Else it lies where the text thanks for the hospitality, or in the country whose presidency it is.
 */
export function hostCountry(draft: Draft, meeting: DraftMeeting, present: Present[]): Present[] {
  const { place } = meeting;
  if (!place) return present;
  const host = present.find(({ role }) => role === 'host') ?? present.find(({ role }) => role === 'chair');
  const country = place.country ?? host?.person.country ?? thankedCountry(draft);
  if (!place.country && country) meeting.place = { ...place, country };
  return present.map((each) => {
    const stranger = each.role !== 'host' || each.person.country || each.person.organisation;
    return stranger ? each : { ...each, person: { ...each.person, country: place.country } };
  });
}

/** … thanked the Kyrgyz side for its hospitality; under the chairship of the Federative Republic of Brazil. */
const HOSTED =
  /\b(?:thank|gratitude|grateful|appreciat)[^.\n]{0,160}\b(?:hospitality|welcome|reception|hosting|arrangements)\b|\bunder the (?:[Cc]hair(?:person|man)?ship|[Pp]residency) of [^.,;\n]{3,60}/g;

/** The one country of which the agreed text says that it was the host. */
function thankedCountry({ text, lines, lexicon }: Draft): string | null {
  const found = new Set<string>();
  for (const { type, start, end } of lines) {
    if (type !== 'communique' && type !== 'lead') continue;
    for (const { index, 0: words } of matchesOf(text.slice(start, end), HOSTED)) {
      const at = start + index;
      const named = [lexicon.countries, lexicon.nationalities].flatMap((each) =>
        each.in(text, at, at + words.length),
      );
      if (named.length === 1) found.add((named[0] as { value: string }).value);
    }
  }
  return found.size === 1 ? ([...found][0] as string) : null;
}

/**
 * The country of people for whom the text gives none: of the one party that the title names and nobody else stands for;
 * else that of the page, which does not say whose president its own is.
 */
export function homeOfStrangers(draft: Draft, present: Present[]): string | null {
  const strangers = present.filter(({ person }) => !person.country && !person.organisation);
  if (strangers.length === 0) return null;
  return (strangers.length === 1 ? partyLeft(draft, present) : null) ?? publisherOf(draft);
}

function partyLeft({ text, title, lexicon, meetings }: Draft, present: Present[]): string | null {
  if (!title) return null;
  const named = (at: Range) => lexicon.countries.in(text, at.start, at.end).map(({ value }) => value);
  const there = new Set(present.map(({ person }) => person.country));
  const left = new Set(named(title).filter((code) => !there.has(code)));
  if (left.size !== 1) return null;
  const [only] = left as Set<string>;
  // Mekong-ROK Foreign Ministers' Meeting: the meeting is named after the party.
  const ofName = meetings.some(
    ({ primary, mentions }) => primary && mentions.some((at) => named(at)[0] === only),
  );
  return only && (named(title).length > 1 || (ofName && present.length > 1)) ? only : null;
}

/** How many lines at each end of a page say whose it is. */
const EDGE = 40;

/** Ministry of Foreign Affairs of Japan; Embassy of the Republic of Korea in Kenya. */
const OFFICE =
  /^(?:The )?(?:Ministry|Department|Government|Presidency|Embassy|Consulate|Permanent Mission)\b[^.:]{0,60}? of (?:the )?(?=\p{Lu})/u;

/** The country whose page it is, or null: as its name says, or that of the agency that reports. */
export function publisherOf(draft: Draft): string | null {
  const { text, lines, lexicon, sourceName } = draft;
  for (const { type, start, end } of [...lines.slice(0, EDGE), ...lines.slice(EDGE).slice(-EDGE)]) {
    if (type !== 'chrome' && type !== 'metadata') continue;
    const [publisher] = lexicon.publishers.in(text, start, end);
    if (publisher) return publisher.value;
    const office = OFFICE.exec(text.slice(start, Math.min(end, start + 120)))?.[0].length ?? 0;
    const country = office > 0 ? countryAt(draft, start + office, end) : null;
    if (country) return country.value;
  }
  return sourceName
    ? (lexicon.publishers.in(text, sourceName.start, sourceName.end)[0]?.value ?? null)
    : null;
}
