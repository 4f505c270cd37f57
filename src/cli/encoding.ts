/** Decodes texts, whichever encoding of Chinese they are in; tells of other bytes what they are. */
import { analyse } from 'chardet';
import { chineseEncodingOf } from './chinese-encoding.ts';

const utf8 = new TextDecoder('utf-8', { fatal: true, ignoreBOM: true });
const lossy = new TextDecoder('utf-8', { ignoreBOM: true });

/**
 * Control characters that no encoding of text uses: all of C0 but tab, line feed, form feed, carriage return and
 * escape. In valid UTF-8 only NUL is held against a text: a stray control character there came with a copy.
 */
const controls = /[\0-\x08\x0b\x0e-\x1a\x1c-\x1f]/;

/** The encodings besides UTF-8 that are read: those of Chinese pages, and UTF-16 where its mark stands. */
const READ = ['GB18030', 'Big5', 'UTF-16LE', 'UTF-16BE'];

/** Below so many bytes what a detector says counts for little. */
const FEW_WORDS = 1000;

/** A text, and the name of the encoding it was read in; or one sentence about what the bytes are instead. */
export type Decoded = { text: string; encoding: string } | { fault: string };

/**
 * Decodes a text: UTF-8, or GB18030 (GBK, GB2312), Big5 or UTF-16. A byte order mark stays in it.
 * @param name how the messages call the file
 */
export function decode(bytes: Uint8Array, name: string): Decoded {
  const marked = detectMarked(bytes);
  if (marked) return decodeAs(marked, bytes, name);
  try {
    return asText(utf8.decode(bytes), 'UTF-8', name);
  } catch {
    return decodeOther(bytes, name);
  }
}

/** UTF-16 and UTF-32 announce themselves by a mark, and are full of NUL bytes that would pass for binary. */
function detectMarked(bytes: Uint8Array): string | null {
  const [a, b, c, d] = bytes;
  if (a === 0xff && b === 0xfe) return c === 0 && d === 0 ? 'UTF-32LE' : 'UTF-16LE';
  if (a === 0xfe && b === 0xff) return 'UTF-16BE';
  if (a === 0 && b === 0 && c === 0xfe && d === 0xff) return 'UTF-32BE';
  return null;
}

function decodeOther(bytes: Uint8Array, name: string): Decoded {
  if (controls.test(Buffer.from(bytes).toString('latin1'))) return { fault: describeBinary(name) };
  const text = lossy.decode(bytes);
  if (isMostlyRight(text)) return { fault: describeDamage(bytes, text, name) };
  return decodeAs(detect(bytes), bytes, name);
}

function decodeAs(encoding: string, bytes: Uint8Array, name: string): Decoded {
  if (!READ.includes(encoding)) return { fault: describeEncoding(encoding, name) };
  try {
    const decoder = new TextDecoder(encoding, { fatal: true, ignoreBOM: true });
    return asText(decoder.decode(bytes), encoding, name);
  } catch {
    return {
      fault: `${name} looks like ${encoding}, but not all of it is: fetch the text anew, or convert it to UTF-8.`,
    };
  }
}

/** In a text NUL stands for nothing: what holds one is a file of another kind. */
function asText(text: string, encoding: string, name: string): Decoded {
  return text.includes('\0') ? { fault: describeBinary(name) } : { text, encoding };
}

/** Read as UTF-8, text in another encoding is little but replacement characters; damaged UTF-8 has a few. */
function isMostlyRight(text: string): boolean {
  const wrong = text.match(/\uFFFD/g)?.length ?? 0;
  const right = text.match(/[^\0-\x7f\uFFFD]/g)?.length ?? 0;
  return right > 3 * wrong;
}

/** Statistics need some text: of a few words, those that make sense as Chinese are Chinese. */
function detect(bytes: Uint8Array): string {
  const [best] = analyse(bytes.subarray(0, 100_000));
  const sure = best && best.confidence >= 50 && bytes.length >= FEW_WORDS;
  return (sure ? null : chineseEncodingOf(bytes.subarray(0, 100_000))) ?? best?.name ?? 'ISO-8859-1';
}

function describeBinary(name: string): string {
  return `${name} is a binary file: give gongbao the article as plain text.`;
}

function describeEncoding(encoding: string, name: string): string {
  return `${name} looks like ${encoding}, which gongbao does not read: convert it with \`iconv -f ${encoding} -t UTF-8\`.`;
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
