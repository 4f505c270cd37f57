/** Who took part in which role, and who did not. Names are invented. */
import { expect, it } from 'vitest';
import { parser } from '../articles.ts';
import { MEETING, participantsOf, presentIn } from './present.ts';

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

it('a list of delegates with ranks and forms of address', () => {
  expect(
    presentIn(
      'It was attended by the following Heads of State or their representatives:\nH.E. Prof. Musu Weah, President of the Republic of Liberia;\nH.E. Alhaji Dr. Sadiq Umar, President of the Federal Republic of Nigeria;\nH.E. Brigadier (Rtd.) Foday Kanu, President of the Republic of Sierra Leone; and\nH.E. Mme. Rose Có, Minister of Foreign Affairs, International Cooperation and Communities of the Republic of Guinea-Bissau.',
    ).map((line) => line.split(' | ').slice(0, 2).join(' ')),
  ).toEqual(['Musu Weah LR', 'Sadiq Umar NG', 'Foday Kanu SL', 'Rose Có GW']);
});

it('who spoke at the opening took part, who was met on the eve did not', () => {
  expect(
    presentIn(
      'Foreign Minister Ali Keita of Mali said at the opening ceremony that trade grows. On the eve of the summit, President Awa Diop of Senegal met with Speaker Ama Toure of Togo.',
    ),
  ).toEqual(['Ali Keita | ML | Foreign Minister | attendee']);
});

it('an organisation among the countries of a meeting’s name: the name tells the series, not who came', () => {
  expect(
    participantsOf(
      'Statement\n\n1. The 31st Meeting of the Foreign Ministers of ASEAN, Japan and the Republic of Korea was held in Rome on 3 May 2031.\n',
    ),
  ).toEqual([]);
});

it('counterparts listed behind a colon, and the one who welcomed them', () => {
  expect(
    participantsOf(
      'Ministers meet in Rome\n\nItalian Foreign Minister Elsa Conti welcomed her counterparts in Rome on 3 May 2031: Malian Minister of Foreign Affairs Ali Keita and Togolese Foreign Minister Ama Toure.\n',
    ),
  ).toEqual([
    'Elsa Conti | IT | Foreign Minister | host',
    'Ali Keita | ML | Minister of Foreign Affairs | attendee',
    'Ama Toure | TG | Foreign Minister | attendee',
  ]);
});

it('rows of a table with forms of address before the office', () => {
  expect(
    presentIn(
      'Those present were:\n\nMali: H.E. President Ali Keita\nEswatini: His Majesty King Sobhuza Dube\nLesotho: Rt. Hon. Prime Minister Sam Mokhele',
    ).map((line) => line.split(' | ').slice(0, 3).join(' ')),
  ).toEqual(['Ali Keita ML President', 'Sobhuza Dube SZ King', 'Sam Mokhele LS Prime Minister']);
});

it('who chaired it, and whom it gathered', () => {
  expect(
    presentIn(
      'The summit was chaired by President Ali Keita of Mali and gathered Foreign Minister Awa Diop of Senegal and Foreign Minister Ama Toure of Togo. It also included Premier Ito Ren of Japan.',
    ).map((line) =>
      line
        .split(' | ')
        .filter((_, i) => i % 3 === 0)
        .join(' '),
    ),
  ).toEqual(['Ali Keita chair', 'Awa Diop attendee', 'Ama Toure attendee', 'Ito Ren attendee']);
});

it('an office in the plural behind several names is that of each, respectively', () => {
  const chairs = 'Mr. Ali Keita, Ms. Awa Diop-Cissé and Dr. Koffi Adomako';
  const expected = [
    'Ali Keita | ML | Foreign Minister | chair',
    'Awa Diop-Cissé | SN | Foreign Minister | chair',
    'Koffi Adomako | TG | Foreign Minister | chair',
  ];
  expect(
    presentIn(`It was co-chaired by ${chairs}, Foreign Ministers respectively of Mali, Senegal and Togo.`),
  ).toEqual(expected);
  expect(
    presentIn(`It was co-chaired by ${chairs}, Foreign Ministers of Mali, Senegal and Togo, respectively.`),
  ).toEqual(expected);
});

it.each([
  'President Keita of Mali welcomed President Ayi of Togo and Prime Minister Cole of Ghana to the Third Coast Summit at the old port.',
  'On 3 May, the President of Mali, Ali Keita, welcomed the President of Togo, Kofi Ayi, and the Prime Minister of Ghana, Ada Cole, in Dakar for the summit.',
  'Malian President Keita welcomed his counterparts, President Ayi of Togo and Prime Minister Cole of Ghana, for the third session of the leaders.',
])('who welcomes guests to the meeting is its host: %s', (sentence) => {
  expect(presentIn(sentence).map((one) => one.replace(/.*\| (\w\w) \|.*\| /, '$1 '))).toEqual([
    'ML host',
    'TG attendee',
    'GH attendee',
  ]);
});

it('an earlier visit brings nobody to the meeting', () => {
  expect(
    presentIn(
      'It was attended by Foreign Minister Ali Keita of Mali, who welcomed progress since the visit of Prime Minister Ada Cole to Mali in August 2030.',
    ),
  ).toHaveLength(1);
});

it('those who speak to the press after a signing were there', () => {
  expect(
    presentIn(
      'Talking to the press after the signing, Ambassador Ali Keita, Permanent Representative of Mali, and Ambassador Kofi Ayi, Permanent Representative of Togo, said it was a new page.',
    ).map((one) => one.split(' | ')[0]),
  ).toEqual(['Ali Keita', 'Kofi Ayi']);
});

it('an office of another body, behind a comma, is of the name behind it', () => {
  expect(
    presentIn(
      'President of the European Council Liesbeth Hoog, President of the European Commission, Matej Kranjec and President Kofi Ayi of Togo met for the summit.',
    ).map((one) =>
      one
        .split(' | ')
        .filter((_, i) => i !== 1 && i !== 3)
        .join(' | '),
    ),
  ).toEqual([
    'Liesbeth Hoog | President of the European Council',
    'Matej Kranjec | President of the European Commission',
    'Kofi Ayi | President',
  ]);
});

it('who is told of at another meeting was not at this one', () => {
  const told = [
    'Foreign Minister Ali Keita of Mali attended it. Noting that President Ada Ayi attended the meeting of the Lake Council in September, Foreign Minister Keita hoped for more.',
    'Foreign Minister Ali Keita of Mali attended it, adding that at the Lake Summit in June, President Ada Ayi and others had agreed on a plan.',
  ];
  for (const each of told) expect(presentIn(each).map((one) => one.split(' | ')[0])).toEqual(['Ali Keita']);
});

it.each([
  'When meeting the press together with Foreign Minister Ali Keita of Mali after the summit in Dakar of Coast Province, Foreign Minister Kofi Ayi of Togo expressed his thanks.',
  'Speaking to reporters along with Foreign Minister Ali Keita of Mali, Foreign Minister Kofi Ayi of Togo called it a success.',
])('those who meet the press together were there: %s', (sentence) => {
  expect(presentIn(sentence).map((one) => one.split(' | ')[0])).toEqual(['Ali Keita', 'Kofi Ayi']);
});
