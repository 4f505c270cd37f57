/**
 * Who speaks in a paragraph of a report.
 *
 *   Wen said the past 29 years …     Looking ahead, Wen put forward a four-point proposal.     "…," he added.
 *   ^speaker                                        ^speaker                                         ^the same
 */
import type { Draft, Line } from '../../draft.ts';
import { between, firstFrom } from '../../ranges.ts';
import { matchesOf } from '../../text/matches.ts';
import { isAbbreviated } from '../grammar/shapes.ts';
import { endsOfName } from '../people/name-parts.ts';
import { BARE_NAME } from '../people/names.ts';

export const SAYS =
  /\b(?:said|says|stressed|stresses|noted|pointed out|(?<!\b(?:was|were|is|been) )called (?:for|on|upon)|calls (?:for|on)|proposed|proposes|urged|urges|emphasi[sz]ed|underlined|underscored|added|told|put forward|puts forward|announced|declared|stated|observed|affirmed|asserted|explained|went on to|voiced|expressed(?=,| that\b| (?:hope|confidence|readiness|appreciation)\b)|outlined|remarked|suggested|highlighted|reiterated|pledged|reaffirmed|made (?:the following|the (?:remarks|suggestions?|proposals?|comments|statement)|(?:an? |some )?[a-z]+[- ]points?|(?:an? |[a-z]+ )(?:[a-z-]+ )?(?:proposals?|suggestions?|propositions?|recommendations?))|(?:presented|offer(?:ed|ing)|advanced|voiced|raised|set out|unveiled|came up with) (?:[\w-]+ ){0,3}(?:initiatives?|proposals?|suggestions?|ideas|points|priorities)|delivered|laid out|shared|elaborated)\b/;
const RIGHT_BEFORE = /^ (?:(?:also|then|further|again|[a-z]+ly) )?$/;
/** Words by which several speak: they are no speaker. */
const TOGETHER =
  /\b(?:[Tt]he (?:two |three |other |both )?(?:sides|[Ll]eaders|[Mm]inisters|[Ss]ecretaries|[Pp]rincipals|parties|participants|[Pp]residents|countries|members|meeting|statement|communiqué|declaration|summit)|[Bb]oth (?:sides|leaders|ministers)|[Tt]hey|[Ww]e|[Oo]ther (?:leaders|participants|ministers)|[Aa]ll (?:sides|parties))(?!\p{L})/u;

/** A will travel to B, the foreign ministry announced: an office speaks, and not A. */
const INSTITUTION =
  /\b(?:[Mm]inistry|[Gg]overnment|[Oo]ffice|[Pp]residency|[Pp]alace|[Pp]ress service|[Ee]mbassy|[Aa]gency|[Mm]edia|sources?|officials?|[Ss]ecretariat)(?: also)? $/;

/** The name of the speaker of a paragraph, or null where nobody in particular speaks. `last`: who spoke before. */
export function speakerOf(draft: Draft, names: NameParts, line: Line, last: string | null): string | null {
  const verb = SAYS.exec(line.text.slice(0, 600));
  if (!verb) return null;
  const before = line.text.slice(0, verb.index);
  const people = between(draft.people, line.start, line.start + verb.index).filter(
    ({ name }) => name !== null,
  );
  // In his remarks to the meeting, Foreign Minister A highlighted: who stands right before the verb speaks.
  const subject = people.at(-1);
  if (subject && RIGHT_BEFORE.test(line.text.slice(subject.end - line.start, verb.index)))
    return subject.name ? names.inFull(subject.name.text) : null;
  if (TOGETHER.test(sentenceTail(before)) || INSTITUTION.test(before)) return null;
  const [named] = people;
  if (named?.name) return names.inFull(named.name.text);
  if (
    /\b(?:[Hh]e|[Ss]he|the (?:\p{L}+ )?(?:president|premier|prime minister|minister|leader|chancellor))\b/u.test(
      sentenceTail(before),
    ) &&
    last
  )
    return last;
  return names.in(sentenceTail(before)) ?? names.holding(sentenceTail(before));
}

/** Other leaders said …: several speak, and nobody in particular. */
export const speakTogether = (text: string): boolean => {
  const verb = SAYS.exec(text.slice(0, 600));
  const subject = verb ? sentenceTail(text.slice(0, verb.index)) : '';
  // They should trade more, he said: what he says of them.
  if (/, (?:he|she) (?:also )?$/.test(subject)) return false;
  return TOGETHER.test(subject) || /^(?:Other|Several|Many|Participating|Attending)\b/.test(subject);
};

