/**
 * People whom a report calls by one part of their name, without a title, once it has named them in full.
 *
 *   Chinese Premier Yu Mahe …. Yu and Lao Prime Minister X co-chaired the meeting.
 *                              ^the same
 */
import type { Draft, PersonMention } from '../draft.ts';
import type { Range } from '../ranges.ts';
import { matchesOf } from '../text/matches.ts';
import { NOT_A_NAME } from './names.ts';

const WORD = /\p{Lu}[\p{L}-]+/gu;
/** Another capitalised word right before or behind: a part of another name. */
const JOINED_LEFT = /\p{Lu}[\p{L}.'-]*[ -]$/u;
const JOINED_RIGHT = /^(?:[ -]\p{Lu}|'s? )/u;

export class BareNames {
  readonly #byPart = new Map<string, PersonMention>();
  /** By the first part of the name, with the name as the text folds it. */
  readonly #inFull = new Map<string, { name: string; person: PersonMention }>();

  constructor({ people, lexicon, text }: Draft) {
    for (const person of people) {
      const parts = person.name?.text.split(' ') ?? [];
      if (!person.name || parts.length < 2) continue;
      const name = text.slice(person.name.start, person.name.end);
      const first = /^\p{Lu}[\p{L}-]+/u.exec(name)?.[0];
      if (first && !this.#inFull.has(first)) this.#inFull.set(first, { name, person });
      for (const part of [parts[0] as string, parts.at(-1) as string]) {
        const other = NOT_A_NAME.has(part) || lexicon.countries.get(part) || lexicon.places.get(part);
        if (part.length > 1 && !other && !this.#byPart.has(part)) this.#byPart.set(part, person);
      }
    }
  }

  /** The people of a sentence with those whom it names barely, in order. */
  among(named: PersonMention[], { start }: Range, words: string): PersonMention[] {
    const found: PersonMention[] = [];
    let i = 0;
    for (const { 0: word, index } of matchesOf(words, WORD)) {
      const full = this.#inFull.get(word);
      const whole = full && words.startsWith(full.name, index) ? full : null;
      const person = whole?.person ?? this.#byPart.get(word);
      if (!person) continue;
      const length = (whole?.name ?? word).length;
      const at = { start: start + index, end: start + index + length };
      while (i < named.length && (named[i] as PersonMention).end <= at.start) i++;
      if ((named[i]?.start ?? at.end) < at.end) continue;
      if (JOINED_LEFT.test(words.slice(Math.max(0, index - 30), index))) continue;
      if (!JOINED_RIGHT.test(words.slice(index + length, index + length + 3)))
        found.push({ ...person, ...at });
    }
    return found.length === 0 ? named : [...named, ...found].sort((a, b) => a.start - b.start);
  }
}
