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
