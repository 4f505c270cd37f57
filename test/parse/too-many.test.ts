/** A text with thousands of one thing says how many, and lists no more than anybody would read. */
import { expect, it } from 'vitest';
import { parser } from './articles.ts';

it('lists a hundred problems of one kind, then how many more there are', () => {
  const { problems } = parser.parse('一、\n'.repeat(1350));
  const empty = problems.filter(({ code }) => code === 'empty-point');
  expect(empty).toHaveLength(101);
  expect(empty.slice(0, 100).every(({ span }) => span !== null)).toBe(true);
  expect(empty[100]).toEqual({
    code: 'empty-point',
    message: 'There are 1,250 more problems of this kind.',
    span: null,
  });
});

it('reads 10,000 points, says how many more there are, and accounts for all of the text', () => {
  const point = '1. 双方同意加强合作。\n';
  const text = point.repeat(12_000);
  const { points, problems, blocks } = parser.parse(text);
  expect(points).toHaveLength(10_000);
  expect(problems).toContainEqual({
    code: 'too-many-points',
    message: 'The text has 2,000 points more than the 10,000 that are read.',
    span: { start: 10_000 * point.length - 1, end: text.length },
  });
  expect(blocks.at(-1)?.end).toBe(text.length);
});

it('gives 1,000 places of one reference, and says that there are more', () => {
  const { references, problems } = parser.parse(`各方支持联合国。${'在联合国框架下合作。'.repeat(1500)}`);
  expect(references.find(({ label }) => label === '联合国')?.mentions).toHaveLength(1000);
  expect(problems.map(({ code }) => code)).toContain('too-many-mentions');
});

it('reads 100,000 lines, and makes one block of what is behind them', () => {
  const text = 'x\n'.repeat(100_500);
  const { blocks, problems } = parser.parse(text);
  expect(blocks).toHaveLength(100_001);
  expect(blocks.at(-1)).toMatchObject({ type: 'chrome', start: 200_000, end: text.length });
  expect(problems).toContainEqual({
    code: 'too-many-lines',
    message: 'The text has more than 100,000 lines; what is behind them is not read.',
    span: { start: 200_000, end: text.length },
  });
});
