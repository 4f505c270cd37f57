/** Lossless, anchored and never throwing: for every text, and for real text cut, shuffled, repeated and mutated. */
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { ParsedArticleSchema } from '../../src/parse/index.ts';
import { articles, corpus, parser } from './articles.ts';
import { expectAnchored, expectConsistent, expectLossless } from './invariants.ts';

function holds(text: string): void {
  const found = parser.parse(text);
  expectLossless(text, found);
  expectAnchored(text, found);
  expectConsistent(found);
  ParsedArticleSchema.strict().parse(found);
}

const anyText = fc.string({ unit: 'binary', maxLength: 300 });
const realText = fc.constantFrom(...articles.map(({ text }) => text), ...corpus.map(({ text }) => text));
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
  // Marks that turn the direction of writing, and one that stands on the character before it.
  '\u200f',
  '\u202e',
  '\u2067',
  '\u0301',
  '<p>',
  '</',
  '&#x110000;',
  '**[',
  '“',
);
/** One of them again and again. */
const hostileRun = fc.tuple(hostile, fc.nat(300)).map(([bit, times]) => bit.repeat(times));

/** A line left out, written twice, or put behind the next; a run of hostile bits put before it; cut short. */
const change = fc.tuple(
  fc.nat(200),
  fc.constantFrom('delete', 'duplicate', 'swap', 'insert', 'cut'),
  hostileRun,
  fc.nat(400),
);
const changed = fc
  .tuple(realText, fc.array(change, { minLength: 1, maxLength: 8 }))
  .map(([text, changes]) =>
    changes.reduce(
      (lines, [at, kind, run, length]) => applied(lines, at % lines.length, kind, run, length),
      [...text.split('\n')],
    ),
  )
  .map((lines) => lines.join('\n'));

function applied(lines: string[], at: number, kind: string, run: string, length: number): string[] {
  const [before, line, after] = [lines.slice(0, at), lines[at] as string, lines.slice(at + 1)];
  switch (kind) {
    case 'delete':
      return lines.length > 1 ? [...before, ...after] : lines;
    case 'duplicate':
      return [...before, line, line, ...after];
    case 'swap':
      return [...before, ...after.slice(0, 1), line, ...after.slice(1)];
    case 'insert':
      return [...before, run + line, ...after];
    default:
      return [...before, line.slice(0, length)];
  }
}

/** Lines of two texts in turns: Chinese of both scripts and English in one. */
const mixed = fc.tuple(realText, realText, fc.nat(20)).map(([one, other, from]) => {
  const others = other.split('\n').slice(from);
  return one
    .split('\n')
    .flatMap((line, i) => [line, others[i] ?? ''])
    .join('\n');
});

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
  it('the same holds for real text with lines left out, repeated, swapped, cut and broken into', () => {
    fc.assert(fc.property(changed, holds), { numRuns: 150 });
  });
  it('the same holds for lines of two texts in turns, in whichever languages they are', () => {
    fc.assert(fc.property(mixed, holds), { numRuns: 60 });
  });
  it('the same holds for hostile bits in long runs', () => {
    fc.assert(
      fc.property(
        fc.array(hostileRun, { minLength: 1, maxLength: 4 }).map((runs) => runs.join('')),
        holds,
      ),
      { numRuns: 100 },
    );
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
  it.each([...articles, ...corpus])('$id: blocks tile it and selectors slice to their quotes', ({ text }) =>
    holds(text),
  );

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
