import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { parseQuery, QueryError } from '../../src/store/index.ts';

const read = (text: string) =>
  parseQuery(text).map(({ all, none }) => [
    ...all.map((term) => term.folded),
    ...none.map((term) => `-${term.folded}`),
  ]);

describe('a search is read as', () => {
  test.each([
    ['words', '中亚 合作', [['中亚', '合作']]],
    ['words with an ideographic space between them', '中亚　合作', [['中亚', '合作']]],
    ['a phrase', '"green energy" 合作', [['green energy', '合作']]],
    ['a phrase in quotation marks of any kind', '「green energy」', [['green energy']]],
    ['text with quotation marks inside', '共建“一带一路”倡议', [['共建"一带一路"倡议']]],
    ['text that begins with quotation marks', '“一带一路”倡议', [['"一带一路"倡议']]],
    ['a phrase with quotation marks inside', '"重申“友好”，合作"', [['重申"友好",合作']]],
    ['alternatives', 'a b OR c', [['a', 'b'], ['c']]],
    ['AND, which needs not be said', 'a AND b', [['a', 'b']]],
    ['or in small letters, a word', 'a or b', [['a', 'or', 'b']]],
    ['what must not be there', 'a -b -"c d"', [['a', '-b', '-c d']]],
    ['a dash alone, a mark', 'a - b', [['a', '-', 'b']]],
    ['brackets and stars, characters', '(a* ^b', [['(a*', '^b']]],
  ])('%s', (_, text, expected) => {
    expect(read(text)).toEqual(expected);
  });
});

describe('what cannot be read is pointed at', () => {
  test.each([
    ['nothing', ' 　', 0, /nothing/],
    ['a quotation mark that is never closed', '中亚 "合作', 3, /never closed/],
    ['a phrase of nothing', '😀 "  "', 2, /nothing/],
    ['OR at the beginning', 'OR a', 0, /before it/],
    ['OR at the end', 'a OR', 2, /after it/],
    ['OR twice', 'a OR OR b', 5, /before it/],
    ['a control character', 'ab\u0001', 2, /control/],
    ['too many words', 'a '.repeat(21), 40, /20 terms/],
  ])('%s', (_, text, offset, message) => {
    const error = thrown(text);
    expect(error).toMatchObject({ offset });
    expect(error.message).toMatch(message);
  });

  function thrown(text: string): QueryError {
    try {
      parseQuery(text);
    } catch (error) {
      return error as QueryError;
    }
    throw new Error('It was read.');
  }
});

test('for every text, a search is read or refused with a place in the text', () => {
  const bits = fc.array(
    fc.constantFrom(
      '中',
      '亚',
      'a',
      '1',
      ' ',
      '　',
      '"',
      '“',
      '”',
      '-',
      'OR',
      ' OR ',
      '(',
      '*',
      '\u0001',
      '\ud800',
      '😀',
      '\u200b',
    ),
  );
  fc.assert(
    fc.property(
      fc.oneof(
        fc.string({ unit: 'binary' }),
        bits.map((each) => each.join('')),
      ),
      (text) => {
        try {
          for (const { all, none } of parseQuery(text))
            for (const term of [...all, ...none]) expect(term.grams.length).toBeGreaterThan(0);
        } catch (error) {
          expect(error).toBeInstanceOf(QueryError);
          const { offset } = error as QueryError;
          expect(offset).toBeGreaterThanOrEqual(0);
          expect(offset).toBeLessThanOrEqual(Math.max(0, [...text].length - 1));
        }
      },
    ),
  );
});
