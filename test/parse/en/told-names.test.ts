/** One meeting under several names, and names told in parts. Names are invented. */
import { expect, it } from 'vitest';
import { parser } from '../articles.ts';

const primary = (text: string) => parser.parse(text).meetings.find(({ primary }) => primary);

it.each([
  [
    'European Union – Central Asia Foreign Ministers’ Meeting',
    'The ministers met on 3 May 2031 in Rome for the 25th EU-Central Asia Ministerial Meeting.',
    '25th EU-Central Asia Ministerial Meeting',
  ],
  [
    'Peru – Chile Foreign Ministers’ Meeting',
    'The ministers attended the Third Peru-Chile Foreign Ministerial Meeting in Rome on 3 May 2031.',
    'Third Peru-Chile Foreign Ministerial Meeting',
  ],
  [
    'Peru – Chile Foreign Ministers’ Meeting',
    'The ministers met in Rome on 3 May 2031 and recalled the Third Mali-Togo Foreign Ministerial Meeting.',
    'Peru – Chile Foreign Ministers’ Meeting',
  ],
])('what only the text counts: %s, %s', (title, story, name) => {
  expect(primary(`Joint Communiqué: ${title}\n\n${story}\n`)?.name).toBe(name);
});

it.each([
  [
    'The ministers held the second Trilateral Korea-U.S.-Japan Finance Ministers Meeting in Rome.',
    'second Trilateral Korea-U.S.-Japan Finance Ministers Meeting',
    2,
  ],
  [
    'The fourth trilateral meeting of foreign ministers was held in Rome.',
    'fourth trilateral meeting of foreign ministers',
    4,
  ],
  ['The second meeting of the heads of state was held in Rome.', 'second meeting of the heads of state', 2],
  [
    'The third meeting of foreign ministers of Mali and Togo was held in Rome.',
    'third meeting of foreign ministers of Mali and Togo',
    3,
  ],
])('%s', (story, name, ordinal) => {
  expect(primary(`Ministers meet\n\n${story}\n`)).toMatchObject({ name, ordinal });
});

it('an organisation closes the list of those who meet', () => {
  const name =
    'Trilateral Meeting of the Trade Ministers of the United States, Japan, and the European Union';
  expect(primary(`Joint Statement on ${name}\n\nThe Ministers met in Lisbon on 21 May 2027.\n`)?.name).toBe(
    name,
  );
});

it('a heading below the title has the whole name', () => {
  const text =
    '2034 Forum Foreign Ministers Meeting – Outcomes\n\nPacific Islands Forum Foreign Ministers Meeting\n\nThe annual meeting of Forum Ministers was held in Suva, Fiji, on 10 August 2034.\n';
  expect(primary(text)?.name).toBe('Pacific Islands Forum Foreign Ministers Meeting');
});

it('an acronym that the title leaves out is no part of the name', () => {
  const text = (title: string) =>
    `${title}\nDa Nang, Viet Nam, 10 July 2030\n\n1. The 20th East Asia Summit (EAS) Foreign Ministers’ Meeting was chaired by Mr. Duong Quoc Trung, Foreign Minister of Viet Nam.\n\n2. The Meeting noted the 23rd EAS Energy Ministers’ Meeting held in Vientiane on 27 September 2029.\n`;
  expect(
    primary(text('CHAIRMAN’S STATEMENT\nOF THE 20TH EAST ASIA SUMMIT FOREIGN MINISTERS’ MEETING')),
  ).toMatchObject({
    name: '20th East Asia Summit Foreign Ministers’ Meeting',
    city: 'Da Nang',
    date: '2030-07-10',
  });
});

it.each([
  [
    'seventh round of Peru-Chile Bilateral Political Consultations',
    'Peru-Chile Bilateral Political Consultations',
  ],
  ['seventh round of the Peru-Chile Strategic Dialogue', 'Peru-Chile Strategic Dialogue'],
])('a round is of a series: %s', (name, series) => {
  expect(primary(`Talks\n\nThe ${name} was held in Lima on 3 May 2031.\n`)).toMatchObject({ name, series });
});

it('why somebody is abroad is not whom they met there', () => {
  const text =
    'Japan-Mongolia Summit Meeting (Overview)\n\nOn May 3, 2031, Prime Minister Sato Ken held a meeting with Mr. Batbayar Ganzorig, President of Mongolia, during his visit to Thailand to attend the 17th Summit of the Asia-Europe Meeting (ASEM).\n';
  expect(primary(text)).toMatchObject({ name: 'Japan-Mongolia Summit Meeting', country: 'TH' });
});

it('the outcome of another meeting that leaders welcomed is not where they met', () => {
  const text =
    'Joint Statement\n\n1. President Awa Diop of Senegal and President Ali Keita of Mali held talks in Dakar.\n\n2. The Presidents said that they are friends.\n\n3. The Presidents agreed that they will trade more.\n\n4. They welcomed the outcome of the 20th meeting of the Senegal-Mali Joint Commission.\n';
  expect(primary(text)).toMatchObject({ ordinal: null, city: 'Dakar' });
});

it.each([
  ['New York, September 23', 'The ministers met here on Thursday for the annual Coast Ministerial.'],
  ['Rome, 3 May', 'The ministers of Mali and Togo met here for the Third Coast Ministerial.'],
])('a city and a day over a story: %s', (sent, story) => {
  expect(primary(`Ministers speak up\n\n${sent}\n\n${story}\n`)?.city).toBe(sent.split(',')[0]);
});

it('an earlier visit that a meeting followed is not where it was held', () => {
  const text =
    'Inaugural Peru-Finland Ministerial Consultations\n\n1. Ministers met at the inaugural Peru-Finland Ministerial Consultations.\n\n2. The discussions followed Prime Minister Ana Ruiz’s visit to Helsinki in February 2031.\n';
  expect(primary(text)).toMatchObject({ city: null, ordinal: 1 });
});
