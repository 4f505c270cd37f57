/** Whose ministers people are whose country the text does not give beside them. Names are invented. */
import { expect, it } from 'vitest';
import { participantsOf } from './present.ts';

const countries = (text: string) =>
  participantsOf(text).map((each) => each.split(' | ').slice(0, 2).join(' | '));

it('a pair of countries in the opening leaves one for the strangers', () => {
  expect(
    countries(
      'Joint Statement of the Security Consultative Committee\n\nSecretary of State Cole, Secretary of Defense Kane, Minister for Foreign Affairs Ito and Minister of Defense Wada convened the U.S.-Japan Security Consultative Committee in Tokyo on May 3, 2031.\n',
    ),
  ).toEqual(['Cole | US', 'Kane | US', 'Ito | JP', 'Wada | JP']);
});

it.each([
  'Under Secretary of State for Political Affairs Joan Cole and Deputy Foreign Minister Roman Aliev co-chaired the U.S.-Kazakhstan Strategic Dialogue in Astana on May 3, 2031.',
  'A meeting between the Deputy Secretary of State, Joan Cole, and the Foreign Minister of Kazakhstan, Roman Aliev, took place in Astana on May 3, 2031.',
  'Assistant Secretary of State for South and Central Asian Affairs Joan Cole met Kazakh Foreign Minister Roman Aliev in Astana on May 3, 2031.',
])('%s', (story) => {
  expect(countries(`Talks held\n\n${story}\n`)).toEqual(['Joan Cole | US', 'Roman Aliev | KZ']);
});

it('nobody is given the country of another who holds the same office', () => {
  expect(
    countries(
      'President Serikov held talks with President of Vietnam\n\nTalks took place in Hanoi on May 3, 2031 between President Kassym Serikov and President of Vietnam Tran Quang Minh.\n',
    ),
  ).toEqual(['Kassym Serikov | ', 'Tran Quang Minh | VN']);
});

it('the foreign minister is of the country that has no other', () => {
  expect(
    countries(
      'Courtesy Call by the Foreign Ministers of Kenya and Ghana\n\nOn 3 May 2031, Mr. Ito Ren, Prime Minister of Japan, received a courtesy call from Ms. Ama Toure, Foreign Minister of Kenya, and Mr. Kofi Ayi, Foreign Minister of Ghana. Ms. Wada Rei, Foreign Minister, was also present.\n',
    ).at(-1),
  ).toBe('Wada Rei | JP');
});

it('governors are of the country in which their province lies', () => {
  expect(
    countries(
      'Talks held\n\nThe Governor of Guangdong Province, Mr Liang Wei, met the Secretary for Justice, Mr Lam Chi-ho, in Guangzhou on May 3, 2031.\n',
    ),
  ).toEqual(['Liang Wei | CN', 'Lam Chi-ho | HK']);
});

it.each([
  'The 9th meeting of the Foreign Ministers of Mali, Togo and Ghana - Ali Keita, Ama Toure and Kofi Ayi - was held in Lima on May 3, 2031.',
  'The Foreign Ministers of Mali, Togo and Ghana, Ali Keita, Ama Toure and Kofi Ayi, met in Lima on May 3, 2031.',
  'The Malian, Togolese and Ghanaian foreign ministers (Ali Keita, Ama Toure and Kofi Ayi) met in Lima on May 3, 2031.',
  'The Presidents of Mali, Ali Keita; of the Togolese Republic, Ama Toure; and of the Republic of Ghana, Kofi Ayi, met in Lima on May 3, 2031.',
  'Foreign Ministers Ali Keita of Mali, Ama Toure of Togo and Kofi Ayi of Ghana met in Lima on May 3, 2031.',
])('an office of several, countries and names: %s', (story) => {
  expect(countries(`Talks held\n\n${story}\n`)).toEqual([
    'Ali Keita | ML',
    'Ama Toure | TG',
    'Kofi Ayi | GH',
  ]);
});

it('who accompanies somebody is of the same country', () => {
  expect(
    countries(
      'Talks held\n\nMalian President Ali Keita met Togolese President Ama Toure in Lima on May 3, 2031. President Keita was accompanied by Deputy Minister of Defense Maj. Gen. Sidi Ba, and President Toure was accompanied by Ambassador Kofi Ayi.\n',
    ),
  ).toEqual(['Ali Keita | ML', 'Ama Toure | TG', 'Sidi Ba | ML', 'Kofi Ayi | TG']);
});
