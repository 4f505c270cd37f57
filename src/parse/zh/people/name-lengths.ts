/**
 * Where a name ends that was read too far, into words that no rule knows: by what else the text calls somebody, and by how
 * long names are.
 *
 *   外长 陶明谦 抨击……  陶明谦说,……      国务院总理 秦牧 总结……
 *        ^again named here                        ^of two characters or three
 */
import type { Draft } from '../../draft.ts';
import { matchesOf } from '../../text/matches.ts';
import { DOUBLE_SURNAME, isChineseName } from './surnames.ts';
import { isOfName } from './transliteration.ts';

/** Who a sentence begins with, before a verb of speech. */
const SUBJECT =
  /(?:^|[\n。!?;"])[ ]*([\p{Script=Han}·]{2,20}?)(?:还|也|并|则|同时|首先|最后)?(?:说|表示|指出|强调|称|认为|介绍|重申)/gu;
const STOP = /^(?:[、,。;:()"\s]|$)/;
/** Names of three characters at most, but for those of double surnames. */
const OF_THREE = new Set(['CN', 'TW', 'KR', 'KP']);
/** The longest part of a name, in characters. */
const LONGEST_PART = 11;

/** The end of the name that begins at an offset and has been read up to another. */
export function withoutWords(draft: Draft, start: number, end: number, country: string | null): number {
  const { text } = draft;
  const name = text.slice(start, end);
  if (name.length <= 2) return end;
  // A Japanese surname may be all that the text says later on: 高市, after 高市早苗.
  if (country !== 'JP' && !STOP.test(text.slice(end, end + 1))) {
    const subjects = subjectsOf(draft);
    for (let last = end; last > start + 1; last--) if (subjects.has(text.slice(start, last))) return last;
  }
  if (country && OF_THREE.has(country) && name.length > 3 && isHan(name) && !DOUBLE_SURNAME.test(name)) {
    // 秦牧总结, 陶明谦总结: what is left over has two characters at least.
    const length = name.length === 4 && !/[和与同及就对向将并也]$/.test(name) ? 2 : 3;
    return isChineseName(name.slice(0, length)) ? start + length : end;
  }
  return name.split('·').some((part) => part.length > LONGEST_PART) ? spelt(draft, start, end) : end;
}

const isHan = (text: string) => /^\p{Script=Han}+$/u.test(text);

/** As far as it is written in characters that foreign names have; no name at all where a country stands. */
function spelt({ text, lexicon }: Draft, start: number, end: number): number {
  if (lexicon.countries.at(text, start)) return start;
  let last = start;
  while (last < end && isOfName(text, last)) last++;
  return last;
}

const known = new WeakMap<Draft, Set<string>>();

/** All whom a text says something of, looked for once. */
function subjectsOf(draft: Draft): Set<string> {
  const found =
    known.get(draft) ??
    new Set(
      matchesOf(draft.text, SUBJECT)
        .map((match) => match[1] as string)
        // 法国重申……: a country is nobody's name.
        .filter((subject) => draft.lexicon.countries.get(subject) === null),
    );
  known.set(draft, found);
  return found;
}
