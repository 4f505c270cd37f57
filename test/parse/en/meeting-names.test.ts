/** How English texts name meetings. Names are invented. */
import { expect, it } from 'vitest';
import { parser } from '../articles.ts';

const primary = (text: string) => parser.parse(text).meetings.find(({ primary }) => primary);

it.each([
  [
    "The 21st Amber-Coast Foreign Ministers' Meeting was held in Rome on 3 May 2031.",
    "Amber-Coast Foreign Ministers' Meeting",
    21,
  ],
  [
    'The 30th Meeting of the Council of Heads of State of the Coast Union was held in Rome on 3 May 2031.',
    'Meeting of the Council of Heads of State of the Coast Union',
    30,
  ],
  [
    'The Coast Heads of Government Meeting 2036 was held in Rome on 3 May 2036.',
    'Coast Heads of Government Meeting',
    null,
  ],
  [
    'The fifth round of the Coast-Amber Strategic Dialogue was held in Rome on 3 May 2031.',
    'Coast-Amber Strategic Dialogue',
    5,
  ],
  [
    'The Second "Coast plus Amber" Ministerial Meeting was held in Rome on 3 May 2031.',
    '"Coast plus Amber" Ministerial Meeting',
    2,
  ],
  ['Leaders gathered for the 35 th Coast Summit in Rome on 3 May 2031.', 'Coast Summit', 35],
  ['Leaders attended the SCO summit in Rome on 3 May 2031.', 'SCO summit', null],
  [
    'The sixth meeting of Foreign Ministers in the "Amber - Coast" format was held in Rome on 3 May 2031.',
    'meeting of Foreign Ministers in the "Amber - Coast" format',
    6,
  ],
  [
    "The 21st Amber Coast Summit (ACS) Foreign Ministers' Meeting was held in Rome on 3 May 2031.",
    "Amber Coast Summit (ACS) Foreign Ministers' Meeting",
    21,
  ],
  [
    'ROME, Italy, May 3 (Xinhua) -- The foreign ministers of Italy, France and Spain met in Rome on 3 May 2031.',
    'foreign ministers of Italy, France and Spain',
    null,
  ],
  [
    'A meeting of the Ministers of Foreign Affairs of the Central Asian countries was held in Rome on 3 May 2031.',
    'meeting of the Ministers of Foreign Affairs of the Central Asian countries',
    null,
  ],
  [
    'The Meeting of the Coast Ministers of Foreign Affairs/International Relations was held in Rome on 3 May 2031.',
    'Meeting of the Coast Ministers of Foreign Affairs/International Relations',
    null,
  ],
  [
    'On 3 May 2031, a meeting of the Ministers of Foreign Affairs of the Amber Coast countries was held in Rome.',
    'meeting of the Ministers of Foreign Affairs of the Amber Coast countries',
    null,
  ],
  [
    'The Second Ministerial Meeting of the Strategic Dialogue "Cooperation Council for the Amber States of the Coast - Central Asia" was held in Rome on 3 May 2031.',
    'Ministerial Meeting of the Strategic Dialogue "Cooperation Council for the Amber States of the Coast - Central Asia"',
    2,
  ],
  [
    'Ministers attended the meeting of BRICS Ministers of Foreign Affairs and Trade in Rome on 3 May 2031.',
    'meeting of BRICS Ministers of Foreign Affairs and Trade',
    null,
  ],
  [
    'Ministers attended the meeting of the SCO Council of Foreign Ministers in Rome on 3 May 2031.',
    'meeting of the SCO Council of Foreign Ministers',
    null,
  ],
  [
    'Rome hosted the 35th meeting of the Heads of Government (Prime Ministers) Council of the Coast Organisation on 3 May 2031.',
    'meeting of the Heads of Government (Prime Ministers) Council of the Coast Organisation',
    35,
  ],
  [
    'Today we, the leaders of Italy, France and Spain, met in Rome on 3 May 2031.',
    'leaders of Italy, France and Spain',
    null,
  ],
  [
    'We, the Foreign Ministers of Italy, France and Spain, met in Rome on 3 May 2031.',
    'Foreign Ministers of Italy, France and Spain',
    null,
  ],
])('%s', (text, series, ordinal) =>
  expect(primary(text)).toMatchObject({
    series,
    ordinal,
    date: expect.stringMatching(/-05-03$/),
    city: 'Rome',
    country: 'IT',
  }),
);

it('a title in capitals and a text in small letters speak of one meeting, named as the text has it', () => {
  const text = `STATEMENT OF THE COAST FOREIGN MINISTERS' MEETING\n\n1. The Coast Foreign Ministers' Meeting was held in Rome on 3 May 2031.\n\n2. The Ministers agreed.\n`;
  expect(parser.parse(text).meetings.map(({ name }) => name)).toEqual(["Coast Foreign Ministers' Meeting"]);
});

