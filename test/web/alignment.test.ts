import { describe, expect, test } from 'vitest';
import { rowsOf, sideOf } from '../../src/web/charts/alignment.ts';

const stretch = (text: string) => ({ start: 0, end: text.length, source: null, text });
const diff = [
  { op: 'kept' as const, left: stretch('双方'), right: stretch('双方') },
  { op: 'changed' as const, left: stretch('重申'), right: stretch('强调') },
  { op: 'right' as const, left: null, right: stretch('。') },
];
const comparison = {
  left: ['d.r1', 'd.r2', 'd.r3'],
  right: ['d.c1', 'd.c2', 'd.c3'],
  method: { name: 'x', description: '', threshold: 0.1 },
  pairs: [
    { left: 'd.r2', right: 'd.c1', score: 0.4, diff },
    { left: 'd.r1', right: 'd.c3', score: 0.9, diff },
    { left: 'd.r2', right: 'd.c3', score: 0.3, diff },
  ],
  onlyLeft: ['d.r3'],
  onlyRight: ['d.c2'],
};

describe('a comparison as rows', () => {
  test('is in the order of the left text, then what only the right has; every point is there', () => {
    expect(rowsOf(comparison).map(({ left, right }) => [left, right])).toEqual([
      ['d.r1', 'd.c3'],
      ['d.r2', 'd.c1'],
      ['d.r2', 'd.c3'],
      ['d.r3', null],
      [null, 'd.c2'],
    ]);
  });

  test('each side of a diff is its text, with what the other lacks told apart', () => {
    expect(sideOf(diff, 'left')).toEqual([
      { text: '双方', kept: true },
      { text: '重申', kept: false },
    ]);
    expect(
      sideOf(diff, 'right')
        .map(({ text }) => text)
        .join(''),
    ).toBe('双方强调。');
  });
});
