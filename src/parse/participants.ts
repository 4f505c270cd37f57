/** Writes down who took part in the primary meeting, as a language's rules have found them. */
import type { Draft, DraftMeeting, PersonMention } from './draft.ts';
import type { ParsedMeeting, ParsedParticipant } from './model/meeting.ts';
import { problem } from './problems.ts';
import { slug } from './slug.ts';

/** A person who took part, and the part they took. */
export interface Present {
  person: PersonMention;
  role: ParsedParticipant['role'];
}

/** @param homeOf the country of a name for which the text gives none, because it is at home there; or null */
export function writeParticipants(
  draft: Draft,
  meeting: DraftMeeting,
  present: Present[],
  homeOf: (name: string) => string | null,
): void {
  const countries = countriesOf(draft);
  draft.participants = present.map((each, i) =>
    participant(draft, each, countries, homeOf, meeting.id, i + 1),
  );
  meeting.level ??= levelOf(draft, draft.participants);
  if (present.length === 0)
    problem(draft, 'no-participants', 'No participant was found in the report of the meeting.');
}

/** The country of each name, wherever the text gives it: 中国外交部长张三 after 国务委员兼外长张三. */
function countriesOf({ people }: Draft): Map<string, string> {
  const found = new Map<string, string>();
  for (const { name, country } of people) if (name && country) found.set(name.text, country);
  return found;
}

function participant(
  draft: Draft,
  { person, role }: Present,
  countries: Map<string, string>,
  homeOf: (name: string) => string | null,
  meetingId: string,
  order: number,
): ParsedParticipant {
  const name = person.name?.text ?? null;
  const own = person.country ?? (name && countries.get(name)) ?? null;
  const entry = name === null ? null : draft.lexicon.people.get(name);
  // A namesake from another country is somebody else, and so is one who came for an organisation.
  const stands = own ?? (person.organisation ? null : entry?.country);
  const known = entry && stands === entry.country ? entry : null;
  const stated = own ?? known?.country ?? null;
  const country = stated ?? (name && !person.organisation ? homeOf(name) : null);
  if (!country && !person.organisation && name) {
    problem(draft, 'no-country', `The text does not say which country ${name} stands for.`, person);
  }
  return {
    personId: known?.id ?? (name && [slug(name), country?.toLowerCase()].filter(Boolean).join('-')),
    name,
    latinName: known?.latin ?? null,
    country,
    organisation: person.organisation,
    titles: person.titles,
    role,
    meetingId,
    order,
    selector: draft.source.selector(person.start, person.end),
  };
}

/** How far into a title another that it ends in is looked for, in characters. */
const LONGEST_TITLE = 40;

/** The level of a meeting whose name does not tell: that of most of those who took part. */
function levelOf({ lexicon }: Draft, all: ParsedParticipant[]): ParsedMeeting['level'] {
  const levels = all.map(({ titles }) => titles.map((title) => levelOfTitle(lexicon, title)).find(Boolean));
  for (const level of new Set(levels)) {
    if (level && levels.filter((each) => each === level).length * 3 >= all.length * 2) return level;
  }
  return null;
}

/** 渔业部部长: of a title that no vocabulary holds, the level of the title that it ends in; not so of a deputy's, nor of who chairs for a side. */
export function levelOfTitle({ titles }: Draft['lexicon'], title: string): ParsedMeeting['level'] {
  for (let at = 0; at < title.length && at < LONGEST_TITLE; at++) {
    // 农林畜产食品部长官: ministers of the Republic of Korea.
    const known = titles.get(title.slice(at)) ?? titles.get(title.slice(at).replace(/(?<=部長|部长)官$/, ''));
    // 中俄人文合作委员会中方主席
    if (known) return /(?:[副方]|共同|[联聯][合席]|[轮輪]值)$/.test(title.slice(0, at)) ? null : known.level;
  }
  return null;
}
