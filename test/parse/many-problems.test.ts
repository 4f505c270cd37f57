/** A text with thousands of one problem says how many, and lists no more than anybody would read. */
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