/** What stands before the verb in its own sentence. */
function sentenceTail(before: string): string {
  let start = before.length;
  while (start > 0 && (!STOPS.has(before[start - 1] as string) || isAbbreviated(before, start - 1))) start--;
  return before.slice(start);
}
const STOPS = new Set('.!?"');

const WORD = new RegExp(BARE_NAME, 'gu');
/** Wen Yuhe for Wen Yuhe and Yuhe: of two names the longer one where it ends in the other; null for those of two. */
function sameOf(known: string | null, name: string): string | null {
  if (known === null) return null;
  const [long, short] = known.length < name.length ? [name, known] : [known, name];
  return long === short || long.endsWith(` ${short}`) ? long : null;
}

/** Stands for the country of those of whom a text tells none. */
const AT_HOME = '';
/** How many people back a speaker is looked for. */
const NEAR = 20;

/** The people of an article by the parts of their names, as a report calls them: Wen for Wen Yuhe. */
export class NameParts {
  readonly #byPart = new Map<string, string>();
  /** By country; null where the text names several of one. */
  readonly #byCountry = new Map<string, string | null>();
  readonly #lexicon: Draft['lexicon'];

  constructor({ people, lexicon, text }: Draft) {
    this.#lexicon = lexicon;
    for (const { name, country, organisation } of people) {
      if (name && !organisation) {
        const known = this.#byCountry.get(country ?? AT_HOME);
        this.#byCountry.set(country ?? AT_HOME, known === undefined ? name.text : sameOf(known, name.text));
      }
      if (!name) continue;
      for (const part of endsOfName(text.slice(name.start, name.end)))
        if (part.length > 1 && !this.#byPart.has(part)) this.#byPart.set(part, name.text);
    }
  }

  /** The person of whose name a sentence has a part, or null. */
  in(words: string): string | null {
    for (const { 0: part } of matchesOf(words, WORD)) {
      const name = this.#byPart.get(part);
      if (name) return name;
    }
    return null;
  }

  /** A name in full, of which a text may give only a part. */
  inFull(name: string): string {
    return / /.test(name) ? name : (this.#byPart.get(name) ?? name);
  }

  /** Whose name a label has, which may be set in capitals: SECRETARY COLE. */
  called(label: string): string | null {
    const words = label
      .split(/[ ,]+/)
      .map((word) => word.replace(/(?<=\p{L})\p{Lu}+/gu, (rest) => rest.toLowerCase()));
    return (
      words
        .reverse()
        .map((word) => this.#byPart.get(word))
        .find(Boolean) ?? null
    );
  }

  /** Whom the text named last before a line, by the name in full; null where that is far. */
  lastBefore({ people, text }: Draft, { start }: Line): string | null {
    const until = firstFrom(people, start);
    const name = people.slice(Math.max(0, until - NEAR), until).findLast((person) => person.name)?.name;
    const last = name && endsOfName(text.slice(name.start, name.end)).at(-1);
    return name ? (this.#byPart.get(last as string) ?? name.text) : null;
  }

  /** The Tajik president, The President of Uzbekistan: the only one whom the text names of that country, or null. */
  holding(words: string): string | null {
    const { nationalities, countries } = this.#lexicon;
    const [, nationality] =
      /\b[Tt]he (\p{Lu}\p{L}+) (?:\p{L}+ ){0,2}(?:[Pp]resident|[Pp]remier|[Ll]eader|[Mm]inister|[Hh]ead of [Ss]tate)(?!\p{L})/u.exec(
        words,
      ) ?? [];
    const [, country] =
      /\b[Tt]he (?:\p{L}+ ){0,2}(?:President|Premier|Minister) of (?:the )?(\p{Lu}[\p{L} ]+)/u.exec(words) ??
      [];
    const of = nationality
      ? nationalities.get(nationality)
      : country
        ? countries.at(country, 0)?.value
        : null;
    if (!of) return null;
    // The Kazakh President, in a text that named him without his country, as the press of Kazakhstan does.
    return (this.#byCountry.has(of) ? this.#byCountry.get(of) : this.#byCountry.get(AT_HOME)) ?? null;
  }
}
