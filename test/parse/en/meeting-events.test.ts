/** When, where and how a meeting was held, as English texts tell. Names are invented. */
import { expect, it } from 'vitest';
import { parser } from '../articles.ts';

const primary = (text: string) => parser.parse(text).meetings.find(({ primary }) => primary);

it.each([
  ['was held in Charleston, South Carolina, on 3 May 2031', 'Charleston', 'US'],
  [
    'was held in the town of Karakol on 3 May 2031 and chaired by Asan Bek, Foreign Minister of the Kyrgyz Republic',
    'Karakol',
    'KG',
  ],
  ['was held in Mali’s river town of Yandu on 3 May 2031', 'Yandu', 'ML'],
  ['was held in Yandu City, Hubei Province, on 3 May 2031', 'Yandu', 'CN'],
  ['took place at Camp David on May 3, 2031', 'Camp David', 'US'],
  ['was held at the White House on May 3, 2031', 'Washington', 'US'],
  ['took place in the Great Hall of the People on 3 May 2031', 'Beijing', 'CN'],
  ['was held at Hyderabad House on 3 May 2031', 'New Delhi', 'IN'],
])('%s', (told, city, country) =>
  expect(primary(`The Third Coast Summit ${told}.`)).toMatchObject({
    city,
    country,
    date: '2031-05-03',
    format: 'in-person',
  }),
);

it('a dateline gives the place, and counts the day of the week from the page’s date', () => {
  const text =
    'Source: Xinhua | 2030-09-12 21:33\n\nOSH, Kyrgyzstan, Sept. 12 (Xinhua) -- Chinese President Wen Yu addressed the Third Coast Summit on Wednesday.\n';
  expect(primary(text)).toMatchObject({
    city: 'Osh',
    country: 'KG',
    date: '2030-09-11',
    dateBasis: 'resolved',
  });
});

it('a line of place and date stands in where no sentence tells', () => {
  const text =
    'Statement of the Third Coast Summit\nRome, 3 May 2031\n\n1. We agree to meet.\n\n2. We agree to eat.\n';
  expect(primary(text)).toMatchObject({ city: 'Rome', country: 'IT', date: '2031-05-03' });
});

it('what is to come is planned', () => {
  const text =
    'The Third Coast Summit was held in Rome on 3 May 2031. Leaders looked forward to the Fourth Coast Summit, to be held in Accra in June 2033.';
  expect(parser.parse(text).meetings[1]).toMatchObject({
    ordinal: 4,
    status: 'planned',
    date: '2033-06',
    city: 'Accra',
    country: 'GH',
  });
});
const told = (text: string) => {
  const { date, city, country, format } = primary(text) ?? {};
  return [date, city, country, format];
};
it.each([
  [
    'guests are welcomed to a city, which lies in a state that has the name of a country',
    'The White House\n\nReadout of the Third Coast Summit\n\nOctober 3, 2033\n\nPresident Ann Cole welcomed Japanese Prime Minister Ito Ren to Savannah, Georgia, today for the Third Coast Summit, the first to be held in a port.\n',
    ['2033-10-03', 'Savannah', 'US', 'in-person'],
  ],
  [
    'the same name is the country’s where its own people take part',
    'Third Coast Summit ends\n\nGeorgian Prime Minister Nino Beridze hosted the Third Coast Summit in Oni, Georgia, on 3 May 2031. U.S. Vice President Ann Cole attended.\n',
    ['2031-05-03', 'Oni', 'GE', 'in-person'],
  ],
  [
    'a city that no vocabulary holds lies where the hosts are thanked',
    'Statement of the Third Coast Summit\n\n1. The Third Coast Summit was held in Oni on 3 May 2031.\n\n2. The Leaders thanked the Kyrgyz side for its warm hospitality.\n',
    ['2031-05-03', 'Oni', 'KG', 'in-person'],
  ],
  [
    'or whose presidency it is',
    'Statement of the Third Coast Summit\n\n1. We held the Third Coast Summit in Oni on 3 May 2031 under the Chairship of the Federative Republic of Brazil.\n\n2. We agree.\n',
    ['2031-05-03', 'Oni', 'BR', 'in-person'],
  ],
  [
    'a visit to a city says where',
    'Third Coast Summit\n\nAli Keita, Foreign Minister of Mali, who is visiting Dakar to attend other meetings, held the Third Coast Summit on 3 May 2031 with Awa Diop, Foreign Minister of Senegal.\n',
    ['2031-05-03', 'Dakar', 'SN', 'in-person'],
  ],
  [
    'City belongs to the name of few cities',
    'Third Coast Summit\n\nThe Third Coast Summit was held in Puerto Nuevo City, Mexico, on 3 May 2031.\n',
    ['2031-05-03', 'Puerto Nuevo', 'MX', 'in-person'],
  ],
  [
    'City belongs to the name of this one',
    'Third Coast Summit\n\nThe Third Coast Summit was held in Mexico City, Mexico, on 3 May 2031.\n',
    ['2031-05-03', 'Mexico City', 'MX', 'in-person'],
  ],
  [
    'a speech on a weekday tells the day',
    'Keita calls for unity\n\n2033.05.17 21:40 GMT\n\nMalian Foreign Minister Ali Keita on Tuesday called on the members to stay united.\n\nHe made the remarks while attending the meeting of the SCO Council of Ministers of Foreign Affairs in Samarkand.\n',
    ['2033-05-17', 'Samarkand', 'UZ', 'in-person'],
  ],
])('%s', (_, text, expected) => expect(told(text)).toEqual(expected));

it.each([
  ['Third Coast Summit, Rome, 4 May 2031', 'We met in Rome on 3-4 May 2031.', '2031-05-03', '2031-05-04'],
  [
    'Third Coast Summit, Rome, 4 May 2031',
    'We met in Rome after a visit on 1-2 May 2031.',
    '2031-05-04',
    null,
  ],
  ['Third Coast Summit – Statement (4 may 2031)', 'We stand together for open seas.', '2031-05-04', null],
])('a title dates the last day: %s, %s', (title, first, date, endDate) =>
  expect(primary(`${title}\n\n${first} We thank the Third Coast Summit.\n`)).toMatchObject({ date, endDate }),
);

it.each(['met', 'came together', 'assembled', 'reconvened', 'held a meeting', 'held talks', 'conferred'])(
  'those who %s without a name for it',
  (met) => {
    expect(
      told(
        `Ministers agree on ports\n\nThe foreign ministers of Mali, Togo and Ghana ${met} in Rome on 3 May 2031. They thanked Japan.\n`,
      ),
    ).toEqual(['2031-05-03', 'Rome', 'IT', 'in-person']);
  },
);

it.each(['kicked off', 'got under way', 'was organised', 'wrapped up', 'convened'])(
  'a meeting that %s',
  (verb) => {
    expect(told(`Summit in Rome\n\nOn 3 May 2031, the Third Coast Summit ${verb} in Rome.\n`)).toEqual([
      '2031-05-03',
      'Rome',
      'IT',
      'in-person',
    ]);
  },
);

it.each(['3 May 2031 (Saturday)', '3 May 2031, Saturday', 'Saturday, 3 May 2031', 'Mar. 3, 2031'])(
  'a date with its day of the week, or cut short: %s',
  (date) => {
    expect(
      told(`Ministers meet\n\nThe foreign ministers of Mali and Togo met on ${date} in Rome.\n`),
    ).toEqual([date.startsWith('Mar') ? '2031-03-03' : '2031-05-03', 'Rome', 'IT', 'in-person']);
  },
);
