/** Those who took part, as far as they have been found. */
import type { PersonMention } from '../../draft.ts';
import type { Present } from '../../participants.ts';

/** Those found, by name; 乌兹别克斯坦总理于苏波夫 is 米尔扎·于苏波夫 again, who was named before. */
export class Found extends Map<string, Present> {
  readonly #byPart = new Map<string, string>();

  /** Under which name somebody is known. */
  nameOf({ name, country, organisation }: PersonMention): string {
    if (!name) return `${country ?? organisation}代表`;
    return (this.has(name.text) ? null : this.#byPart.get(`${country} ${name.text}`)) ?? name.text;
  }

  override set(name: string, present: Present): this {
    const parts = name.split(/[·・‧•]/);
    for (const part of parts.length > 1 ? [parts[0], parts.at(-1)] : [])
      if (part && part.length > 1) this.#byPart.set(`${present.person.country} ${part}`, name);
    return super.set(name, present);
  }
}

/** 五国外长出席 tells nothing more of a country whose minister is named; 印度外长主持会议 tells what part that one took. */
export function withoutNamesakes(found: Map<string, Present>): void {
  const named = [...found.values()].filter(({ person }) => person.name);
  for (const [key, { person, role }] of found) {
    if (person.name || !person.country) continue;
    const known = named.find(
      (each) => each.person.country === person.country && each.person.titles.at(-1) === person.titles.at(-1),
    );
    if (!known) continue;
    if (role === 'chair') known.role = role;
    found.delete(key);
  }
}
