/** How offices are read, and whose they are. Names are invented. */
import { expect, it } from 'vitest';
import { presentIn } from './present.ts';

it.each([
  [
    'heads of bodies, with the body between country and office',
    'It was attended by ROK National Security Office Director Baek Jun and Japanese National Security Secretariat Secretary General Ito Ren.',
    [
      'Baek Jun | KR | National Security Office Director | attendee',
      'Ito Ren | JP | National Security Secretariat Secretary General | attendee',
    ],
  ],
  [
    'an office without a country at the head of a sentence, and the name behind a comma',
    'It was chaired by Foreign Minister Awa Diop of Senegal. External Affairs Minister, Dr. A. Venkat, attended.',
    ['Awa Diop | SN | Foreign Minister | chair', 'A. Venkat | IN | External Affairs Minister | attendee'],
  ],
  [
    'an office in the plural, and countries parted from the names by dashes',
    'The Ministers of Foreign Affairs of Togo Ama Togbe, Ghana – Kofi Mensah and Mali – Ali Keita attended it.',
    [
      'Ama Togbe | TG | Minister of Foreign Affairs | attendee',
      'Kofi Mensah | GH | Minister of Foreign Affairs | attendee',
      'Ali Keita | ML | Minister of Foreign Affairs | attendee',
    ],
  ],
  [
    'two offices parted by a dash, of the country before the first',
    'It was attended by Kazakh Deputy Prime Minister – Foreign Minister Daniyar Sarsen.',
    ['Daniyar Sarsen | KZ | Deputy Prime Minister / Foreign Minister | attendee'],
  ],
  [
    'title before the name',
    'It was attended by Kyrgyz President Azamat Kulov and U.S. Secretary of State Jane R. Cole-Abbott.',
    ['Azamat Kulov | KG | President | attendee', 'Jane R. Cole-Abbott | US | Secretary of State | attendee'],
  ],
  [
    'country behind the name',
    'It was attended by Foreign Minister Awa Diop of Senegal and President Raúl Ibarra Montes of the Dominican Republic.',
    ['Awa Diop | SN | Foreign Minister | attendee', 'Raúl Ibarra Montes | DO | President | attendee'],
  ],
  [
    'long office before the name',
    'Taking part were Deputy Prime Minister and Minister of Foreign Affairs of the Republic of Kazakhstan Daniyar Sarsen, and Minister of Foreign Affairs of the Kyrgyz Republic Cholpon Toktogul kyzy.',
    [
      'Daniyar Sarsen | KZ | Deputy Prime Minister / Minister of Foreign Affairs | attendee',
      'Cholpon Toktogul kyzy | KG | Minister of Foreign Affairs | attendee',
    ],
  ],
  [
    'an organisation is part of the title',
    'It was attended by ASEAN Secretary-General Kao Lim and Inge Halvors, Director General of the International Atomic Energy Agency.',
    [
      'Kao Lim |  | ASEAN Secretary-General | attendee',
      'Inge Halvors |  | Director General of the International Atomic Energy Agency | attendee',
    ],
  ],
  [
    'names after a title in the plural',
    'It was attended by Foreign Ministers Ravi Roy of India, Kim Tran of Viet Nam and Ana Cruz (Mexico).',
    [
      'Ravi Roy | IN | Foreign Minister | attendee',
      'Kim Tran | VN | Foreign Minister | attendee',
      'Ana Cruz | MX | Foreign Minister | attendee',
    ],
  ],
  [
    'two ministers of one country, which stands with the first or the second',
    'It was attended by Foreign Minister Awa Diop and Defence Minister Ali Keita of Mali, and by Kofi Mensah, Foreign Minister of Ghana, and Ama Toure, Minister of Defence.',
    [
      'Awa Diop | ML | Foreign Minister | attendee',
      'Ali Keita | ML | Defence Minister | attendee',
      'Kofi Mensah | GH | Foreign Minister | attendee',
      'Ama Toure | GH | Minister of Defence | attendee',
    ],
  ],
  [
    'offices before names in a row, of bodies named after a portfolio and of two titles',
    "It brought together Premier of the State Council of the People's Republic of China He Tong, Prime Minister of Mali Ali Keita, Deputy Prime Minister and Foreign Minister of Togo Ama Toure.",
    [
      'He Tong | CN | Premier of the State Council | attendee',
      'Ali Keita | ML | Prime Minister | attendee',
      'Ama Toure | TG | Deputy Prime Minister / Foreign Minister | attendee',
    ],
  ],
  [
    'a special representative, and the head of an organisation that no vocabulary holds',
    'It was attended by Special Representative of the UN Secretary-General Ana Ruiz and the Director General of the Delta Secretariat, Ms Rose Tavo.',
    [
      'Ana Ruiz |  | Special Representative of the UN Secretary-General | attendee',
      'Rose Tavo |  | Director General of the Delta Secretariat | attendee',
    ],
  ],
  [
    'counterparts with their countries in brackets',
    'Foreign Minister Awa Diop of Senegal concluded her participation in the summit, where she met with her counterparts Ali Keita (Mali) and Ama Toure (Togo).',
    [
      'Awa Diop | SN | Foreign Minister | attendee',
      'Ali Keita | ML | Foreign Minister | attendee',
      'Ama Toure | TG | Foreign Minister | attendee',
    ],
  ],
  [
    'a counterpart has the same office',
    'Foreign Minister Awa Diop of Senegal chaired it and his Malian counterpart Ali Keita attended.',
    ['Awa Diop | SN | Foreign Minister | chair', 'Ali Keita | ML | Foreign Minister | attendee'],
  ],
])('%s', (_, sentence, expected) => expect(presentIn(sentence)).toEqual(expected));

