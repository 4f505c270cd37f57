/** 对中国进行国事访问, 访华, 访问某国, 访问越南岘港: where somebody visits, up to their talks. */
import type { Draft, Place } from '../../draft.ts';
import { matchesOf } from '../../text/matches.ts';
import { afterLongForm } from '../grammar/owners.ts';

const VISITS =
  /对([^,。;对]{2,20}?)(?:进行|展开|作)[^,。;]{0,10}访问?|(来华|访华|抵华|对华)|访问([^,。;\d]{2,12})/g;
/** How far before talks a visit is looked for, in characters. */
const BEFORE = 200;

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
