/** Those who took part and whom a text tells by their countries only. */
import { expect, it } from 'vitest';
import { parser } from '../articles.ts';
import { presentIn } from './present.ts';

const present = (story: string) =>
  parser
    .parse(`Talks end\n\n${story}\n`)
    .participants.map(({ name, country, titles, role }) =>
      [name, country, titles.join(' / '), role].filter(Boolean).join(' | '),
    );
const each = (countries: string[], title: string) => countries.map((code) => `${code} | ${title} | attendee`);

it.each([
  [
    'The Chinese, Japanese and South Korean foreign ministers met in Osaka on 3 May 2031.',
    ['CN', 'JP', 'KR'],
    'Foreign Minister',
  ],
  [
    'DAKAR, May 3 (Xinhua) -- The Malian, Togolese and Ghanaian presidents held talks here on Friday.',
    ['ML', 'TG', 'GH'],
    'President',
  ],
  [
    'The Third Coast Summit in Dakar on 3 May 2031 was attended by the Malian and Togolese prime ministers.',
    ['ML', 'TG'],
    'Prime Minister',
  ],
  [
    'The foreign ministers of the Baltic states (Estonia, Latvia and Lithuania) met in Riga on 3 May 2031.',
    ['EE', 'LV', 'LT'],
    'Foreign Minister',
  ],
  [
    'Vice-ministers of foreign affairs of five Central Asian countries (Kazakhstan, Kyrgyzstan, Tajikistan, Turkmenistan, and Uzbekistan) met online on 3 May 2031.',
    ['KZ', 'KG', 'TJ', 'TM', 'UZ'],
    'Vice-Minister of foreign affairs',
  ],
  ['The leaders of Mali, Togo and Ghana met in Dakar on Friday.', ['ML', 'TG', 'GH'], 'Leader'],
  [
    'The Third Coast Summit in Dakar on 3 May 2031 was attended by the Heads of State, Government, and Territories of Fiji, Niue and Samoa.',
    ['FJ', 'NU', 'WS'],
    'Head of State',
  ],
  [
    'We, the heads of State/Government of Fiji, the Republic of Palau and the Kingdom of Tonga, met in Dakar on 3 May 2031.',
    ['FJ', 'PW', 'TO'],
    'Head of State',
  ],
  [
    'The Third Coast Summit was held in Dakar on 3 May 2031. Papua New Guinea and Vanuatu were represented at Ministerial Level. Kiribati was represented by Special Envoy.',
    ['PG', 'VU', 'KI'],
    'representative',
  ],
])('%s', (story, countries, title) => {
  expect(present(story)).toEqual(each(countries, title));
});

it('somebody serves the country of the ministry behind the office', () => {
  expect(
    present(
      'Mr. ARAI Shun, Director-General, European Affairs Bureau, Ministry of Foreign Affairs of Japan, and vice-ministers of foreign affairs of two Baltic states (Estonia and Latvia) met on 3 May 2031.',
    ),
  ).toEqual([
    'ARAI Shun | JP | Director-General | attendee',
    ...each(['EE', 'LV'], 'Vice-Minister of foreign affairs'),
  ]);
});

it('presidents of whom a text only speaks took part in nothing', () => {
  expect(
    present(
      'The Third Coast Summit in Dakar on 3 May 2031 welcomed what the Malian and Togolese presidents have done.',
    ),
  ).toEqual([]);
});

it('whom a sentence opens with as chair, and who convened', () => {
  expect(
    present(
      'Chaired by Deputy Prime Minister and Minister of Foreign Affairs of Laos Vong Saysana, the Third Coast Summit in Vientiane on 3 May 2031 was also attended by Foreign Minister Arai Shun of Japan.',
    ),
  ).toEqual([
    'Vong Saysana | LA | Deputy Prime Minister / Minister of Foreign Affairs | chair',
    'Arai Shun | JP | Foreign Minister | attendee',
  ]);
  expect(
    present(
      'Secretary of State Ann Cole convened a virtual meeting with the foreign ministers of Mali and Togo on 3 May 2031.',
    ),
  ).toEqual(['Ann Cole | US | Secretary of State | host', ...each(['ML', 'TG'], 'Foreign Minister')]);
});

it('the host of a meeting to come is no participant', () => {
  expect(
    present(
      'President Ali Keita of Mali met with President Ama Toure of Togo in Dakar on 3 May 2031. They look forward to the summit to be hosted by President Kofi Mensah of Ghana.',
    ).map((line) => line.split(' | ')[0]),
  ).toEqual(['Ali Keita', 'Ama Toure']);
});

it('the head of an organisation on a line of a list', () => {
  expect(
    present(
      'The Third Coast Summit was held in Dakar on 3 May 2031.\n\nParticipants:\n\nMali: President Ali Keita\nTogo: President Ama Toure\nSecretary-General of the African Union, Kofi Mensah',
    ),
  ).toEqual([
    'Ali Keita | ML | President | attendee',
    'Ama Toure | TG | President | attendee',
    'Kofi Mensah | Secretary-General of the African Union | attendee',
  ]);
});

