/**
 * The capital in which those of the opening met, where only its country is told there.
 *
 *   The capital of Kazakhstan hosted the meeting … a statement was adopted in Astana
 *                  ^country                                                    ^city
 */
import type { Draft, Line, Place } from '../../draft.ts';

const CAPITAL = /\b[Tt]he capital of (?=\p{Lu})|\b\p{Lu}\p{L}+ capital\b/u;

/** The city of that country which the text names elsewhere; the country alone where it names none. */
export function capitalNamed({ text, lexicon, source, lines }: Draft, opening: Line[]): Place | null {
  for (const line of opening.slice(0, 2)) {
    const at = CAPITAL.exec(line.text);
    const from = line.start + (at?.index ?? 0);
    const country =
      at &&
      (/ of /.test(at[0])
        ? lexicon.countries.at(text, from + at[0].length, line.end)
        : lexicon.nationalities.at(text, from, line.end));
    if (!country) continue;
    const told = lines.filter(({ type, start }) => type === line.type && start >= line.start);
    const cities = told.flatMap(({ start, end }) => lexicon.places.in(text, start, end));
    const city = cities.find(({ value }) => value.country === country.value);
    return { name: city ? source.plain(city.start, city.end) : null, country: country.value };
  }
  return null;
}
