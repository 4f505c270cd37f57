/** How the names of people are read, with what stands around them. Names are invented. */
import { expect, it } from 'vitest';
import { parser } from '../articles.ts';
import { participantsOf, presentIn } from './present.ts';

it.each([
  [
    'a list of offices and honorifics, set off by semicolons',
    'In attendance were: the Prime Minister of Barbados, the Most Hon. Dr. Ada Bogle-Reid, S.C.; the Deputy Prime Minister of Papua New Guinea (PNG), Hon. Kila Wari MP; and the President of the Republic of Suriname, Her Excellency Drs. Ruth Jong.',
    [
      'Ada Bogle-Reid | BB | Prime Minister | attendee',
      'Kila Wari | PG | Deputy Prime Minister | attendee',
      'Ruth Jong | SR | President | attendee',
    ],
  ],
  [
    'office behind the name, with honorifics',
    'It was co-chaired by H.E. Dr. Marisol Q. Rivera, Minister for Foreign Affairs of the Republic of the Philippines, and the Rt Hon Gwilym Shah, Secretary of State for Foreign, Commonwealth and Development Affairs of the United Kingdom.',
    [
      'Marisol Q. Rivera | PH | Minister for Foreign Affairs | chair',
      'Gwilym Shah | GB | Secretary of State for Foreign, Commonwealth and Development Affairs | chair',
    ],
  ],
  [
    'a seat in parliament is no part of a name, Jr. is, and two hosts are named together',
    'U.S. Secretary of State Ann B. Cole and Secretary of Defense Ray Castell, Jr. hosted Australian Foreign Minister the Hon. Priya Nair MP and Defence Minister the Hon. Gus Rafferty MP.',
    [
      'Ann B. Cole | US | Secretary of State | host',
      'Ray Castell, Jr. | US | Secretary of Defense | host',
      'Priya Nair | AU | Foreign Minister | attendee',
      'Gus Rafferty | AU | Defence Minister | attendee',
    ],
  ],
  [
    'a name like a pronoun, and the family name alone',
    'Chinese Foreign Minister He Tong and Togolese President Ama Toure attended it. He and Toure co-chaired the meeting with President Kofi Mensah of Ghana.',
    [
      'He Tong | CN | Foreign Minister | attendee',
      'Ama Toure | TG | President | chair',
      'Kofi Mensah | GH | President | chair',
    ],
  ],
  [
    'names that begin with a glottal stop, initials of two letters and nicknames',
    "It was attended by Tongan Foreign Minister 'Ana Fuka-Moala, Tongan Premier ʻAhoʻeitu Vea, Kazakh Premier Arman Zh. Dosov and Philippine President Manuel “Manny” R. Cruz.",
    [
      "'Ana Fuka-Moala | TO | Foreign Minister | attendee",
      'ʻAhoʻeitu Vea | TO | Premier | attendee',
      'Arman Zh. Dosov | KZ | Premier | attendee',
      'Manuel “Manny” R. Cruz | PH | President | attendee',
    ],
  ],
  [
    'a name that cannot be read does not lend its office to the next one',
    'It was attended by q. diop, Foreign Minister of Mali, Kofi Mensah, Foreign Minister of Ghana, and Ama Toure, Foreign Minister of Togo.',
    ['Kofi Mensah | GH | Foreign Minister | attendee', 'Ama Toure | TG | Foreign Minister | attendee'],
  ],
  [
    'an honorific that a page has run into the name',
    'It was attended by H.E.Gao Yuhe, Minister of Foreign Affairs of China, and Mr.Ravi Roy, Foreign Minister of India.',
    ['Gao Yuhe | CN | Minister of Foreign Affairs | attendee', 'Ravi Roy | IN | Foreign Minister | attendee'],
  ],
  [
    'initials run into the name, and who heads a centre',
    'Present at the meeting were the Foreign Minister of Mali A.Keita, Foreign Minister Sh.Mirzo of Tajikistan, as well as Ana Ruiz, head of the Delta Centre.',
    [
      'A.Keita | ML | Foreign Minister | attendee',
      'Sh.Mirzo | TJ | Foreign Minister | attendee',
      'Ana Ruiz |  | head of the Delta Centre | attendee',
    ],
  ],
  [
    'initials run into the name, before and behind the office',
    'It was attended by the Minister of Foreign Affairs of Mali A.Keita and K.B.Mensah, Foreign Minister of Ghana.',
    [
      'A.Keita | ML | Minister of Foreign Affairs | attendee',
      'K.B.Mensah | GH | Foreign Minister | attendee',
    ],
  ],
  [
    'who chairs a government, and initials that are no Monsieur',
    'It was attended by Chairman of the Government of the Russian Federation M. V. Orlov and M. Jean Roux, Premier of France.',
    ['M. V. Orlov | RU | Chairman of the Government | attendee', 'Jean Roux | FR | Premier | attendee'],
  ],
])('%s', (_, sentence, expected) => expect(presentIn(sentence)).toEqual(expected));

