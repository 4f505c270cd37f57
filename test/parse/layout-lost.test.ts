/** Texts that a page or a copy has set so that their lines or words run apart or together. Names are invented. */
import { expect, it } from 'vitest';
import { parser } from './articles.ts';

const LINES = `1. We, the foreign ministers of Kenya, Uganda and the

United Republic of Tanzania, gathered in Arusha on 4 May

2032 for the Third Meeting of the Lake Ministers, to take

stock of what has been done since the last meeting and to

agree on the way ahead.

2. We support the work of the Lake Commission, and we call

on all partners to help it, and we ask the Secretariat to

report on the costs of a common fleet of patrol boats.

Next steps

3. We will meet again in Kisumu in the spring of the year

after, and we thank the people of Arusha.`;

it('a text set double-spaced is read by its paragraphs', () => {
  const { points, participants } = parser.parse(`Communiqué of the Lake Ministers\n\n${LINES}\n`);
  expect(points.map(({ text }) => text.slice(-22).replace(/\s+/g, ' '))).toEqual(
    ['agree on the way ahead.', 'on fleet of patrol boats.', 'the people of Arusha.'].map((end) =>
      expect.stringMatching(new RegExp(`${end.slice(-15).replace('.', '\\.')}$`)),
    ),
  );
  expect(participants.map(({ country }) => country)).toEqual(['KE', 'UG', 'TZ']);
});

it('short paragraphs with empty lines between stay apart', () => {
  const names = [
    'Ali Keita of Mali',
    'Awa Diop of Senegal',
    'Kofi Ayi of Togo',
    'Ada Cole of Ghana',
    'Omar Sy of Chad',
    'Jean Bah of Benin',
  ];
  const text = `Participants\n\n${names.map((name) => `Foreign Minister ${name}`).join('\n\n')}\n\nthe end\n`;
  expect(parser.parse(text).blocks.length).toBeGreaterThanOrEqual(7);
});

it.each([
  'The meeting was attended by Minister for Foreign Affairs ofMali, Mr. Ali Keita,Minister of Foreign Affairs ofTogo, Ms. Ada Ayi, and theForeign Minister of Chad, Mr. Omar Sy.',
  'The meeting was attended by Foreign Minister ofMali Ali Keita,Foreign Minister ofTogo Ada Ayi and ForeignMinister ofChad Omar Sy.',
])('a text that has lost spaces between words: %s', (sentence) => {
  const { participants } = parser.parse(
    `Joint Statement\n\nThe Third Coast Summit was held inDakar on 3 May 2031. ${sentence}\n`,
  );
  expect(participants.map(({ name, country }) => `${name} ${country}`)).toEqual([
    'Ali Keita ML',
    'Ada Ayi TG',
    'Omar Sy TD',
  ]);
});
