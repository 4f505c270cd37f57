/** Pages that have lost the spaces at their old line ends. */
import { expect, it } from 'vitest';
import { Source } from '../../../src/parse/text/source.ts';

const GLUED =
  'TheASEAN Ministers’Retreat was held in theProvince of Hue underMinister Luong TheKhai ofVietnam.';

it('words run into a name are read apart, where a page has several', () => {
  const source = new Source(GLUED);
  expect(source.folded).toBe(
    "The ASEAN Ministers' Retreat was held in the Province of Hue under Minister Luong TheKhai of Vietnam.",
  );
  const at = source.folded.indexOf('Vietnam');
  expect(source.selector(at, at + 7).quote).toBe('Vietnam');
});

it('one may be meant', () => {
  const text = 'The company theFork met in Hue.';
  expect(new Source(text).folded).toBe(text);
});
