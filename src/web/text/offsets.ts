/**
 * The API counts Unicode code points, as its contract says; strings of JavaScript count UTF-16 units. They differ after
 * each character beyond the basic plane (𠮷, emoji).
 *
 * @returns a function that gives, for an offset in code points, the offset in UTF-16 units; what lies outside of the
 * text is brought to its nearest end
 */
export function utf16Offsets(text: string): (codePoint: number) => number {
  const { length } = text;
  if (!/[\ud800-\udbff][\udc00-\udfff]/.test(text)) return (codePoint) => clamp(codePoint, length);
  const offsets = new Uint32Array(length + 1);
  let count = 0;
  for (let offset = 0; offset < length; count += 1) {
    offsets[count] = offset;
    offset += (text.codePointAt(offset) ?? 0) > 0xffff ? 2 : 1;
  }
  offsets[count] = length;
  return (codePoint) => offsets[clamp(codePoint, count)] ?? length;
}

function clamp(offset: number, length: number): number {
  return Math.max(0, Math.min(offset, length));
}
