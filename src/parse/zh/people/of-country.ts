/**
 * Those who stand between their country and their office, as spokespersons and some papers name them:
 *
 *   新加坡 林志远 总理 、 泰国 颂萨 副总理兼外长 等出席
 *   ^country ^name ^office
 */
import type { Draft, PersonMention } from '../../draft.ts';
import type { Title } from '../../vocabulary/lexicon.ts';
import type { Match } from '../../vocabulary/words.ts';
import { afterLongForm } from '../grammar/owners.ts';
import { ACTS, NO_NAME, SURNAME } from './surnames.ts';
import { isOfName, isWrittenInHan } from './transliteration.ts';

const OFFICE = /^(?:主席|总统|总理|首相|国王|外长|外相|副总统|副总理|副首相|副主席|议长)$/;
/** 副总理兼外长 */
const ALSO = /^兼((?:外长|外交部长|外交大臣|国防部长|[^,。;、兼]{1,6}部长))/;
const AS_CHINESE = new RegExp(`^${SURNAME}\\p{Script=Han}{1,2}$`, 'u');
/** 凯恩(Hilda K. Kane)总统 */
const LATIN = / ?\([A-Z][^()]{1,40}\) ?$/;
/** How far before an office the country may begin, in characters. */
const REACH = 64;

/** The one whom a title is of, from `floor` on; null where no country and no name stand before it. */
export function ofCountry(
  { text, words, source }: Draft,
  title: Match<Title>,
  floor: number,
): PersonMention | null {
  if (!OFFICE.test(text.slice(title.start, title.end))) return null;
  const also = ALSO.exec(text.slice(title.end, title.end + 12));
  const end = title.end + (also?.[0].length ?? 0);
  const behind = text.slice(end, end + 20);
  if (!behind.startsWith('等') && !ACTS.test(behind)) return null;
  const country = words.in('countries', Math.max(floor, title.start - REACH), title.start).at(-1);
  if (!country) return null;
  const start = afterLongForm(text, country.end, title.start);
  const last = title.start - (LATIN.exec(text.slice(start, title.start))?.[0].length ?? 0);
  const name = text.slice(start, last);
  const isName = isWrittenInHan(country.value) ? AS_CHINESE.test(name) : isForeign(text, start, last);
  // 老挝同某某主席……: what joins two people begins no name.
  if (!isName || NO_NAME.test(name) || /^[同与和及跟向对由]/.test(name)) return null;
  return {
    start: country.start,
    end,
    name: { start, end: last, text: source.plain(start, last) },
    country: country.value,
    organisation: null,
    titles: [source.plain(title.start, title.end), ...(also ? [source.plain(title.end + 1, end)] : [])],
  };
}

/** The longest such name, in characters. */
const LONGEST = 12;

function isForeign(text: string, start: number, end: number): boolean {
  if (end - start < 2 || end - start > LONGEST || !/^[\p{Script=Han}·]+$/u.test(text.slice(start, end)))
    return false;
  for (let at = start; at < end; at++) if (text[at] !== '·' && !isOfName(text, at)) return false;
  return true;
}
