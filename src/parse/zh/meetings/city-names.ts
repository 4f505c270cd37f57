/** Cities in the names of meetings. */
import type { Draft } from '../../draft.ts';
import type { Range } from '../../ranges.ts';
import { NTH } from '../grammar/numerals.ts';

/** “上海合作组织+”杜尚别峰会: where a series met this time, right before the noun. */
export function cityIn({ text, lexicon }: Draft, start: number, end: number): Range | null {
  const noun = end - '峰会'.length;
  if (text.slice(noun, end) !== '峰会') return null;
  const city = lexicon.places.in(text, Math.max(start, noun - 8), noun).at(-1);
  return city?.end === noun && city.start > start ? city : null;
}

/** 撒马尔罕峰会, 厦门外长会, 北京首次会晤: a meeting by the city where it was held. */
const OF_CITY = new RegExp(
  `^(?:${NTH}|首[次届])?(?:外长|部长级?|领导人|首脑|元首|总理)?(?:峰会|会议|会晤|会)$`,
);

export function openingCity({ text, lexicon }: Draft, start: number, end: number): Range | null {
  const city = lexicon.places.at(text, start, end);
  return city && OF_CITY.test(text.slice(city.end, end)) ? city : null;
}
