/**
 * The country or the organisation that an office is of.
 *
 *   Kyrgyz President    Japan's Foreign Minister    of the Kingdom of Thailand     SCO Secretary-General
 *   ^country            ^country                               ^country            ^organisation
 */
import type { Draft } from '../../draft.ts';
import type { Range } from '../../ranges.ts';
import type { Match } from '../../vocabulary/words.ts';

/** What long forms put before a country's name. */
const LONG_FORM =
  /^(?:Government of (?:the )?)?(?:(?:\p{Lu}[\p{L}'-]+ ){0,4}(?:Republic|Kingdom|State|Commonwealth|Union|Federation|Principality|Sultanate|Emirate|Duchy|Government|Cooperative Republic) of )?(?:the |The )?/u;

/** What any that is not empty has. */
const MAY_BE_LONG = /^[Tt]he | of /;

/** The country named at `at`, with what its long form puts before it, or null. */
export function countryAt({ text, lexicon }: Draft, at: number, end: number): Match<string> | null {
  const plain = lexicon.countries.at(text, at, end) ?? republicAt(text, lexicon, at, end);
  const words = text.slice(at, at + 80);
  const long = MAY_BE_LONG.test(words) ? (LONG_FORM.exec(words)?.[0].length ?? 0) : 0;
  const named =
    long > 0
      ? (lexicon.countries.at(text, at + long, end) ?? republicAt(text, lexicon, at + long, end))
      : null;
  const found = named && (!plain || named.end > plain.end) ? named : plain;
  return found && { ...found, start: at };
}

/** Togolese Republic, Hellenic Republic: a nationality with the form of state. */
function republicAt(
  text: string,
  { nationalities }: Draft['lexicon'],
  at: number,
  end: number,
): Match<string> | null {
  const nationality = nationalities.at(text, at, end);
  const form =
    nationality &&
    /^ (?:Republic|Kingdom|Federation|Confederation)\b(?! of \p{Lu})/u.exec(
      text.slice(nationality.end, nationality.end + 20),
    );
  return nationality && form ? { ...nationality, end: nationality.end + form[0].length } : null;
}

export interface Owner extends Range {
  country: string | null;
  organisation: string | null;
}

/** What may stand before the owner without a space: (Kyrgyz; … ended.Kyrgyz */
const JAMMED = /^(?:["(]|\p{Ll}+\.(?=\p{Lu}))/u;

/** How many words an owner before a title may have. */
const MOST_WORDS = 5;

/** The country, nationality or organisation whose name ends right before `end`: Pakistani, U.S., Japan's, SCO. */
export function ownerBefore(draft: Draft, end: number, floor: number): Owner | null {
  const { text, lexicon, source } = draft;
  const before = text.slice(Math.max(floor, end - 60), end);
  // Republic of Korea (ROK) Foreign Minister
  const short = /\([A-Z][A-Za-z.]{1,9}\) $/.exec(before)?.[0].length ?? 0;
  if (short > 0 && before.length > short) return ownerBefore(draft, end - short, floor);
  if (!/(?:\S| -) ?$/.test(before) || !/[\s,]$/.test(before)) return null;
  const stop = end - 1 - (/'s? $/.exec(before)?.[0].trimEnd().length ?? 0);
  let start = stop;
  let found: Owner | null = null;
  for (let words = 0; words < MOST_WORDS && start > Math.max(floor, end - 60); words++) {
    start = Math.max(floor, text.lastIndexOf(' ', start - 2) + 1);
    const at = start + (JAMMED.exec(text.slice(start, stop))?.[0].length ?? 0);
    const country = lexicon.countries.is(text, at, stop) ?? lexicon.nationalities.is(text, at, stop);
    const organisation = country ? null : lexicon.organisations.is(text, at, stop);
    if (country) found = { start: at, end: stop, country, organisation: null };
    else if (organisation)
      found = { start: at, end: stop, country: null, organisation: source.plain(at, stop) };
    if (start === floor) break;
  }
  return found;
}
