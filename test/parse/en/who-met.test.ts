/** Who met, told in the plural, by groups, in apposition; and what of it is no name. Names are invented. */
import { expect, it } from 'vitest';
import { parser } from '../articles.ts';
import { participantsOf, presentIn } from './present.ts';

const primary = (text: string) => parser.parse(text).meetings.find(({ primary }) => primary);

it.each([
  'We, the Leaders of the G20, met in Rome on 3 May 2031.',
  'The Foreign Ministers of the Weimar Triangle - Mr. Jean Roux, France, Ms. Anna Berg, Germany and Mr. Jan Nowak, Poland - met in Rome on 3 May 2031.',
])('a group whose ministers met gives the meeting no name: %s', (story) => {
  expect(primary(`Joint Communiqué\n\n${story}\n`)).toMatchObject({ name: 'met', city: 'Rome' });
});

it('a list of countries whose ministers have met ends before the verb', () => {
  expect(primary('Statement\n\nWe, the Foreign Ministers of Mali and Togo, have met in Rome.\n')?.name).toBe(
    'Foreign Ministers of Mali and Togo',
  );
});

it('names set apart from their countries by commas, each with a form of address', () => {
  const text =
    'Joint Communiqué\n\nThe Foreign Ministers of the Weimar Triangle - Mr. Jean Roux, France, Ms. Anna Berg, Germany and Mr. Jan Nowak, Poland - met in Rome on 3 May 2031.\n';
  expect(participantsOf(text)).toEqual([
    'Jean Roux | FR | Foreign Minister | attendee',
    'Anna Berg | DE | Foreign Minister | attendee',
    'Jan Nowak | PL | Foreign Minister | attendee',
  ]);
});

it('two presidents by their family names alone', () => {
  const text =
    'Joint Statement on the Meeting Between President Haskell and Mongolia President Batsaikhan\n\nAt their meeting on October 3 in Washington, Presidents Batsaikhan and Haskell discussed ties between the United States and Mongolia, and took note of the progress of the Critical Minerals Dialogue.\n';
  expect(participantsOf(text)).toEqual([
    'Batsaikhan | MN | President | attendee',
    'Haskell | US | President | attendee',
  ]);
  expect(primary(text)).toMatchObject({ name: 'meeting', city: 'Washington' });
});

it('representatives of all of the states that a list names behind a dash', () => {
  expect(
    presentIn(
      'It was attended by representatives of all of the member states taking part in trade - Belarus, China and Peru - and ended well.',
    ).map((line) => line.split(' | ')[1]),
  ).toEqual(['BY', 'CN', 'PE']);
});

it('who welcomes others in a city for a dialogue hosts it', () => {
  expect(
    presentIn(
      'First Deputy Foreign Minister Ali Keita of Mali welcomed U.S. Assistant Secretary of State for African Affairs Dana Cole and a U.S. delegation in Bamako for the 12th Dialogue.',
    ).map((line) => line.split(' | ')[3]),
  ).toEqual(['host', 'attendee']);
});

it.each([
  [
    'Gao, also a member of the Political Bureau of the Communist Party of China (CPC) Central Committee, said so.',
    2,
  ],
  ['Lu, also a member of the Standing Committee, said so.', 1],
])('what somebody is besides whom the text has named before: %s', (sentence, titles) => {
  const text = `Talks\n\nChinese Foreign Minister Gao Yunting attended the Third Coast Summit in Rome on 3 May 2031.\n\n${sentence}\n`;
  expect(parser.parse(text).participants[0]?.titles).toHaveLength(titles);
});

it('a title in capitals of a text without another', () => {
  const text =
    'G7 FOREIGN MINISTERS MEETING\nJOINT COMMUNIQUÉ\nANNECY, 5-6 MAY 2036\nWe, the Foreign Ministers of Canada, France and Germany, have gathered in Annecy, France on 5-6 May to consider a number of questions.\n';
  expect(primary(text)?.name).toBe('G7 FOREIGN MINISTERS MEETING');
});

it.each(['June 7, 2032, Washington, D.C.', '7 June 2032, Rome', 'June 7, 2032 - Lima, Peru'])(
  'a day, and a city behind it: %s',
  (line) => {
    const text = `Joint Statement\n${line}\n\n1. President Awa Diop of Mali is paying a state visit to President Ana Ruiz of Chile.\n\n2. They agreed on trade and on more.\n`;
    expect(['Washington', 'Rome', 'Lima']).toContain(primary(text)?.city);
  },
);

it.each([
  '2. The two leaders held talks in Rome, and reviewed the partnership.',
  '2. The two Prime Ministers held talks in Rome.',
  'First, the two sides agreed to follow their leaders and to prepare the next session of the Coast Commission, which will be convened in Rome.',
])('whoever has no name gives the meeting none: %s', (told) => {
  const text = `India-Chile Joint Statement\n\nFebruary 18, 2036\n\n1. The President of Chile, Ms. Ana Ruiz, paid a State Visit to India from 16 to 18 February 2036 at the invitation of the Prime Minister of India, Mr. Arun Rao.\n\n${told}\n`;
  expect(primary(text)?.seriesId).toMatch(/-talks$/);
});
