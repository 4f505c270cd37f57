import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { runsOf } from '../../src/web/text/layout.ts';
import { paragraphsIn, piecesOf, type Span } from '../../src/web/text/pieces.ts';

const anySpan: fc.Arbitrary<Span> = fc
  .tuple(fc.nat(50), fc.nat(20))
  .map(([start, length]) => ({ start, end: start + length }));

describe('the pieces of a paragraph', () => {
  const paragraph = { start: 10, end: 40 };

  test('for every set of marks, are the paragraph when joined, and a mark covers each of its characters', () => {
    fc.assert(
      fc.property(fc.array(anySpan), (marks) => {
        const pieces = piecesOf(paragraph, [], marks);
        expect(pieces[0]?.start).toBe(paragraph.start);
        expect(pieces.at(-1)?.end).toBe(paragraph.end);
        pieces.forEach((piece, index) => {
          expect(piece.end).toBeGreaterThan(piece.start);
          expect(piece.end).toBe(pieces[index + 1]?.start ?? paragraph.end);
          for (let at = piece.start; at < piece.end; at += 1) {
            expect(marks.some(({ start, end }) => start <= at && at < end)).toBe(piece.marked);
          }
        });
      }),
    );
  });

  test('a point opens where it begins and goes on over several paragraphs without opening again', () => {
    const points = [
      { key: 'c1', start: 10, end: 20 },
      { key: 'c2', start: 20, end: 70 },
    ];
    const first = piecesOf(paragraph, points, [{ start: 25, end: 27 }]);
    expect(first.map(({ point, opens, marked }) => [point?.key, opens, marked])).toEqual([
      ['c1', true, false],
      ['c2', true, false],
      ['c2', false, true],
      ['c2', false, false],
    ]);
    const second = piecesOf({ start: 42, end: 60 }, points, []);
    expect(second.map(({ point, opens }) => [point?.key, opens])).toEqual([['c2', false]]);
  });
});

test('paragraphs are the lines that hold something, without the white space around them', () => {
  const text = '甲\r\n\n\u3000\u3000乙 丙\u3000\n \n丁';
  const found = paragraphsIn(text, { start: 0, end: text.length });
  expect(found.map(({ start, end }) => text.slice(start, end))).toEqual(['甲', '乙 丙', '丁']);
  expect(paragraphsIn(text, { start: 1, end: 3 })).toEqual([]);
});

test('neighbouring blocks of one type, voice and speaker are one run, and no text is lost', () => {
  const text = '题\n甲\n乙\n丙\n';
  const block = (start: number, type: string, speaker: string | null) => ({
    ...{ start, end: start + 2, type, speaker, voice: 'speaker', heading: false },
  });
  const blocks = [
    block(0, 'title', null),
    block(2, 'remarks', '王'),
    block(4, 'remarks', '王'),
    block(6, 'remarks', '李'),
  ];
  const runs = runsOf({ text, blocks });
  expect(runs.map(({ speaker, paragraphs }) => [speaker, paragraphs.length])).toEqual([
    [null, 1],
    ['王', 2],
    ['李', 1],
  ]);
  const shown = runs.flatMap(({ paragraphs }) => paragraphs.map(({ start, end }) => text.slice(start, end)));
  expect(shown.join('')).toBe(text.replaceAll('\n', ''));
});
