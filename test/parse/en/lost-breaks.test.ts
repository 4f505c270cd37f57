/** Points on lines that have lost their breaks. */
import { describe, expect, it } from 'vitest';
import { parser } from '../articles.ts';

const LONG =
  'The Third Coast Summit was held in Rome on 3 May 2031. It was opened by the leaders of the coast, who thanked the people of Rome for their welcome, and recalled the long friendship of all that live by the sea, in Rome and elsewhere, and of those who left it for other shores.';
const points = (text: string) =>
  parser
    .parse(`Joint Statement of the Third Coast Summit\n\n${text}`)
    .points.map(({ ordinal, text: own }) => `${ordinal} ${own.replace(/\s+/g, ' ')}`);
const THREE = ['1 We agree on ports.', '2 We build ships.', '3 We trade in fish.'];

describe('a line that holds several points', () => {
  it.each([
    [`${LONG} 1. We agree on ports. 2. We build ships. 3. We trade in fish.`],
    [`${LONG} 1) We agree on ports. 2) We build ships. 3) We trade in fish.`],
    [`${LONG} 1 - We agree on ports. 2 - We build ships. 3 - We trade in fish.`],
    [`${LONG}1. We agree on ports.2. We build ships.3. We trade in fish.`],
    [`${LONG} 1. We agree on ports. CLOSE TIES 2. We build ships. A common market 3. We trade in fish.`],
    [`${LONG} • We agree on ports. • We build ships. • We trade in fish.`],
  ])('is read as if each began one: %j', (text) => expect(points(text)).toEqual(THREE));

  it('may be numbered from the second on, and go on below', () => {
    const text = `${LONG} 2. We agree on ports. 3. We build ships.\n\n4. We trade in fish.\n`;
    expect(points(text)).toEqual(['2 We agree on ports.', '3 We build ships.', '4 We trade in fish.']);
  });

  it('is one paragraph where it counts something else', () => {
    const text = `${LONG} They named Resolution No. 1. They named Resolution No. 2. They named Resolution No. 3. They left.`;
    expect(points(text)).toEqual([]);
  });
});
