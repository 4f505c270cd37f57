/**
 * The names of those whom the text gives by office and country only, where the title has as many.
 *
 *   Readout of President A's Meeting with President B and President C     A met with the Presidents of Mali and Togo.
 *                                         ^Mali's         ^Togo's                                       ^B's     ^C's
 */
import type { Draft, PersonMention } from '../../draft.ts';
import type { Present } from '../../participants.ts';
import { between } from '../../ranges.ts';
import { endsOfName } from '../people/name-parts.ts';
import { mayBe } from './unnamed-heads.ts';

/** The same people, with the names of the title for those who have none: one for each, of the same office, in the same order. */
export function namedInTitle(draft: Draft, present: Present[]): Present[] {
  const { title, people } = draft;
  const unnamed = present
    .filter(({ person }) => !person.name && person.country)
    .sort((a, b) => a.person.start - b.person.start);
  if (!title || unnamed.length === 0) return present;
  const known = new Set(present.flatMap(({ person }) => lastOf(person)));
  const names = between(people, title.start, title.end).filter(
    (person) => person.name && !person.organisation && !known.has(lastOf(person)[0] as string),
  );
  const fits =
    names.length === unnamed.length &&
    names.every(({ country, titles }, i) => {
      const { person } = unnamed[i] as Present;
      return (country ?? person.country) === person.country && mayBe(draft, person.titles, titles);
    });
  if (!fits) return present;
  const named = new Map(unnamed.map((each, i) => [each, names[i] as PersonMention]));
  return present.map((each) => {
    const person = named.get(each);
    return person ? { ...each, person: { ...person, country: each.person.country } } : each;
  });
}

const lastOf = ({ name }: PersonMention): string[] => endsOfName(name?.text ?? '').slice(-1);
