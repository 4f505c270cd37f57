/**
 * Those of the home side whom a report names at its end by the name alone, as having taken part in the talks.
 *
 *   张远之、李若谷、王长河 等参加会晤。
 *   ^names alone           ^in the talks; 参加上述活动 and 陪同 tell only who came along
 */
import type { Draft } from '../../draft.ts';
import { isAtHome } from '../places/home.ts';
import type { Found } from './found.ts';

const TOOK_PART =
  /^((?:\p{Script=Han}{2,4}、)*\p{Script=Han}{2,4}?)等?(?:一同|共同|也)?(?:参加|出席)了?(?:会晤|会谈|会见)。$/u;
/** No such line is longer, in characters. */
const LONGEST = 60;

/** Adds those of each line that is such a list. */
export function addCameAlong(draft: Draft, found: Found): void {
  for (const { type, start, text } of draft.lines) {
    if (type === 'chrome' || type === 'metadata' || text.length > LONGEST) continue;
    const names = TOOK_PART.exec(text)?.[1]?.split('、') ?? [];
    if (!names.every((name) => isAtHome(draft, name))) continue;
    let at = start;
    for (const name of names) {
      const range = { start: at, end: at + name.length };
      at = range.end + 1;
      const written = draft.source.plain(range.start, range.end);
      const person = {
        ...range,
        name: { ...range, text: written },
        country: null,
        organisation: null,
        titles: [],
      };
      if (!found.has(written)) found.set(written, { person, role: 'attendee' });
    }
  }
}
