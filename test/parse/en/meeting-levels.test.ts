/** Who met, by the offices of those who came. Names are invented. */
import { expect, it } from 'vitest';
import { parser } from '../articles.ts';

const primary = (text: string) => parser.parse(text).meetings.find(({ primary }) => primary);

it.each([
  ['Foreign Minister', 'foreign-ministers'],
  ['Deputy Foreign Minister', 'ministers'],
  ['Minister of Finance', 'ministers'],
])('a ministerial meeting that each %s attended is one of %s', (title, level) => {
  const text = `The Third Coast Ministerial Meeting was held in Rome on 3 May 2031. It was attended by ${title} Awa Diop of Senegal, ${title} Ali Keita of Mali and ${title} Ama Toure of Togo.`;
  expect(primary(text)?.level).toBe(level);
});

it.each([
  ['Vice Minister of Foreign Affairs', 'foreign-ministers'],
  ['Minister of State for Foreign Affairs', 'foreign-ministers'],
  ['Minister of Finance', 'ministers'],
])('foreign ministers and a %s who stands in for one', (title, level) => {
  const text = `The Third Coast Ministerial Meeting was held in Rome on 3 May 2031. It was attended by Foreign Minister Awa Diop of Senegal, ${title} Ali Keita of Mali and ${title === 'Minister of Finance' ? title : 'Foreign Minister'} Ama Toure of Togo.`;
  expect(primary(text)?.level).toBe(level);
});

it.each([
  ['Assistant Secretary for African Affairs', 'First Deputy Foreign Minister', 'officials'],
  ['Deputy Secretary of State', 'Principal Secretary for Foreign Affairs', 'officials'],
  ['Director General for Asia', 'State Secretary', 'officials'],
  ['Deputy Secretary of State', 'President', null],
])('a dialogue that %s and %s led', (one, other, level) => {
  const text = `Third Peru-Mali Dialogue\n\nThe Third Peru-Mali Dialogue was held in Rome on 3 May 2031. The Peruvian delegation was led by ${one} Awa Diop, the Malian delegation by ${other} Ali Keita.`;
  expect(primary(text)?.level).toBe(level);
});

it.each([
  ['Prime Minister', 'Head of Government', 'heads-of-government'],
  ['Minister of Investment', 'Secretary of Commerce', 'ministers'],
  [
    'Minister of Foreign Affairs, Trade and Immigration',
    'Minister of Foreign Affairs and Worship',
    'foreign-ministers',
  ],
])('a session that %s and %s chaired', (one, other, level) => {
  const text = `11th session of the Mali-Togo Joint Committee\n\nThe 11th session of the Mali-Togo Joint Committee was held in Rome on 3 May 2031. It was co-chaired by ${one} Awa Diop of Mali and ${other} Ali Keita of Togo.`;
  expect(primary(text)?.level).toBe(level);
});

it('a prime minister who met a president: heads of both kinds', () => {
  expect(
    primary(
      'Leaders meet\n\nPrime Minister Awa Diop of Mali met with the President of Chile, Ana Ruiz, in Rome.',
    )?.level,
  ).toBe('summit');
});
