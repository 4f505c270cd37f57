/**
 * The one party that nobody else stands for: of those that the title names, of a pair, or of a list.
 *
 *   the U.S.-Japan Committee      cooperation between the United States, Japan, and the ROK
 *       ^pair                                         ^list
 */
import type { Draft } from '../../draft.ts';
import type { Present } from '../../participants.ts';
import type { Range } from '../../ranges.ts';

/** How many lines of a report may name it after its parties. */
const PAIRED = 5;

/** the U.S.-Japan Security Consultative Committee, and the Secretary of State was there: the others are Japan's. */
export function pairLeft({ lines, words, text }: Draft, present: Present[]): string | null {
  const there = new Set(present.map(({ person }) => person.country));
  const told = lines.filter(({ type }) => type !== 'chrome' && type !== 'metadata').slice(0, PAIRED);
  const left = new Set<string>();
  for (const { start, end } of told) {
    const named = [...words.in('countries', start, end), ...words.in('nationalities', start, end)];
    named.sort((a, b) => a.start - b.start);
    named.forEach((one, i) => {
      const other = named[i + 1];
      const isPair =
        other && (text.slice(one.end, other.start) === '-' || isBetween(text, start, one, other));
      if (!isPair) return;
      if (there.has(one.value) !== there.has(other.value))
        left.add(there.has(one.value) ? other.value : one.value);
    });
  }
  return left.size === 1 ? ([...left][0] as string) : null;
}

/** the friendship between Canada and the Republic of Chile: the two whose matters a report tells. */
const isBetween = (text: string, from: number, one: Range, other: Range): boolean =>
  /\bbetween (?:the )?(?:\p{Lu}\p{Ll}+ of (?:the )?)?$/u.test(
    text.slice(Math.max(from, one.start - 30), one.start),
  ) && /^ and (?:the )?(?:\p{Lu}\p{Ll}+ of (?:the )?)?$/u.test(text.slice(one.end, other.start));

/** `home`: a country that is there, though nobody of those present is said to be of it. */
export function partyLeft(
  { title, words, meetings }: Draft,
  present: Present[],
  home: string | null = null,
): string | null {
  if (!title) return null;
  const named = (at: Range) => words.in('countries', at.start, at.end).map(({ value }) => value);
  const there = new Set([home, ...present.map(({ person }) => person.country)]);
  const left = new Set(named(title).filter((code) => !there.has(code)));
  if (left.size !== 1) return null;
  const [only] = left as Set<string>;
  // Mekong-ROK Foreign Ministers' Meeting: the meeting is named after the party.
  const ofName = meetings.some(
    ({ primary, mentions }) => primary && mentions.some((at) => named(at)[0] === only),
  );
  return only && (named(title).length > 1 || (ofName && present.length > 1)) ? only : null;
}

/** Prime Minister A of Japan and B of Korea, and cooperation between the United States, Japan, and the ROK: the third is at home. */
export function listLeft({ lines, words, text }: Draft, present: Present[]): string | null {
  const there = new Set(present.flatMap(({ person }) => person.country ?? []));
  if (there.size < 2) return null;
  const told = lines.filter(({ type }) => type !== 'chrome' && type !== 'metadata').slice(0, PAIRED);
  for (const { start, end } of told) {
    const named = words.in('countries', start, end);
    for (let first = 0, i = 0; i < named.length; i++) {
      const [one, next] = [named[i] as Range, named[i + 1]];
      if (next && LISTED.test(text.slice(one.end, next.start))) continue;
      const list = new Set(named.slice(first, i + 1).map(({ value }) => value));
      first = i + 1;
      const left = [...list].filter((code) => !there.has(code));
      if (list.size === there.size + 1 && left.length === 1) return left[0] as string;
    }
  }
  return null;
}

/** What stands between the items of a list. */
const LISTED =
  /^(?:, and|,| and)(?: the)?(?: (?:\p{Lu}[\p{L}']+ ){0,3}(?:Republic|Kingdom|State|Federation|Union) of(?: the)?)? $/u;
