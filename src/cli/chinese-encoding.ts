/**
 * Tells GB18030 from Big5 in a few words, for which the statistics of detectors want more text. Both encodings have a
 * place of their own for the characters in common use; read in the right one nearly all of a text is of these, read in
 * the wrong one about half.
 */

export type ChineseEncoding = 'GB18030' | 'Big5';

/** Where the characters in common use stand: first level of GB 2312, and of Big5, with the signs of both. */
const IN_COMMON_USE: Record<ChineseEncoding, [leads: [number, number], trails: [number, number][]][]> = {
  GB18030: [
    [[0xb0, 0xd7], [[0xa1, 0xfe]]],
    [[0xa1, 0xa3], [[0xa1, 0xfe]]],
  ],
  Big5: [
    [
      [0xa1, 0xc6],
      [
        [0x40, 0x7e],
        [0xa1, 0xfe],
      ],
    ],
  ],
};
/** What share of a text's characters must be in common use. */
const ENOUGH = 0.85;

let known: Set<string> | undefined;

/**
 * Letters that Chinese lacks, and the share of them that a text of that language has at least. Japanese has many
 * characters besides its own letters; Korean hardly any.
 */
const NOT_CHINESE: Record<string, [letters: RegExp, share: number]> = {
  'EUC-KR': [/\p{Script=Hangul}/u, 0.9],
  'EUC-JP': [/[\u3041-\u30ff]/u, 0.25],
  Shift_JIS: [/[\u3041-\u30ff]/u, 0.25],
};

/** The encoding that the bytes make sense in; null where they do in neither, or as much in the one as in the other. */
export function chineseEncodingOf(bytes: Uint8Array): ChineseEncoding | null {
  if (Object.keys(NOT_CHINESE).some((encoding) => isNotChinese(bytes, encoding))) return null;
  const [gb, big5] = [shareInUse(bytes, 'GB18030'), shareInUse(bytes, 'Big5')];
  if (gb === big5 || Math.max(gb, big5) < ENOUGH) return null;
  return gb > big5 ? 'GB18030' : 'Big5';
}

function isNotChinese(bytes: Uint8Array, encoding: string): boolean {
  const [letters, share] = NOT_CHINESE[encoding] as [RegExp, number];
  return shareOf(bytes, encoding, (character) => letters.test(character)) >= share;
}

function shareInUse(bytes: Uint8Array, encoding: ChineseEncoding): number {
  const inUse = (known ??= charactersInUse());
  return shareOf(bytes, encoding, (character) => inUse.has(character));
}

/** The share of some among the characters beyond ASCII; 0 where the bytes are not valid, or all ASCII. */
function shareOf(bytes: Uint8Array, encoding: string, isOne: (character: string) => boolean): number {
  const characters = [...(tryDecoding(bytes, encoding) ?? '')].filter((character) => character > '\x7f');
  return characters.filter(isOne).length / (characters.length || 1);
}

function tryDecoding(bytes: Uint8Array, encoding: string): string | null {
  try {
    return new TextDecoder(encoding, { fatal: true }).decode(bytes);
  } catch {
    return null;
  }
}

/** Simplified and traditional characters: pages of either script are met in either encoding. */
function charactersInUse(): Set<string> {
  const found = new Set<string>();
  for (const encoding of ['GB18030', 'Big5'] as const) {
    for (const [[first, last], trails] of IN_COMMON_USE[encoding]) {
      for (let lead = first; lead <= last; lead += 1) {
        for (const [from, to] of trails) {
          for (let trail = from; trail <= to; trail += 1) {
            const character = tryDecoding(Uint8Array.of(lead, trail), encoding);
            if (character) found.add(character);
          }
        }
      }
    }
  }
  return found;
}
