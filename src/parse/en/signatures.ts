/**
 * Those who signed an agreed text for their governments: a line that says for whom, and below it name and office.
 *
 *   For the Government of Mali          For the Kyrgyz Republic:
 *   ALI KEITA                           Minister of Foreign Affairs
 *   Minister of Foreign Affairs         Asan Bek
 */
import { type Draft, type Line, writtenName } from '../draft.ts';
import type { Present } from '../participants.ts';
import { nameAt } from './names.ts';
import { officesIn } from './offices.ts';
import { countryAt } from './owners.ts';

const FOR = /^(?:[Oo]n behalf of|FOR|For) (?:THE |the )?/;
/** How many lines below the first may hold name and office. */
const BLOCK = 4;

/** The signatories of a text, where two or more signed. */
export function signatories(draft: Draft): Present[] {
  const lines = draft.lines.filter(({ type, text }) => type !== 'metadata' && text.length <= 120);
  const found = lines.flatMap((line, i): Present[] => {
    const country = signedFor(draft, line);
    if (!country) return [];
    const block = lines.slice(i + 1, i + 1 + BLOCK);
    const end = block.findIndex((each) => FOR.test(each.text));
    const own = end < 0 ? block : block.slice(0, end);
    const name = own.map((each) => wholeName(draft, each)).find((each) => each !== null);
    if (!name) return [];
    const titles = own.flatMap(({ start, end }) =>
      officesIn(draft, start, end).flatMap((office) => office.titles),
    );
    return [
      {
        role: 'attendee',
        person: {
          start: line.start,
          end: name.end,
          name: writtenName(draft, name),
          country,
          organisation: null,
          titles: titles.map((title) => draft.source.plain(title.start, title.end)),
        },
      },
    ];
  });
  return found.length > 1 ? found : [];
}

/** The country for which a line says that somebody signed, if it says nothing else. */
function signedFor(draft: Draft, { start, end, text }: Line): string | null {
  const lead = FOR.exec(text)?.[0].length ?? 0;
  const country = lead > 0 ? countryAt(draft, start + lead, end) : null;
  return country && /^[:,]?$/.test(draft.text.slice(country.end, end)) ? country.value : null;
}

/** The name that is all of a line, or null; an office is none. */
function wholeName(draft: Draft, { start, end }: Line) {
  const name = officesIn(draft, start, end).length === 0 ? nameAt(draft, start, end) : null;
  return name && /\s/.test(draft.text.slice(name.start, name.end)) && name.end === end ? name : null;
}
