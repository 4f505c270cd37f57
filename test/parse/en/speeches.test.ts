/** Speeches that a report prints in full. Names are invented. */
import { expect, it } from 'vitest';
import { parser } from '../articles.ts';
import { participantsOf } from './present.ts';

const speech = (follows: string) =>
  `Premier addresses the Third Coast Summit

Chinese Premier Fang Yuan on Thursday addressed the Third Coast Summit in Dakar.

${follows}

Your Excellency President Awa Diop,

Colleagues,

I wish to thank President Diop and the Senegalese government for hosting this Summit.

First, we should keep our ports open. Trade grows.

Second, we should build.

Thank you.
`;

it.each([
  'The following is the full text of the speech:',
  'Full text of his remarks:',
  'Following is the text of the keynote address at the summit:',
])('%s', (follows) => {
  const { points } = parser.parse(speech(follows));
  expect(points.map(({ section, speaker }) => [section, speaker])).toEqual([
    ['remarks', 'Fang Yuan'],
    ['remarks', 'Fang Yuan'],
  ]);
});

it('those whom a speech greets were there, and who is thanked for hosting it was the host', () => {
  expect(participantsOf(speech('The following is the full text of the speech:'))).toEqual([
    'Fang Yuan | CN | Premier | attendee',
    'Awa Diop | SN | President | host',
  ]);
});

it('a statement of ministers in parts with Roman numbers is no speech', () => {
  const text =
    'Joint Statement of the Fifth Coast Ministerial\nDakar, 3 May 2031\n\nI. Peace\n\n1. We support peace.\n2. We condemn war.\n';
  expect(parser.parse(text).points.map(({ section }) => section)).toEqual(['communique', 'communique']);
});

it('the title of a speech names who held it', () => {
  const { points, participants } = parser.parse(
    'Foreign Minister Ali Keita’s remarks at the Third Coast Summit, Rome, May 3, 2031\n\nColleagues,\n\nI thank our hosts.\n\nFirst, we propose peace.\n\nSecond, trade must grow.\n',
  );
  expect(points.map(({ section, speaker }) => [section, speaker])).toEqual([
    ['remarks', 'Ali Keita'],
    ['remarks', 'Ali Keita'],
  ]);
  expect(participants.map(({ name }) => name)).toEqual(['Ali Keita']);
});
