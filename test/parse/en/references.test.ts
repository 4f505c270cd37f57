/** What English texts refer to: documents by the form of their names, and what is none. */
import { expect, it } from 'vitest';
import { parser } from '../articles.ts';

const HEAD =
  "Joint Statement of the Fifth Coast-Hill Foreign Ministers' Meeting\n\nThe Fifth Coast-Hill Foreign Ministers' Meeting was held in Bamako, Mali, on 3 May 2031.\n\n";
const all = (text: string) => parser.parse(`${HEAD}1. ${text}\n\n2. They thanked Mali.\n`).references;
const documents = (text: string) =>
  all(text)
    .filter(({ kind, date }) => kind === 'document' && date === null)
    .map(({ label }) => label);

it.each([
  [
    'a list of what it is on, and its years',
    'They recalled the Action Plan on Women, Youth and Inclusion (2031-2035) and agreed to meet.',
    'Action Plan on Women, Youth and Inclusion (2031-2035)',
  ],
  [
    'what it is to do',
    'They adopted the Plan of Action to Implement the Coast-Hill Partnership.',
    'Plan of Action to Implement the Coast-Hill Partnership',
  ],
  [
    'small words before its kind',
    'Progress was made under the Coast-Hill Trade in Goods Agreement.',
    'Coast-Hill Trade in Goods Agreement',
  ],
  [
    'two things before its kind',
    'They support the Ansan Coral and Kelp Declaration, to which nine acceded.',
    'Ansan Coral and Kelp Declaration',
  ],
  [
    'particles of a name',
    'They support the Rio de Janeiro Declaration and its aims.',
    'Rio de Janeiro Declaration',
  ],
  [
    'a year that a vision is for',
    'They noted the Coast Community Vision 2045.',
    'Coast Community Vision 2045',
  ],
  [
    'a statement on something',
    'They welcomed the Joint Vision Statement on Coast-Hill Friendship and Trade.',
    'Joint Vision Statement on Coast-Hill Friendship and Trade',
  ],
  [
    'the meeting that issued it',
    "They recalled the Ansan Declaration of the Second Coast-Hill Leaders' Meeting.",
    "Ansan Declaration of the Second Coast-Hill Leaders' Meeting",
  ],
  [
    'the number of a resolution',
    'They recalled UNGA Resolution 75/1 and called for reform.',
    'UNGA Resolution 75/1',
  ],
  [
    'who made it, with what it establishes',
    'They act in line with the Ansan Agreement Establishing the Coast Trade Organization.',
    'Ansan Agreement Establishing the Coast Trade Organization',
  ],
  [
    'a word behind a quotation mark',
    'Since the adoption of the "Luang Coast Vision 2030" at the last summit, trade grew.',
    'Luang Coast Vision 2030',
  ],
])('reads the name of a document with %s', (_, text, name) => expect(documents(text)).toEqual([name]));

it.each([
  'They called for talks on a Free Trade Agreement and issued the Joint Press Communiqué.',
  'They adopted the Plan of Action (2031-2035) and the Five-Year Plan of Action.',
  'The presidents signed the Joint Statement of the Heads of State.',
  'A message was sent under Vision 2030.',
])('names no document where only its kind is said: %s', (text) => expect(documents(text)).toEqual([]));

it('leaves the day of a document out of its name, and the year that another text gives it', () => {
  expect(
    documents(
      'They welcomed the Juba Monitoring Agreement of May 19. Disputes are settled under the 1982 United Nations Convention on the Law of the Sea.',
    ),
  ).toEqual(['Juba Monitoring Agreement', 'United Nations Convention on the Law of the Sea']);
});

it('parts parties from a list of what a document is on', () => {
  expect(documents('They signed the Agreement on Trade, Mongolia and Japan took part.')).toEqual([
    'Agreement on Trade',
  ]);
});

it('gives a document of many names one id, under its fullest name', () => {
  const found = all(
    'They uphold the UN Charter. The Charter of the United Nations guides them. UNCLOS applies, as does the UN Convention on the Law of the Sea.',
  );
  expect(found.filter(({ kind }) => kind === 'document').map(({ id, label }) => `${id} ${label}`)).toEqual([
    expect.stringContaining('joint-statement'),
    'charter-of-the-united-nations Charter of the United Nations',
    'united-nations-convention-on-the-law-of-the-sea UN Convention on the Law of the Sea',
  ]);
});

it('calls an initiative one, by its name or its form', () => {
  const found = all(
    'They support the Belt and Road Initiative and the Team Coast Initiative on Water, Energy and Trade.',
  );
  expect(found.filter(({ kind }) => kind === 'initiative').map(({ label }) => label)).toEqual([
    'Team Coast Initiative on Water, Energy and Trade',
    'Belt and Road Initiative',
  ]);
  expect(found.filter(({ kind }) => kind === 'document')).toHaveLength(1);
});

it('names no organisation for an organ in a title, nor for a part of the name of a state or a ministry', () => {
  const found = all(
    'The President of the European Council and the High Representative of the Union for Foreign Affairs and Security Policy spoke, as did the Prime Minister of the Commonwealth of The Bahamas and the Secretary of State for Foreign, Commonwealth and Development Affairs.',
  );
  expect(found.filter(({ kind }) => kind === 'organisation').map(({ label }) => label)).toEqual([
    'European Union',
  ]);
});

it('names no agreed text by a heading that says only its kind', () => {
  const { references } = parser.parse(
    'The Third Coast Summit\n\nFINAL COMMUNIQUÉ\n\n1. The Third Coast Summit was held in Bamako, Mali, on 3 May 2031.\n\n2. They thanked Mali.\n',
  );
  expect(references.filter(({ kind }) => kind === 'document')).toEqual([]);
});

it('knows a meeting by the short name that its own gives in brackets, and by its number alone', () => {
  const meetings = (text: string) => parser.parse(text).meetings.map(({ name }) => name);
  expect(
    meetings(
      "The seventh Coast-Hill Cooperation (CHC) Leaders' Meeting was held in Bamako on 3 May 2031.\n\nThe meeting issued the Bamako Declaration of the Seventh CHC Leaders' Meeting.\n",
    ),
  ).toEqual(["seventh Coast-Hill Cooperation (CHC) Leaders' Meeting"]);
  expect(
    meetings(
      'The XIV Consultative Meeting of the Heads of State of Central Asia was held in Khujand on 3 May 2031.\n\nThey adopted a text on the results of the XIV Consultative Meeting.\n',
    ),
  ).toEqual(['XIV Consultative Meeting of the Heads of State of Central Asia']);
});