it('a number that only the title has is the meeting’s; a title goes on below its capitals', () => {
  const text =
    'JOINT COMMUNIQUE\nof the 21st Meeting of the SCO Council of Heads of Government\n\nOn 3 May 2031 a regular meeting of the SCO Heads of Government Council was held in Rome.\n\n1. They agreed.\n\n2. They will meet again.\n';
  expect(parser.parse(text).meetings.map(({ name, ordinal, date }) => [name, ordinal, date])).toEqual([
    ['21st Meeting of the SCO Council of Heads of Government', 21, '2031-05-03'],
  ]);
});

it('the body that bears the name of its meetings is none, and the meeting stands below the title', () => {
  const text =
    'Communiqué\n\nPacific Islands Forum Foreign Ministers Meeting\n\n1. Foreign Ministers of the Pacific Islands Forum met in Rome on 3 May 2031.\n\n2. They agreed.\n';
  expect(primary(text)?.name).toBe('Pacific Islands Forum Foreign Ministers Meeting');
});

it('a meeting on whose margins this one was held is not the one reported', () => {
  const text =
    'The Third Amber Ministerial Meeting was held in Rome on 3 May 2031 on the margins of the 12th Coast Summit.';
  expect(primary(text)?.name).toBe('Third Amber Ministerial Meeting');
});

it('what two met for names their meeting', () => {
  const text =
    'On 3 May 2031 in Rome, Italy, National Security Advisor Ann Cole met with Malian National Security Office Director Ali Keita for a bilateral security advisors meeting.';
  expect(primary(text)).toMatchObject({
    name: 'bilateral security advisors meeting',
    level: 'officials',
    date: '2031-05-03',
    city: 'Rome',
  });
});

it('a text without a title is of the kind that it is announced as', () => {
  const text = (kind: string) =>
    `The text of the following ${kind} was released by the Governments of Mali and Togo on the occasion of the Third Coast Summit in Rome on 3 May 2031.\n\nOn 3 May 2031, the Foreign Ministers of Mali and Togo met in Rome.\n`;
  expect(['statement', 'declaration'].map((kind) => parser.parse(text(kind)).kind)).toEqual([
    'joint-statement',
    'declaration',
  ]);
});

it('through video conferencing nobody meets in a city', () => {
  const text = 'Rome: Ministers held the Third Coast Summit through video conferencing on 3 May 2031.';
  expect(primary(text)).toMatchObject({ format: 'video', city: null });
});

it('how often two people have met is no series', () => {
  const text = 'The Third Coast Summit was held in Rome on 3 May 2031. It was their 11th meeting since 2027.';
  expect(parser.parse(text).meetings).toHaveLength(1);
});

it.each([
  [
    'Ministers of both held the seventh meeting of the intergovernmental coordination committee in Rome on 3 May 2031.',
    'seventh meeting of the intergovernmental coordination committee',
  ],
  [
    'The eighth meeting of the Foreign Ministers of the Amber littoral States was held in Rome on 3 May 2031.',
    'eighth meeting of the Foreign Ministers of the Amber littoral States',
  ],
  [
    'On 3 May 2031, the Ministerial Meeting of Coordinators on the Implementation of the Follow-up Actions of the Forum on Amber-Coast Cooperation was held in Rome.',
    'Ministerial Meeting of Coordinators on the Implementation of the Follow-up Actions of the Forum on Amber-Coast Cooperation',
  ],
])('%s', (text, name) => expect(primary(text)).toMatchObject({ name, date: '2031-05-03', city: 'Rome' }));

it('a forum that met with a country is a party, and no meeting', () => {
  const text =
    'Joint Leaders’ Statement\nPacific Islands Forum and the United States\n\nPresident Ann Cole hosted Pacific Islands Forum leaders for the second U.S.-Pacific Islands Forum Leaders’ Summit in Rome on 3 May 2031.\n';
  expect(primary(text)).toMatchObject({
    name: 'second U.S.-Pacific Islands Forum Leaders’ Summit',
    ordinal: 2,
  });
});

it.each([
  [
    'The 29th Amber-Coast Joint Council and Ministerial Meeting was held in Rome on 3 May 2031.',
    '29th Amber-Coast Joint Council and Ministerial Meeting',
  ],
  [
    'The 35th Meeting of the Council of Heads of Government (Prime Ministers) of Member States of the Coast Organisation was held in Rome on 3 May 2031.',
    '35th Meeting of the Council of Heads of Government (Prime Ministers) of Member States of the Coast Organisation',
  ],
])('%s', (text, name) => expect(primary(text)?.name).toBe(name));
