/**
 * Those whose countries are listed before one title, and whose names behind it, in the same order:
 *
 *   同 柬埔寨、 泰国 两国 外长 布拉索昆(右) 和 西哈萨(左) 举行三方会晤
 *      ^one     ^other    ^title ^of the one      ^of the other
 */
import type { Draft, PersonMention } from '../../draft.ts';
import { shortFormsAt } from '../../parties.ts';
import type { Range } from '../../ranges.ts';
import { numeral } from '../grammar/numerals.ts';
import type { Owner } from '../grammar/owners.ts';
import { countriesListed } from './delegations.ts';
import { nameAt } from './names.ts';

/** 两国外长: how many the countries are, behind them. */
const COUNTED = /([两三四五六])国$/;
/** What joins one name to the next: a gloss in brackets, and a joint. */
const NEXT = /^(?: ?\([^()]{1,40}\))?(?:、|以及|[和与及])/;
const BESIDE = /^(.{2,}?)[和与及](.{2,})$/;
/** How far before a title its countries by one character each may begin. */
const SHORT = 8;

/** Those of whom a title tells, one for each country; none where names and countries are not as many. */
export function respective(
  draft: Draft,
  owner: Owner | null,
  title: Range,
  floor: number,
  end: number,
): PersonMention[] {
  const countries = countriesOf(draft, owner, title, floor);
  if (countries.length < 2) return [];
  const names = namesFrom(draft, title.end, end, countries);
  if (names.length !== countries.length) return [];
  return names.map((name, i) => ({
    start: name.start,
    end: name.end,
    name,
    country: countries[i] as string,
    organisation: null,
    titles: [draft.source.plain(title.start, title.end)],
  }));
}

/** The countries listed before a title, by their names or by one character each (柬泰两国). */
function countriesOf(draft: Draft, owner: Owner | null, { start }: Range, floor: number): string[] {
  const { text, lexicon } = draft;
  const counted = COUNTED.exec(text.slice(Math.max(floor, start - 2), start));
  const own = start - (counted?.[0].length ?? 0);
  if (owner?.end === own && owner.value.country && !owner.short) {
    const listed = countriesListed(draft, owner, floor);
    return counted && numeral(counted[1] as string) !== listed.length ? [] : listed;
  }
  if (!counted) return [];
  const from = own - (numeral(counted[1] as string) ?? SHORT);
  const each = from < floor ? null : shortFormsAt(lexicon.shortForms, text.slice(from, own), 0);
  return each?.length === own - from ? each.flatMap((one) => (typeof one === 'string' ? one : [])) : [];
}

/** As many names as there are countries, one after another; fewer where anything else stands among them. */
function namesFrom(
  draft: Draft,
  start: number,
  end: number,
  countries: string[],
): NonNullable<PersonMention['name']>[] {
  const { text, lexicon, source } = draft;
  const names: NonNullable<PersonMention['name']>[] = [];
  for (let at = start; names.length < countries.length; ) {
    const office = lexicon.titles.at(text, at, end) ?? lexicon.countries.at(text, at, end);
    const name = office ? null : nameAt(draft, at, end, countries[names.length] as string);
    if (!name) return [];
    // 布拉索昆和西哈萨: nothing else tells that the last but one ends.
    const [, one, other] =
      names.length === countries.length - 2 ? (BESIDE.exec(text.slice(name.start, name.end)) ?? []) : [];
    if (one && other) {
      const behind = name.end - other.length;
      names.push({
        start: name.start,
        end: name.start + one.length,
        text: source.plain(name.start, name.start + one.length),
      });
      names.push({ start: behind, end: name.end, text: source.plain(behind, name.end) });
      break;
    }
    names.push(name);
    const joint = NEXT.exec(text.slice(name.end, Math.min(end, name.end + 48)));
    if (!joint) break;
    at = name.end + joint[0].length;
  }
  return names;
}
