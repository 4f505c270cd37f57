/** At home: the country of those for whom a text gives none. Names are invented. */
import { describe, expect, it } from 'vitest';
import { parser } from '../articles.ts';
import { MEETING } from './present.ts';

it.each([
  ['After it, Foreign Minister Ito Ren briefed Japanese and foreign media.', '', 'JP'],
  ['Foreign Minister Ito Ren attended it.', 'Xinhua News Agency, Dakar, May 3 ', 'CN'],
  ['Foreign Minister Ito Ren attended it.', '', null],
])('the home of one whose country is not told: %s %s', (sentence, agency, country) => {
  const { participants } = parser.parse(`Third Coast Summit ends\n\n${agency}${MEETING} ${sentence}\n`);
  expect(participants.map((each) => each.country)).toEqual([country]);
});

it('a minister is of no country whose acting minister was there', () => {
  const text =
    'Meeting\n\nForeign Minister Ali Keita attended the Third Coast Summit in Dakar on 3 May 2031. Foreign Minister Ama Toure of Togo and Acting Foreign Minister Kofi Mensah of Ghana were present.\n';
  expect(parser.parse(text).participants.map(({ country }) => country)).toEqual([null, 'TG', 'GH']);
});

it('a minister at a meeting by video sits where the story was sent from', () => {
  const country = (how: string) =>
    parser.parse(
      `New Delhi: Foreign Minister A. Venkat attended the Third Coast Summit ${how} on 3 May 2031.\n`,
    ).participants[0]?.country;
  expect([country('through video conferencing'), country('in Dakar')]).toEqual(['IN', null]);
});

it.each([
  [
    'whose will the stranger speaks of',
    'Premier Zhong Heng attended the Third Coast Summit in Dakar on 3 May 2031.\n\nZhong Heng said that trade grows. China is ready to work with all.\n',
    ['Zhong Heng', 'CN'],
  ],
  [
    'the office elsewhere',
    'The Third Coast Summit was held in Oni on 3 May 2031 under the chairmanship of President Ali Keita. This was reported by the press service of the President of Mali.\n',
    ['Ali Keita', 'ML'],
  ],
  [
    'the ministry whose page it is',
    'Ministry of Foreign Affairs of Japan\n\nThird Coast Summit\n\nForeign Minister Ito Ren attended the Third Coast Summit in Dakar on 3 May 2031.\n',
    ['Ito Ren', 'JP'],
  ],
])('a stranger is at home where the text tells: %s', (_, text, expected) => {
  const [first] = parser.parse(
    text.includes('Ministry') ? text : `Third Coast Summit\n\n${text}`,
  ).participants;
  expect([first?.name, first?.country]).toEqual(expected);
});

describe('two with the same office and no country', () => {
  const met = (title: string) =>
    parser
      .parse(
        `The White House\n\n${title}\n\nPresident Keita and President Koffi Adomako met in Rome on 3 May 2031.\n`,
      )
      .participants.map(({ name, country }) => [name, country]);

  it('are of the countries of that office in the title, in its order', () => {
    expect(
      met('Joint Statement of the President of Mali and the President of the Togolese Republic'),
    ).toEqual([
      ['Keita', 'ML'],
      ['Koffi Adomako', 'TG'],
    ]);
  });

  it('are not both at home where the page is from', () => {
    expect(met('Joint Statement of the two Presidents')).toEqual([
      ['Keita', null],
      ['Koffi Adomako', null],
    ]);
  });
});

it('one of two is of the country that their statement opens with beside the other’s', () => {
  const countries = (opening: string) =>
    parser
      .parse(
        `Joint Statement by President Keita and Togolese King Koffi\n\nMay 2, 2031\n\n${opening}\n\nToday, in our meeting, we agreed to trade.\n`,
      )
      .participants.map(({ country }) => country);
  expect(countries('Long ago, Mali and Togo exchanged ambassadors.')).toEqual(['ML', 'TG']);
  expect(countries('Long ago, Mali, Ghana and Togo exchanged ambassadors.')).toEqual([null, 'TG']);
});

it('who sent somebody was not there', () => {
  const text =
    'Joint Statement\n\nPresident Awa Diop of Mali met King Koffi of Togo in Rome on 3 May 2031. President Kwame Cole’s envoy attended the meeting.\n';
  expect(parser.parse(text).participants.map(({ name }) => name)).toEqual(['Awa Diop', 'Koffi']);
});

it.each([
  ['Foreign Minister Awa Diop met her Ghanaian counterpart Kofi Mensah in Dakar on 3 May 2031.', 'SN'],
  ['Awa Diop, the foreign minister, held talks with Ghanaian Foreign Minister Kofi Mensah in Dakar.', 'SN'],
  ['Foreign Minister Awa Diop met her Ghanaian counterpart Kofi Mensah in Accra on 3 May 2031.', null],
  ['Foreign Minister Awa Diop met her Ghanaian counterpart Kofi Mensah in New York on 3 May 2031.', null],
  ['Awa Diop, the foreign minister, met Ghana’s Kofi Mensah in Dakar on the sidelines of a summit.', null],
])('of two who talk one is at home: %s', (sentence, country) => {
  const { participants } = parser.parse(`Foreign ministers meet\n\n${sentence}\n`);
  expect(participants.find(({ name }) => name === 'Awa Diop')?.country).toBe(country);
});

it('the country behind a province is of the one who heads it', () => {
  const text =
    'Talks\n\nThe Chief Executive, Mr Lam Ka-wai, met the Premier of Sarawak, Malaysia, Mr Rahim Yusof, today.\n';
  expect(parser.parse(text).participants[1]).toMatchObject({
    name: 'Rahim Yusof',
    country: 'MY',
    titles: ['Premier of Sarawak'],
  });
});

it.each([
  ['They spoke of the friendship between Canada and Chile.', 'CA'],
  ['They spoke of trade between the Republic of Peru and Canada.', null],
])('the country of one whose matters a report tells: %s', (sentence, country) => {
  const text = `Leaders meet\n\nPrime Minister Jean Roy met with the President of Chile, Ana Ruiz, in Rome. ${sentence}\n`;
  expect(parser.parse(text).participants[0]?.country).toBe(country);
});
