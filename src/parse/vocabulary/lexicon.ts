/** The vocabularies compiled for matching: every word folded, in tries that find the longest word at a place. */

import type { ParsedMeeting } from '../model/meeting.ts';
import { Beginnings } from './beginnings.ts';
import { type ActWords, compileCodebook } from './codebook.ts';
import { type PlacedTopic, topicWords } from './topics.ts';
import type { Vocabularies } from './vocabulary.ts';
import { Words } from './words.ts';

export type MeetingLevel = NonNullable<ParsedMeeting['level']>;

export interface Title {
  level: MeetingLevel | null;
  country: string | null;
}

export interface Organisation {
  id: string;
  /** Its name where one is given to those who come for it. */
  label: string;
  /** Whether it is an organ of another. */
  organ: boolean;
  /** Its name, where the word stands for it in titles of office alone. */
  inTitles: string | null;
}

export type Bloc = Vocabularies['blocs'][number];

/** The vocabularies whose words are searched for in whole lines of a text. */
const SEARCHED = [
  'countries',
  'nationalities',
  'titles',
  'organisations',
  'documents',
  'initiatives',
  'topics',
  'labels',
  'notices',
  'related',
  'chrome',
  'publishers',
  'homes',
] as const satisfies (keyof Lexicon)[];
export type Searched = (typeof SEARCHED)[number];
/** The bit that stands for each. */
export const BIT = Object.fromEntries(SEARCHED.map((key, i) => [key, 1 << i])) as Record<Searched, number>;

export interface Lexicon {
  countries: Words<string>;
  /** Kyrgyz, Pakistani: words that stand before an office for the country. */
  nationalities: Words<string>;
  /** Cities; `others` are the countries that have one of the same name. */
  places: Words<{ country: string; others: string[] }>;
  /** 人民大会堂, White House: houses, with the city where they stand. */
  venues: Words<{ city: string; country: string }>;
  /** 京, 港: what stands for a city, with the city's name in both scripts. */
  shortCities: Words<{ 'zh-Hans': string; 'zh-Hant': string; country: string }>;
  /** Provinces and other parts of a country, to its code. */
  regions: Words<string>;
  titles: Words<Title>;
  people: Words<Vocabularies['people'][number]>;
  series: Words<{ id: string; level: MeetingLevel }>;
  organisations: Words<Organisation>;
  documents: Words<{ id: string }>;
  initiatives: Words<{ id: string }>;
  /** The topics that a word evidences; none where the phrase only holds such a word. */
  topics: Words<PlacedTopic[]>;
  acts: { zh: ActWords; en: ActWords };
  blocs: Words<Bloc>;
  /** 中, 俄: the one character that may stand for a country or a bloc, with all that it may stand for. */
  shortForms: Words<(string | Bloc)[]>;
  chrome: Words<true>;
  notices: Words<true>;
  related: Words<true>;
  sidebars: Words<true>;
  labels: Words<keyof Vocabularies['page']['labels']>;
  /** The country whose page it is. */
  publishers: Words<string>;
  /** The country where a text was written that has such a word; null is any script. */
  homes: Words<{ country: string; script: string | null }>;
  /** Reuters, Press Trust of India: who sends reports. */
  agencies: Words<true>;
  /** The words of those that are searched for, all together. */
  beginnings: Beginnings;
}