it('the head of an organisation and a minister who have a sentence to themselves', () => {
  expect(
    present(
      'The Third Coast Summit in Dakar on 3 May 2031 was chaired by President Ali Keita of Mali. The Secretary-General of ASEAN and the Minister of Foreign Affairs of Togo, as observers, were also in attendance.',
    ),
  ).toEqual([
    'Ali Keita | ML | President | chair',
    'Secretary-General of ASEAN | attendee',
    'TG | Minister of Foreign Affairs | attendee',
  ]);
});

it('the High Representative and a Commissioner of one organisation are two', () => {
  expect(
    present(
      "The Foreign Ministers of Mali and Togo as well as the European Union's (EU) High Representative for Foreign Affairs and Security Policy/Vice-President of the European Commission and the Commissioner for International Partnerships held the Third Coast Ministerial Meeting on 3 May 2031 in Rome.",
    ),
  ).toEqual([
    ...each(['ML', 'TG'], 'Foreign Minister'),
    'High Representative for Foreign Affairs and Security Policy / Vice-President of the European Commission | attendee',
    'Commissioner for International Partnerships | attendee',
  ]);
});

it.each([
  'In today’s meeting the G7 Foreign Ministers of Mali and Togo reaffirmed their unity.',
  'In today’s meeting in Dakar, the G7 Foreign Ministers of Mali and Togo reaffirmed their unity.',
])('%s', (story) => {
  const { participants } = parser.parse(`G7 Foreign Ministers Meeting - Chair’s Statement\n\n${story}\n`);
  expect(participants.map(({ country }) => country)).toEqual(['ML', 'TG']);
});

it.each([
  [
    'Secretary of State Ann Cole joined the five foreign ministers of Mali, Togo, Ghana, Niger and Benin in Lima, Peru for a minister-level meeting of the Coast Forum on 3 May 2031.',
    ['ML', 'TG', 'GH', 'NE', 'BJ'],
  ],
  [
    'Secretary of State Ann Cole hosted a virtual C5+1 Ministerial for the Foreign Ministers of Mali, Togo and Ghana on 3 May 2031.',
    ['ML', 'TG', 'GH'],
  ],
  [
    'Secretary of State Ann Cole hosted on 3 May 2031 a convening of the foreign ministers from three coastal countries, including Mali, Togo and Ghana.',
    ['ML', 'TG', 'GH'],
  ],
  [
    'Secretary of State Ann Cole hosted the Third Coast Summit in Dakar on 3 May 2031. It brought together the foreign ministers of the three coastal countries, namely Mali, Togo and Ghana.',
    ['ML', 'TG', 'GH'],
  ],
])('%s', (story, countries) => {
  expect(present(story).slice(1)).toEqual(each(countries, 'Foreign Minister'));
});

it('an ambassador of one country to another, and an observer alone', () => {
  expect(
    present(
      'ASTANA – The heads of the foreign ministries met on 3 May 2031 for the regular C5+1 meeting in Tashkent. It was attended by Minister of Foreign Affairs of Tajikistan Siroj Mukhri and Ambassador of Kyrgyzstan to Uzbekistan Ibrahim Junus. It was also attended by the Foreign Minister of Togo as Observer.',
    ),
  ).toEqual([
    'Siroj Mukhri | TJ | Minister of Foreign Affairs | attendee',
    'Ibrahim Junus | KG | Ambassador | attendee',
    'TG | Foreign Minister | attendee',
  ]);
});

it('names in brackets behind the countries, and behind an office', () => {
  expect(
    present(
      'The Foreign Ministers of Mali (Ali Keita), Togo (A. Toure) and the United States Secretary of State (Ann Cole) met in Lima on 3 May 2031.',
    ),
  ).toEqual([
    'Ali Keita | ML | Foreign Minister | attendee',
    'A. Toure | TG | Foreign Minister | attendee',
    'Ann Cole | US | Secretary of State | attendee',
  ]);
});

it.each([
  [
    "Malian Foreign Minister Ali Keita met with Togo's Kofi Ayi and Ghana's Ada Cole for the summit.",
    'Foreign Minister',
  ],
  [
    "Malian Foreign Minister Ali Keita hosted Togo's Kofi Ayi and Ghana's Ada Cole at the summit.",
    'Foreign Minister',
  ],
  [
    "Foreign ministers Ali Keita of Mali, Kofi Ayi of Togo and Ghana's Ada Cole met for the summit.",
    'Foreign Minister',
  ],
  ["It brought together Mali's Ali Keita, Togo's Kofi Ayi and Ghana's Ada Cole.", ''],
  ["The summit was attended by Mali's Ali Keita, Togo's Kofi Ayi, and Ghana's Ada Cole.", ''],
])('those whom a text names by their countries alone: %s', (sentence, title) => {
  expect(presentIn(sentence).map((one) => one.replace(/ \| \w+$/, ''))).toEqual([
    `Ali Keita | ML | ${title}`,
    `Kofi Ayi | TG | ${title}`,
    `Ada Cole | GH | ${title}`,
  ]);
});

it('what belongs to countries is nobody', () => {
  expect(
    presentIn("It linked Mali's Bright Road and Togo's Blue Line plans, and Ghana's Green Belt."),
  ).toEqual([]);
});
