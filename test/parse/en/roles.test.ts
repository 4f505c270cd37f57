/** Who took part in which role, and who did not. Names are invented. */
import { expect, it } from 'vitest';
import { parser } from '../articles.ts';
import { MEETING, presentIn } from './present.ts';

it.each([
  [
    'chairs told by their countries',
    'Awa Diop, Foreign Minister of Senegal, Kofi Mensah, State Secretary of Ghana, and Ama Togbe, Foreign Minister of Togo, attended the meeting, which was co-chaired by the Senegalese and Ghanaian Foreign Ministers.',
    [
      'Awa Diop | SN | Foreign Minister | chair',
      'Kofi Mensah | GH | State Secretary | chair',
      'Ama Togbe | TG | Foreign Minister | attendee',
    ],
  ],
  [
    'who talked during the meeting, and a representative named later',
    'Representatives of Togo and Ghana attended it. During the meeting, Foreign Minister Ama Togbe of Togo and the U.S. Under Secretary of State for Political Affairs Ann Cole discussed the ports.',
    [
      ' | GH | representative | attendee',
      'Ama Togbe | TG | Foreign Minister | attendee',
      'Ann Cole | US | Under Secretary of State for Political Affairs | attendee',
    ],
  ],
  [
    'who chaired, and by whom it was participated',
    'The Meeting was chaired by H.E. Awa Diop, Foreign Minister of Senegal and participated by H.E. Kofi Mensah, Foreign Minister of Ghana, H.E. Ama Togbe, Foreign Minister of Togo.',
    [
      'Awa Diop | SN | Foreign Minister | chair',
      'Kofi Mensah | GH | Foreign Minister | attendee',
      'Ama Togbe | TG | Foreign Minister | attendee',
    ],
  ],
  [
    'one who stood for a president',
    'Ravi Persaud, Minister of Foreign Affairs, represented the President of Guyana.',
    ['Ravi Persaud | GY | Minister of Foreign Affairs | attendee'],
  ],
  [
    'chair, host and guests in one sentence each',
    'It was hosted by President Awa Diop of Senegal. Prime Minister Kofi Mensah of Ghana chaired the meeting. It was attended by President Ama Toure of Togo.',
    [
      'Awa Diop | SN | President | host',
      'Kofi Mensah | GH | Prime Minister | chair',
      'Ama Toure | TG | President | attendee',
    ],
  ],
  [
    'who led a delegation, and who only met others on the same day',
    'Malian Foreign Minister Ali Keita headed the delegation of his country. Also on Saturday, Vice Premier Kofi Mensah met with the guests.',
    ['Ali Keita | ML | Foreign Minister | attendee'],
  ],
  [
    'who stood for a president, and who only sent a message',
    'It was attended by President Ali Keita of Mali (represented by Foreign Minister Awa Sy of Mali). UN Secretary-General Kao Lim addressed the summit via video message.',
    ['Awa Sy | ML | Foreign Minister | attendee'],
  ],
  [
    'a chair by the capacity in which they speak, and the head of a centre',
    'The statement was released at the meeting, held by Awa Diop, Foreign Minister of Senegal, in her capacity as Chair of the Summit. It was attended by Ana Ruiz, head of the UN Regional Centre for Preventive Diplomacy for Central Asia.',
    [
      'Awa Diop | SN | Foreign Minister | chair',
      'Ana Ruiz |  | head of the UN Regional Centre for Preventive Diplomacy for Central Asia | attendee',
    ],
  ],
  [
    'who chaired, and by whom a meeting was participated',
    'The summit was chaired by Ali Keita, President of Mali, and participated by Ama Toure, President of Togo.',
    ['Ali Keita | ML | President | chair', 'Ama Toure | TG | President | attendee'],
  ],
  [
    'other talks, spokespersons and those yet to speak are no participants',
    'It was attended by President Ama Toure of Togo. President Ama Toure also met with Prime Minister Kofi Mensah of Ghana. Press Secretary Amy Quinn will brief later. Foreign Ministry spokesperson Lu Shan attended.',
    ['Ama Toure | TG | President | attendee'],
  ],
  ...[
    'Leaders paid tribute to the late President Ali Keita of Mali.',
    'The summit comes a week after President Ali Keita of Mali visited Accra.',
    'The agreement was signed in 2019 by then-President Ali Keita of Mali.',
    'Earlier, Toure spoke by phone with President Ali Keita of Mali.',
    'She said that last year President Ali Keita of Mali met her in Rome.',
  ].map((sentence): [string, string, string[]] => [
    sentence,
    `It was attended by President Ama Toure of Togo. ${sentence}`,
    ['Ama Toure | TG | President | attendee'],
  ]),
])('%s', (_, sentence, expected) => expect(presentIn(sentence)).toEqual(expected));

it('a table of delegations, with the chair marked', () => {
  const text = `Joint Statement of the Third Coast Summit\n\n${MEETING}\n\nHeads of delegation\n\nCanada – Maude Roux, Minister of Foreign Affairs\nItaly – Elsa Conti (Chair)\nEuropean Union: Ms. Rūta Vait, High Representative\n`;
  const rows = parser.parse(text).participants;
  expect(rows.map(({ name, country, role }) => [name, country, role])).toEqual([
    ['Maude Roux', 'CA', 'attendee'],
    ['Elsa Conti', 'IT', 'chair'],
    ['Rūta Vait', null, 'attendee'],
  ]);
});

