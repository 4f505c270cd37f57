/** What no client should send: in addresses, headers and bodies. */
import fc from 'fast-check';
import { text } from './values.ts';

/** A body and its media type. */
export interface Sent {
  body: string | undefined;
  type: string | undefined;
}

/** The path with anything in place of its parameters, or with something after it. */
export function spoiledPath(path: string): fc.Arbitrary<string> {
  const part = fc.oneof(
    text.map((each) => encodeURIComponent(each)),
    fc.constantFrom(
      '..',
      '.',
      '%2F',
      '%00',
      '%',
      '%zz',
      '%E5',
      '%ED%A0%80',
      'a'.repeat(300),
      '\u00ff',
      '//',
      '',
    ),
  );
  return fc
    .tuple(part, fc.constantFrom('', '', '', '/', '//', '/x', '.json', ';a=b'))
    .map(([given, end]) => path.replace(/\{\w+\}/, given) + end);
}

/** In place of a query. */
export const noise = fc.oneof(
  fc
    .string({ unit: fc.constantFrom(...'&=?%#[]+;ab1'), maxLength: 20 })
    .map((each) => each.replaceAll('#', '')),
  fc.constantFrom(
    'limit',
    'limit=',
    '=1',
    '&&',
    `q=${'a'.repeat(8100)}`,
    'q=%E5',
    'q[]=a',
    'limit=1&limit=2',
  ),
);

/** Headers of all kinds, with values that they do not have. */
export const strange = fc.dictionary(
  fc.constantFrom(
    'accept',
    'accept-encoding',
    'origin',
    'range',
    'x-request-id',
    'if-match',
    'if-modified-since',
  ),
  fc.oneof(
    fc.constantFrom(
      '*/*',
      'text/csv',
      'application/xml;q=0',
      'gzip',
      'br;q=0, *',
      'identity;q=0',
      'null',
      'bytes=0-1',
      '',
    ),
    fc.string({ unit: fc.constantFrom(...'ab,;=*/"q01. \u00e9'), maxLength: 20 }),
  ),
  { maxKeys: 3 },
);

/** Bodies that are none of those that are taken, or say that they are others. */
export const strangeBody = fc.record<Sent>({
  type: fc.constantFrom(
    'application/json',
    'text/plain',
    'text/html; charset=gb18030',
    'text/plain; charset=none',
    'application/json; charset=utf-16le',
    'text/xml',
    'multipart/form-data',
    ';',
    undefined,
  ),
  body: fc.oneof(
    text,
    fc.json(),
    fc.constantFrom(
      '',
      ' ',
      '{',
      '[]',
      'null',
      '{"text":1}',
      '{"text":"a","x":1}',
      '{"text":"一、a","sidecar":{"published":"x"}}',
    ),
    fc.constantFrom('{"__proto__":{"a":1},"text":"a"}', `{"text":"${'一、'.repeat(500)}"}`, '<'.repeat(1000)),
  ),
});
