/** Front matter: what YAML reads in its values is what the title is. */
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { stringify } from 'yaml';
import { Source } from '../../../src/parse/text/source.ts';
import { parser } from '../articles.ts';

const BODY =
  '\n\nThe foreign ministers of Kenya and Ghana met in Mombasa on 3 May 2031 and agreed to go on.\n';
const titleOf = (frontMatter: string) => parser.parse(`---\n${frontMatter}\n---${BODY}`).title;

describe('front matter', () => {
  test('a title in double quotation marks that goes on on the next line is read whole, with its escapes', () => {
    const written =
      'date: 2031-05-03\ntitle: "Joint Statement of the Ministers\\u2019 Meeting on\\\n  \\ Trade\\_Routes"';
    expect(titleOf(written)?.replace(/\s/g, ' ')).toBe(
      'Joint Statement of the Ministers’ Meeting on Trade Routes',
    );
  });

  test('so is a plain one, and one in single quotation marks', () => {
    expect(titleOf('title: Joint Statement of the Ministers of Kenya and\n  Ghana')).toBe(
      'Joint Statement of the Ministers of Kenya and Ghana',
    );
    expect(titleOf("title: 'Joint Statement of the Ministers'' Meeting'")).toBe(
      "Joint Statement of the Ministers' Meeting",
    );
  });

  test('a list below a key stays a list', () => {
    const { folded } = new Source('---\ntags:\n  - trade\n  - ports\n---\nText.');
    expect(folded).toContain('\n  - ports');
  });

  test('for every title: as YAML writes it, it is read as it was', () => {
    const words = fc.array(
      fc.constantFrom('Talks', 'on', '“Trade”', 'A: B', "Kenya's", 'Ports', '#3', '–', 'routes'),
      {
        minLength: 1,
        maxLength: 30,
      },
    );
    fc.assert(
      fc.property(words, (all) => {
        const title = all.join(' ');
        const { folded } = new Source(`---\n${stringify({ title }, { lineWidth: 40 })}---\n`);
        expect(folded.replace(/\s+/g, ' ')).toContain(new Source(title).folded);
      }),
    );
  });
});
