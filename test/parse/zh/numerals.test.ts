import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { hanNumeral, numeral } from '../../../src/parse/zh/grammar/numerals.ts';

describe('Chinese numerals', () => {
  it.each([
    ['十', 10],
    ['十二', 12],
    ['二十', 20],
    ['一百零五', 105],
    ['二〇三一', 2031],
    ['廿八', 28],
    ['卅', 30],
    ['12', 12],
  ])('%s is %i', (written, value) => expect(numeral(written)).toBe(value));

  it('what is no number is none', () => {
    for (const written of ['', '甲', '一甲', '1a', '99999999999999']) expect(numeral(written)).toBeNull();
  });

  it('every number up to 99 is read as it is written', () => {
    fc.assert(fc.property(fc.integer({ min: 1, max: 99 }), (n) => numeral(hanNumeral(n)) === n));
  });
});
