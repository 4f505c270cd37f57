/** Those who took part, as far as they have been found. */
import type { Draft, PersonMention } from '../../draft.ts';
import { levelOfTitle, type Present } from '../../participants.ts';
import { fold } from '../../text/fold.ts';

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

/** Of whom a country has one: 美国、日本外长举行会谈, and then 国务卿张三, 外务大臣李四. */
const ONE_EACH: ReadonlySet<string> = new Set(['foreign-ministers', 'heads-of-government', 'summit']);

/** 防长, of a country whose 国防部长 is named. */
const DEFENCE = /(?:防长|防相|国防部长|国防部部长|防卫大臣|国防大臣)$/;

/** 五国外长出席 tells nothing more of a country whose minister is named; 印度外长主持会议 tells what part that one took. */
export function withoutNamesakes({ lexicon }: Draft, found: Map<string, Present>): void {
  const held = ({ titles }: PersonMention) => {
    if (DEFENCE.test(fold(titles.at(-1) ?? ''))) return DEFENCE;
    const level = levelOfTitle(lexicon, titles.at(-1) ?? '');
    return level && ONE_EACH.has(level) ? level : titles.at(-1);
  };
  const named = [...found.values()].filter(({ person }) => person.name);
  for (const [key, { person, role }] of found) {
    if (person.name || !person.country) continue;
    const known = named.find(
      (each) => each.person.country === person.country && held(each.person) === held(person),
    );
    if (!known) continue;
    if (role === 'chair') known.role = role;
    found.delete(key);
  }
}
