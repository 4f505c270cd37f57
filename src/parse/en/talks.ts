/**
 * Meetings that have no name of their own: the text says who met, or that some talked or paid a visit.
 *
 *   We, the Foreign Ministers of the Group of Seven, met in Trieste      President X held talks with President Y
 *           ^name                                                                         ^name
 */
import { between, type Draft, type Line, type MeetingMention, UNTOLD } from '../draft.ts';
import { type Group, group } from '../meeting-groups.ts';
import { slug } from '../slug.ts';
import { matchesOf } from '../text/matches.ts';
import { eventOf } from './events.ts';
import { levelOf } from './meeting-names.ts';
import { primaryOf } from './primary.ts';

const WHO_MET =
  /(?:^|\. |\d\.? +)(?:We, the |The )?((?=[^.;:]{0,80}\b(?:Ministers|Leaders|Heads of|Presidents|Premiers|Chancellors)\b)\p{Lu}[^.;:]{4,160}?),? (?:met|gathered|convened|meeting)\b/u;
const TALKS =
  /\b(?:(?:State|Official|Working|official|state|working) [Vv]isit|(?:bilateral |official |formal )?(?:talks|consultations|meeting)|[Pp]hone call|telephone conversation|met|Meeting(?= in))\b/g;
/** How many paragraphs of the opening are looked at. */
const OPENING = 4;

/** The first such meeting that the opening tells of, or null. */
export function talksOf(draft: Draft, mentions: MeetingMention[]): Group | null {
  const kind = kindOf(draft, mentions);
  if (kind) return kind;
  const opening = draft.lines
    .filter(({ type }) => type === 'lead' || type === 'communique')
    .slice(0, OPENING);
  for (const line of opening) {
    const who = WHO_MET.exec(line.text);
    if (!who) continue;
    const start = line.start + who.index + who[0].indexOf(who[1] as string);
    const name = (who[1] as string).replace(/,$/, '');
    return [told(draft, start, start + name.length, slug(name), levelOf(name))];
  }
  for (const [i, line] of opening.entries()) {
    for (const match of matchesOf(line.text, TALKS)) {
      const start = line.start + match.index;
      // The Presidents of …, Meeting in …: a preamble names the parties in a paragraph of its own.
      const parties = partiesOf(draft, match[0] === 'Meeting' ? (opening[i - 1] ?? line) : line);
      if (parties.length < 2) continue;
      return [
        told(
          draft,
          start,
          start + match[0].length,
          `${parties.join('-')}-talks`.toLowerCase(),
          peopleLevel(draft, line),
        ),
      ];
    }
  }
  return null;
}

/** Trilateral Foreign Ministers' Meeting, second high-level meeting: names of a kind, in the title or held in the opening. */
function kindOf(draft: Draft, mentions: MeetingMention[]): Group | null {
  const kinds = mentions
    .filter(({ anaphor, planned }) => anaphor === 'this' && !planned)
    .map((mention): MeetingMention => ({ ...mention, anaphor: null }));
  return primaryOf(draft, group(kinds));
}

function told(
  draft: Draft,
  start: number,
  end: number,
  seriesId: string,
  level: MeetingMention['level'],
): MeetingMention {
  const mention: MeetingMention = {
    ...UNTOLD,
    start,
    end,
    seriesId,
    level,
    series: draft.source.plain(start, end),
  };
  return { ...mention, ...eventOf(draft, mention, null, null), planned: false };
}

/** The parties of a paragraph: its countries or, where it names none, the people, in alphabetical order. */
function partiesOf(draft: Draft, line: Line): string[] {
  const countries = countriesOf(draft, line);
  if (countries.length > 1) return countries;
  const people = between(draft.people, line.start, line.end).flatMap(({ name }) =>
    name ? [slug(name.text)] : [],
  );
  return [...new Set(people)].sort().slice(0, 3);
}

/** The countries of a paragraph, as codes in alphabetical order, so that either side's report gives one id. */
function countriesOf({ text, lexicon }: Draft, { start, end }: Line): string[] {
  const named = [...lexicon.countries.in(text, start, end), ...lexicon.nationalities.in(text, start, end)];
  return [...new Set(named.map(({ value }) => value))].sort().slice(0, 3);
}

function peopleLevel(draft: Draft, { start, end }: Line): MeetingMention['level'] {
  for (const { titles } of between(draft.people, start, end)) {
    for (const title of titles) {
      const level = titleLevel(draft, title);
      if (level) return level;
    }
  }
  return null;
}

/** The level of a title, by its head. */
function titleLevel({ lexicon }: Draft, title: string): MeetingMention['level'] {
  return lexicon.titles.get(title)?.level ?? [...lexicon.titles.in(title)][0]?.value.level ?? null;
}
