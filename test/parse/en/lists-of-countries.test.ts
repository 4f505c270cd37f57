/** Countries listed before or behind those who came for them. Names are invented. */
import { expect, it } from 'vitest';
import { parser } from '../articles.ts';
import { participantsOf, presentIn } from './present.ts';

it('the leaders of three countries, and behind a dash their names', () => {
  const { participants } = parser.parse(
    'Trilateral Statement\n\nToday, the leaders of Japan, the Philippines, and the United States – Prime Minister Ito Ren, President Manuel Cruz Jr., and President Ann Cole – met in Rome on 3 May 2031.\n',
  );
  expect(participants.map(({ name, country, titles }) => [name, country, ...titles])).toEqual([
    ['Ito Ren', 'JP', 'Prime Minister'],
    ['Manuel Cruz Jr.', 'PH', 'President'],
    ['Ann Cole', 'US', 'President'],
  ]);
});

it('what calls itself a republic of a nation is another country', () => {
  expect(
    presentIn('It was attended by Ali Kaya, President of the Turkish Republic of Southern Isles.'),
  ).toEqual(['Ali Kaya |  | President of the Turkish Republic of Southern Isles | attendee']);
});

it('ministers of a group whose countries stand behind a dash', () => {
  const { participants } = parser.parse(
    'Ministers meet\n\nForeign Ministers of the Amber Coast Eight (AC8) – Denmark, Estonia and Finland – met in Rome on 3 May 2031.\n',
  );
  expect(participants.map(({ country }) => country)).toEqual(['DK', 'EE', 'FI']);
});

it('names set apart from their countries by commas', () => {
  const { participants } = parser.parse(
    'Joint Statement\n\nWe, the Ministers for Foreign Affairs of France, Luc Roux, of Germany, Anna Berg, and of Poland, Marek Nowak, met in Rome on 3 May 2031.\n',
  );
  expect(participants.map(({ name, country }) => [name, country])).toEqual([
    ['Luc Roux', 'FR'],
    ['Anna Berg', 'DE'],
    ['Marek Nowak', 'PL'],
  ]);
});

it.each([
  [
    'by their country alone, behind one of the same office',
    'Mali’s foreign minister, Ali Keita, his Togolese counterpart, Ama Toure, and Ghana’s Kofi Mensah met in Lomé on 3 May 2031.',
    'foreign minister',
  ],
  [
    'as counterparts from two countries, with their names behind',
    'Foreign Minister Ali Keita of Mali and his counterparts from Togo and Ghana, Ama Toure and Kofi Mensah, met in Lomé on 3 May 2031.',
    'Foreign Minister',
  ],
  [
    'among others of their group',
    'Foreign ministers from the Coast Group, including Mali’s Ali Keita, Togo’s Ama Toure and Ghana’s Kofi Mensah, met in Lomé on 3 May 2031.',
    'Foreign Minister',
  ],
  [
    'right behind their office',
    'Malian, Togolese and Ghanaian foreign ministers Ali Keita, Ama Toure and Kofi Mensah met in Lomé on 3 May 2031.',
    'Foreign Minister',
  ],
  [
    'in brackets behind each country, with their seats in parliament',
    'The leaders of Mali (The Hon Ali Keita MP), Togo (H.E. Ama Toure) and Ghana (H.E. Kofi Mensah) met in Lomé on 3 May 2031.',
    'Leader',
  ],
  [
    'in brackets behind each country',
    'The foreign ministers of Mali (Ali Keita), Togo (Ama Toure) and Ghana (Kofi Mensah) met in Lomé on 3 May 2031.',
    'Foreign Minister',
  ],
  [
    'between commas behind each country',
    'We, the Foreign Ministers of Mali, Ali Keita, Togo, Ama Toure, and Ghana, Kofi Mensah, met in Lomé on 3 May 2031.',
    'Foreign Minister',
  ],
])('names %s', (_, lead, office) =>
  expect(participantsOf(`Ministers meet in Lomé\n\n${lead}\n`)).toEqual([
    `Ali Keita | ML | ${office} | attendee`,
    `Ama Toure | TG | ${office} | attendee`,
    `Kofi Mensah | GH | ${office} | attendee`,
  ]),
);

