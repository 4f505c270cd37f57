/** Pages that tell of what is to come, and calls, which take place nowhere. Names are invented. */
import { expect, it } from 'vitest';
import { parser } from '../articles.ts';
import { participantsOf } from './present.ts';

const meetingOf = (text: string) => parser.parse(text).meetings.find(({ primary }) => primary);

it.each([
  "President Cole will host Prime Minister Ito Ren of Japan and President Ali Keita of Mali on April 11 at the White House for the first Mali-Japan-U.S. leaders' summit.",
  'President Cole will welcome Prime Minister Ito Ren of Japan and President Ali Keita of Mali at the White House on April 11.',
  'President Cole is looking forward to hosting the Coast Summit at the White House on April 11. President Cole will be welcoming Prime Minister Ito Ren of Japan and President Ali Keita of Mali.',
  'President Cole will be hosting Prime Minister Ito Ren of Japan and President Ali Keita of Mali on April 11 in Washington.',
])('who is told to come, when and where: %s', (text) => {
  const page = `The White House\n\nMarch 19, 2033\n\n${text}\n`;
  expect(meetingOf(page)).toMatchObject({ date: '2033-04-11', city: 'Washington', country: 'US' });
  expect(participantsOf(page).map((one) => one.replace(/ \|.*\|/, ''))).toEqual([
    'Cole host',
    'Ito Ren attendee',
    'Ali Keita attendee',
  ]);
});

it('what they come for may have a name and a number', () => {
  const text =
    "President Cole will host Prime Minister Ito Ren of Japan on April 11 at the White House for the second Japan-U.S. leaders' summit.\n";
  expect(meetingOf(text)).toMatchObject({ ordinal: 2, level: 'summit' });
});

it('who hosts the next one took no part in this one for that', () => {
  expect(
    participantsOf(
      'Ministers meet\n\nForeign Minister Ali Keita of Mali met Foreign Minister Ama Toure of Togo in Rome on 3 May 2031.\n\nThe summit was good.\n\nPresident Awa Diop of Senegal will host the next meeting in Dakar.\n',
    ),
  ).toHaveLength(2);
});

it.each([
  'spoke today with Prime Minister Ito Ren of Japan. This call follows the summit hosted at the White House in April.',
  'spoke today with Prime Minister Ito Ren of Japan. They reviewed the ministerial held in Rome in January.',
])('a call has no city: President Ali Keita of Mali %s', (told) => {
  expect(meetingOf(`President Ali Keita of Mali ${told}\n`)).toMatchObject({
    city: null,
    country: null,
    format: null,
  });
});

it('a page that opens with what is to come tells who will be there', () => {
  const text =
    'Foreign Ministers from Mali and Togo will arrive in Dakar on Thursday to take part in the 4th Coast Dialogue. Foreign Minister Awa Diop of Senegal will host the ministers, including Ali Keita (Mali) and Ama Toure (Togo).\n';
  expect(participantsOf(text).map((one) => one.replace(/ \|.*\|/, ''))).toEqual([
    'Awa Diop host',
    'Ali Keita attendee',
    'Ama Toure attendee',
  ]);
});

it.each([
  [
    'On December 7, 2032, Secretary of Defense Lyle Ash hosted the Honourable Rod May MP, Deputy Prime Minister and Minister for Defence, Australia, and the Right Honourable Bess Ward, Secretary of State for Defence, United Kingdom, at the Pentagon to discuss trade.',
    'Washington',
  ],
  [
    'On May 3, 2031, Foreign Minister Ali Keita of Mali welcomed the Foreign Ministers of Togo and Ghana in Saint Louis for the 4th Coast Dialogue.',
    'Saint Louis',
  ],
  [
    'Cairo (UNA-Coast) - The 64th session of the Coast League Council kicked off on Wednesday, under the chair of Mali.',
    'Cairo',
  ],
])('where it was: %s', (text, city) => expect(meetingOf(`Ministers meet\n\n${text}\n`)?.city).toBe(city));

it('who released a statement after a meeting tells of that meeting', () => {
  const text =
    "Joint statement\n\nAfter the Nordic-Baltic (NB8) Foreign Ministers' annual meeting in Tallinn on 9 September 2031 they released the following statement.\n\nThe Foreign Ministers of Estonia, Latvia and Norway - condemn the attack.\n";
  expect(meetingOf(text)).toMatchObject({ date: '2031-09-09', city: 'Tallinn', level: 'foreign-ministers' });
  expect(participantsOf(text)).toHaveLength(3);
});

it('a round before the name gives its number', () => {
  const text = 'The 3rd round Peru-Chile Strategic Dialogue was held in Lima on 3 May 2031. It was good.\n';
  expect(meetingOf(text)).toMatchObject({ ordinal: 3, series: 'Peru-Chile Strategic Dialogue' });
});
