/**
 * What the characters of a text are, counted by looking each up: a pattern that asks for letters of any script searches
 * through hundreds of ranges at each of them.
 */
export const HAN = 1;
export const LETTER = 2;
export const NUMBER = 4;
export const APOSTROPHE = 8;
/** What may stand inside a word behind its first letter; the second of a pair of surrogates does. */
const JOINER = 16;

const PATTERNS: [kind: number, pattern: RegExp][] = [
  [HAN, /\p{Script=Han}+/gu],
  [LETTER, /\p{L}+/gu],
  [NUMBER, /\p{N}+/gu],
  [APOSTROPHE, /'/g],
  [JOINER, /['.+\-\udc00-\udfff]+/g],
];
/** High surrogates of the planes that hold rare Chinese characters only. */
const RARE_HAN = [0xd840, 0xd88c] as const;

let built: Uint8Array | undefined;
/** One entry a UTF-16 unit: its kinds. Built on first use. */
function kinds(): Uint8Array {
  if (built) return built;
  const of = new Uint8Array(0x10000);
  const all = Array.from(of, (_, unit) => String.fromCharCode(unit)).join('');
  for (const [kind, pattern] of PATTERNS) {
    for (const { index, 0: run } of all.matchAll(pattern))
      for (let unit = index; unit < index + run.length; unit++) of[unit] = (of[unit] as number) | kind;
  }
  built = of.fill(HAN | LETTER, ...RARE_HAN);
  return built;
}

/** Characters to look up by `charCodeAt`: a string of one character behind Latin ones would be made, and hashed, each time. */
export const unitsOf = (characters: string): ReadonlySet<number> =>
  new Set(Array.from(characters, (character) => character.charCodeAt(0)));

/** How many characters of a text are of one of some kinds; a pair of surrogates is one. */
export function charactersOf(text: string, wanted: number): number {
  const of = kinds();
  let count = 0;
  for (let i = 0; i < text.length; i++) if ((of[text.charCodeAt(i)] as number) & wanted) count++;
  return count;
}

/** Whether a text has a character of one of some kinds. */
export function has(text: string, wanted: number): boolean {
  const of = kinds();
  for (let i = 0; i < text.length; i++) if ((of[text.charCodeAt(i)] as number) & wanted) return true;
  return false;
}

/** How many runs of characters of some kinds a text has. */
export function runsOf(text: string, wanted: number): number {
  const of = kinds();
  let count = 0;
  let inside = false;
  for (let i = 0; i < text.length; i++) {
    const within = ((of[text.charCodeAt(i)] as number) & wanted) !== 0;
    if (within && !inside) count++;
    inside = within;
  }
  return count;
}

/** How many words a text has, letters and numbers with what joins them; of more than `most` no more are counted. */
export function wordsOf(text: string, most = Number.POSITIVE_INFINITY): number {
  const of = kinds();
  let count = 0;
  let inside: boolean = false;
  for (let i = 0; i < text.length && count < most; i++) {
    const kind = of[text.charCodeAt(i)] as number;
    const begins = (kind & (LETTER | NUMBER)) !== 0;
    if (begins && !inside) count++;
    inside = begins || (inside && (kind & JOINER) !== 0);
  }
  return count;
}
