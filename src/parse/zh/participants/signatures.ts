/**
 * Those who signed an agreed text, where their offices stand on one line and their names on the next, as columns.
 *
 *   中华人民共和国主席      乌兹别克斯坦共和国总统
 *   张三                   李四
 *   (签字)                 (签字)
 */
import type { Draft, Line } from '../../draft.ts';
import type { Found } from './found.ts';

/** No such line is longer, in characters. */
const LONGEST = 80;
const GAP = /[ \u3000\t]{2,}/;
const SPACE = /[ \u3000\t]+/;
const NAME = /^[\p{Script=Han}·]{2,16}$/u;

/** Adds those whose names stand below their offices. */
export function addSigned({ lines, words, source }: Draft, found: Found): void {
  const signed = lines.filter(({ type, text }) => type === 'communique' && text.length <= LONGEST);
  for (const [i, line] of signed.entries()) {
    const titles = words.in('titles', line.start, line.end);
    const below = signed[i + 1];
    if (titles.length < 2 || !below) continue;
    const written = source.plain(below.start, below.end);
    const names = columns(written, GAP.test(written) ? GAP : SPACE);
    const countries = words.in('countries', line.start, line.end);
    if (names.length !== titles.length || countries.length !== titles.length) continue;
    if (!names.every(({ name }) => NAME.test(name))) continue;
    names.forEach(({ name }, n) => {
      const title = titles[n] as (typeof titles)[number];
      const range = rangeOf(below, name);
      if (!range || [...found.keys()].some((known) => lastPart(known) === lastPart(name))) return;
      const person = {
        ...range,
        name: { ...range, text: name },
        country: countries[n]?.value ?? null,
        organisation: null,
        titles: [source.plain(title.start, title.end)],
      };
      found.set(name, { person, role: 'attendee' });
    });
  }
}

const columns = (line: string, gap: RegExp) =>
  line
    .split(gap)
    .map((each) => ({ name: each.replace(/[(（]签字[)）]/, '').trim() }))
    .filter(({ name }) => name.length > 0);

/** 阿·图尔苏诺夫 signs who is 阿里·图尔苏诺夫 above. */
const lastPart = (name: string) => name.split('·').at(-1);

/** Where a name stands on its line. */
function rangeOf({ start, text }: Line, name: string) {
  const at = text.indexOf(name);
  return at < 0 ? null : { start: start + at, end: start + at + name.length };
}
