/** Lossless, anchored and never throwing: for every text, and for real text cut, shuffled, repeated and mutated. */
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { ParsedArticleSchema } from '../../src/parse/index.ts';
import { articles, parser } from './articles.ts';
import { expectAnchored, expectConsistent, expectLossless } from './invariants.ts';

function holds(text: string): void {
  const found = parser.parse(text);
  expectLossless(text, found);
  expectAnchored(text, found);
  expectConsistent(found);
  ParsedArticleSchema.strict().parse(found);
}

const anyText = fc.string({ unit: 'binary', maxLength: 300 });
const realText = fc.constantFrom(...articles.map(({ text }) => text));
/** What trips parsers: lone surrogates, emoji, marks that open and never close, marks only, byte order marks. */
const hostile = fc.constantFrom(
  '\ud800',
  '\udc00',
  '😀',
  '\ufeff',
  '\u200b',
  '一、',
  '(一)',
  '《',
  '》',
  '第',
  '、',
  '1. ',
  '一是',
  '来源:',
  '标签:',
  '新闻多一点',
  '公报',
  '在',
  '外长',
  '\r\n',
  '\u2028',
  '99月99日',
  '0000年',
  '>>>',
  '\u0000',
  '國(guó)',
  '(i) ',
  'First, ',
  'Minister of ',
  'H.E. ',
  'the Sixth Meeting of ',
  ' was held in ',
  'Source: ',
  'U.S. ',
);

/** Real text changed: slices of it in any order, any of them twice, with hostile bits between. */
const mutated = fc
  .tuple(
    realText,
    fc.array(fc.tuple(fc.nat(2500), fc.nat(400), fc.option(hostile)), { minLength: 1, maxLength: 12 }),
  )
  .map(([text, cuts]) =>
    cuts.map(([from, size, bit]) => text.slice(from, from + size) + (bit ?? '')).join(''),
  );
/** Lines of real text in any order. */
const shuffled = realText.chain((text) => {
  const lines = text.split('\n');
  return fc.shuffledSubarray(lines, { minLength: 1 }).map((some) => some.join('\n'));
});
/** Real text with characters replaced at random places. */
const speckled = fc
  .tuple(
    realText,
    fc.array(fc.tuple(fc.nat(2600), fc.oneof(hostile, fc.string({ unit: 'grapheme', maxLength: 3 }))), {
      maxLength: 30,
    }),
  )
  .map(([text, specks]) =>
    specks.reduce((changed, [at, bit]) => changed.slice(0, at) + bit + changed.slice(at + bit.length), text),
  );

describe('for every text', () => {
  it('blocks tile it, selectors slice to their quotes, and nothing throws: arbitrary text', () => {
    fc.assert(fc.property(anyText, holds), { numRuns: 300 });
  });
  it('the same holds for slices of real text in any order', () => {
    fc.assert(fc.property(mutated, holds), { numRuns: 150 });
  });
  it('the same holds for lines of real text in any order', () => {
    fc.assert(fc.property(shuffled, holds), { numRuns: 60 });
  });
  it('the same holds for real text with characters replaced', () => {
    fc.assert(fc.property(speckled, holds), { numRuns: 60 });
  });
  it('the same holds for hostile bits alone', () => {
    fc.assert(
      fc.property(
        fc.array(hostile, { maxLength: 60 }).map((bits) => bits.join('')),
        holds,
      ),
      { numRuns: 200 },
    );
  });
});

describe('for every article', () => {
  it.each(articles)('$id: blocks tile it and selectors slice to their quotes', ({ text }) => holds(text));

  it.each(articles)(
    '$id: windows line ends, a byte order mark and full-width spaces change no fact',
    ({ text, sidecar }) => {
      const facts = (changed: string) => {
        const { points, participants, meetings, tags } = parser.parse(changed, sidecar);
        return {
          points: points.map(({ key, marker }) => `${key} ${marker}`),
          people: participants.map(({ name, country, titles, role }) => [name, country, titles, role]),
          meetings: meetings.map(({ id, date, city, status }) => [id, date, city, status]),
          tags: tags.map(({ label }) => label),
        };
      };
      const changed = `\ufeff${text.replace(/\n/g, '\r\n　　')}`;
      expect(facts(changed)).toEqual(facts(text));
      holds(changed);
    },
  );
});
