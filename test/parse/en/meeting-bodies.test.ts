/** Bodies that meet, and how far the name of their meeting goes. Names are invented. */
import { expect, it } from 'vitest';
import { parser } from '../articles.ts';

const primary = (text: string) => parser.parse(text).meetings.find(({ primary }) => primary);

it.each([
  ['33rd Plenary of the Harbour/Coast Co-operation Joint Conference', 33, null],
  ['sixth round of bilateral political consultations between Pakistan and Uruguay', 6, 'officials'],
  ["first round of the Italy-Spain-Malta trilateral Foreign Ministers' dialogue", 1, 'foreign-ministers'],
  [
    'Fourth Session of the Bi-National Commission between the Republic of Cuba and the Republic of Peru',
    4,
    null,
  ],
  ['8th session of the Joint Commission on Economic Cooperation between Peru and Oman', 8, null],
  [
    '23rd Session of the Intergovernmental Commission on trade and economic cooperation between Peru and Oman',
    23,
    null,
  ],
  ['third meeting of the Working Group on Trade of the Amber Alliance', 3, 'officials'],
  ['Inaugural Session of the U.S.-Nigeria Binational Commission', 1, null],
  ['5th EU-Uzbekistan Cooperation Council', 5, null],
  ['3rd Coordination Committee of the Amber Alliance', 3, null],
  ["15th trilateral foreign ministers' meeting among Peru, Chile, and Bolivia", 15, 'foreign-ministers'],
  ['Fifth Meeting of The Conference of Heads of Government of The Coast Community', 5, 'heads-of-government'],
  ['14th Coast Association (CA) Economic Ministers - Hong Kong, China Consultations', 14, 'ministers'],
  ['Peace and Security Council 1612th Meeting', 1612, null],
])('the name %s is read whole', (name, ordinal, level) =>
  expect(
    primary(`Press note\n\nThe ${name} was held in Rome on 3 May 2031. The sides discussed trade.\n`),
  ).toMatchObject({
    name,
    ordinal,
    level,
    date: '2031-05-03',
    city: 'Rome',
  }),
);

it.each([
  ['The Peru-Oman Trade (PTC) Council met', 'Peru-Oman Trade (PTC) Council'],
  ['The Contact Group on Basin Security held its third meeting', 'Contact Group on Basin Security'],
  ['The Commission on Fisheries was convened', 'Commission on Fisheries'],
])('%s: told to have met, a body gives the meeting its name', (told, name) =>
  expect(primary(`Press note\n\n${told} in Rome on 3 May 2031.\n`)?.name).toBe(name),
);

it.each([
  'The UN Security Council met in New York on 3 May 2031.',
  'The 20th Central Committee was briefed in Rome on 3 May 2031.',
  'The Amber Trade Council welcomed the visit on 3 May 2031.',
  'The Council met in Rome on 3 May 2031.',
])('%s names no meeting', (text) => expect(primary(`Press note\n\n${text}\n`)?.name ?? null).toBeNull());

it.each([
  [
    'Fourth Session of the Joint Commission between Peru and Oman, Lima, 6 May 2031',
    'Fourth Session of the Joint Commission',
    'Fourth Session of the Joint Commission between Peru and Oman',
  ],
  [
    'Thirty-third Plenary of Harbour-Coast Joint Conference held in Lima',
    '33rd Plenary of the Harbour-Coast Joint Conference',
    '33rd Plenary of the Harbour-Coast Joint Conference',
  ],
])('%s in the title, %s below', (title, told, name) =>
  expect(primary(`${title}\n\nThe ministers took part in the ${told} in Lima on 6 May 2031.\n`)?.name).toBe(
    name,
  ),
);
