/** English numbers: ordinals in words and digits, Roman numerals. */
const ONES = [
  'first',
  'second',
  'third',
  'fourth',
  'fifth',
  'sixth',
  'seventh',
  'eighth',
  'ninth',
  'tenth',
  'eleventh',
  'twelfth',
  'thirteenth',
  'fourteenth',
  'fifteenth',
  'sixteenth',
  'seventeenth',
  'eighteenth',
  'nineteenth',
];
const TENS = ['twenty', 'thirty', 'forty', 'fifty', 'sixty', 'seventy', 'eighty', 'ninety'];
const WORDS = new Map<string, number>([
  ...ONES.map((word, i): [string, number] => [word, i + 1]),
  ...TENS.flatMap((ten, i): [string, number][] => [
    [ten.replace(/y$/, 'ieth'), (i + 2) * 10],
    ...ONES.slice(0, 9).map((one, n): [string, number] => [`${ten}-${one}`, (i + 2) * 10 + n + 1]),
  ]),
]);
const ROMAN: Record<string, number> = { i: 1, v: 5, x: 10, l: 50 };

/** Matches an ordinal in words or digits: Sixth, twenty-first, 21st. For use inside a pattern. */
export const ORDINAL = `(?:\\d{1,4}(?:st|nd|rd|th)|(?:[Tt]wenty|[Tt]hirty|[Ff]orty|[Ff]ifty|[Ss]ixty|[Ss]eventy|[Ee]ighty|[Nn]inety)(?:-[A-Za-z]+)?|${ONES.map((word) => `[${word[0]?.toUpperCase()}${word[0]}]${word.slice(1)}`).join('|')}|(?:[Tt]went|[Tt]hirt|[Ff]ort|[Ff]ift|[Ss]ixt|[Ss]event|[Ee]ight|[Nn]inet)ieth)`;

/** The value of an ordinal, or null where the word is none. */
export function ordinal(word: string): number | null {
  const digits = /^(\d{1,4})(?:st|nd|rd|th)$/i.exec(word);
  return digits ? Number(digits[1]) : (WORDS.get(word.toLowerCase()) ?? null);
}

const CARDINALS = ['one', 'two', 'three', 'four', 'five', 'six', 'seven', 'eight', 'nine', 'ten'];

/** The value of a number in words up to ten, or null where the word is none. */
export const cardinal = (word: string): number | null => CARDINALS.indexOf(word.toLowerCase()) + 1 || null;

/** The ordinal of a number up to 99 in the way of another: 3rd like 4th, Third like Fourth. */
export function ordinalLike(model: string, value: number): string {
  if (/^\d/.test(model) || value > 19) {
    const suffix =
      value % 100 > 10 && value % 100 < 14 ? 'th' : (['th', 'st', 'nd', 'rd'][value % 10] ?? 'th');
    return `${value}${suffix}`;
  }
  const word = ONES[value - 1] as string;
  return /^[A-Z]/.test(model) ? `${word[0]?.toUpperCase()}${word.slice(1)}` : word;
}

/** The value of a Roman numeral of i, v, x and l, in either case; null where it is none. */
export function roman(numeral: string): number | null {
  const values = [...numeral.toLowerCase()].map((c) => ROMAN[c] ?? 0);
  if (values.length === 0 || values.includes(0)) return null;
  const total = values.reduce((sum, value, i) => sum + (value < (values[i + 1] ?? 0) ? -value : value), 0);
  return total > 0 ? total : null;
}
