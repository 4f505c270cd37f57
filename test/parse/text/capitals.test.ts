/** Texts set in capitals throughout. */
import { describe, expect, it } from 'vitest';
import { withoutCapitals } from '../../../src/parse/text/capitals.ts';
import { parser } from '../articles.ts';

const TEXT = `JOINT COMMUNIQUÉ: 31ST ORDINARY SUMMIT OF THE COAST COMMUNITY HEADS OF STATE

1. THE COAST COMMUNITY HEADS OF STATE, THEIR EXCELLENCIES PRESIDENT AWA MARIE DIOP OF THE REPUBLIC OF SENEGAL AND PRESIDENT JOSÉ PINTO OF THE REPUBLIC OF GUINEA-BISSAU, HELD THE 31ST ORDINARY SUMMIT OF THE COAST COMMUNITY HEADS OF STATE IN DAKAR, SENEGAL ON 2ND MARCH, 2031.

2. THE SUMMIT NOTED THE REPORT OF THE SECRETARIAT (CCS) ON FISHERIES.

3. THE SUMMIT THANKED THE PEOPLE OF SENEGAL.
`;

describe('a text set in capitals', () => {
  it('is read as another is, and quoted as it stands', () => {
    const { meetings, participants, points } = parser.parse(TEXT);
    expect(meetings.find(({ primary }) => primary)).toMatchObject({
      name: '31ST ORDINARY SUMMIT OF THE COAST COMMUNITY HEADS OF STATE',
      ordinal: 31,
      date: '2031-03-02',
      country: 'SN',
    });
    expect(participants.map(({ name, country }) => `${name} ${country}`)).toEqual([
      'AWA MARIE DIOP SN',
      'JOSÉ PINTO GW',
    ]);
    expect(points.map(({ section, ordinal }) => `${section} ${ordinal}`)).toEqual([
      'communique 1',
      'communique 2',
      'communique 3',
    ]);
    expect(points[2]?.text).toBe('THE SUMMIT THANKED THE PEOPLE OF SENEGAL.');
  });

  it('keeps its length, unit for unit, and acronyms in brackets', () => {
    const small = withoutCapitals(TEXT);
    expect(small).toHaveLength(TEXT.length);
    expect(small).toContain('The Summit noted the Report of the Secretariat (CCS) on Fisheries.');
  });

  it.each([
    [
      'of which only the headings are',
      `${TEXT.slice(0, 80)}\n\n${'The ministers met in Rome and agreed on a plan. '.repeat(9)}`,
    ],
    ['that is short', 'JOINT COMMUNIQUÉ'],
    ['in Chinese with some', `${'中国同中亚国家外长会晤'.repeat(30)} ${'ASEAN '.repeat(50)}`],
  ])('a text %s stays as it is', (_, text) => expect(withoutCapitals(text)).toBe(text));
});
