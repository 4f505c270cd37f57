/** Who is heard in a report, who is named in full elsewhere, and tables of those present. Names are invented. */
import { expect, it } from 'vitest';
import { parser } from '../articles.ts';
import { participantsOf, presentIn } from './present.ts';

const each = (text: string) => participantsOf(text).map((one) => one.replace(/ \| [^|]* \| attendee$/, ''));

it.each([
  'Coast Organisation Secretary-General Ama Toure said the coast had no budget.',
  'Ama Toure, Secretary-General of the Coast Organisation, recalling the last summit, urged states to agree.',
  'Secretary-General Ama Toure also stressed that time was short.',
])('is heard: %s', (sentence) => {
  expect(presentIn(`It was chaired by President Ali Keita of Mali. ${sentence}`).at(-1)).toMatch(
    /^Ama Toure/,
  );
});

it.each([
  'Analyst Ama Toure said the coast had no budget.',
  'Secretary-General Ama Toure said in a statement that time was short.',
  'Secretary-General Ama Toure told reporters that time was short.',
])('is not there for that: %s', (sentence) => {
  expect(presentIn(`It was chaired by President Ali Keita of Mali. ${sentence}`)).toHaveLength(1);
});

it('a title has the name in full', () => {
  expect(
    each(
      "Secretary Dale Cole's Meeting with Malian Foreign Minister Ali Keita\n\nSecretary Cole met today with Foreign Minister Keita in Bamako to discuss ports.\n",
    ),
  ).toEqual(['Dale Cole | ', 'Ali Keita | ML']);
});

it('a name is known by a part within it, where the office is the same', () => {
  const story = (later: string) =>
    `Joint Statement\n\nThe Third Coast Summit was held in Dakar on 3 May 2031. It was attended by Efrain Ocampo Villa, Secretary of Foreign Affairs of Mexico, and Ama Toure, Foreign Minister of Togo. It was chaired by ${later}.\n`;
  expect(participantsOf(story('Secretary Ocampo')).map((one) => one.split(' | ')[0])).toEqual([
    'Efrain Ocampo Villa',
    'Ama Toure',
  ]);
  expect(participantsOf(story('Secretary Ocampo Villa'))).toHaveLength(2);
  expect(participantsOf(story('President Ocampo'))).toHaveLength(3);
});

const HEAD =
  "Chair's Statement of the Third Coast Summit\n\nThe Third Coast Summit was held in Dakar on 3 May 2031. The following ministers attended:\n\n";
it.each([
  '- H.E. Awa Diop (Senegal)\n- H.E. Ali Keita (Mali)\n- H.E. Kofi Ayi (Togo)',
  'Awa Diop (Senegal)\nAli Keita (Mali)\nKofi Ayi (Togo)',
  '1. Hon. Awa Diop, Senegal\n2. Hon. Ali Keita, Mali\n3. Hon. Kofi Ayi, Togo',
  '1. H.E. Awa Diop, Minister of Trade, Senegal\n2. H.E. Ali Keita, Minister of Trade, Mali\n3. H.E. Kofi Ayi, Minister of Trade, Togo',
  'Senegal\nH.E. Awa Diop\nMinister of Trade\n\nMali\nH.E. Ali Keita\nMinister of Trade\n\nTogo\nH.E. Kofi Ayi\nMinister of Trade',
  'Senegal:\nH.E. Awa Diop, Minister of Trade\n\nMali:\nH.E. Ali Keita, Minister of Trade\n\nTogo:\nH.E. Kofi Ayi, Minister of Trade',
])('a table of those present: %s', (table) => {
  expect(each(`${HEAD}${table}\n`)).toEqual(['Awa Diop | SN', 'Ali Keita | ML', 'Kofi Ayi | TG']);
});

it.each([
  'The Coast Chairperson-in-Office, Malian Foreign Minister Ali Keita, urged states to agree.',
  'The Council held its meeting, headed by Malian Foreign Minister Ali Keita.',
  'Ministers met under the chair of Malian Foreign Minister Ali Keita.',
  'It was attended by Ali Keita, Foreign Minister of Mali, Chairman of the current session of the Council.',
])('chaired: %s', (sentence) => {
  expect(presentIn(sentence).join()).toMatch(/^Ali Keita \| ML \| .* \| chair$/);
});