it('a rank before kin words is no part of a name, and with presence of tells who was there', () => {
  expect(
    participantsOf(
      'Talks end\n\nThe Third Coast Summit was held in Manama on 3 May 2031 under chairmanship of King Faris bin Isa Al Khalifa of the Kingdom of Bahrain, with presence of Sheikh Hazza bin Saqr Al Nahyan, Vice-President of the United Arab Emirates; and Sheikh Hasina Bano, Prime Minister of Bangladesh.',
    ),
  ).toEqual([
    'Faris bin Isa Al Khalifa | BH | King | chair',
    'Hazza bin Saqr Al Nahyan | AE | Vice-President | attendee',
    'Sheikh Hasina Bano | BD | Prime Minister | attendee',
  ]);
});

it.each([
  'J.D. Cole',
  'T. S. B. Mbeki',
  'Md. Touhid Islam',
  'Luca della Torre',
  'Jan van ’t Hoff',
  'Ursula von und zu Berg',
  'Ahmed Ould Taya',
  'Gulnora Rustam qizi',
  'Azamat Sultan uulu',
  'Ann May',
  'April Summers',
  'Seán O’Dwyer',
  'Ken TANAKA',
  'Robert Dean Jr.',
])('%s', (name) => {
  const others = ['Awa Diop | SN | Foreign Minister | attendee', 'Ali Keita | ML | President | attendee'];
  expect(
    presentIn(
      `It was attended by Foreign Minister Awa Diop of Senegal, Foreign Minister ${name} of Togo and President Ali Keita of Mali.`,
    ),
  ).toEqual([others[0], `${name} | TG | Foreign Minister | attendee`, others[1]]);
  expect(
    presentIn(`Taking part were ${name}, Foreign Minister of Togo, and Ali Keita, President of Mali.`),
  ).toEqual([`${name} | TG | Foreign Minister | attendee`, others[1]]);
});

it.each(['Seán O’Dwyer', 'Robert Dean Jr.', 'Ken TANAKA', 'José Ortega y Gasset'])(
  'a report calls %s by the family name, with or without what closes the name',
  (name) => {
    const family = name.replace(' Jr.', '').split(' ').at(-1);
    const { points } = parser.parse(
      `Minister calls for unity\n\nForeign Minister ${name} of Mali attended the Third Coast Summit in Dakar on 3 May 2031.\n\n${family} declared that trade grows.\n\nFirst, we should unite.\n\nSecond, we should trade.\n`,
    );
    expect(points.map(({ section, speaker }) => [section, speaker])).toEqual([
      ['remarks', name],
      ['remarks', name],
    ]);
  },
);

it('a family name in capitals behind the title is somebody who has been named in full', () => {
  expect(
    presentIn(
      'Ministers Ken TANAKA of Japan and Awa Diop of Senegal attended it. Minister TANAKA chaired the meeting.',
    ),
  ).toEqual(['Ken TANAKA | JP | Minister | chair', 'Awa Diop | SN | Minister | attendee']);
});
