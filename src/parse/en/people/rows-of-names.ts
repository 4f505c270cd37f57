/**
 * Names in a row behind an office in the plural that says how many hold it, without saying who is of which country.
 *
 *   the three countries' foreign ministers, Ali Keita, Kofi Lawson and Ama Mensah, met
 *       ^how many                           ^name      ^name           ^name
 */
import { type Draft, type PersonMention, writtenName } from '../../draft.ts';
import { cardinal } from '../grammar/numerals.ts';
import { nameAt } from './names.ts';

const HOW_MANY = /\b(two|three|four|five|six|seven) (?:\p{L}+(?:'s?)? )?$/iu;
const LINK = /^(?:, and |, | and )/;

/** As many names in full as the words before the office at `office` say, from `at` on; none where there are fewer. */
export function rowOfNames(draft: Draft, office: number, at: number, end: number): PersonMention[] {
  const { text } = draft;
  const [, number = ''] = HOW_MANY.exec(text.slice(Math.max(0, office - 30), office)) ?? [];
  const count = cardinal(number) ?? 0;
  const found: PersonMention[] = [];
  for (let from = at; found.length < count; ) {
    const name = nameAt(draft, from, end);
    if (!name || !text.slice(name.start, name.end).includes(' ')) return [];
    const { start } = name;
    found.push({
      start,
      end: name.end,
      name: writtenName(draft, name),
      country: null,
      organisation: null,
      titles: [],
    });
    const link = LINK.exec(text.slice(name.end, name.end + 6));
    if (!link && found.length < count) return [];
    from = name.end + (link?.[0].length ?? 0);
  }
  return found;
}
