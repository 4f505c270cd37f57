/** Which of several meetings an English text reports. Names are invented. */
import { expect, it } from 'vitest';
import { parser } from '../articles.ts';

const primary = (text: string) => parser.parse(text).meetings.find(({ primary }) => primary);

const DEEP =
  'Council:\n\n1. Takes note of the report of the Chairperson;\n\n2. Welcomes the outcome of the Fifth Lake Basin Governors’ Forum, held in Yola, Nigeria, from 19 to 21 October 2032;\n\n3. Decides to remain seized of the matter.\n';

it.each([
  ['2017th Meeting of the Peace and Security Council of the African Union', 2017],
  ['1894th Meeting of the Peace and Security Council', 1894],
  ['42nd Session of the Council of Ministers of the Coast Union', 42],
  ['Ninth Coast Summit', 9],
  ['1st Meeting of the Council of Elders of the African Union', 1],
])('the title’s %s goes before a meeting recalled in a point', (name, ordinal) => {
  const text = `Communiqué of the ${name}, held on 14 March 2033, on the Situation in the Basin\n\nThe Council, having met in Addis Ababa, Ethiopia, on 14 March 2033, at the level of Heads of State and Government,\n\n${DEEP}`;
  expect(primary(text)).toMatchObject({ ordinal, date: '2033-03-14', city: 'Addis Ababa' });
});

it.each([
  ['at the level of Heads of State and Government', 'summit'],
  ['at the level of Ministers of Foreign Affairs', 'foreign-ministers'],
  ['at the level of the Heads of Government', 'heads-of-government'],
  ['at ministerial level', 'ministers'],
  ['at the summit level', 'summit'],
])('a meeting held %s', (told, level) => {
  const text = `Communiqué of the 217th Meeting of the Peace and Security Council\n\nAdopted by the Peace and Security Council at its 217th meeting held on 14 March 2033 in Addis Ababa, Ethiopia, ${told};\n\n${DEEP}`;
  expect(primary(text)?.level).toBe(level);
});

const SECRETARY = 'Secretary of State Joanne Marchetti met with Serbian Foreign Minister Nemanja Vukan';

it.each([
  [
    'Secretary Marchetti’s Meeting with Serbian Foreign Minister Vukan',
    `${SECRETARY} in Vienna on November 20, 2034. They discussed the topics of the meeting of the Security Dialogue on November 21.`,
  ],
  [
    'Readout of Secretary Marchetti’s Meeting with Serbian Foreign Minister Vukan',
    `${SECRETARY} in Vienna on November 20, 2034, before the Coast Summit on November 21.`,
  ],
  [
    'Secretary Marchetti’s Trilateral Meeting',
    `${SECRETARY} and Italian Foreign Minister Aldo Bini in Vienna on November 20, 2034.`,
  ],
  [
    'Secretary Marchetti’s Bilateral Meeting with Foreign Minister Vukan',
    `${SECRETARY} in Vienna on November 20, 2034.`,
  ],
  [
    'Secretary Marchetti’s Lunch with Serbian Foreign Minister Vukan',
    `${SECRETARY} in Vienna on November 20, 2034. They looked back at the Coast Security Dialogue.`,
  ],
])('%s is people’s talks, and no name', (title, text) =>
  expect(primary(`${title}\n\n${text}\n`)).toMatchObject({ name: 'met', ordinal: null, date: '2034-11-20' }),
);

it.each([
  ['for the Third Coast Foreign Ministers’ Meeting', 'Third Coast Foreign Ministers’ Meeting'],
  ['and attended the Coast Security Dialogue', 'Coast Security Dialogue'],
])('a page of talks %s names that meeting', (told, name) => {
  const text = `Secretary Marchetti’s Meeting with Serbian Foreign Minister Vukan\n\n${SECRETARY} ${told} in Vienna on November 20, 2034.\n`;
  expect(primary(text)?.name).toBe(name);
});
