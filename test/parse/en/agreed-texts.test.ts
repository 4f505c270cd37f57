/** What tells an agreed text from a report of it, as ordinary pages show it. Names are invented. */
import { describe, expect, it } from 'vitest';
import { parser } from '../articles.ts';

const sections = (text: string) =>
  parser.parse(text).points.map(({ section, ordinal }) => `${section} ${ordinal}`);
const numbered = (...points: string[]) => points.map((point, i) => `${i + 1}. ${point}`).join('\n\n');
const WE = numbered(
  'The seas are open to all, and we will keep them so.',
  'At a time of storms, our harbours stand together.',
  'We look forward to the next summit.',
);
const AGREED = ['communique 1', 'communique 2', 'communique 3'];

describe('numbered paragraphs below a lead of the press are agreed text', () => {
  it.each([
    'Read the conclusions of the summit\n\nThe Third Coast Summit in Rome ended on 3 May 2031 with three conclusions.',
    'Coast leaders meet\n\nLeaders of Mali and Togo met in Rome on 3 May 2031 and issued the following statement:',
    'Coast summit ends\n\nThe leaders of Mali and Togo today concluded the following:',
  ])('%s', (lead) => expect(sections(`${lead}\n\n${WE}\n`)).toEqual(AGREED));

  it('but not where a ministry numbers what it tells, nor what somebody says for himself', () => {
    const report = numbered(
      'The minister met his colleague.',
      'They spoke of trade.',
      'They will meet again.',
    );
    expect(
      sections(`Talks in Rome\n\nThe ministers met in Rome on 3 May 2031.\n\n${report}\n`),
    ).not.toContain('communique 1');
    const own = numbered('I believe that we can build.', 'We need harbours.', 'Our seas are open.');
    expect(
      sections(`Views of a minister\n\nThe ministers met in Rome on 3 May 2031.\n\n${own}\n`),
    ).not.toContain('communique 1');
  });
});

it('a paragraph that announces a statement is no title', () => {
  const title = 'Joint statement Coast Union – Togo Summit 2031';
  const lead =
    'President of the Coast Council Awa Diop and President of Togo Koffi Adomako met in Rome on 3 May 2031 for the 14th Summit between the Coast Union and Togo and issued the following statement:';
  expect(parser.parse(`${title}\n\n${lead}\n\n${WE}\n`)).toMatchObject({ title, kind: 'joint-statement' });
});

it.each(['Full Text: Address by Premier Awa Diop', 'Transcript of Remarks by President Awa Diop'])(
  '%s is a speech',
  (title) => {
    const points = 'First, we need to trade.\n\nSecond, we need to sail.\n';
    expect(
      sections(`${title} at Third Coast Summit\n\nRome, 3 May 2031\n\nI propose the following:\n\n${points}`),
    ).toEqual(['remarks 1', 'remarks 2']);
  },
);

it('points may be numbered from the second paragraph on, in which those who met act as one', () => {
  const text = (opening: string) =>
    `Coast Forum – Outcomes\n\n${opening}\n\n2. Ministers thanked their hosts.\n\n3. Ministers agreed on a plan.\n\n4. In closing, the forum ended.\n\n5. Leaders welcomed the results.\n`;
  expect(
    sections(text('The 2031 Coast Forum Meeting was held in Rome on 3 May 2031, chaired by Awa Diop.')),
  ).toEqual(['communique 2', 'communique 3', 'communique 4', 'communique 5']);
  expect(
    sections(text('Minister Awa Diop attended the Coast Forum Meeting in Rome on 3 May 2031.')),
  ).not.toContain('communique 2');
});

describe('a consensus in counted paragraphs', () => {
  const story = (lead: string, second: string) =>
    sections(
      `Coast talks\n\nROME, May 3, 2031 (Coast News) -- ${lead}\n\nFirst, both sides agreed to trade.\n\nSecond, ${second}\n\nThird, they will meet again.\n`,
    );
  const REACHED =
    'Malian Foreign Minister Ali Keita held talks with Koffi Adomako of Togo, with the two sides reaching a three-point consensus.';

  it('is agreed text where those who met act in each', () => {
    expect(story(REACHED, 'the two sides will open their ports.')).toEqual(AGREED);
  });

  it('is agreed text where it is numbered, too', () => {
    const list = numbered(
      'The two sides agreed to trade.',
      'Both sides will open ports.',
      'Mali welcomes ships.',
    );
    const lead = 'Malian Foreign Minister Ali Keita met Koffi Adomako of Togo in Rome on 3 May 2031.';
    expect(sections(`Talks\n\n${lead} They reached the following consensus:\n\n${list}\n`)).toEqual(AGREED);
    expect(sections(`Talks\n\n${lead} They spoke of many things.\n\n${list}\n`)).not.toContain(
      'communique 1',
    );
  });

  it('is none where one of them speaks, or nobody has agreed', () => {
    expect(story(REACHED, 'Mali proposed to open the ports.')).not.toContain('communique 1');
    expect(
      story(
        'Malian Foreign Minister Ali Keita spoke of three tasks.',
        'the two sides will open their ports.',
      ),
    ).not.toContain('communique 1');
  });
});

