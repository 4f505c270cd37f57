/** Pages that are what somebody says: speeches and transcripts. Names are invented. */
import { expect, it } from 'vitest';
import { parser } from '../articles.ts';
import { participantsOf } from './present.ts';

const POINTS =
  'First, we will trade. Goods wait.\n\nSecond, we will talk.\n\nAnd third, we will meet again.\n\nThank you.\n';
const sectionsOf = (text: string) =>
  parser.parse(text).points.map(({ section, speaker }) => `${section} ${speaker}`);
const speaks = (name: string) => Array.from({ length: 3 }, () => `remarks ${name}`);

it.each([
  [
    'a label in capitals',
    'Remarks at the Third Coast Summit\n\nRemarks\nAda Cole\nSecretary of State\nDakar, Senegal\nMay 3, 2031\n\nSECRETARY COLE: Well, thank you. I see three aims.\n\n',
  ],
  [
    'name and office on one line',
    'Opening Remarks at the Third Coast Summit\n\nAda Cole, Secretary of State\nDakar, Senegal\nMay 3, 2031\n\nGood morning. I want to set out three aims.\n\n',
  ],
  [
    'the office over the name',
    'Intervention at the Third Coast Summit\n\nSecretary of State\nAda Cole\n\nMr. Chair,\n\nI have three aims.\n\n',
  ],
  [
    'lines of address',
    'Third Coast Summit, Dakar, 3 May 2031\n\nAda Cole\nSecretary of State\n\nExcellencies,\nLadies and gentlemen,\n\nI have three aims.\n\n',
  ],
  [
    'a title that names who speaks',
    'Opening Statement by Secretary of State Ada Cole at the Third Coast Summit\n\nColleagues,\n\nI have three aims.\n\n',
  ],
  [
    'labels as names are written',
    'Transcript: Third Coast Summit, Dakar\n\nSecretary of State Ada Cole: I am glad to be here. I have three aims.\n\n',
  ],
])('a speech: %s', (_, head) => {
  expect(sectionsOf(`${head}${POINTS}`)).toEqual(speaks('Ada Cole'));
});

it('each one speaks until the next one does, and a reporter has no voice at the meeting', () => {
  const text = `Secretary Cole and Malian Foreign Minister Ali Keita Before Their Meeting\n\nRemarks\nAda Cole, Secretary of State\nWashington, D.C.\nMay 3, 2031\n\nSECRETARY COLE: I am pleased to welcome Foreign Minister Keita to Washington.\n\nFOREIGN MINISTER KEITA: Thank you. I have three aims.\n\n${POINTS}\nQUESTION: Mr. Minister, two things. First, the base. Second, the army.\n`;
  expect(sectionsOf(text)).toEqual([...speaks('Ali Keita'), 'report null', 'report null']);
  expect(participantsOf(text)).toEqual([
    'Ada Cole | US | Secretary of State | host',
    'Ali Keita | ML | Foreign Minister | attendee',
  ]);
});

it('what a report says of remarks is a report', () => {
  const text =
    "Cole's remarks at the summit draw praise\n\nOfficials said on Monday that the summit had gone well.\n\nThe aims are:\n\n1. Trade must grow.\n\n2. Talks must go on.\n";
  expect(sectionsOf(text)).toEqual(['report null', 'report null']);
});

it('a transcript sets a stop behind the names of those who speak', () => {
  const text = `Remarks at the Third Coast Summit With Prime Minister Ali Keita of Mali\n\nPresident Cole. I see how glad I am to welcome Prime Minister Keita here.\n\nPrime Minister Keita. Thank you, President Cole. I have three aims.\n\n${POINTS}\nPresident Cole. Thank you.\n`;
  expect(sectionsOf(text)).toEqual(speaks('Ali Keita'));
  expect(participantsOf(text).map((one) => one.replace(/ \| .* \|/, ''))).toEqual([
    'Cole host',
    'Ali Keita attendee',
  ]);
});

const inTheRoom = (words: string) =>
  participantsOf(
    `Remarks at the Third Coast Summit\n\nAda Cole\nSecretary of State\nDakar, Senegal\nMay 3, 2031\n\nSECRETARY COLE: ${words} We have much to do.\n`,
  )
    .filter((one) => !one.startsWith('Ada Cole'))
    .map((one) => one.replace(/ \|.*\|/, ''));

it.each([
  [
    'I am grateful to our host, Foreign Minister Diop, for inviting us, and to Foreign Minister Keita of Mali for coming.',
    ['Diop host', 'Keita attendee'],
  ],
  [
    'It is a pleasure to be here with my colleagues, Foreign Minister Keita of Mali and Foreign Minister Ayi of Togo.',
    ['Keita attendee', 'Ayi attendee'],
  ],
  [
    'I want to thank Foreign Minister Diop for hosting us. I am joined today by Foreign Minister Keita of Mali.',
    ['Diop host', 'Keita attendee'],
  ],
  ['Thank you, Foreign Minister Diop, for your warm welcome.', ['Diop host']],
  [
    'My fellow ministers – Foreign Minister Keita, Foreign Minister Ayi – it is good to see you.',
    ['Keita attendee', 'Ayi attendee'],
  ],
  ["I welcome President Keita's plan, and I thank President Ayi for his letter of last week.", []],
])('those whom a speaker thanks for being there, or is glad to see: %s', (words, expected) => {
  expect(inTheRoom(words)).toEqual(expected);
});

it('names and offices in capitals before what each one says, under the day and the place', () => {
  const text =
    'Meeting with the President of Mali and the Prime Minister of Togo\n\n13 Nov 2032\nManila, Philippines\n\nTHE HON. ALI KEITA, PRESIDENT OF THE REPUBLIC OF MALI:  Thank you, it is great to be here.\n\nTHE HON. AMA TOURE MP, PRIME MINISTER OF TOGO: Thank you, Mr President.\n';
  expect(participantsOf(text)).toEqual([
    'ALI KEITA | ML | PRESIDENT | attendee',
    'AMA TOURE | TG | PRIME MINISTER | attendee',
  ]);
  expect(parser.parse(text).meetings[0]).toMatchObject({ date: '2032-11-13', city: 'Manila', country: 'PH' });
});

it('two spaces may stand behind the label, and a room of the White House over the day', () => {
  const text =
    'Remarks by President Cole and President Keita of Mali Before Bilateral Meeting\n\nEast Room\n\nApril 11, 2033\n\nPRESIDENT COLE:  Good afternoon. It is my honor to welcome you.\n\nPRESIDENT KEITA:  Thank you, Mr. President.\n';
  expect(participantsOf(text)).toEqual(['Cole | US | President | host', 'Keita | ML | President | attendee']);
  expect(parser.parse(text).meetings[0]?.city).toBe('Washington');
});
