/** The country of those for whom the text gives none: that of the place, of the page, or the one party that is left. */
import type { Draft, DraftMeeting } from '../draft.ts';
import type { Present } from '../participants.ts';

/**
 * A city that no vocabulary holds lies in the country of the one who hosts or, failing that, chairs; and who hosts without
 * a country is at home there.
 */
export function hostCountry(meeting: DraftMeeting, present: Present[]): Present[] {
  const { place } = meeting;
  if (!place) return present;
  const host = present.find(({ role }) => role === 'host') ?? present.find(({ role }) => role === 'chair');
  if (!place.country && host?.person.country) meeting.place = { ...place, country: host.person.country };
  return present.map((each) => {
    const stranger = each.role !== 'host' || each.person.country || each.person.organisation;
    return stranger ? each : { ...each, person: { ...each.person, country: place.country } };
  });
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

function partyLeft({ text, title, lexicon }: Draft, present: Present[]): string | null {
  if (!title) return null;
  const named = [...lexicon.countries.in(text, title.start, title.end)].map(({ value }) => value);
  const left = new Set(named.filter((code) => !present.some(({ person }) => person.country === code)));
  return named.length > left.size && left.size === 1 ? ([...left][0] as string) : null;
}

function publisherOf({ text, lines, lexicon }: Draft): string | null {
  for (const { type, start, end } of lines) {
    if (type !== 'chrome' && type !== 'metadata') continue;
    const [publisher] = lexicon.publishers.in(text, start, end);
    if (publisher) return publisher.value;
  }
  return null;
}
