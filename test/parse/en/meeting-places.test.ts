/** Where a meeting was held, as those tell it who go, come, welcome and write. Names are invented. */
import { expect, it } from 'vitest';
import { parser } from '../articles.ts';

const primary = (text: string) => parser.parse(text).meetings.find(({ primary }) => primary);
const told = (text: string) => {
  const { date, city, country, format } = primary(text) ?? {};
  return [date, city, country, format];
};

it('who welcomes others somewhere to a meeting holds it there', () => {
  expect(
    primary(
      'Joint Statement of the Third Coast Summit\n\n1. On 3 May 2031, the Foreign Minister of Senegal welcomed the representatives of Mali and Togo in Dakar to the Third Coast Summit.\n\n2. The Ministers welcomed the signing of a treaty in Rome on 5 April 2031.\n',
    ),
  ).toMatchObject({ city: 'Dakar', country: 'SN', date: '2031-05-03' });
});

it.each([
  ['A Joint Statement of Coast leaders', 'Third Coast Summit', 'Third Coast Summit'],
  ['43rd OSCE Ministerial Council opens', '43rd OSCE Ministerial Council', '43rd OSCE Ministerial Council'],
])('%s', (title, meeting, name) => {
  expect(primary(`${title}\n\nThe ${meeting} was held in Rome on 3 May 2031.\n`)).toMatchObject({ name });
});

it.each(['are taking part in', 'are attending'])(
  'presidents who %s a meeting: a report of the day',
  (verb) => {
    expect(
      told(
        `Summit in Rome\n\n12 September 2031, 14:07\n\nThe presidents of Mali and Togo ${verb} the Third Coast Summit in Rome.\n`,
      ),
    ).toEqual(['2031-09-12', 'Rome', 'IT', 'in-person']);
  },
);

it.each([
  'The Senegalese capital, Dakar, hosted the Third Coast Summit on 3 May 2031.',
  'Dakar played host to the Third Coast Summit on 3 May 2031.',
  'Foreign Minister Ali Keita of Mali attended the Third Coast Summit (Dakar, 3 May 2031).',
  'The Third Coast Summit (3 May 2031, Dakar) was attended by Foreign Minister Ali Keita of Mali.',
])('%s', (story) => {
  expect(told(`Summit held\n\n${story}\n`)).toEqual(['2031-05-03', 'Dakar', 'SN', 'in-person']);
});

it('a visit to a city says where', () => {
  expect(
    told(
      'Ministers meet\n\nOn 3 May 2031, during her visit to Rome, Foreign Minister Awa Diop of Senegal hosted the Third Coast Summit. They thanked Japan for the meeting in Osaka.\n',
    ),
  ).toEqual(['2031-05-03', 'Rome', 'IT', 'in-person']);
});

it('what somebody is in the country for is not what is reported', () => {
  const { name, city } =
    primary(
      'Premier meets president\n\nBEIJING, Sept. 2 (Xinhua) -- Chinese Premier Zhong Heng met with Malian President Ali Keita in Beijing on Tuesday. Keita is in China to attend the SCO Summit 2031 in Tianjin.\n',
    ) ?? {};
  expect([name, city]).toEqual(['met', 'Beijing']);
});

it('a city behind a long sentence is read whole, with its state', () => {
  const guests =
    'Deputy Prime Minister and Minister for Defence Koffi Adomako of Togo and Minister for Foreign Affairs Senator the Honourable Ama Toure of Togo';
  for (const pad of ['', 'also ', 'again ', 'once more '])
    expect(
      primary(
        `Joint Statement\n\nSecretary of State Awa Cole ${pad}hosted ${guests} on 3 May 2031 in Annapolis, Maryland, for the Third Coast Dialogue.\n`,
      ),
    ).toMatchObject({ city: 'Annapolis', country: 'US' });
});

it('who welcomes somebody and a delegation to a city for talks holds them there', () => {
  expect(
    primary(
      'Joint Statement on the Coast Dialogue\n\nOn May 3, 2031, Assistant Secretary Awa Diop welcomed First Deputy Foreign Minister of Mali Ali Keita and a Malian delegation to Dakar for the annual Coast Strategic Dialogue.\n',
    ),
  ).toMatchObject({ city: 'Dakar', date: '2031-05-03' });
});

const REPORT =
  'Foreign Minister Awa Diop and Nepalese Foreign Minister Ram Thapa on Sunday held the third meeting of the India-Nepal Joint Commission.\n';

it.each([
  ['Press Trust of India Kathmandu\n\n', 'Kathmandu', 'NP'],
  ['Reuters, Kathmandu\nNov 13 2034\n\n', 'Kathmandu', 'NP'],
  ['By Jane Dole in Kathmandu\nNov 13 2034\n\n', 'Kathmandu', 'NP'],
  ['ANI | Kathmandu\n\n', 'Kathmandu', 'NP'],
  ['New Delhi, Nov 12 (PTI) ', 'New Delhi', 'IN'],
  ['KATHMANDU: ', 'Kathmandu', 'NP'],
  ['Kathmandu, Nov 12: ', 'Kathmandu', 'NP'],
])('a report sent from its city: %s', (from, city, country) =>
  expect(
    primary(`Foreign ministers of India and Nepal agree to meet again\n\n${from}${REPORT}`),
  ).toMatchObject({ city, country }),
);

it('a byline of people in no known city gives no place', () =>
  expect(primary(`Ministers meet\n\nBy Jane Dole, Ann Cole\n\n${REPORT}`)).toMatchObject({ city: null }));

it.each([
  ['concluded on Friday', 'The meeting was held from Tuesday to Friday', '2036-07-15', '2036-07-18'],
  [
    'concluded Thursday',
    'The two-day summit took place on Wednesday and Thursday',
    '2036-07-16',
    '2036-07-17',
  ],
  ['opened on Tuesday', 'The summit was held here from Tuesday through Thursday', '2036-07-15', '2036-07-17'],
  ['ended on Wednesday', 'The gathering ran from Monday until Wednesday', '2036-07-14', '2036-07-16'],
  ['was held from Monday to Wednesday', 'The leaders agreed', '2036-07-14', '2036-07-16'],
  ['ended on Wednesday', 'The expo runs from Monday until Wednesday', '2036-07-16', null],
])('the Coast Summit %s; further down: %s', (opening, further, date, endDate) => {
  const text = `Coast Summit ends in Rome\n\nJuly 18, 2036\n\nThe Third Coast Summit in Rome ${opening}, with leaders adopting a plan, officials said.\n\nIt came late.\n\n${further}, with guests from 16 countries.\n`;
  expect(primary(text)).toMatchObject({ date, endDate });
});

it.each([
  ['Wednesday’s Third Coast Summit ended with twelve conclusions.', '2036-07-16'],
  ['Leaders at Thursday’s Third Coast Summit adopted a plan.', '2036-07-17'],
])('%s', (opening, date) =>
  expect(primary(`Leaders in Rome\n\nJuly 18, 2036\n\n${opening}\n`)).toMatchObject({
    date,
    name: 'Third Coast Summit',
  }),
);
