/**
 * Offices that take part and of which the text does not say who holds them:
 *
 *   Samoa was represented by its Minister of Finance and Tonga by its Premier      a representative of Vanuatu
 *   ^country                     ^office                                             ^office           ^country
 */
import type { Draft, PersonMention } from '../../draft.ts';
import type { Office } from './offices.ts';

/** The one without a name who holds an office, where the text says that the office was represented; else null. */
export function unnamedDelegate(draft: Draft, office: Office): PersonMention | null {
  return isDelegate(draft.text, office) ? unnamed(draft, office) : null;
}

/** The Secretary-General of ASEAN was also in attendance: of an organisation, or of a country. */
const ATTENDED =
  /^ (?:also )?(?:(?:was|were) (?:also )?(?:in attendance|present)|attended|participated|took part)\b/;

/** a representative of Y, represented by its Minister of Finance: an office takes part, and no one is named. */
function isDelegate(text: string, office: Office): boolean {
  const before = text.slice(Math.max(0, office.start - 24), office.start);
  const title = text.slice(office.titles[0]?.start, office.end);
  return (
    /(?:represented by (?:its|the|a|their)|(?:sent|dispatched) (?:its|their)) $/.test(before) ||
    (/ by (?:its|their) $/.test(before) &&
      / represented by /.test(text.slice(Math.max(0, office.start - 160), office.start))) ||
    (/^(?:[Rr]epresentative|delegate)\b/.test(title) &&
      /\b(?:a|the|and|by) $/.test(before) &&
      // the representative of Chad, Ambassador A
      !/^, (?:H\. ?E\. )?(?:Ambassador|Mr|Ms|Mrs|Dr)\b/.test(text.slice(office.end, office.end + 20)) &&
      office.country !== null) ||
    (/(?:^|[.\n] ?)[Tt]he $/.test(before) && ATTENDED.test(text.slice(office.end, office.end + 30)))
  );
}

/** Samoa was represented by its Minister of Finance: the country stands before the verb. */
function unnamed(draft: Draft, office: Office): PersonMention | null {
  const before = draft.text.slice(Math.max(0, office.start - 90), office.start);
  const verb =
    /(?:(?:(?:was|were|is|are) represented )?by (?:its|the|a|their)|(?:sent|dispatched) (?:its|their)) $/.exec(
      before,
    );
  const from = office.start - before.length;
  const subject = verb
    ? [...draft.lexicon.countries.in(draft.text, from, from + verb.index)].at(-1)
    : undefined;
  const country = office.country ?? subject?.value ?? null;
  if (!country && !office.organisation) return null;
  const titles = office.titles.map((title) => draft.source.plain(title.start, title.end));
  return {
    start: office.country ? office.start : (subject?.start ?? office.start),
    end: office.end,
    name: null,
    country,
    organisation: country ? null : office.organisation,
    titles,
  };
}
