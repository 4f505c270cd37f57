/**
 * ETags. The tag of an address is a hash; an encoded form of the same answer has the tag with the encoding's name
 * (`"…-br"`), since its bytes are others. A client that has any form has the answer.
 */

/** The tag in If-None-Match that names an answer in any of its forms, or undefined. Weak comparison, as RFC 9110 asks. */
export function matchingTag(condition: string | undefined, etag: string): string | undefined {
  if (condition === undefined) return undefined;
  const base = baseOf(etag);
  if (condition.length < 100 && baseOf(condition) === base) return condition;
  if (condition.trim() === '*') return etag;
  return condition.match(/"[^"]*"/g)?.find((each) => baseOf(each) === base);
}

/** The tag of an encoded form. */
export function encodedTag(etag: string, encoding: string): string {
  return `${etag.slice(0, -1)}-${encoding}"`;
}

/** `"hash-br"` -> `"hash` */
function baseOf(tag: string): string {
  return tag.replace(/(?:-(?:br|gzip))?"$/, '');
}
