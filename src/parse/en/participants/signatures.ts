/**
 * Those who signed an agreed text for their governments, or stand in a table by their countries: a line that says for whom,
 * and below it name and office.
 *
 *   For the Government of Mali          For the Kyrgyz Republic:            Togo
 *   ALI KEITA                           Minister of Foreign Affairs         H.E. Mr. Kofi Ayi, Minister of Trade
 *   Minister of Foreign Affairs         Asan Bek
 */
import { type Draft, type Line, type PersonMention, writtenName } from '../../draft.ts';
import type { Present } from '../../participants.ts';
import { between } from '../../ranges.ts';
import { countryAt } from '../grammar/owners.ts';
import { afterHonorifics, nameAt } from '../people/names.ts';
import { officesIn } from '../people/offices.ts';

const FOR = /^(?:[Oo]n behalf of|FOR|For) (?:THE |the )?/;
/** How long a line of such a block is at most, in characters. */
const LONGEST = 120;
/** How many lines below the first may hold name and office. */
const BLOCK = 4;

/** Those below such lines, where there are two or more. */
export function signatories(draft: Draft): Present[] {
  const lines = draft.lines.filter(({ type }) => type !== 'metadata');
  const countries = lines.map((line) => (line.text.length <= LONGEST ? countryOf(draft, line) : null));
  const found = lines.flatMap((line, i): Present[] => {
    const country = countries[i];
    if (!country) return [];
    const block = lines.slice(i + 1, i + 1 + BLOCK);
    const end = block.findIndex(({ text }, k) => text.length > LONGEST || countries[i + 1 + k]);
    const own = end < 0 ? block : block.slice(0, end);
    const named = own.map((each) => wholePerson(draft, each)).find((each) => each !== null);
    if (!named) return [];
    const titles =
      named.titles ??
      own.flatMap((each) =>
        officesIn(draft, each.start, each.end).flatMap((office) =>
          office.titles.map((title) => draft.source.plain(title.start, title.end)),
        ),
      );
    const { name } = named;
    return [
      {
        role: 'attendee',
        person: { start: line.start, end: named.end, name, country, organisation: null, titles },
      },
    ];
  });
  return found.length > 1 ? found : [];
}

/** The country that a line names, or for which it says that somebody signed, if it says nothing else. */
function countryOf(draft: Draft, { start, end, text }: Line): string | null {
  const lead = FOR.exec(text)?.[0].length ?? 0;
  const country = countryAt(draft, start + lead, end);
  return country && /^[:,]?$/.test(draft.text.slice(country.end, end)) ? country.value : null;
}

/** Who is all of a line: a name alone, or with an office of no other country; or null. */
function wholePerson(
  draft: Draft,
  line: Line,
): (Pick<PersonMention, 'name' | 'end'> & { titles?: string[] }) | null {
  const name = wholeName(draft, line);
  if (name) return { name: writtenName(draft, name), end: name.end };
  const [person, other] = between(draft.people, line.start, line.end);
  const whole =
    person?.name &&
    !other &&
    person.start <= afterHonorifics(draft.text, line.start) &&
    /^[.;,]?$/.test(draft.text.slice(person.end, line.end));
  return whole && person.name ? { name: person.name, titles: person.titles, end: person.end } : null;
}

/** The name that is all of a line, or null; an office is none. */
function wholeName(draft: Draft, { start, end }: Line) {
  const name = officesIn(draft, start, end).length === 0 ? nameAt(draft, start, end) : null;
  return name && /\s/.test(draft.text.slice(name.start, name.end)) && name.end === end ? name : null;
}
