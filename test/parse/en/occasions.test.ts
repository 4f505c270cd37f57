/** Where others met, captions and headlines: what an English page names and does not report, and what only its edges name. Names are invented. */
import { expect, it } from 'vitest';
import { parser } from '../articles.ts';

const primary = (text: string) => parser.parse(text).meetings.find(({ primary }) => primary);

it.each([
  'On September 21, during the 88th annual session of the UN General Assembly in New York, the foreign ministers of Italy, France and Spain met to review trade.',
  'On the margins of the 88th session of the United Nations General Assembly, the foreign ministers of Italy, France and Spain met in New York on September 21.',
  'The foreign ministers of Italy, France and Spain met in New York on September 21 at UNGA, the 88th session of which opened on Monday.',
])('%s: the assembly is where they met', (text) => {
  const told = primary(
    `Joint Statement on the Amber Group Meeting During UNGA 88\n\nSeptember 22, 2033\n\n${text}\n`,
  );
  expect(told).toMatchObject({ name: 'Amber Group Meeting', date: '2033-09-21', city: 'New York' });
});

it('two, whose statement a text is, met on the occasion of a summit: talks', () => {
  const text =
    'Joint Statement by President Hadley and President Rafael Oyarzún of Chile on Nuclear Security\n\nMay 14, 2031\n\n1. Meeting today in Washington, on the occasion of the fifth Nuclear Security Summit, we, the United States and Chile, declare our will to work together.\n\n2. We announce that the second round of bilateral consultations on safety was completed on March 3, 2031, in Santiago.\n';
  expect(primary(text)).toMatchObject({ ordinal: null, date: '2031-05-14', city: 'Washington' });
});

it.each([
  [
    "Whitcombe Talks With Japan's Kirishima",
    'President Douglas Whitcombe spoke today by video with Prime Minister Kirishima Naoto of Japan. The call follows the trilateral summit hosted in Manila in March 2031.',
    'video',
    null,
  ],
  [
    'A meeting of the Foreign Ministers of Peru and Oman took place in Muscat',
    'On 3 May 2031, the Minister of Foreign Affairs of Peru A. Quispe held negotiations with the Minister of Foreign Affairs of Oman S. Harthi.',
    'in-person',
    'Muscat',
  ],
])('%s: a headline of talks names no meeting', (title, text, format, city) => {
  const told = primary(`${title}\n\n${text}\n`);
  expect(told).toMatchObject({ format, city, ordinal: null });
  expect(told?.name).not.toMatch(/Whitcombe|of the Foreign Ministers/);
});

it.each([
  [
    "Premier Gu speaks at the seventh Lancang-Mekong Cooperation leaders' meeting in Sanya on March 23, 2033. [Photo provided to the Coast Daily]",
    "seventh Lancang-Mekong Cooperation leaders' meeting",
    7,
  ],
  [
    "(L-R) Foreign Ministers A, B and C pose for a photo prior to the 15th trilateral foreign ministers' meeting in Sanya on March 23, 2033. (Photo by Seo Min-a / POOL)",
    "15th trilateral foreign ministers' meeting",
    15,
  ],
])('a counted meeting that only a caption names: %s', (caption, name, ordinal) =>
  expect(
    primary(
      `Mekong neighbors hold talks\n\n${caption}\n\nSANYA, Hainan - Leaders of China, Laos and Thailand met in Sanya on March 23, 2033.\n\n"We agreed on much," Premier Gu Mingqian of China told the meeting.\n`,
    ),
  ).toMatchObject({ name, ordinal }),
);

it('what was issued after a counted meeting is the text of that meeting', () =>
  expect(
    primary(
      "Press release\n\nThe Foreign Ministers of Korea, Japan and China released a statement following the Fourteenth Trilateral Foreign Ministers' Meeting on April 16, 2033 in Gyeongju. The Foreign Ministers' meeting was the first in a year.\n",
    ),
  ).toMatchObject({ ordinal: 14, date: '2033-04-16', city: 'Gyeongju' }));

