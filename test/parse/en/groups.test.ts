/** Names of groups and of those who meet, in small letters and in capitals; days by dateline. Names are invented. */
import { expect, it } from 'vitest';
import { parser } from '../articles.ts';

const primary = (text: string) => parser.parse(text).meetings.find(({ primary }) => primary);

it.each([
  [
    'The annual meeting of the foreign ministers of the Nordic-Baltic Eight took place in Palanga on 6 September 2033.',
    'meeting of the foreign ministers of the Nordic-Baltic Eight',
    null,
  ],
  [
    "The Nordic-Baltic Eight foreign ministers' meeting was held in Palanga on 6 September 2033.",
    "Nordic-Baltic Eight foreign ministers' meeting",
    null,
  ],
  [
    'The first Peru-Chile-Bolivia coast guard dialogue was held in Lima on 6 September 2033.',
    'first Peru-Chile-Bolivia coast guard dialogue',
    1,
  ],
  [
    'The fifth annual meeting of the U.S.-Peru Partnership Dialogue was held in Lima on 6 September 2033.',
    'fifth annual meeting of the U.S.-Peru Partnership Dialogue',
    5,
  ],
  [
    'The 18th EU-Peru human rights dialogue was held in Lima on 6 September 2033.',
    '18th EU-Peru human rights dialogue',
    18,
  ],
])('%s', (text, name, ordinal) =>
  expect(primary(`Press note\n\n${text}\n`)).toMatchObject({ name, ordinal, date: '2033-09-06' }),
);

it('a title in capitals names the meeting whole, and its day', () =>
  expect(
    primary(
      "COMMUNIQUE ISSUED AT THE END OF THE FIRST EXTRAORDINARY SUMMIT OF THE LAKE BASIN COMMISSION HEADS OF STATE, HELD IN N'DJAMENA, REPUBLIC OF CHAD, ON 29TH NOVEMBER, 2033\n\n1. The Heads of State held an Extraordinary Summit in N'Djamena, Republic of Chad.\n\n2. The Summit reviewed trade.\n",
    ),
  ).toMatchObject({
    name: 'FIRST EXTRAORDINARY SUMMIT OF THE LAKE BASIN COMMISSION HEADS OF STATE',
    date: '2033-11-29',
  }));

it.each([
  [
    'Apia, Samoa, 3 March 2034 – The Second Coast Summit concluded yesterday in the Samoan capital.',
    '2034-03-03',
    '2034-03-02',
  ],
  ['(Apia, 3 March 2034) – The Second Coast Summit was held on March 1 in Apia.', '2034-03-03', '2034-03-01'],
])('a dateline with its year is when that was sent: %s', (text, published, date) => {
  const told = parser.parse(`Second Coast Summit in Apia\n\n${text}\n`);
  expect([told.published, told.meetings[0]?.date]).toEqual([published, date]);
});

it.each(['JOINT STATEMENT', 'Joint Communiqué', 'COMMUNIQUÉ'])(
  '%s over the title: an agreed text',
  (genre) => {
    const { kind, points } = parser.parse(
      `${genre}\n\nSeventh Coast Foreign Ministers' Meeting\n\nTallinn, 4 May 2033\n\nThe Foreign Ministers of Estonia and Latvia met in Tallinn on 4 May 2033.\n\n1. They welcomed the opening of the port.\n\n2. They agreed to meet again.\n`,
    );
    expect(kind).toBe(genre === 'JOINT STATEMENT' ? 'joint-statement' : 'communique');
    expect(points.map(({ section }) => section)).toEqual(['communique', 'communique']);
  },
);

it.each([
  ['12/09/2033 05:44 PM EST', '2033-12-09'],
  ['10 OCT 2033 6:12PM by PIB Delhi', '2033-10-10'],
])('%s: when the page was issued', (stamp, published) =>
  expect(
    parser.parse(`Ministers Meet in Lima to Discuss Trade\n\n${stamp}\n\nThe ministers met in Lima.\n`)
      .published,
  ).toBe(published),
);

it('one meeting, counted in two names, of which one says who met', () => {
  const { meetings } = parser.parse(
    "Chairman's Press Statement of the 24th ASEAN-India Economic Ministers Consultation\n\nThe Twenty-Fourth AEM-India Consultation was held in Vientiane on 21 September 2033.\n",
  );
  expect(meetings).toHaveLength(1);
  expect(meetings[0]).toMatchObject({ ordinal: 24, level: 'ministers', date: '2033-09-21' });
});

it('the President and a prime minister are two', () =>
  expect(
    parser
      .parse(
        'Leaders Meet\n\nThe President and Prime Minister Anna Lindqvist of Sweden met in Rome on 3 May 2031.\n',
      )
      .participants.find(({ name }) => name === 'Anna Lindqvist')?.titles,
  ).toEqual(['Prime Minister']));

it.each([
  [
    'The United States and Peru held a bilateral Space Security Dialogue by video on October 22, 2027. The Space Security Dialogue was useful.',
    'video',
  ],
  ['The United States and Peru held the Space Security Dialogue in Lima on October 22, 2027.', 'in-person'],
])('the title says whose a dialogue is: %s', (text, format) =>
  expect(primary(`United States-Peru Space Security Dialogue\n\n${text}\n`)).toMatchObject({
    name: 'United States-Peru Space Security Dialogue',
    date: '2027-10-22',
    format,
  }),
);

it('a title that a line repeats with the story behind it, and the country before its date', () => {
  const title =
    'Communiqué Meeting of Finance Ministers and Central Bank Governors, Indonesia, 11 April 2032';
  const told = parser.parse(
    `${title}\n\n${title} We, the Finance Ministers and Central Bank Governors, met today to prepare for the summit. We agreed on further steps to keep prices stable and credit flowing. Keeping Growth on Course\n\n1. We have acted early.\n\n2. We commit to open markets.\n`,
  );
  expect(told.title).toBe(title);
  expect(told.meetings[0]).toMatchObject({ date: '2032-04-11', country: 'ID', level: 'ministers' });
});
