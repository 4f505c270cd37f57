/** Chinese numerals: 十二 -> 12, 二〇二五 -> 2025, 12 -> 12. */
const DIGITS = new Map(
  Object.entries({
    〇: 0,
    零: 0,
    一: 1,
    二: 2,
    两: 2,
    三: 3,
    四: 4,
    五: 5,
    六: 6,
    七: 7,
    八: 8,
    九: 9,
    0: 0,
  }),
);
/** 廿 and 卅 are tens in one character. */
const TENS = new Map([
  ['廿', 20],
  ['卅', 30],
]);
const UNITS = new Map([
  ['十', 10],
  ['百', 100],
  ['千', 1000],
]);

/** The characters a Chinese number is written with, for use inside a character class. */
export const HAN_DIGITS = '〇零一二两三四五六七八九十廿卅百千';

/** A number in Chinese or Arabic digits, as a pattern. */
export const NUMBER = `(?:[${HAN_DIGITS}]{1,5}|\\d{1,3})`;
/** 第四次, as a pattern. */
export const NTH = `第${NUMBER}(?:次|届|轮|回)`;
/** 第四次, 首届: the number of a meeting in its series; 第44和45届, of two at once, the first. */
export const ORDINAL = new RegExp(
  `第(${NUMBER})(?:(?:次|届|轮|回)?[和与及、]第?${NUMBER})?(?:次|届|轮|回)|首(?:次|届|轮)`,
);

/** The value of a number in Chinese or Arabic digits, or null where it is none. */
export function numeral(text: string): number | null {
  if (/^\d{1,9}$/.test(text)) return Number(text);
  if (!text || text.length > 9) return null;
  let total = 0;
  let digit: number | null = null;
  /** What the digits come to one after another, as long as there is nothing else: 二〇二五. */
  let figures: number | null = 0;
  for (const c of text) {
    const own = DIGITS.get(c);
    const unit = UNITS.get(c);
    const tens = TENS.get(c);
    figures = figures === null || own === undefined ? null : figures * 10 + own;
    if (own !== undefined) digit = own;
    else if (unit !== undefined) {
      total += (digit ?? 1) * unit;
      digit = null;
    } else if (tens !== undefined) total += tens;
    else return null;
  }
  return figures ?? total + (digit ?? 0);
}

/** A number from 1 to 99 in Chinese digits: 12 -> 十二. */
export function hanNumeral(value: number): string {
  if (value > 99) return String(value);
  const [tens, ones] = [Math.floor(value / 10), value % 10];
  const han = '零一二三四五六七八九';
  return `${tens > 1 ? han[tens] : ''}${tens > 0 ? '十' : ''}${ones > 0 || tens === 0 ? han[ones] : ''}`;
}
