/**
 * Those whom a report of talks goes on to name by the name alone, having told of their coming.
 *
 *   英国外交大臣哈里斯18日抵达北京。当天,外交部长苏明哲 同哈里斯举行会谈
 *   ^introduces                                            ^with
 *
 * Their office may follow as well: 张三今天与李四会面。某国首相李四表示,……
 */
import type { Draft, PersonMention } from '../../draft.ts';
import { between, type Range } from '../../ranges.ts';
import { isAtHome } from '../places/home.ts';
import type { Found } from './found.ts';

/** How many of those whom the opening names, and how many of its sentences, are looked at. */
const MOST = 12;
/** What stands before the other side of talks: 同哈里斯举行会谈, 会见哈里斯, 为哈里斯举行欢迎仪式. */
const WITH = /(?:[同与和为]|会见|接见|拜会|会晤|欢迎)(?:了|来访的|到访的)?$/;
/** Where a sentence or a clause begins: 当晚,张三在某地会见. */
const BEGINS = /(?:^|[,。;\s])$/;
const TALKS = /会谈|会见|会晤|会面|接见|拜会|晤谈|欢迎仪式/;

/** The country that the text gives somebody, or whose page it is. */
const countryOf = (draft: Draft, { name, country, titles }: PersonMention) =>
  country ?? (name && isAtHome(draft, name.text, titles) ? draft.home : null);

/** Adds to those found, where talks have one side only, whom that side met. */
export function addMet(draft: Draft, zone: Range[], sentences: Range[], found: Found): void {
  if (found.size !== 1) return;
  const [there] = [...found.values()];
  const own = there && countryOf(draft, there.person);
  const others = zone
    .slice(0, MOST)
    .flatMap(({ start, end }) => between(draft.people, start, end).slice(0, MOST))
    .filter((person) => person.name && (countryOf(draft, person) ?? own) !== own);
  for (const person of others) {
    const name = draft.text.slice(person.name?.start, person.name?.end);
    const met = sentences.slice(0, MOST).some(({ start, end }) => {
      const words = draft.text.slice(start, end);
      const at = start > person.end || end <= person.start ? words.indexOf(name) : -1;
      const before = words.slice(0, at);
      return at >= 0 && TALKS.test(words) && (WITH.test(before) || BEGINS.test(before));
    });
    if (met) found.set(found.nameOf(person), { person, role: 'attendee' });
  }
}
