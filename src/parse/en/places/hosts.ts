/** In which country a meeting took place whose city no vocabulary holds: that of its host. */
import type { Draft, DraftMeeting } from '../../draft.ts';
import type { Present } from '../../participants.ts';
import { matchesOf } from '../../text/matches.ts';

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
    return stranger ? each : { ...each, person: { ...each.person, country } };
  });
}

/** … thanked the Kyrgyz side for its hospitality; under the chairship of the Federative Republic of Brazil. */
const HOSTED =
  /\b(?:thank|gratitude|grateful|appreciat)[^.\n]{0,160}\b(?:hospitality|welcome|reception|hosting|arrangements)\b|\b[Uu]nder the (?:[Cc]hair(?:person|man)?ship|[Pp]residency) of [^.,;\n]{3,60}/g;

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

/** The country of a stranger who hosts or chairs, once it is known, is that of a city that no vocabulary holds. */
export function hostAtHome(
  meeting: DraftMeeting,
  present: Present[],
  homeOf: (name: string) => string | null,
): void {
  const { place } = meeting;
  const host = present.find(
    ({ role, person }) => role !== 'attendee' && person.country === null && person.organisation === null,
  );
  const home = host?.person.name ? homeOf(host.person.name.text) : null;
  if (place && !place.country && home) meeting.place = { ...place, country: home };
}
