/** Those who took part and whom a text gives by their offices only. Names are invented. */
import { expect, it } from 'vitest';
import { participantsOf, presentIn } from './present.ts';

it.each([
  [
    'offices of countries without names',
    'It was chaired by the President of Senegal, in which the President of the Republic of Mali, the Vice President of Ghana and the Prime Minister of Togo participated.',
    [
      ' | SN | President | chair',
      ' | ML | President | attendee',
      ' | GH | Vice President | attendee',
      ' | TG | Prime Minister | attendee',
    ],
  ],
  [
    'an office that is named later',
    'It was attended by the Secretary of State of the United States, the President of Ghana and the President of Togo. Then U.S. Secretary of State Cole conveyed greetings.',
    [
      'Cole | US | Secretary of State | attendee',
      ' | GH | President | attendee',
      ' | TG | President | attendee',
    ],
  ],
  [
    'delegates without a name',
    'It was attended by representatives of Tonga and Vanuatu. Samoa was represented by its Minister of Finance.',
    [
      ' | TO | representative | attendee',
      ' | VU | representative | attendee',
      ' | WS | Minister of Finance | attendee',
    ],
  ],
  [
    'a list that goes on from heads with ministers of several countries',
    'It was attended by the President of Mali, the Prime Minister of Togo, the Premier of Niue, and Ministers from Tonga, Fiji and Samoa.',
    [
      ' | ML | President | attendee',
      ' | TG | Prime Minister | attendee',
      ' | NU | Premier | attendee',
      ' | TO | Minister | attendee',
      ' | FJ | Minister | attendee',
      ' | WS | Minister | attendee',
    ],
  ],
  [
    'representatives from countries that are counted first',
    'It was attended by representatives from three Pacific Island Countries (PICs), namely Tonga, Fiji and Samoa.',
    [
      ' | TO | representative | attendee',
      ' | FJ | representative | attendee',
      ' | WS | representative | attendee',
    ],
  ],
  [
    'two countries that are represented in one breath',
    'It was attended by President Ama Toure of Togo. Mali was represented by its Minister of Finance and Ghana by its Vice President.',
    [
      'Ama Toure | TG | President | attendee',
      ' | ML | Minister of Finance | attendee',
      ' | GH | Vice President | attendee',
    ],
  ],
  [
    'names behind a plural, offices and countries in one list',
    'It was attended by about 90 guests including Foreign Minister Awa Diop of Senegal, foreign ministers from the Republic of Mali, Ghana and Togo, and the deputy foreign minister of Benin.',
    [
      'Awa Diop | SN | Foreign Minister | attendee',
      ' | ML | Foreign Minister | attendee',
      ' | GH | Foreign Minister | attendee',
      ' | TG | Foreign Minister | attendee',
      ' | BJ | deputy foreign minister | attendee',
    ],
  ],
  [
    'those in whose name a text speaks, and the head of an organisation behind them',
    "We - the presidents of Mali, the Kyrgyz Republic, and Turkmenistan, as well as the European Union's High Representative - commit to peace.",
    [
      ' | ML | President | attendee',
      ' | KG | President | attendee',
      ' | TM | President | attendee',
      ' |  | High Representative | attendee',
    ],
  ],
  [
    'offices in the plural whose holders the text names elsewhere',
    'It was attended by the Foreign Ministers of Mali, Togo and Ghana. Ali Keita, Minister for Foreign Affairs of Mali, in his capacity as Chair of the summit, released a statement.',
    [
      ' | TG | Foreign Minister | attendee',
      ' | GH | Foreign Minister | attendee',
      'Ali Keita | ML | Minister for Foreign Affairs | chair',
    ],
  ],
  [
    'several offices of which the text does not say whose they are',
    'It was attended by Ministers and Deputy Ministers from Mali, Togo and Ghana.',
    [],
  ],
  [
    'offices in the plural of those who are only spoken of',
    'The summit supported the efforts of the Presidents of Mali, Togo and Ghana.',
    [],
  ],
  [
    'the head of an organisation, in a sentence of its own',
    'The Secretary-General of ASEAN was also in attendance.',
    [' |  | Secretary-General of ASEAN | attendee'],
  ],
  [
    'heads of organisations in a row',
    'It was joined by the leaders of Mali and Togo, as well as the Secretary-General of the United Nations, the Secretary-General of NATO and the President of the World Bank.',
    [
      ' | ML | Leader | attendee',
      ' | TG | Leader | attendee',
      ' |  | Secretary-General of the United Nations | attendee',
      ' |  | Secretary-General of NATO | attendee',
      ' |  | President of the World Bank | attendee',
    ],
  ],
  [
    'an organisation among the countries',
    'It was attended by all Ministers of Foreign Affairs of ASEAN Member States, Mali, Togo, and the Secretary-General of ASEAN.',
    [
      ' | ML | Minister of Foreign Affairs | attendee',
      ' | TG | Minister of Foreign Affairs | attendee',
      ' |  | Secretary-General of ASEAN | attendee',
    ],
  ],
  [
    'ministers without names among others who are named, and a deputy',
    'Present at the summit were Prime Minister Ali Keita of Mali, foreign ministers of India and Pakistan, and the deputy foreign minister of Togo.',
    [
      'Ali Keita | ML | Prime Minister | attendee',
      ' | IN | Foreign Minister | attendee',
      ' | PK | Foreign Minister | attendee',
      ' | TG | deputy foreign minister | attendee',
    ],
  ],
  [
    'the head of an organisation who has a sentence to themselves',
    'It was attended by President Ali Keita of Mali. The Secretary-General of ASEAN was also in attendance.',
    ['Ali Keita | ML | President | attendee', ' |  | Secretary-General of ASEAN | attendee'],
  ],
  [
    'ministers told by their countries first and by their names later are the same',
    'It was attended by the Foreign Ministers of Mali, Ghana and Togo. Taking part were Ali Keita, Deputy Foreign Minister of Mali, Kofi Mensah, Foreign Minister of Ghana, and Ama Toure, Minister of Foreign Affairs of Togo.',
    [
      'Ali Keita | ML | Deputy Foreign Minister | attendee',
      'Kofi Mensah | GH | Foreign Minister | attendee',
      'Ama Toure | TG | Minister of Foreign Affairs | attendee',
    ],
  ],
])('%s', (_, sentence, expected) => expect(presentIn(sentence)).toEqual(expected));

it('the preamble of a text names those who adopt it by their office and countries', () => {
  const text =
    'Declaration of the Third Meeting of the Ministers of Water\n\nThe Ministers of Water of Guinea, Mali and Senegal,\n\nMeeting in Bamako on 12 April 2034,\n\nDecide:\n\n1. To build a dam.\n\n2. To share its costs.\n';
  expect(participantsOf(text)).toEqual(
    ['GN', 'ML', 'SN'].map((code) => ` | ${code} | Minister of Water | attendee`),
  );
});

it('those whom the text names and gives again by their countries', () => {
  const text =
    'Ministers meet\n\nDeputy Prime Minister Seo Jae-yun met the U.S. Treasury Secretary Ann Reed and Japanese Finance Minister Ogata Ken in Rome on 3 May 2031.\n\nJoint Statement\n\nToday, we, the Finance Ministers of Japan, the Republic of Korea, and the United States held our second trilateral meeting in Rome.\n';
  expect(participantsOf(text).map((line) => line.split(' | ').slice(0, 2).join(' '))).toEqual([
    'Seo Jae-yun KR',
    'Ann Reed US',
    'Ogata Ken JP',
  ]);
});
