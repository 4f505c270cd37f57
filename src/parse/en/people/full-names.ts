/**
 * The full names of those whom a report calls by a part of theirs, where the text has it elsewhere: in its title, above all.
 *
 *   Secretary Dale Whitcomb's Meeting with …          Secretary Whitcomb met today with …
 *             ^in full                                          ^by a part
 */
import type { Draft, PersonMention } from '../../draft.ts';
import type { Present } from '../../participants.ts';
import { endsOfName } from './name-parts.ts';

/** Those present, in full wherever one person alone bears the part by which they are called. */
export function inFull({ people, text }: Draft, present: Present[]): Present[] {
  if (present.every(({ person }) => !isPart(person))) return present;
  const bearers = new Map<string, PersonMention | null>();
  for (const person of people) {
    if (!person.name || isPart(person)) continue;
    // Crown Prince Nadim / Jackson, Wyoming: a line that a page has run into the name says where.
    const [first, last] = endsOfName(person.name.text);
    const beforePlace = /^, \p{Lu}/u.test(text.slice(person.end, person.end + 3));
    for (const part of beforePlace ? [last] : [first, last]) {
      if (!part) continue;
      const key = part.toLowerCase();
      const known = bearers.get(key);
      const same = known === undefined || known?.name?.text === person.name.text;
      bearers.set(key, same ? (known ?? person) : null);
    }
  }
  return present.map(({ person, role }) => {
    const bearer = isPart(person) ? bearers.get((person.name?.text ?? '').toLowerCase()) : null;
    const apart = bearer?.country && person.country && bearer.country !== person.country;
    if (!bearer || apart) return { person, role };
    const titles = bearer.titles.length > 0 ? bearer.titles : person.titles;
    return { person: { ...bearer, titles, country: bearer.country ?? person.country }, role };
  });
}

const isPart = ({ name }: PersonMention) => name !== null && !/\s/.test(name.text);
