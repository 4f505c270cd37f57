/** Pages that are a list of what was agreed, and those that only have lists. */
import { describe, expect, it } from 'vitest';
import { parser } from '../articles.ts';

const sections = (text: string) =>
  parser.parse(text).points.map(({ section, ordinal }) => `${section} ${ordinal}`);
const LEAD =
  'Today President Halloran met in Mérida, Mexico, with Prime Minister Alison Trask of Canada for the North Coast Leaders Summit.';
const ITEMS =
  '• Opening a port for the ferries of both coasts.\n• Lending ships.\n• Sharing the costs of the pilots.\n';
const AGREED = ['communique 1', 'communique 2', 'communique 3'];

describe('a page that is a list of what was agreed', () => {
  it.each([
    [
      `FACT SHEET: The North Coast Leaders Summit\n\n${LEAD} They announced initiatives, which include:\n\n${ITEMS}`,
    ],
    [
      `Readout of the North Coast Leaders Summit\n\n${LEAD} The two leaders decided on the following:\n\n${ITEMS}`,
    ],
    [`Key Deliverables of the North Coast Leaders Summit\n\n${LEAD}\n\n${ITEMS}`],
    [
      `List of Outcomes: North Coast Leaders Summit\n\n${LEAD}\n\n1. Opening of a port.\n\n2. Loan of ships.\n\n3. Agreement on pilots.\n`,
    ],
    [
      `North Coast leaders hold summit\n\n${LEAD} They agreed on these steps:\n\n1) to open a port;\n2) to lend ships;\n3) to share the costs of the pilots.\n\nThe next summit is to be held in 2034.\n`,
    ],
  ])('is agreed text: %j', (text) => expect(sections(text)).toEqual(AGREED));

  it.each([
    [
      'told by a reporter, who goes on',
      `${LEAD} They agreed on these steps:\n\n${ITEMS}\nThe two also spoke about fish. They had lunch.\n\nThe Prime Minister left in the evening for Lima.\n`,
    ],
    [
      'what each of them did',
      `${LEAD} The results:\n\n• President Halloran lent ships.\n• Prime Minister Alison Trask opened a port.\n• The pilots were paid.\n`,
    ],
  ])('is a report where it is %s', (_, text) =>
    expect(sections(`FACT SHEET: The North Coast Leaders Summit\n\n${text}`)).toEqual([
      'report 1',
      'report 2',
      'report 3',
    ]),
  );

  it('has headings that are numbered as its items are, and are no points', () => {
    const text = `List of Outcomes of the North Coast Summit\n\nThe North Coast Summit was held in Rome on 3 May 2031.\n1. Main consensus reached\n1. Open a port;\n2. Lend ships;\n2. Platforms established\n1. Centre for Pilots;\n2. Network of Ports.\n`;
    expect(parser.parse(text).points.map(({ ordinal, text: own }) => `${ordinal} ${own}`)).toEqual([
      '1 Open a port;',
      '2 Lend ships;',
      '1 Centre for Pilots;',
      '2 Network of Ports.',
    ]);
  });
});
