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

/** Keyed by UTF-16 unit. */
interface Node<T> {
  next: Map<number, Node<T>>;
  value: T | undefined;
}

const HASHES = 0x4000;
const hash = (first: number, second: number) => ((first * 31) ^ second) & (HASHES - 1);

const isLatin = (unit: number) =>
  (unit >= 0x61 && unit <= 0x7a) ||
  (unit >= 0x41 && unit <= 0x5a) ||
  (unit >= 0xc0 && unit <= 0x24f) ||
  (unit >= 0x1e00 && unit <= 0x1eff);
const isDigit = (unit: number) => unit >= 0x30 && unit <= 0x39;

/** Whether a word of a script that parts words by spaces goes on from the unit before `at` to the one there. */
function goesOn(text: string, at: number): boolean {
  const right = text.charCodeAt(at);
  if (isLatin(right)) return isLatin(text.charCodeAt(at - 1));
  return isDigit(right) && isDigit(text.charCodeAt(at - 1));
}

/**
 * Words with a value each. Looking one up costs no more than the length of the longest word. Chinese words are found
 * anywhere; those of scripts with spaces only whole: no UN in UNIFIL.
 */
export class Words<T> {
  readonly #root: Node<T> = { next: new Map(), value: undefined };
  /**
   * Whether any word may begin with two units, by their hash, so that one of one unit sets all of its hashes. At most
   * places of a text none does, and this tells fastest.
   */
  readonly #begins = new Uint8Array(HASHES);

  add(word: string, value: T): void {
    const folded = fold(word);
    let node = this.#root;
    for (let i = 0; i < folded.length; i++) {
      const unit = folded.charCodeAt(i);
      let next = node.next.get(unit);
      if (!next) {
        next = { next: new Map(), value: undefined };
        node.next.set(unit, next);
      }
      node = next;
    }
    node.value ??= value;
    if (folded.length > 1) this.#begins[hash(folded.charCodeAt(0), folded.charCodeAt(1))] = 1;
    else if (folded) this.#begins.fill(1);
  }

  /** The longest word that begins at `start` and ends by `limit`, or null. */
  at(text: string, start: number, limit = text.length): Match<T> | null {
    if (!this.#begins[hash(text.charCodeAt(start), text.charCodeAt(start + 1))] || goesOn(text, start))
      return null;
    let node: Node<T> | undefined = this.#root;
    let end = 0;
    let value: T | undefined;
    for (let i = start; i < limit; i++) {
      node = node.next.get(text.charCodeAt(i));
      if (!node) break;
      if (node.value === undefined || goesOn(text, i + 1)) continue;
      end = i + 1;
      value = node.value;
    }
    return value === undefined ? null : { start, end, value };
  }

  /** Every longest word from left to right between `start` and `end`; none overlaps another. */
  in(text: string, start = 0, end = text.length): Match<T>[] {
    const found: Match<T>[] = [];
    let unit = text.charCodeAt(start);
    for (let i = start; i < end; ) {
      const next = text.charCodeAt(i + 1);
      const match = this.#begins[hash(unit, next)] ? this.at(text, i, end) : null;
      if (match) found.push(match);
      i = match ? match.end : i + 1;
      unit = match ? text.charCodeAt(i) : next;
    }
    return found;
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
  /** Provinces and other parts of a country, to its code. */
  regions: Words<string>;
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
    regions: words(
      vocabularies.places.flatMap(({ country, regions }) => (regions ?? []).map((name) => [name, country])),
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
