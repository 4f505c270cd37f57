/** Tells why bytes are not a UTF-8 text: binary, damaged, or text in another encoding, and then which. */
import { analyse } from 'chardet';

const utf8 = new TextDecoder('utf-8', { fatal: true, ignoreBOM: true });
const lossy = new TextDecoder('utf-8', { ignoreBOM: true });

/**
 * Control characters that no encoding of text uses: all of C0 but tab, line feed, form feed, carriage return and
 * escape. In valid UTF-8 only NUL is held against a text: a stray control character there came with a copy.
 */
const controls = /[\0-\x08\x0b\x0e-\x1a\x1c-\x1f]/;

/** What a reader calls an encoding, where that differs from the name that iconv takes. */
const aliases: Record<string, string> = { GB18030: 'GB18030, which covers GBK and GB2312' };

export type Decoded = { text: string } | { fault: string };

/**
 * Decodes UTF-8 without changing a byte: a byte order mark stays in the text.
 * @param name how the messages call the file
 * @returns the text, or one sentence about what the bytes are instead
 */
export function decodeUtf8(bytes: Uint8Array, name: string): Decoded {
  const marked = detectMarked(bytes);
  if (marked) return { fault: describeEncoding(marked, name) };
  let text: string;
  try {
    text = utf8.decode(bytes);
  } catch {
    return { fault: describeFault(bytes, name) };
  }
  return text.includes('\0') ? { fault: describeBinary(name) } : { text };
}

/** UTF-16 and UTF-32 announce themselves by a mark, and are full of NUL bytes that would pass for binary. */
function detectMarked(bytes: Uint8Array): string | null {
  const [a, b, c, d] = bytes;
  if (a === 0xff && b === 0xfe) return c === 0 && d === 0 ? 'UTF-32LE' : 'UTF-16LE';
  if (a === 0xfe && b === 0xff) return 'UTF-16BE';
  if (a === 0 && b === 0 && c === 0xfe && d === 0xff) return 'UTF-32BE';
  return null;
}

function describeFault(bytes: Uint8Array, name: string): string {
  if (controls.test(Buffer.from(bytes).toString('latin1'))) return describeBinary(name);
  const text = lossy.decode(bytes);
  return isMostlyRight(text) ? describeDamage(bytes, text, name) : describeEncoding(detect(bytes), name);
}

/** Read as UTF-8, text in another encoding is little but replacement characters; damaged UTF-8 has a few. */
function isMostlyRight(text: string): boolean {
  const wrong = text.match(/\uFFFD/g)?.length ?? 0;
  const right = text.match(/[^\0-\x7f\uFFFD]/g)?.length ?? 0;
  return right > 3 * wrong;
}

/** Statistics need some text. In a few words the shape of the bytes decides between the two likely encodings. */
function detect(bytes: Uint8Array): string {
  const [best] = analyse(bytes.subarray(0, 100_000));
  if (bytes.length < 1000 && (best?.confidence ?? 0) < 50) {
    const letters = Buffer.from(bytes).toString('latin1');
    if (/^(?:[\0-\x7f]|[\xa1-\xfe]{2})+$/.test(letters)) return 'GB18030';
    if (/^(?:[\0-\x7f]|[\xa1-\xf9][\x40-\x7e\xa1-\xfe])+$/.test(letters)) return 'Big5';
  }
  return best?.name ?? 'ISO-8859-1';
}

function describeBinary(name: string): string {
  return `${name} is a binary file: give gongbao the article as plain text in UTF-8.`;
}

function describeEncoding(encoding: string, name: string): string {
  const shown = aliases[encoding] ?? encoding;
  return `${name} is not UTF-8, it looks like ${shown}: convert it with \`iconv -f ${encoding} -t UTF-8\`.`;
}

function describeDamage(bytes: Uint8Array, text: string, name: string): string {
  const offset = firstDifference(bytes, new TextEncoder().encode(text));
  return `${name} is not valid UTF-8, byte ${offset + 1} is damaged: fetch the text anew or repair it.`;
}

function firstDifference(a: Uint8Array, b: Uint8Array): number {
  let i = 0;
  while (i < a.length && a[i] === b[i]) i += 1;
  return i;
}
