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
  'Togolese President Ama Toure jointly chaired the meeting with President Ali Keita of Mali.',
  'It was co-presided over by Togolese President Ama Toure and President Ali Keita of Mali.',
  'The meeting was jointly led by Togolese President Ama Toure and President Ali Keita of Mali.',
])('%s', (sentence) =>
  expect(presentIn(sentence)).toEqual([
    'Ama Toure | TG | President | chair',
    'Ali Keita | ML | President | chair',
  ]),
);

it('who played host', () => {
  expect(presentIn('President Ali Keita of Mali played host to the summit.')).toEqual([
    'Ali Keita | ML | President | host',
  ]);
});