it('who welcomes the leaders hosts them', () => {
  expect(
    presentIn('Malian President Ali Keita welcomed both the leaders and Secretary-General Ama Toure.'),
  ).toEqual(['Ali Keita | ML | President | host', 'Ama Toure |  | Secretary-General | attendee']);
});

it.each([
  'They previously met in Rome together with Ghanaian Foreign Minister Kofi Ayi.',
  'The meeting follows a summit between Ghanaian President Kofi Ayi and Togolese President Ama Toure.',
  'The meeting was held a week after Ghanaian special envoy Kofi Ayi visited Lima.',
  'It comes days after Ghanaian President Kofi Ayi spoke in Lima.',
])('was elsewhere: %s', (sentence) => {
  expect(presentIn(`It was chaired by President Ali Keita of Mali. ${sentence}`)).toHaveLength(1);
});

it('whoever stands for a leader is there instead', () => {
  expect(
    presentIn(
      'It was attended by President Ali Keita of Mali; and H.E. Awa Diop, Vice President of Senegal, representing President Kofi Ayi of Senegal.',
    ).map((one) => one.split(' | ')[0]),
  ).toEqual(['Ali Keita', 'Awa Diop']);
});

it('names and offices on two lines, and an office named after whose it is', () => {
  expect(
    each(
      'Statement of the Third Coast Summit\n\nThe Third Coast Summit was held in Dakar on 3 May 2031, with the participation of Their Excellencies:\nHis Excellency Mr Ali Keita,\nMinister of State of Mali\nHis Excellency Eng. Kofi Ayi,\nVice Minister of Foreign Affairs of the Togolese Republic\nThe summit issued a statement on a great many things of which ports and ships and crews and fish and salt are only the first ones.\n',
    ),
  ).toEqual(['Ali Keita | ML', 'Kofi Ayi | TG']);
  expect(
    each(
      "Envoys hold talks\n\nBae Soo-hyuk, the ministry's special representative for peace, met with Malian Foreign Minister Ali Keita in Lima on 3 May 2031.\n",
    ).map((one) => one.split(' | ')[0]),
  ).toEqual(['Bae Soo-hyuk', 'Ali Keita']);
});

const COUNCIL = (noting: string) =>
  `Communiqué of the 217th Meeting of the Peace and Security Council, held on 14 March 2033\n\nAdopted by the Peace and Security Council at its 217th meeting held on 14 March 2033 in Addis Ababa, Ethiopia;\n\nThe Peace and Security Council,\n\n${noting};\n\nActing under Article 7 of its Protocol:\n\n1. Takes note of the report;\n\n2. Decides to remain seized of the matter.\n`;

it.each([
  'Noting the opening remarks by the Permanent Representative of Malawi, H.E. Ambassador Awa Diop, and the statement by the Commissioner for Political Affairs, H.E. Ambassador Ali Keita',
  'Noting the opening remarks by H.E. Ambassador Awa Diop, Permanent Representative of Malawi, and the briefing by H.E. Ambassador Ali Keita, Commissioner for Political Affairs',
  'Also noting the statement made by H.E. Ambassador Awa Diop, Permanent Representative of Malawi; also noting the presentation by H.E. Ambassador Ali Keita, Commissioner for Political Affairs',
  'Noting with appreciation the introductory remarks delivered by H.E. Awa Diop, Chairperson of the Commission, as well as the briefings by H.E. Ali Keita, Executive Secretary of the Basin Commission',
  'Noting the presentation given by the Executive Secretary of the Basin Commission, H.E. Awa Diop, and the statement by the representative of Chad, Ambassador Ali Keita',
])('who spoke to a council that notes it was there: %s', (noting) => {
  const names = parser.parse(COUNCIL(noting)).participants.map(({ name }) => name);
  expect(names).toEqual(['Awa Diop', 'Ali Keita']);
});
