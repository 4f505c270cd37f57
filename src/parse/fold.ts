/**
 * Folding: characters that a reader takes for the same become the same, so that rules match them. The text itself
 * never changes: a fold keeps the map from each of its own UTF-16 units back to the text's.
 *
 *   中國－中亞　外長  ->  中国-中亚 外长        ，：（１）「」  ->  ,:(1)""
 */
import { Converter } from 'opencc-js/t2cn';

export interface Folded {
  text: string;
  /** Index in the source of each unit of `text`; null where nothing was left out, so that both run side by side. */
  at: Uint32Array | null;
}

/** Characters that stand for nothing a reader sees: zero-width spaces and joiners, soft hyphen, byte order mark. */
const INVISIBLE = '\u200b\u200c\u200d\u2060\ufeff\u00ad';
const SAME: [to: string, from: string][] = [
  [' ', '\u00a0\u2002\u2003\u2004\u2005\u2006\u2007\u2008\u2009\u200a\u202f\u3000\t'],
  ['-', '‐‑‒–—―−─━－﹣'],
  ['"', '“”„«»「」『』＂〝〞'],
  ["'", '‘’＇'],
  ['·', '・•‧∙·･'],
  [',', '﹐'],
  ['、', '﹑､'],
  ['。', '｡'],
  ['…', '⋯'],
  ['〇', '○'],
];
const DROPPED = 0xffff;

let built: Uint16Array | undefined;
/** One entry a UTF-16 unit: what it folds to. Built on first use, as not every program that loads this room parses. */
function table(): Uint16Array {
  if (built) return built;
  const to = Uint16Array.from({ length: 0x10000 }, (_, unit) => unit);
  for (let unit = 0xff01; unit <= 0xff5e; unit++) to[unit] = unit - 0xfee0;
  const han = Array.from({ length: 0x9fff - 0x4e00 + 1 }, (_, i) => String.fromCharCode(0x4e00 + i));
  const simplified = Converter({ from: 't', to: 'cn' })(han.join('\n')).split('\n');
  han.forEach((character, i) => {
    // A few rare characters have a simplified form outside the BMP; folding must keep one unit for one.
    if (simplified[i]?.length === 1) to[character.charCodeAt(0)] = simplified[i].charCodeAt(0);
  });
  for (const [target, from] of SAME) for (const c of from) to[c.charCodeAt(0)] = target.charCodeAt(0);
  for (const c of INVISIBLE) to[c.charCodeAt(0)] = DROPPED;
  to[DROPPED] = DROPPED;
  built = to;
  return to;
}

/** Folds a text. Linear in its length; every unit folds to one unit or, where invisible, to none. */
export function fold(source: string): Folded {
  const to = table();
  const units = new Uint16Array(source.length);
  const at = new Uint32Array(source.length);
  let length = 0;
  for (let i = 0; i < source.length; i++) {
    const unit = to[source.charCodeAt(i)] as number;
    if (unit === DROPPED) continue;
    units[length] = unit;
    at[length++] = i;
  }
  const parts: string[] = [];
  // In chunks: fromCharCode takes its units as arguments, and a call has room for some thousands only.
  for (let i = 0; i < length; i += 4096)
    parts.push(String.fromCharCode(...units.subarray(i, Math.min(i + 4096, length))));
  return { text: parts.join(''), at: length === source.length ? null : at.subarray(0, length) };
}

/** Folds text for search: as above, and without regard to upper and lower case. */
export function foldForSearch(text: string): string {
  return fold(text).text.toLowerCase();
}
