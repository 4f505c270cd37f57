/**
 * People whom a report calls by one part of their name, without a title, once it has named them in full.
 *
 *   Chinese Premier Yu Mahe …. Yu and Lao Prime Minister X co-chaired the meeting.
 *                              ^the same
 */
import type { Draft, PersonMention } from '../../draft.ts';
import type { Range } from '../../ranges.ts';
import { matchesOf } from '../../text/matches.ts';
import { isCapitals } from '../grammar/shapes.ts';
import { endsOfName } from './name-parts.ts';
import { BARE_NAME, NOT_A_NAME } from './names.ts';

const FIRST = new RegExp(`^${BARE_NAME}`, 'u');
const WORD = new RegExp(BARE_NAME, 'gu');
/** Another capitalised word right before or behind: a part of another name. */
const JOINED_LEFT = /\p{Lu}[\p{L}.'-]*[ -]$/u;
/** A title or a form of address before a family name in capitals, which alone may be an acronym: Minister TANAKA. */
const TITLED_LEFT =
  /\b(?:Minister|President|Premier|Secretary|Chancellor|Commissioner|Mrs?\.?|Ms\.?|Dr\.?) $/;
const JOINED_RIGHT = /^(?:[ -]\p{Lu}|'s? )/u;

export class BareNames {
  readonly #byPart = new Map<string, PersonMention>();
  /** By the first part of the name, with the name as the text folds it. */
  readonly #inFull = new Map<string, { name: string; person: PersonMention }>();

  constructor({ people, lexicon, text }: Draft) {
    for (const person of people) {
      const name = person.name ? text.slice(person.name.start, person.name.end) : '';
      const ends = endsOfName(name);
      if (ends.length < 2) continue;
      const first = FIRST.exec(name)?.[0];
      if (first && !this.#inFull.has(first)) this.#inFull.set(first, { name, person });
      for (const part of ends) {
        const other = NOT_A_NAME.has(part) || lexicon.countries.get(part) || lexicon.places.get(part);
        if (part.length < 2 || other) continue;
        // Mr. WADA Toma, and below Wada.
        for (const written of [part, part.replace(/(?<=^.)\p{Lu}+$/u, (rest) => rest.toLowerCase())])
          if (!this.#byPart.has(written)) this.#byPart.set(written, person);
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
      const before = words.slice(Math.max(0, index - 30), index);
      if (JOINED_LEFT.test(before) && !(isCapitals(word) && TITLED_LEFT.test(before))) continue;
      if (!JOINED_RIGHT.test(words.slice(index + length, index + length + 3)))
        found.push({ ...person, ...at });
    }
    return found.length === 0 ? named : [...named, ...found].sort((a, b) => a.start - b.start);
  }
}
