/**
 * Where talks took place whose own words name no city: where somebody visits, or at whose house.
 *
 *   对中国进行国事访问      访华      访问越南岘港      新加坡总理张三在总统府会见……
 *     ^country             ^China       ^country ^city  ^host       ^house
 */
import type { Draft, Place } from '../../draft.ts';
import { between, type Range } from '../../ranges.ts';
import { matchesOf } from '../../text/matches.ts';
import { afterLongForm } from '../grammar/owners.ts';
import { isAtHome } from '../places/home.ts';

const VISITS =
  /对([^,。;对]{2,20}?)(?:(?:进行|展开|作)[^,。;]{0,10}访问?|(?:为期[^,。;]{1,4})?的(?:国事|正式|工作|友好)访问)|(来华|访华|抵华|对华)|(?:访问|到访(?=[^,。;的]{2,6}的))([^,。;\d]{2,12})/g;
/** How far before talks a visit is looked for, in characters. */
const BEFORE = 200;

/** The place that somebody visits, up to their talks. */
export function visited({ text, lexicon, source }: Draft, from: number, end: number): Place | null {
  const start = Math.max(from, end - BEFORE);
  for (const visit of matchesOf(text.slice(start, end), VISITS).reverse()) {
    const [words, paid, home, to] = visit;
    if (home) return { name: null, country: 'CN' };
    if (paid) {
      const country = lexicon.countries.get(paid) ?? wholeCountry(lexicon, paid);
      if (country) return { name: null, country };
    }
    const behind = start + visit.index + words.length;
    const country = to ? lexicon.countries.at(text, behind - to.length, behind) : null;
    if (!country) continue;
    const city = lexicon.places.at(text, country.end, behind);
    return city?.value.country === country.value
      ? { name: source.plain(city.start, city.end), country: country.value }
      : { name: null, country: country.value };
  }
  return null;
}

/** 蒙古国, 意大利共和国: a country's name in its long form, and nothing else. */
function wholeCountry({ countries }: Draft['lexicon'], words: string): string | null {
  const country = countries.at(words, 0);
  return country && afterLongForm(words, country.end, words.length) === words.length ? country.value : null;
}

/** 新加坡总理张三在总统府会见某国总理: whose house it is stands before it. */
const HOUSE =
  /在(?:其|位于)?[^,。;]{0,8}?(?:[统理相席督]府|官邸|政府总部|国宾馆|迎宾馆|王宫|皇宫|外交部|国防部)/;

/** Where the country is the city. */
const CITY_STATES: Partial<Record<string, Record<Draft['language'], string>>> = {
  SG: { 'zh-Hans': '新加坡', 'zh-Hant': '新加坡' },
  HK: { 'zh-Hans': '香港', 'zh-Hant': '香港' },
  MO: { 'zh-Hans': '澳门', 'zh-Hant': '澳門' },
};

export function atHouse(draft: Draft, line: Range, noun: Range): Place | null {
  const from = draft.text.lastIndexOf('。', noun.start) + 1;
  const start = Math.max(line.start, from);
  const house = HOUSE.exec(draft.text.slice(start, noun.end));
  const [host] = house ? between(draft.people, start, start + house.index) : [];
  if (!host?.name) return null;
  const country = host.country ?? (isAtHome(draft, host.name.text, host.titles) ? draft.home : null);
  return country ? { name: CITY_STATES[country]?.[draft.language] ?? null, country } : null;
}
