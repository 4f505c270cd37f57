/** Who issued a text, as lists of offices and countries at its head tell. Names are invented. */
import { expect, it } from 'vitest';
import { participantsOf } from './present.ts';

const countriesOf = (who: string) =>
  participantsOf(`Joint Statement on the Third Coast Ministerial\n\n${who}\n`).map((one) =>
    one.split(' | ').slice(1, 3).join(' '),
  );

it.each([
  [
    'The Secretary of State of the United States of America, the four Foreign Ministers of Mali, Togo, Chad, and the Republic of Ghana, and the Ambassador of Benin to the United States, together issue this statement after the ministerial, held on 3 May 2031 in Rome.',
    [
      'US Secretary of State',
      'ML Foreign Minister',
      'TD Foreign Minister',
      'GH Foreign Minister',
      'TG Foreign Minister',
      'BJ Ambassador',
    ],
  ],
  [
    'The Foreign Ministers of the Gulf Cooperation Council (GCC), Egypt and Jordan, with the participation of the Secretary-General of the GCC, met in Rome on 3 May 2031.',
    ['EG Foreign Minister', 'JO Foreign Minister', ' Secretary-General of the GCC'],
  ],
  [
    'Secretary of State Ada Cole met in Rome on 3 May 2031 with the Foreign Ministers of the Gulf Cooperation Council (GCC) member states - Oman and Qatar.',
    ['US Secretary of State', 'OM Foreign Minister', 'QA Foreign Minister'],
  ],
  [
    'The Foreign Ministers of the Neighboring Countries of Mali, including the Republic of Ghana, Togo and Benin + the Republic of Chad, held a meeting in Rome on 3 May 2031.',
    ['GH Foreign Minister', 'TG Foreign Minister', 'BJ Foreign Minister', 'TD Foreign Minister'],
  ],
])('%s', (who, expected) => expect(countriesOf(who).sort()).toEqual([...expected].sort()));

it('a gap that slipped in between two words, and a break behind a hyphen, part nothing', () => {
  expect(
    participantsOf(
      'Joint Statement\n\nThe Foreign Ministers of the  Coast Countries, including Mali, Togo and Chad,  held a meeting in Rome on 3 May 2031, and  discussed trade. It was inaugurated by Ali Keita, the Vice- President of Mali.\n',
    ).at(-1),
  ).toBe('Ali Keita | ML | Vice-President | attendee');
});

it.each([
  [
    'a name and a country behind each comma',
    'The Foreign Ministers of the Coast Triangle - Mr. Luc Roux, France, Mr. Uwe Berg, Germany and Ms. Ewa Nowak, Poland - met in Rome on 3 May 2031.',
    ['Luc Roux FR', 'Uwe Berg DE', 'Ewa Nowak PL'],
  ],
  [
    'a stop and a space within H. E.',
    'The summit was held in Rome on 3 May 2031. It was attended by H. E. Moses Okot, President of Uganda; H. E. Ali Keita, President of Mali.',
    ['Moses Okot UG', 'Ali Keita ML'],
  ],
  [
    'who was represented, without a verb',
    'The summit was held in Rome on 3 May 2031. Members in attendance were: Bermuda represented by Premier Glenn Trott; and the Turks and Caicos Islands represented by Premier Honourable Samuel Gardiner.',
    ['Glenn Trott BM', 'Samuel Gardiner TC'],
  ],
  [
    'who took over the chair from somebody',
    'The summit was held in Rome on 3 May 2031. It began under the chairmanship of Foreign Minister Ali Keita of Mali, succeeding Foreign Minister Ama Toure of Togo.',
    ['Ali Keita ML'],
  ],
  [
    'several who speak together',
    'The summit was held in Rome on 3 May 2031. In their declaration, Ali Keita, the Malian President, Ama Toure, the Togolese President, and Awa Diop, the Senegalese President, confirmed their aims.',
    ['Ali Keita ML', 'Ama Toure TG', 'Awa Diop SN'],
  ],
])('%s', (_, who, expected) => {
  const found = participantsOf(`Joint Statement of the Third Coast Summit\n\n${who}\n`);
  expect(found.map((one) => one.split(' | ').slice(0, 2).join(' '))).toEqual(expected);
});

const ofSummit = (who: string) =>
  participantsOf(
    `Joint Statement of the Third Coast Summit\n\nThe summit was held in Rome on 3 May 2031. ${who}\n`,
  );

it('a form of address before a name in full, and its office without a comma', () => {
  expect(
    ofSummit(
      'It was attended by Senator the Hon. Marcia Pinnock Minister of Foreign Affairs of Jamaica; Hon. Glenn Trott Deputy Premier of Bermuda and H.E. Gen. Al-Hajj Moses Okot, Minister of Defence of Uganda.',
    ),
  ).toEqual([
    'Marcia Pinnock | JM | Minister of Foreign Affairs | attendee',
    'Glenn Trott | BM | Deputy Premier | attendee',
    'Moses Okot | UG | Minister of Defence | attendee',
  ]);
});

it.each([
  [
    'Mali and the Republic of Togo were represented by their respective Ministers of Foreign Affairs.',
    ['ML Minister of Foreign Affairs', 'TG Minister of Foreign Affairs'],
  ],
  [
    'It was attended by the President of Mali, Ali Keita, and other Heads of State and Government from the Republic of Togo and Ghana.',
    ['ML President', 'TG Head of State', 'GH Head of State'],
  ],
  [
    'Participating in the summit, Foreign Ministers Ali Keita of Mali and Ama Toure of Togo summarized the work.',
    ['ML Foreign Minister', 'TG Foreign Minister'],
  ],
])('%s', (who, expected) => {
  expect(ofSummit(who).map((one) => one.split(' | ').slice(1, 3).join(' '))).toEqual(expected);
});

it('the party of a list in long forms that nobody else stands for', () => {
  const text =
    "The Seventh Trilateral Foreign Ministers' Meeting between Japan, the Republic of Mali and the Republic of Togo was convened in Lome, Togo on March 21, 2031. Mr. Ito Ren, Minister for Foreign Affairs, Mr. Ali Keita, Foreign Minister of Mali and Ms. Ama Toure, Minister of Foreign Affairs of Togo attended the meeting.\n";
  expect(participantsOf(text)[0]).toBe('Ito Ren | JP | Minister for Foreign Affairs | attendee');
});

it('an acronym behind the title that it stands for is no part of it', () => {
  expect(
    ofSummit('Foreign Minister (FM) Ali Keita of Mali and Secretary (West) Ama Toure of India attended.'),
  ).toEqual(['Ali Keita | ML | Foreign Minister | attendee', 'Ama Toure | IN | Secretary (West) | attendee']);
});