it.each([
  [
    'The Bahamas was represented by the Honourable Denise Rolle, Minister of Foreign Affairs and CARICOM Affairs; Haiti was represented by Ambassador Jean Roux.',
    [
      'Denise Rolle | BS | Minister of Foreign Affairs and CARICOM Affairs | attendee',
      'Jean Roux | HT | Ambassador | attendee',
    ],
  ],
  [
    'Associate Member, the Turks and Caicos Islands, was represented by Ms. Lorna Hand, Permanent Secretary, Ministry of Works.',
    ['Lorna Hand | TC | Permanent Secretary | attendee'],
  ],
  [
    'Also present were the UN Under-Secretary-General for Political and Peacebuilding Affairs L. Fager and the trade minister of Togo, Ama Toure.',
    [
      'L. Fager |  | UN Under-Secretary-General for Political and Peacebuilding Affairs | attendee',
      'Ama Toure | TG | trade minister | attendee',
    ],
  ],
  [
    'Also in attendance was His Excellency Ambassador Tiale Fa’asavalu, Secretary-General of the Organisation of Delta States.',
    ['Tiale Fa’asavalu |  | Ambassador / Secretary-General of the Organisation of Delta States | attendee'],
  ],
  [
    'It was attended by President M. Roux of Togo and H.E, Ali Keita, former President of the Republic of Mali.',
    ['M. Roux | TG | President | attendee', 'Ali Keita | ML | former President | attendee'],
  ],
])('%s', (sentence, expected) => expect(presentIn(sentence)).toEqual(expected));

it.each([
  'Foreign Minister Ama Toure from Togo and Prime Minister Ali Keita, Mali.',
  'Ama Toure (Foreign Minister, Togo) and Ali Keita (Prime Minister of Mali).',
  'Foreign Minister Ama Toure (Togo) & Prime Minister Ali Keita (Mali).',
  'the Foreign Minister of Togo, Ama Toure; and the Prime Minister of Mali, H.E. Ali Keita.',
])('It was attended by %s', (list) =>
  expect(presentIn(`It was attended by ${list}`)).toEqual([
    'Ama Toure | TG | Foreign Minister | attendee',
    'Ali Keita | ML | Prime Minister | attendee',
  ]),
);

it('the Chief Minister is a title, a chief is none', () => {
  expect(presentIn('It was attended by Chief Minister Ama Toure of Niue and Chief Ali Keita.')).toEqual([
    'Ama Toure | NU | Chief Minister | attendee',
  ]);
});