it('ministers of a format whose countries stand in brackets, and a counterpart with his office', () => {
  const text = (lead: string) => `Ministers meet in Lomé\n\n${lead} met in Lomé on 3 May 2031.\n`;
  expect(
    participantsOf(text('The foreign ministers of the C2+1 (Mali, Togo and the United States)')),
  ).toEqual([
    ' | ML | Foreign Minister | attendee',
    ' | TG | Foreign Minister | attendee',
    ' | US | Foreign Minister | attendee',
  ]);
  const pair = 'Foreign Minister Ali Keita of Mali and his Togolese counterpart, Foreign Minister Ama Toure,';
  expect(participantsOf(text(pair))).toEqual([
    'Ali Keita | ML | Foreign Minister | attendee',
    'Ama Toure | TG | Foreign Minister | attendee',
  ]);
});

it('counterparts without names have the office of the one before', () => {
  expect(
    participantsOf(
      'Ministers meet\n\nForeign Minister Ali Keita of Mali met with his counterparts from Togo and Ghana on 3 May 2031.\n',
    ),
  ).toEqual([
    'Ali Keita | ML | Foreign Minister | attendee',
    ' | TG | Foreign Minister | attendee',
    ' | GH | Foreign Minister | attendee',
  ]);
});

it.each([
  [
    'We, the G7 Foreign Ministers of Canada, the United Kingdom and the United States of America, and the High Representative of the European Union, met in Dakar on 3 May 2031.',
    [
      'CA Foreign Minister',
      'GB Foreign Minister',
      'US Foreign Minister',
      'High Representative of the European Union',
    ],
  ],
  [
    'Today, we – the presidents of Kenya, Uganda and the United States – met in Dakar on 3 May 2031.',
    ['KE President', 'UG President', 'US President'],
  ],
  [
    "The Foreign Ministers of Kenya and Uganda, as well as the European Union's High Representative for Foreign Affairs and Security Policy/Vice-President of the European Commission held the Third Coast Ministerial Meeting in Dakar on 3 May 2031.",
    [
      'KE Foreign Minister',
      'UG Foreign Minister',
      'High Representative for Foreign Affairs and Security Policy Vice-President of the European Commission',
    ],
  ],
  [
    "In today's meeting in Dakar, the G7 Foreign Ministers of Canada, France and Italy, and the High Representative of the European Union reaffirmed their unity at the Third Coast Ministerial Meeting.",
    [
      'CA Foreign Minister',
      'FR Foreign Minister',
      'IT Foreign Minister',
      'High Representative of the European Union',
    ],
  ],
  [
    'We, the Secretary of State of the United States and the Foreign Ministers of Australia, India, and Japan, met in Dakar on 3 May 2031 for the Third Coast Ministerial Meeting.',
    ['US Secretary of State', 'AU Foreign Minister', 'IN Foreign Minister', 'JP Foreign Minister'],
  ],
  [
    'On 3 May 2031, the U.S. Secretary of State and the Foreign Ministers from Togo and Ghana met in Dakar.',
    ['US Secretary of State', 'TG Foreign Minister', 'GH Foreign Minister'],
  ],
])('%s', (sentence, expected) => {
  const { participants } = parser.parse(
    `Joint Statement of the Coast Foreign Ministers\n\n${sentence}\n\n1. We agree.\n`,
  );
  expect(participants.map(({ country, titles }) => [country, ...titles].filter(Boolean).join(' '))).toEqual(
    expected,
  );
});

it('a title tells who met only where the story does not', () => {
  const title = 'Joint Statement of the Meeting of the Foreign Ministers of Mali and Togo in Dakar';
  const who = (story: string) =>
    parser.parse(`${title}\n\n${story}\n`).participants.map(({ name, country }) => name ?? country);
  expect(who('1. We agree on peace.\n\n2. We build ports.')).toEqual(['ML', 'TG']);
  expect(
    who('Foreign Minister Ali Keita and Ama Toure, Minister of State of Togo, met on 3 May 2031.'),
  ).toEqual(['Ali Keita', 'Ama Toure']);
});
