import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { ordinal, ordinalLike, roman } from '../../../src/parse/en/grammar/numerals.ts';

describe('English numbers', () => {
  it.each([
    ['Sixth', 6],
    ['twelfth', 12],
    ['Twentieth', 20],
    ['twenty-first', 21],
    ['3rd', 3],
    ['111th', 111],
  ])('%s is the %i', (written, value) => expect(ordinal(written)).toBe(value));

  it.each([
    ['iv', 4],
    ['IX', 9],
    ['xiv', 14],
  ])('%s is %i in Roman digits', (written, value) => expect(roman(written)).toBe(value));

  it('what is no number is none', () => {
    for (const written of ['', 'meeting', '21', 'sixths']) expect(ordinal(written)).toBeNull();
    for (const written of ['', 'Q', 'iq']) expect(roman(written)).toBeNull();
  });

  it('every ordinal up to 99 is read as it is written, in digits or in the words of a model', () => {
    fc.assert(
      fc.property(fc.integer({ min: 1, max: 99 }), fc.constantFrom('4th', 'Fourth', 'fourth'), (n, model) => {
        return ordinal(ordinalLike(model, n)) === n;
      }),
    );
  });
});
