/** The numbers and bullets that a browser shows before the items of a list. */
import { describe, expect, it } from 'vitest';
import { Source } from '../../../src/parse/text/source.ts';

const read = (html: string) => new Source(`<html><body>${html}</body></html>`).folded.trim().split('\n');
const AGREED = 'The Ministers agreed to meet every year and to share their readings.';

describe('lists of HTML', () => {
  it.each([
    ['numbers an ordered list', `<ol><li>${AGREED}</li><li>${AGREED}</li></ol>`, ['1.', '2.']],
    ['counts from where the list says', `<ol start="4"><li>${AGREED}<li>${AGREED}</ol>`, ['4.', '5.']],
    [
      'takes an item’s own number',
      `<ol><li>${AGREED}<li value="7">${AGREED}<li>${AGREED}</ol>`,
      ['1.', '7.', '8.'],
    ],
    [
      'letters a list inside another',
      `<ol><li>${AGREED}<ol><li>${AGREED}</li></ol></li></ol>`,
      ['1.', '(a)'],
    ],
    ['bullets a list of sentences', `<ul><li>\n  <p>${AGREED}</p></li></ul>`, ['·']],
  ])('%s', (_, html, marks) => expect(read(html)).toEqual(marks.map((mark) => `${mark} ${AGREED}`)));

  it.each([
    ['a menu', '<ul><li><a href="/">Home</a></li><li><a href="/news">News</a></li></ul>', ['Home', 'News']],
    [
      'a trail of links',
      `<ol><li><a href="/">Home</a></li><li><a href="/press">${AGREED}</a></li></ol>`,
      ['Home', AGREED],
    ],
    ['items that write their own', `<ol><li>1. ${AGREED}</li></ol>`, [`1. ${AGREED}`]],
    ['a list that never ends', `<ol><li>${AGREED}`, [AGREED]],
  ])('gives none to %s', (_, html, lines) => expect(read(html)).toEqual(lines));
});
