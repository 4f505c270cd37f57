/** Four characters that tell names apart: FNV-1a over UTF-16 units, http://www.isthe.com/chongo/tech/comp/fnv/ */
export function check(text: string): string {
  let hash = 0x811c9dc5;
  for (let i = 0; i < text.length; i++) hash = Math.imul(hash ^ text.charCodeAt(i), 0x01000193);
  return ((hash >>> 0) % 36 ** 4).toString(36).padStart(4, '0');
}
