/** Tells English from other languages that are written with Latin letters. */
const COMMON = /\b(?:the|of|and|to|in|on|for|that|with|will|was|were|by|their)\b/gi;

/** A text in English has one of its commonest words in every ten or so. */
export function isEnglish(text: string): boolean {
  const words = text.match(/[\p{L}']+/gu)?.length ?? 0;
  return words > 0 && (text.match(COMMON)?.length ?? 0) * 12 >= words;
}
