/** What English pages say of a meeting aside: its number, its day, its level, where and how it was held. Names are invented. */
import { expect, it } from 'vitest';
import { parser } from '../articles.ts';

const primary = (text: string) => parser.parse(text).meetings.find(({ primary }) => primary);

it.each([
  'As the third meeting of the Strategic Dialogue, this session went far.',
  'This was the third meeting of the Strategic Dialogue.',
  'It marked the third Strategic Dialogue.',
])('the number stands behind the name: %s', (told) =>
  expect(
    primary(
      `Joint Statement: U.S.-Morocco Strategic Dialogue\n\nThe ministers met in Rabat on May 4, 2034 for the U.S.-Morocco Strategic Dialogue. ${told}\n`,
    ),
  ).toMatchObject({ name: 'U.S.-Morocco Strategic Dialogue', ordinal: 3, date: '2034-05-04' }),
);

it.each([
  ['All News 14:50 January 31, 2033', '2033-01-31'],
  ['By Staff Report in International on 27 October 2030', '2030-10-27'],
  [
    'Joint Statement by the Foreign Ministers of Italy and Peru on Trade 02/18/2032 01:47 PM EST',
    '2032-02-18',
  ],
])('the page’s day: %s', (line, day) =>
  expect(
    parser.parse(
      `Ministers Discuss Trade in Rome\n\n${line}\n\nThe ministers of Italy and Peru met in Rome.\n`,
    ).published,
  ).toBe(day),
);

it('the day below whom a communiqué was issued by', () =>
  expect(
    parser.parse(
      'Communiqué of the Coast Summit\n\n1. The Summit met in Lusaka, Zambia, on 14 March 2034.\n\n2. The Summit welcomed the report.\n\nIssued by: Coast Secretariat\n\n15 March 2034\n',
    ).published,
  ).toBe('2034-03-15'));

it.each([
  [
    'the foreign ministers and representatives of Italy, Peru and Oman met to review trade',
    'foreign-ministers',
  ],
  ['the heads of state of Italy, Peru and Oman gathered to review trade', 'summit'],
  ['the President of Italy, the Cabinet of Ministers of Oman and others met to review trade', null],
])('who met tells the level: %s', (told, level) =>
  expect(
    primary(`Joint Statement on the Amber Group Meeting\n\nOn May 3, 2031 in Rome, ${told}.\n`)?.level,
  ).toBe(level),
);

it('the host of a speech welcomes to a city', () =>
  expect(
    primary(
      'Address by the President of Uzbekistan at the Third Coast Meeting\n\n19.10.2036\n\nDear colleagues!\n\nWelcome to ancient Bukhara!\n\nI am glad that the Third Coast Meeting opens today. We propose to work together.\n',
    ),
  ).toMatchObject({ city: 'Bukhara', country: 'UZ', format: 'in-person' }));

it('held a meeting with: in one room, unless the page says otherwise', () => {
  const told = (how: string) =>
    primary(
      `Meeting of Ministers\n\nOn May 3, 2031, Ms. Chinatsu Uehara, Minister for Foreign Affairs of Japan, held a meeting with Mr. Callum Rangi, Minister of Foreign Affairs of New Zealand${how}.\n`,
    );
  expect([told('')?.format, told(' by telephone')?.format]).toEqual(['in-person', null]);
});

it('of a list of parties the one that nobody else stands for is the page’s own', () => {
  const { participants, meetings } = parser.parse(
    'FACT SHEET: The Third Trilateral Leaders’ Summit in Santa Fe\n\nPresident Okonjo welcomed Japanese Prime Minister Ichinose and Republic of Korea President Pyo to Santa Fe for the third Trilateral Leaders’ Summit. The Leaders reaffirmed that cooperation between the United States, Japan, and the Republic of Korea makes the world safer.\n',
  );
  expect(participants.find(({ name }) => name === 'Okonjo')?.country).toBe('US');
  expect(meetings[0]?.country).toBe('US');
});