it('a speaker behind the name of the meeting took part in it', () => {
  const text =
    "Keita on the 8th Mali-Senegal Foreign Ministers' Dialogue\n\nWhen meeting the press with Foreign Minister Awa Diop of Senegal after the 8th Mali-Senegal Foreign Ministers' Dialogue in Dakar on 3 May 2031, Foreign Minister Ali Keita of Mali said that trade grows.\n";
  expect(parser.parse(text).participants.map(({ name }) => name)).toEqual(['Awa Diop', 'Ali Keita']);
});

it.each([
  'Togolese President Ama Toure arrived in Dakar for the summit.',
  'The summit included Togolese President Ama Toure.',
  'It was attended, among others, by Togolese President Ama Toure.',
  'Togolese President Ama Toure was present at the summit.',
])('%s', (sentence) => expect(presentIn(sentence)).toEqual(['Ama Toure | TG | President | attendee']));

it.each([
  'The co-chairs were Togolese President Ama Toure and President Ali Keita of Mali.',
  'Togolese President Ama Toure and President Ali Keita of Mali met in Dakar to co-chair the summit.',
  'Togolese President Ama Toure and President Ali Keita of Mali acted as co-chairs.',
  'Togolese President Ama Toure jointly chaired the meeting with President Ali Keita of Mali.',
  'It was co-presided over by Togolese President Ama Toure and President Ali Keita of Mali.',
  'The meeting was jointly led by Togolese President Ama Toure and President Ali Keita of Mali.',
])('%s', (sentence) =>
  expect(presentIn(sentence)).toEqual([
    'Ama Toure | TG | President | chair',
    'Ali Keita | ML | President | chair',
  ]),
);

it.each([
  'The session opened with President Ali Keita of Mali in the chair.',
  'President Ali Keita of Mali took the chair.',
  'President Ali Keita of Mali served as chair.',
  'President Ali Keita of Mali led the debate as chair.',
  'President Ali Keita of Mali, co-chair of the summit, opened it.',
  'The summit was presided by President Ali Keita of Mali.',
])('%s', (sentence) => expect(presentIn(sentence)).toEqual(['Ali Keita | ML | President | chair']));

it.each([
  [
    'one in the chair who speaks, and whom he greets',
    'Chairing the summit, President Ali Keita of Mali welcomed Prime Minister Ama Toure of Togo.',
    ['Ali Keita | ML | President | chair', 'Ama Toure | TG | Prime Minister | attendee'],
  ],
  [
    'the host and the guest',
    'The host, President Ali Keita of Mali, greeted Prime Minister Ama Toure of Togo.',
    ['Ali Keita | ML | President | host', 'Ama Toure | TG | Prime Minister | attendee'],
  ],
  ...['Speakers included', 'Statements were delivered by', 'The declaration was signed by'].map(
    (words): [string, string, string[]] => [
      words,
      `${words} President Ali Keita of Mali and Prime Minister Ama Toure of Togo.`,
      ['Ali Keita | ML | President | attendee', 'Ama Toure | TG | Prime Minister | attendee'],
    ],
  ),
  [
    'those around the table',
    'Around the table were President Ali Keita of Mali and Prime Minister Ama Toure of Togo.',
    ['Ali Keita | ML | President | attendee', 'Ama Toure | TG | Prime Minister | attendee'],
  ],
  [
    'whom a country sent',
    'Togo sent its Foreign Minister, Ama Toure.',
    ['Ama Toure | TG | Foreign Minister | attendee'],
  ],
  [
    'whom a country sent without a name',
    'Togo sent its Foreign Minister.',
    [' | TG | Foreign Minister | attendee'],
  ],
])('%s', (_, sentence, expected) => expect(presentIn(sentence)).toEqual(expected));

it('who played host', () => {
  expect(presentIn('President Ali Keita of Mali played host to the summit.')).toEqual([
    'Ali Keita | ML | President | host',
  ]);
});

it.each([
  [
    'under Mali’s Chairship',
    'The Ministers of Foreign Affairs/International Relations of Mali, Togo and Ghana met on 3 May 2031 in virtual format under Mali’s Chairship.',
  ],
  [
    'under the presidency of Mali',
    'The Foreign Ministers of Mali, Togo and Ghana met on 3 May 2031 under the presidency of Mali.',
  ],
])('a minister chairs whose country has the chair: %s', (_, first) => {
  const { participants } = parser.parse(
    `Ministers meet\n\nThe meeting was long.\n\nIt ended well.\n\nCoast Joint Statement on Ports\n\n1. ${first}\n\n2. The Ministers agreed.\n`,
  );
  expect(participants.map(({ country, role }) => [country, role])).toEqual([
    ['ML', 'chair'],
    ['TG', 'attendee'],
    ['GH', 'attendee'],
  ]);
});

it('who is still to hold the chair did not chair', () => {
  const { participants } = parser.parse(
    'Joint Statement\n\nThe Foreign Ministers of Mali and Togo met in Rome on 3 May 2031 and will meet again under the presidency of Mali.\n',
  );
  expect(participants.map(({ role }) => role)).toEqual(['attendee', 'attendee']);
});

it('with whom somebody co-chaired, all of them', () => {
  expect(
    presentIn(
      'Foreign Minister Ana Ruiz of Peru and Investment Minister Luis Paredes of Peru co-chaired the dialogue with U.S. Secretary of State Dana Cole and U.S. Secretary of Commerce Ann Reed.',
    ).map((line) => line.split(' | ')[3]),
  ).toEqual(['chair', 'chair', 'chair', 'chair']);
});

it('who led their respective sides', () => {
  expect(
    presentIn(
      'Foreign Secretary Ana Ruiz of Peru, who was in Kabul before, and Deputy Minister Ali Keita of Mali, led their respective sides.',
    ),
  ).toHaveLength(2);
});
