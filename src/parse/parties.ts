/**
 * Which countries the parties of a text are, where the text makes it certain:
 *
 *   中国-中亚外长会晤        中日韩领导人会议      里海沿岸国家外长会议 … 由五国各派三名专家 …
 *   ^named  ^named           ^named                as many countries took part as the text counts
 */
import type { Draft } from './draft.ts';
import { fold } from './text/fold.ts';
import type { Bloc } from './vocabulary/lexicon.ts';

/** What an actor of a sentence is: all the parties, as many as are counted, or some countries and blocs; null for one unknown. */
export type Who = { all: number | null } | { each: (Country | Bloc | null)[] };
type Country = string;

export class Parties {
  readonly #named: Set<Country>;
  /** Blocs without known members among the parties. */
  readonly #blocs: Set<Bloc>;
  readonly #present: Set<Country>;
  readonly #all: Set<Country> | null;
  /** The people of the text by name, folded, with the country of each where it is known. */
  readonly people: ReadonlyMap<string, Country | null>;

  /** @param counts how many parties the text counts anywhere: 2 for 双方, 5 for 五国 */
  constructor(draft: Draft, counts: ReadonlySet<number>) {
    const { countries, blocs } = namedIn(draft);
    this.#named = countries;
    this.#blocs = blocs;
    this.#present = new Set(draft.participants.flatMap(({ country }) => country ?? []));
    const people = new Map<string, Country | null>();
    for (const { name, country } of draft.people) if (name) people.set(fold(name.text), country);
    for (const { name, country } of draft.participants) if (name) people.set(fold(name), country);
    this.people = people;
    const { size } = this.#present;
    if (this.#named.size > 1 && [...this.#present].every((country) => this.#named.has(country)))
      this.#all = this.#named;
    else this.#all = size > 1 && counts.has(size) ? this.#present : null;
  }

  /** The countries, in alphabetical order; null where they are not certain. */
  countriesOf(who: Who): Country[] | null {
    if ('all' in who) return sorted(who.all === null ? this.#all : this.#counted(who.all));
    const found = new Set<Country>();
    for (const one of who.each) {
      const countries = typeof one === 'string' ? [one] : one?.members;
      if (!countries) return null;
      for (const country of countries) found.add(country);
    }
    return sorted(found);
  }

  /** Which of those that one character may stand for is meant: the one that is a party, or the only one there is. */
  chosen(candidates: readonly (Country | Bloc)[]): Country | Bloc | null {
    if (candidates.length === 1) return candidates[0] ?? null;
    const bloc = candidates.find((each) => typeof each === 'object' && this.#blocs.has(each));
    if (bloc) return bloc;
    const parties = candidates.filter(
      (each) => typeof each === 'string' && (this.#named.has(each) || this.#present.has(each)),
    );
    return parties.length === 1 ? (parties[0] as Country) : null;
  }

  #counted(count: number): Set<Country> | null {
    return [this.#all, this.#named, this.#present].find((each) => each?.size === count) ?? null;
  }
}

/**
 * The countries in the name of the meeting that is reported, or else in the heading of the agreed text; none where one is
 * not certain. With them the blocs that make it uncertain.
 */
function namedIn({ lexicon, meetings, heading, text }: Draft): { countries: Set<Country>; blocs: Set<Bloc> } {
  const blocs = new Set<Bloc>();
  const series = fold(meetings.find(({ primary }) => primary)?.series ?? '');
  // What a text is about (关于乌克兰问题的声明) is no party to it.
  const headed = heading
    ? text.slice(heading.start, heading.end).replace(/(?:关于|就| on | regarding ).*/, '')
    : '';
  for (const name of [series, headed]) {
    const found = new Set<Country>();
    let certain = true;
    for (let at = 0; at < name.length; ) {
      const bloc = lexicon.blocs.at(name, at);
      const country = lexicon.countries.at(name, at);
      const pair = shortFormsAt(lexicon.shortForms, name, at);
      if (bloc && bloc.end >= (country?.end ?? 0)) {
        for (const member of bloc.value.members ?? []) found.add(member);
        if (!bloc.value.members) blocs.add(bloc.value);
        certain &&= bloc.value.members !== undefined;
        at = bloc.end;
      } else if (country) {
        found.add(country.value);
        at = country.end;
      } else if (pair) {
        for (const each of pair) {
          if (typeof each === 'string') found.add(each);
          else {
            if (each) blocs.add(each);
            certain = false;
          }
        }
        at += pair.length;
      } else at++;
    }
    if (certain && found.size > 1) return { countries: found, blocs: new Set() };
  }
  return { countries: new Set(), blocs };
}

/** 中日韩: two or more short forms in a row, each standing for one country only; null in place of another. */
export function shortFormsAt(
  shortForms: Draft['lexicon']['shortForms'],
  text: string,
  start: number,
): (Country | Bloc | null)[] | null {
  const found: (Country | Bloc | null)[] = [];
  for (let at = start; ; at++) {
    const short = shortForms.at(text, at, at + 1);
    if (!short) break;
    found.push(short.value.length === 1 ? (short.value[0] as Country | Bloc) : null);
  }
  return found.length > 1 ? found : null;
}

const sorted = (countries: Set<Country> | null): Country[] | null => countries && [...countries].sort();
