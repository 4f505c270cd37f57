/**
 * Those whom a list of participants names, before or behind the agreed text.
 *
 *   附件:与会部长        - 文莱初级资源与旅游部长张三        - 柬埔寨农林渔业大臣李四
 *   ^heading            ^one of them                      ^another
 */
import type { Draft, PersonMention } from '../../draft.ts';
import type { Present } from '../../participants.ts';
import { between } from '../../ranges.ts';
import { isProse } from '../grammar/shapes.ts';

const HEADING =
  /^[\P{L}]*(?:(?:附件|附录|附)[^\p{L}]{0,3}[一二三四\d]?[^\p{L}]{0,3})?(?:与会|参会|出席|参加)[^,。;]{0,14}(?:名单|部长|大臣|外长|代表|人员|团长|领导人|元首|官员|嘉宾)(?:名单|如下)?:?$/u;
/** No entry of such a list is longer, in characters. */
const LONGEST = 80;

/** Adds those of each list, down to the first paragraph that is none of its entries. */
export function addListed({ lines, people }: Draft, found: Map<string, Present>): void {
  let listed = false;
  for (const { type, text, start, end } of lines) {
    if (type === 'chrome' || type === 'metadata' || type === 'sidebar') continue;
    if (HEADING.test(text)) {
      listed = true;
      continue;
    }
    const named: PersonMention[] = listed
      ? between(people, start, end).filter(({ name }) => name !== null)
      : [];
    listed &&= named.length > 0 && text.length <= LONGEST && !isProse(text);
    if (!listed) continue;
    for (const person of named) {
      const name = person.name?.text as string;
      if (!found.has(name)) found.set(name, { person, role: 'attendee' });
    }
  }
}
