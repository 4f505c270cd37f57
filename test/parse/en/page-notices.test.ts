/** What a site says of itself over the title, and where a date is its own. */
import { describe, expect, it } from 'vitest';
import { parser } from '../articles.ts';

const TITLE = 'Joint Statement of the Third Coast Ministerial Meeting';
const BODY =
  '\n14 May 2031\n\nWe, the Ministers of Foreign Affairs of Mongolia and Kazakhstan, met in Osh on 14 May 2031.\n\n1. We cut duties.\n\n2. We patrol.\n';

describe('a page over its title', () => {
  it.each([
    'You are viewing an archived version of this website.',
    'This page has moved to our new site.',
    'The content of this archived page is NOT UPDATED, and links that lead away from it may no longer work.',
    'Please note that this website is best viewed in a modern browser.',
    'The text below was posted before the present government took office.',
    'Skip to main content (Press Enter).',
    'This site has been archived on 30 of June 2036\n30/06/2036\nHomeResourcesNews from the EU2031> 33rd Summit',
  ])('has notices in whole sentences: %s', (notice) => {
    const { title, published, points } = parser.parse(`${notice}\n\n${TITLE}${BODY}`);
    expect({ title, published, points: points.length }).toEqual({
      title: TITLE,
      published: '2031-05-14',
      points: 2,
    });
  });

  it('a sentence that names somebody belongs to the story, and so does a heading below it', () => {
    const text = `The ministers of Mongolia and Kazakhstan met in Osh.\n\n${TITLE}${BODY}`;
    expect(parser.parse(text).title).toBeNull();
  });

  it.each(['*', '**', '_'])('a title between %s is set off, and the signs are none of it', (sign) =>
    expect(parser.parse(`${sign}${TITLE}${sign}${BODY}`).title).toBe(TITLE),
  );

  it('bullets over the story with the day of the page are no points', () => {
    const stamp = '\n\n• Division : Asia Division\n• Date : 2031.05.15\n• Hit : 213\n';
    const { points, published } = parser.parse(`${TITLE}${stamp}${BODY.slice(12)}`);
    expect({ published, points: points.length }).toEqual({ published: '2031-05-15', points: 2 });
  });

  it('a title that is wider than the wrapped text does not tell how wide that is', () => {
    const title = `Joint Statement from President Harold Castleman and Prime Minister Moana Tairua on the Coast`;
    const text = `${title}\nPresident Harold Castleman and Prime Minister Moana Tairua held their first\nofficial meeting today in Washington, and spoke of a friendship that\nhas stood for more than eighty years, and of what it may do for the\npeople of the islands.\nNew Zealand and the United States lie on two sides of one ocean. We\nare joined by our past in war and in peace, by our trade, and by\nthe many families who belong to both countries. Our governments know\neach other well and work together every day.\nWe will ask our regulators to share inspections, and our officers to\nmake joint patrols.\n`;
    const { title: read, meetings } = parser.parse(text);
    expect([read, meetings.find(({ primary }) => primary)?.city]).toEqual([title, 'Washington']);
  });

  it.each([
    ['The post Readout of President Holloway’s Meeting first appeared on Civic Wire.', 'press-release'],
    ['Published at https://example.org/2031/02/06/readout-of-president-holloways-meeting/', 'press-release'],
    ['The post Holloway meets Ashdown first appeared on Civic Wire.', 'news'],
  ])('a mirror tells what the page was that it took: %s', (line, kind) =>
    expect(
      parser.parse(
        `President Ann Holloway met today with Prime Minister Ruaridh Ashdown of the United Kingdom.\n###\n${line}\n`,
      ).kind,
    ).toBe(kind),
  );
});