it('a text that is nothing but numbered paragraphs is agreed, whoever acts in each', () => {
  const acts = ['Mali announced a gift.', 'Togo explained its rules.', 'Ghana offered places to students.'];
  const body = Array.from({ length: 9 }, (_, i) => `${i + 2}. ${acts[i % 3]}`).join('\n\n');
  const first = (words: string) => `Coast Partners\n\nRome, 3 May 2031\n\n1. ${words}\n\n${body}\n`;
  expect(
    new Set(sections(first('The Coast Conference was held in Rome.')).map((each) => each.split(' ')[0])),
  ).toEqual(new Set(['communique']));
  expect(sections(first('Foreign Minister Awa Diop of Mali attended the Coast Conference.'))).not.toContain(
    'communique 1',
  );
});

it('a text of several sessions says of each who chaired it, however late', () => {
  const sessions = Array.from(
    { length: 7 },
    (_, i) => `${i + 2}. The session welcomed what had been done for the ports.`,
  ).join('\n\n');
  const { participants } = parser.parse(
    `Chairman’s Statement of the Third Coast Summit\n\n1. The Third Coast Summit was held in Rome on 3 May 2031.\n\n${sessions}\n\n9. The session with Japan was co-chaired by H.E. Awa Diop, Foreign Minister of Senegal, and H.E. Ito Ren, Foreign Minister of Japan.\n\n10. The work of the committee chaired by H.E. Ali Keita, Foreign Minister of Mali, was noted.\n`,
  );
  expect(participants.map(({ name, role }) => [name, role])).toEqual([
    ['Awa Diop', 'chair'],
    ['Ito Ren', 'chair'],
  ]);
});

describe('numbered points in which nobody acts but those who met', () => {
  const POINTS = [
    'The meeting was held in Rome on 3 May 2031.',
    'The Ministers thanked the hosts.',
    'The Ministers agreed to open ports.',
    'They will lend ships.',
    'The Meeting took note of a report.',
  ];
  const list = (mark: (n: number) => string) =>
    POINTS.map((text, i) => `${mark(i + 1)} ${text}`).join('\n\n');
  const found = (text: string) => [...new Set(parser.parse(text).points.map(({ section }) => section))];

  it.each([
    [
      'under the title of a report',
      `Coast ministers end meeting with call for peace\n\n${list((n) => `${n}.`)}`,
    ],
    ['without a title', list((n) => `${n}.`)],
    [
      'below who publishes them',
      `Coast Foreign Ministers' Meeting\n\nThe Ministry of Foreign Affairs publishes the text below.\n\n${list((n) => `${n}.`)}`,
    ],
    ['numbered 1)', `Coast ministers end meeting\n\n${list((n) => `${n})`)}`],
    ['numbered 1 -', `Coast ministers end meeting\n\n${list((n) => `${n} -`)}`],
  ])('are agreed text %s', (_, text) => expect(found(text)).toEqual(['communique']));

  it('are a report where each tells what somebody said', () => {
    const text = `Coast Foreign Ministers' Meeting\n\n1. Foreign Minister Awa Diop of Senegal held a meeting with Foreign Minister Ana Sousa of Portugal in Rome.\n\n2. The Ministers spoke of ports.\n\n3. Foreign Minister Awa Diop said that Senegal will help.\n\n4. Foreign Minister Ana Sousa thanked her.\n\n5. The Ministers agreed to meet again.\n\n6. Foreign Minister Ana Sousa left.\n`;
    expect(found(text)).toEqual(['report']);
  });
});

it.each([
  'Coast Summit Ends with Declaration, Action Plan',
  'Coast summit ends with joint declaration',
  'Coast Summit Concludes With Joint Statement',
  'Coast summit concluded with a communiqué on fish',
  'Coast Summit Wraps Up with Rome Declaration',
])('%s: a headline of a report', (title) => {
  const lead =
    'The Third Coast Summit in Rome concluded on 3 May 2031, with participants adopting a leaders’ declaration on the sea.';
  expect(parser.parse(`${title}\n\n${lead}\n\nIt lists six areas of work.\n`).kind).toBe('news');
});

it('a text whose first paragraph tells of the meeting and whose numbers begin with the second is agreed', () => {
  const text =
    '2034 Forum Ministers Meeting – Outcomes\n\nThe annual standing meeting of Coastal States Forum Foreign Ministers was held in Suva on 10 August 2034. It was chaired by Rarua Kalo, Minister for Foreign Affairs of Vanuatu.\n\n2. Ministers thanked the Government of Fiji.\n\n3. Ministers agreed on a plan.\n\n4. Ministers noted the date of the next meeting.\n';
  expect(parser.parse(text).points.map(({ section, ordinal }) => `${section} ${ordinal}`)).toEqual([
    'communique 2',
    'communique 3',
    'communique 4',
  ]);
});
