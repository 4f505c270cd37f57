/**
 * Further offices of somebody whom the text has named with one:
 *
 *   Foreign Minister X, also a member of the Y      Gao, also a member of the Y
 *                            ^another office        ^named in full before
 */
import type { Draft, PersonMention } from '../../draft.ts';
import { endsOfName } from './name-parts.ts';
import type { Office } from './offices.ts';

/** Nobody holds more offices at once. */
const MOST_TITLES = 12;
export function addTitles({ titles }: PersonMention, more: string[]): void {
  for (const title of more) if (titles.length < MOST_TITLES && !titles.includes(title)) titles.push(title);
}

/** Foreign Minister X, also a member of …: another office of the same person. */
export const ALSO = /^, (?:who is )?also (?:an? |the )?$/;

export function addOffice({ source }: Draft, person: PersonMention, { titles, country, end }: Office): void {
  addTitles(
    person,
    titles.map((title) => source.plain(title.start, title.end)),
  );
  person.country ??= country;
  person.end = end;
}

/** How many people back the one who bears a name alone is looked for. */
const NEAR = 40;
/** Gao, also a member of …: what somebody is besides who has been named in full before. */
const ALSO_BARE = /(?:^|[\s"(])(\p{Lu}[\p{L}'-]+), (?:who is )?also (?:an? |the )?$/u;

export function alsoOfBare(
  { text, source, people }: Draft,
  found: PersonMention[],
  { start, titles }: Office,
): void {
  const part = ALSO_BARE.exec(text.slice(Math.max(0, start - 50), start))?.[1];
  if (!part) return;
  const bearer = [...people.slice(-NEAR), ...found.slice(-NEAR)].find(
    ({ name }) => name && endsOfName(name.text).includes(part),
  );
  if (!bearer) return;
  const own = titles.map((title) => source.plain(title.start, title.end));
  // the Communist Party of China (CPC) Central Committee: its acronym is no part of the title.
  addTitles(
    bearer,
    own.map((title) => title.replace(/ \([A-Z]{2,8}\)(?= )/, '')),
  );
}
