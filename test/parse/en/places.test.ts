/** Where a meeting was held, where no sentence of the text says so. Names are invented. */
import { describe, expect, it } from 'vitest';
import { parser } from '../articles.ts';

const told = (text: string) => {
  const { name, date, endDate, city, country, level } =
    parser.parse(text).meetings.find(({ primary }) => primary) ?? {};
  return [name, date, endDate, city, country, level];
};

it.each([
  [
    'Coast-Canada summit, Rome, 3 May 2031\n\nCanada was represented by Prime Minister Claire Roux.\n',
    ['Coast-Canada summit', '2031-05-03', null, 'Rome', 'IT', 'summit'],
  ],
  [
    'Japan-Mali Foreign Ministers’ Meeting\n\nOn May 3, 2031, Mr. ITO Ren, Minister for Foreign Affairs of Japan, held a meeting with Mr. Ali Keita, Minister of Foreign Affairs of Mali, during his visit to Japan.\n',
    ['Japan-Mali Foreign Ministers’ Meeting', '2031-05-03', null, null, 'JP', 'foreign-ministers'],
  ],
  [
    'G20 Leaders’ Declaration\nNairobi, Kenya, 9-10 September 2035\n\n1. We are one Earth.\n\n2. We agree to trade.\n',
    ['G20 Leaders', '2035-09-09', '2035-09-10', 'Nairobi', 'KE', 'summit'],
  ],
])('%s', (text, expected) => expect(told(text)).toEqual(expected));

it('when they met, over two days, is not when it was published', () => {
  const { published } = parser.parse(
    'G20 Leaders’ Declaration\nNairobi, Kenya, 9-10 September 2035\n\n1. We are one Earth.\n\n2. We agree to trade.\n',
  );
  expect(published).toBeNull();
});

it('a country alone, and a city that stands where a stretch of text is cut', () => {
  expect(told('The Third Coast Summit was held in Kuwait on 3 May 2031.\n')).toEqual([
    'Third Coast Summit',
    '2031-05-03',
    null,
    null,
    'KW',
    'summit',
  ]);
  for (let length = 90; length < 130; length++) {
    const long = 'a'.repeat(length - 50);
    const [, , , city] = told(
      `Third Coast Summit\n\nThe Third Coast Summit, of which ${long} was said to be the theme, was held in Islamabad on 3 May 2031.\n`,
    );
    expect([null, 'Islamabad']).toContain(city);
  }
});

describe('where a meeting was held, as odd pages tell it', () => {
  const placeOf = (text: string) => {
    const { city, country, format } = parser.parse(text).meetings.find(({ primary }) => primary) ?? {};
    return [city, country, format];
  };
  const TITLE = 'Coast Foreign Ministers meet';

  it.each([
    [
      "On 3 May 2031, Foreign Minister Awa Diop of Senegal chaired the Third Coast Summit in northwest China's Xi'an.",
      ["Xi'an", 'CN'],
    ],
    [
      'On 3 May 2031, Foreign Minister Awa Diop of Senegal attended the Third Coast Summit in the east Chinese port city of Qingdao.',
      ['Qingdao', 'CN'],
    ],
    [
      'On 3 May 2031, Foreign Minister Awa Diop of Senegal opened the Third Coast Summit on the island of Ngor.',
      ['Ngor', null],
    ],
    [
      'On 3 May 2031, Foreign Minister Awa Diop of Senegal opened the Third Coast Summit in the resort of Saly, just south of Dakar.',
      ['Saly', 'SN'],
    ],
    [
      'On 3 May 2031, Foreign Minister Awa Diop of Senegal opened the Third Coast Summit in beautiful Lima.',
      ['Lima', 'PE'],
    ],
    [
      'On 3 May 2031, Foreign Minister Awa Diop of Senegal hosted a delegation of Peru, led by Foreign Minister Ana Sousa of Peru, and many others who had come from far away, for a full day of the annual talks in Lima.',
      ['Lima', 'PE'],
    ],
  ])('%s', (text, place) => expect(placeOf(`${TITLE}\n\n${text}\n`)).toEqual([...place, 'in-person']));

  it('tells the country where a guest is said to visit it', () => {
    const text =
      'On 3 May 2031, Foreign Minister Awa Diop of Senegal held talks with Foreign Minister Ana Sousa of Peru, who is visiting Senegal.';
    expect(placeOf(`${TITLE}\n\n${text}\n`)).toEqual([null, 'SN', 'in-person']);
  });

  it.each([
    ['held a working lunch with', 'in-person'],
    ['spoke by phone with', null],
  ])('those who %s others may have met in person', (met, format) => {
    const text = `On 3 May 2031, Foreign Minister Awa Diop of Senegal ${met} Foreign Minister Ana Sousa of Peru.`;
    expect(placeOf(`${TITLE}\n\n${text}\n`)).toEqual([null, null, format]);
  });
});

it.each([
  [
    'Kathmandu, May 3: Prime Minister Hari Thapa of Nepal met Lena Berg of Sweden at Singha Durbar.',
    'Kathmandu',
  ],
  [
    'May 3: Prime Minister Hari Thapa of Nepal held talks with Prime Minister Lena Berg of Sweden at Dhampus.',
    'Dhampus',
  ],
])('a house that no vocabulary holds is where the story was sent from: %s', (sentence, city) => {
  const { meetings } = parser.parse(`Talks held\n\n${sentence}\n`);
  expect(meetings.find(({ primary }) => primary)?.city).toBe(city);
});

it.each(['paid a State Visit to Senegal', 'made an official visit to Senegal'])('who %s', (visit) => {
  const text = `Joint Statement\n\nAt the invitation of President Awa Diop of Senegal, President Kofi Mensah of Ghana ${visit} from 2 to 4 May 2031.\n`;
  expect(parser.parse(text).meetings[0]).toMatchObject({ city: null, country: 'SN' });
});