it('the ministers of a forum met, not the forum, at its secretariat', () =>
  expect(
    primary(
      '2033 Forum Foreign Ministers Meeting Outcomes\n\nThe 2033 Forum Foreign Ministers Meeting was convened on 12 August 2033 at the Pacific Islands Forum Secretariat headquarters in Suva, Fiji. The Chair of the Pacific Islands Forum spoke.\n',
    ),
  ).toMatchObject({
    name: '2033 Forum Foreign Ministers Meeting',
    level: 'foreign-ministers',
    city: 'Suva',
  }));

it('the day as it is counted elsewhere is not the day of a meeting', () =>
  expect(
    primary(
      'Overview\n\nOn Aug. 20, 2035, at 2:15 p.m. (local time, on Aug. 21, 9:15 a.m. Japan time), Prime Minister Kuwabara held a Japan-U.S.-ROK summit in Honolulu.\n',
    ),
  ).toMatchObject({ date: '2035-08-20', endDate: null }));

it('a host welcomed the others in a city for a meeting', () =>
  expect(
    primary(
      'On 13 May 2031, President of the Republic of Uzbekistan Dilmurod Xolmatov welcomed the Chancellor of Austria Theresa Obermoser and the President of the Kyrgyz Republic Nurdin Asanaliev in Bukhara for the second meeting of the Heads of State of Central Asia and the Chancellor of Austria.\n',
    ),
  ).toMatchObject({ ordinal: 2, city: 'Bukhara', country: 'UZ' }));

it('a statement dated in its place is its page’s title', () => {
  const { title, meetings } = parser.parse(
    'Press Statement – Yokohama, Japan\n\nSayaka Tachibana, Foreign Minister of Japan: It was a pleasure to hold the Japan-Australia-India-US Foreign Ministers meeting.\n',
  );
  expect([title, meetings[0]?.city]).toEqual(['Press Statement – Yokohama, Japan', 'Yokohama']);
});

it.each([
  'Questo sito utilizza cookies tecnici (necessari) e analitici.',
  'This site uses cookies to work better.',
])('%s: a notice over the title is the page’s', (notice) =>
  expect(
    parser.parse(`${notice}\n\nStatement by the Chair of the Coast Council\n\nThe ministers met in Rome.\n`)
      .title,
  ).toBe('Statement by the Chair of the Coast Council'),
);

it.each([
  '◈ Korea and Japan Hold Foreign Ministers’ Meeting',
  'President Ma, Prime Minister Kuwabara and Minister Oh at the summit in Honolulu. (Prime Minister’s Office)',
])('%s: below a headline, no title', (line) =>
  expect(parser.parse(`Leaders Agree to Share Data\n\n${line}\n\nThe ministers met in Rome.\n`).title).toBe(
    'Leaders Agree to Share Data',
  ),
);

it.each([
  [
    '[411th Edition] April 18, 2033\n\nMinisters Meet in Lima\n\nThe ministers met in Lima.\n',
    '2033-04-18',
    'news',
  ],
  [
    'Ministers Meet in Lima\n\nThe ministers met in Lima and will meet again in 2035. ///nCa, 22 May 2034\n',
    '2034-05-22',
    'news',
  ],
  [
    'Embassy Archives What’s New/Press Releases\n\nMinisters Meet in Lima\n\nMay 3, 2033\n\nThe ministers met in Lima.\n',
    '2033-05-03',
    'press-release',
  ],
  [
    'Ministers Meet in Lima\n\n• 16/05/2033\n• Press release\n\nOn 16 May 2033 the ministers met in Lima.\n',
    '2033-05-16',
    'press-release',
  ],
])('what a page says of itself: %j', (text, published, kind) => {
  const told = parser.parse(text);
  expect([told.published, told.kind]).toEqual([published, kind]);
});
