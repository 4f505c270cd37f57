/**
 * Folding: characters that a reader takes for the same become the same, so that rules match them. One UTF-16 unit folds
 * to one unit, so that offsets stay; the text itself never changes.
 *
 *   中國－中亞　外長  ->  中国-中亚 外长        ，：（１）「」  ->  ,:(1)""
 */
import { Converter } from 'opencc-js/t2cn';

/** Characters that stand for nothing a reader sees: zero-width spaces and joiners, soft hyphen, byte order mark. */
const INVISIBLE = '\u200b\u200c\u200d\u2060\ufeff\u00ad';
const SAME: [to: string, from: string][] = [
  [' ', '\u00a0\u2002\u2003\u2004\u2005\u2006\u2007\u2008\u2009\u200a\u202f\u3000\t'],
  ['-', '‐‑‒–—―−─━－﹣'],
  ['"', '“”„«»「」『』＂〝〞'],
  ["'", '‘’＇ʻʼʽ'],
  ['·', '・•‧∙·･'],
  [',', '﹐'],
  [':', '﹕'],
  [';', '﹔'],
  ['、', '﹑､'],
  ['。', '｡'],
  ['…', '⋯'],
  ['〇', '○'],
];
/** What the table says of a unit that folds to nothing. */
export const LEFT_OUT = 0xffff;

let built: Uint16Array | undefined;
/**
 * One entry a UTF-16 unit: the unit it folds to, or LEFT_OUT. Built on first use, as not every program that loads this
 * room parses.
 */
export function foldTable(): Uint16Array {
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
  for (const c of INVISIBLE) to[c.charCodeAt(0)] = LEFT_OUT;
  to[LEFT_OUT] = LEFT_OUT;
  built = to;
  return to;
}

/** Folds a word or a short text; every unit folds to one unit or, where invisible, to none. */
export function fold(text: string): string {
  const to = foldTable();
  let i = 0;
  while (i < text.length && to[text.charCodeAt(i)] === text.charCodeAt(i)) i++;
  // Most words are their own fold.
  if (i === text.length) return text;
  let folded = text.slice(0, i);
  for (; i < text.length; i++) {
    const unit = to[text.charCodeAt(i)] as number;
    if (unit !== LEFT_OUT) folded += String.fromCharCode(unit);
  }
  return folded;
}

let builtForSearch: Uint16Array | undefined;
/** As `foldTable`, and without regard to case and to the kind of white space; a unit whose small form is two stays. */
function searchTable(): Uint16Array {
  builtForSearch ??= foldTable().map((unit) => {
    if (unit === 0x0a || unit === 0x0d) return 0x20;
    const small = String.fromCharCode(unit).toLowerCase();
    return small.length === 1 ? small.charCodeAt(0) : unit;
  });
  return builtForSearch;
}

/** Folds text for search: as above, and without regard to upper and lower case. Unit for unit, but for invisible ones. */
export function foldForSearch(text: string): string {
  const to = searchTable();
  const parts: string[] = [];
  for (let start = 0; start < text.length; start += 4096) {
    const units: number[] = [];
    for (let i = start; i < Math.min(text.length, start + 4096); i++) {
      const unit = to[text.charCodeAt(i)] as number;
      if (unit !== LEFT_OUT) units.push(unit);
    }
    parts.push(String.fromCharCode(...units));
  }
  return parts.join('');
}

/** Whether a UTF-16 unit stands for nothing that a reader sees, so that folding leaves it out. */
export function isLeftOut(unit: number): boolean {
  return foldTable()[unit] === LEFT_OUT;
}
