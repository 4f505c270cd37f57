/** The vocabularies compiled for matching: every word folded, in tries that find the longest word at a place. */

import type { ParsedMeeting } from './model.ts';
import { fold } from './text/fold.ts';
import type { Vocabularies } from './vocabulary.ts';

export interface Match<T> {
  start: number;
  end: number;
  value: T;
}
export type MeetingLevel = NonNullable<ParsedMeeting['level']>;

interface Node<T> {
  next: Map<string, Node<T>>;
  value?: T;
}

const LATIN = /[A-Za-z\u00c0-\u024f\u1e00-\u1eff]/;
const DIGIT = /\d/;

/** Whether a word of a script that parts words by spaces goes on from one character to the next: no match ends there. */
function goesOn(left: string | undefined, right: string | undefined): boolean {
  if (!left || !right) return false;
  return (LATIN.test(left) && LATIN.test(right)) || (DIGIT.test(left) && DIGIT.test(right));
}

/**
 * Words with a value each. Looking one up costs no more than the length of the longest word. Chinese words are found
 * anywhere; those of scripts with spaces only whole: no UN in UNIFIL.
 */
export class Words<T> {
  readonly #root: Node<T> = { next: new Map() };

  add(word: string, value: T): void {
    let node = this.#root;
    for (const unit of fold(word).split('')) {
      let next = node.next.get(unit);
      if (!next) {
        next = { next: new Map() };
        node.next.set(unit, next);
      }
      node = next;
    }
    node.value ??= value;
  }

  /** The longest word that begins at `start` and ends by `limit`, or null. */
  at(text: string, start: number, limit = text.length): Match<T> | null {
    let node: Node<T> | undefined = this.#root;
    let found: Match<T> | null = null;
    for (let i = start; i < limit; i++) {
      node = node.next.get(text[i] as string);
      if (!node) break;
      if (node.value !== undefined && !goesOn(text[i], text[i + 1]))
        found = { start, end: i + 1, value: node.value };
    }
    return found && !goesOn(text[start - 1], text[start]) ? found : null;
  }

  /** Every longest word from left to right between `start` and `end`; none overlaps another. */
  *in(text: string, start = 0, end = text.length): Generator<Match<T>> {
    for (let i = start; i < end; ) {
      const match = this.at(text, i, end);
      if (match) yield match;
      i = match ? match.end : i + 1;
    }
  }

  /** The value of a word, where all of `word` is one. */
  get(word: string): T | null {
    const folded = fold(word);
    const match = this.at(folded, 0);
    return match && match.end === folded.length ? match.value : null;
  }
}

export interface Title {
  level: MeetingLevel | null;
  country: string | null;
}

export interface Lexicon {
  countries: Words<string>;
  /** Kyrgyz, Pakistani: words that stand before an office for the country. */
  nationalities: Words<string>;
  places: Words<{ country: string }>;
  titles: Words<Title>;
  people: Words<Vocabularies['people'][number]>;
  series: Words<{ id: string; level: MeetingLevel }>;
  organisations: Words<{ id: string; label: string }>;
  topics: Words<{ id: string; label: string }[]>;
  chrome: Words<true>;
  notices: Words<true>;
  related: Words<true>;
  sidebars: Words<true>;
  labels: Words<keyof Vocabularies['page']['labels']>;
}

/** Compiles vocabularies; done once, shared by all articles. */
export function compile(vocabularies: Vocabularies): Lexicon {
  const { page } = vocabularies;
  const topics = new Map<string, { id: string; label: string }[]>();
  for (const topic of vocabularies.topics) {
    for (const word of topic.words) {
      topics.set(word, [...(topics.get(word) ?? []), { id: topic.id, label: topic.labels.zh }]);
    }
  }
  return {
    countries: words(vocabularies.countries.flatMap(({ code, names }) => names.map((n) => [n, code]))),
    nationalities: words(
      vocabularies.countries.flatMap(({ code, adjectives }) => (adjectives ?? []).map((n) => [n, code])),
    ),
    places: words(
      vocabularies.places.flatMap(({ country, names }) => names.map((name) => [name, { country }])),
    ),
    titles: words(
      vocabularies.titles.map(({ title, level, country }) => [
        title,
        { level: level ?? null, country: country ?? null },
      ]),
    ),
    people: words(
      vocabularies.people.flatMap((person) => [person.latin, ...person.names].map((name) => [name, person])),
    ),
    series: words(
      vocabularies.series.flatMap(({ id, level, names }) => names.map((n) => [n, { id, level }])),
    ),
    organisations: words(
      vocabularies.organisations.flatMap(({ id, names }) =>
        names.map((name) => [name, { id, label: names[0] as string }]),
      ),
    ),
    topics: words([...topics]),
    chrome: words(page.chrome.map((word) => [word, true])),
    notices: words(page.notices.map((word) => [word, true])),
    related: words(page.related.map((word) => [word, true])),
    sidebars: words(page.sidebars.map((word) => [word, true])),
    labels: words(
      (Object.keys(page.labels) as (keyof typeof page.labels)[]).flatMap((key) =>
        page.labels[key].map((word) => [word, key]),
      ),
    ),
  };
}

function words<T>(entries: [string, T][]): Words<T> {
  const all = new Words<T>();
  for (const [word, value] of entries) all.add(word, value);
  return all;
}
