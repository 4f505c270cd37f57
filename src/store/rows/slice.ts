/** Slices by code points, each slice starting where the one before ended or later, in one walk through the text. */
export function forwardSlicer(text: string): (start: number, end: number) => string {
  let codePoint = 0;
  let codeUnit = 0;
  const unitAt = (target: number) => {
    for (; codePoint < target && codeUnit < text.length; codePoint++) {
      codeUnit += (text.codePointAt(codeUnit) ?? 0) > 0xffff ? 2 : 1;
    }
    return codeUnit;
  };
  return (start, end) => text.slice(unitAt(start), unitAt(end));
}
