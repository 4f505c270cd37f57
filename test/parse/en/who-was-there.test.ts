/** Who was there and who was not, as lists, tables and reports in English tell. Names are invented. */
import { expect, it } from 'vitest';
import { participantsOf, presentIn } from './present.ts';

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

it.each([
  'We, Awa Diop, President of Senegal, and Kofi Mensah, President of Ghana, meeting in Dakar on 3 May 2031,\n\nHave agreed as follows:',
  'We, Awa Diop, President of Senegal, and Kofi Mensah, President of Ghana,\n\nHaving met in Dakar on 3 May 2031,',
  'We, President Awa Diop of Senegal and President Kofi Mensah of Ghana, reaffirmed our friendship.',
])('who speaks as we in an agreed text met: %s', (preamble) => {
  expect(
    participantsOf(`Declaration of the Third Coast Summit\n\n${preamble}\n\n1. To build.\n\n2. To trade.\n`),
  ).toEqual(['Awa Diop | SN | President | attendee', 'Kofi Mensah | GH | President | attendee']);
});

it('whom somebody represented was not there', () => {
  expect(
    presentIn(
      'The Secretary-General of the United Nations, represented by Ms. Rita Lund, Special Representative, also attended.',
    ),
  ).toEqual(['Rita Lund |  | Special Representative | attendee']);
});