/** Compiles vocabularies; done once, shared by all articles. */
export function compile(vocabularies: Vocabularies): Lexicon {
  const { page } = vocabularies;
  const words: Omit<Lexicon, 'beginnings'> = {
    countries: new Words(vocabularies.countries.flatMap(({ code, names }) => names.map((n) => [n, code]))),
    nationalities: new Words(
      vocabularies.countries.flatMap(({ code, adjectives }) => (adjectives ?? []).map((n) => [n, code])),
    ),
    places: new Words(cities(vocabularies)),
    venues: new Words(
      vocabularies.places.flatMap(({ country, venues }) =>
        Object.entries(venues ?? {}).flatMap(([city, names]) =>
          names.map((name): [string, { city: string; country: string }] => [name, { city, country }]),
        ),
      ),
    ),
    shortCities: new Words(
      vocabularies.places.flatMap(({ country, short }) =>
        Object.entries(short ?? {}).map(([sign, [hans, hant]]) => [
          sign,
          { 'zh-Hans': hans, 'zh-Hant': hant, country },
        ]),
      ),
    ),
    regions: new Words(
      vocabularies.places.flatMap(({ country, regions }) => (regions ?? []).map((name) => [name, country])),
    ),
    titles: new Words(
      vocabularies.titles.map(({ title, level, country }) => [
        title,
        { level: level ?? null, country: country ?? null },
      ]),
    ),
    people: new Words(
      vocabularies.people.flatMap((person) => [person.latin, ...person.names].map((name) => [name, person])),
    ),
    series: new Words(
      vocabularies.series.flatMap(({ id, level, names }) => names.map((n) => [n, { id, level }])),
    ),
    organisations: new Words<Organisation>(
      vocabularies.organisations.flatMap(({ id, names, titles = [], of }) => {
        const body = { id, label: names[0] as string, organ: of !== undefined };
        return [
          ...names.map((name) => [name, { ...body, inTitles: null }] as const),
          ...titles.map((word) => [word, { ...body, inTitles: alike(names, word) }] as const),
        ];
      }),
    ),
    documents: new Words(
      vocabularies.documents.flatMap((each) => each.names.map((name) => [name, { id: each.id }])),
    ),
    initiatives: new Words(
      vocabularies.initiatives.flatMap((each) => each.names.map((name) => [name, { id: each.id }])),
    ),
    topics: new Words(topicWords(vocabularies.topics)),
    acts: compileCodebook(vocabularies.acts),
    blocs: new Words(vocabularies.blocs.flatMap((bloc) => bloc.names.map((name) => [name, bloc]))),
    shortForms: new Words(shortForms(vocabularies)),
    chrome: new Words(page.chrome.map((word) => [word, true])),
    notices: new Words(page.notices.map((word) => [word, true])),
    related: new Words(page.related.map((word) => [word, true])),
    sidebars: new Words(page.sidebars.map((word) => [word, true])),
    labels: new Words(
      (Object.keys(page.labels) as (keyof typeof page.labels)[]).flatMap((key) =>
        page.labels[key].map((word) => [word, key]),
      ),
    ),
    publishers: new Words(
      page.publishers.flatMap(({ country, names }) => names.map((name) => [name, country])),
    ),
    homes: new Words(
      page.homes.flatMap(({ country, script = null, names }) =>
        names.map((name) => [name, { country, script }]),
      ),
    ),
    agencies: new Words(page.agencies.map((word) => [word, true])),
  };
  return { ...words, beginnings: new Beginnings(SEARCHED.map((key) => [words[key], BIT[key]])) };
}

/** The name that is in the same letters as a word. */
function alike(names: readonly string[], word: string): string {
  const isHan = (each: string) => /\p{Script=Han}/u.test(each);
  return names.find((name) => isHan(name) === isHan(word)) ?? (names[0] as string);
}

function cities({ places }: Vocabularies): Map<string, { country: string; others: string[] }> {
  const found = new Map<string, { country: string; others: string[] }>();
  for (const { country, names } of places)
    for (const name of names) {
      const known = found.get(name);
      if (!known) found.set(name, { country, others: [] });
      else if (known.country !== country) known.others.push(country);
    }
  return found;
}

function shortForms({ countries, blocs }: Vocabularies): Map<string, (string | Bloc)[]> {
  const found = new Map<string, (string | Bloc)[]>();
  const enter = (short: string[] | undefined, of: string | Bloc) => {
    for (const each of short ?? []) found.set(each, [...(found.get(each) ?? []), of]);
  };
  for (const { short, code } of countries) enter(short, code);
  for (const bloc of blocs) enter(bloc.short, bloc);
  return found;
}
