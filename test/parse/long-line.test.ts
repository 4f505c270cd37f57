/** A text on one line, of any length, has no title of that length: what is printed stays in proportion. */
import { expect, it } from 'vitest';
import { articles, parser } from './articles.ts';

it.each([
  ['words of a Chinese title', '外长会晤联合声明'],
  ['clauses without a full stop', '双方外长会晤,'],
  ['words of an English title', 'Joint Statement of the Foreign Ministers '],
  ['no words at all', 'a'],
  ['a whole article', articles[0]?.text.replace(/\s+/g, '') ?? ''],
])('a long line of %s is no title and no heading', (_, words) => {
  const { title, heading, references } = parser.parse(words.repeat(Math.ceil(100_000 / words.length)));
  expect(title?.length ?? 0).toBeLessThan(500);
  expect(heading?.label.length ?? 0).toBeLessThan(500);
  for (const { label } of references) expect(label.length).toBeLessThan(500);
});

/** More than a function call takes as arguments: a list of so many items is never handed over as such. */
const MANY = 130_000;

it.each([
  ['organisations', '东盟、'],
  ['dates', '5月1日'],
  ['people', '外长张三、'],
  ['dates in English', 'May 1, '],
  ['ministers in English', 'Minister A. Roy, '],
])('one line that names more %s than a call has arguments is read', (_, words) => {
  const text = words.repeat(MANY);
  expect(parser.parse(text).blocks.at(-1)?.end).toBe(text.length);
});
