/** What characters are for a search: parts of words, writing without spaces between words, marks, or nothing. */

export const NOTHING = 0;
/** Letters and digits that make words: Latin, Cyrillic, Greek, Arabic…, digits of every script. */
export const WORD = 1;
/** Writing without spaces between words, where any stretch may be looked for. */
export const UNSPACED = 2;
/** Marks, each looked for by itself. */
export const MARK = 3;

const unspaced =
  /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Thai}\p{Script=Lao}\p{Script=Khmer}\p{Script=Myanmar}\p{Script=Tibetan}ー]/u;
const word = /[\p{L}\p{N}\p{M}]/u;
const nothing = /[\p{Z}\p{Cc}\p{Cs}]/u;

function kindOfCharacter(character: string): number {
  if (unspaced.test(character)) return UNSPACED;
  if (word.test(character)) return WORD;
  return nothing.test(character) ? NOTHING : MARK;
}

let built: Uint8Array | undefined;

/** The kind of a code point. Those beyond the table are looked up one by one: they are rare. */
export function kindOf(codePoint: number): number {
  built ??= Uint8Array.from({ length: 0x10000 }, (_, unit) => kindOfCharacter(String.fromCharCode(unit)));
  return built[codePoint] ?? kindOfCharacter(String.fromCodePoint(codePoint));
}

/** The kind of the character that ends before an offset. */
export function kindBefore(text: string, offset: number): number {
  const unit = text.charCodeAt(offset - 1);
  const low = unit >= 0xdc00 && unit <= 0xdfff;
  return kindOf(low ? (text.codePointAt(offset - 2) ?? unit) : unit);
}

/** The kind of the character that begins at an offset. */
export function kindAt(text: string, offset: number): number {
  return kindOf(text.codePointAt(offset) ?? 0);
}
