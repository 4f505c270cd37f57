import fc from 'fast-check';
import { expect, test } from 'vitest';
import { utf16Offsets } from '../../src/web/text/offsets.ts';

const anyText = fc.string({ unit: fc.constantFrom('中', '亚', 'a', '\n', '𠮷', '😀', '、') });

test('for every span in code points, the span in UTF-16 units holds the same characters', () => {
  fc.assert(
    fc.property(anyText, fc.nat(60), fc.nat(60), (text, start, length) => {
      const offset = utf16Offsets(text);
      const wanted = [...text].slice(start, start + length).join('');
      expect(text.slice(offset(start), offset(start + length))).toBe(wanted);
    }),
  );
});

test('offsets outside of the text are brought to its nearest end', () => {
  for (const text of ['中亚', '𠮷中']) {
    const offset = utf16Offsets(text);
    expect([offset(-3), offset(99)]).toEqual([0, text.length]);
  }
});
