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
