/** How speakers mark their points, beside First, … Second, …. */
import { describe, expect, it } from 'vitest';
import { parser } from '../articles.ts';

const SAID = 'President Awa Diop of Senegal made a proposal at the Third Coast Summit in Rome on 3 May 2031.';
const points = (text: string) =>
  parser
    .parse(text)
    .points.map(
      ({ section, ordinal, text: own }) =>
        `${section} ${ordinal} ${own.replace(/\s+/g, ' ').slice(0, 19).replace('We', 'we')}`,
    );
const TWO = ['remarks 1 we should build por', 'remarks 2 we should lend ship'];

describe('points in a report of what somebody said', () => {
  it.each([
    [
      'in quotation marks, told on',
      `${SAID}\n\n"First, we should build ports," Diop said.\n\nThere are too few, she added.\n\n"Second, we should lend ships," the president said.\n`,
    ],
    [
      'And second,',
      `${SAID}\n\nDiop said:\n\nFirst, we should build ports.\n\nAnd second, we should lend ships.\n`,
    ],
    [
      'Number two,',
      `${SAID}\n\nDiop said what is needed: firstly, we should build ports.\n\nNumber two, we should lend ships.\n`,
    ],
    [
      'Number one,',
      `${SAID}\n\nDiop said:\n\nNumber one, we should build ports.\n\nNumber two, we should lend ships.\n`,
    ],
    ['One, And two,', `${SAID}\n\nDiop said: One, we should build ports. And two, we should lend ships.\n`],
    [
      'First. Second.',
      `${SAID}\n\nDiop said:\n\nFirst. We should build ports.\n\nSecond. We should lend ships.\n`,
    ],
    [
      '1. 2. in a sentence',
      `${SAID}\n\nDiop made two proposals: 1. We should build ports; 2. We should lend ships.\n`,
    ],
    [
      '1) 2) in a sentence',
      `${SAID}\n\nDiop made two proposals: 1) we should build ports; 2) we should lend ships.\n`,
    ],
    [
      'that firstly, secondly,',
      `${SAID}\n\nDiop stressed that firstly, we should build ports; secondly, we should lend ships.\n`,
    ],
    [
      'in quotation marks, in one paragraph',
      `${SAID}\n\n"First, we should build ports," Diop said. "Second, we should lend ships."\n`,
    ],
  ])('%s', (_, text) => expect(points(`Diop speaks in Rome\n\n${text}`)).toEqual(TWO));
});

it('priorities are counted with their noun', () => {
  const text = `Diop speaks in Rome\n\n${SAID}\n\nDiop outlined her priorities. The first priority is ports. The second priority is ships.\n`;
  expect(points(text)).toEqual(['remarks 1 ports.', 'remarks 2 ships.']);
});

describe('a page that is a speech', () => {
  const BODY = 'I thank our hosts.\n\nFirst, we should build ports.\n\nSecond, we should lend ships.\n';
  it.each([
    `Address by the President of the Republic of Senegal Awa Diop at the Third Coast Summit\n\n03.05.2031\n\nDear friends!\n\n${BODY}`,
    `Full text of Awa Diop's speech at the Third Coast Summit\n\nROME, May 3 (Xinhua) -- President Awa Diop of Senegal spoke at the Third Coast Summit.\n\nBelow is the full text of her speech:\n\nDear friends,\n\n${BODY}`,
    `Press statement, Rome\n\nAwa Diop, President of Senegal: It has been a pleasure to host the Third Coast Summit.\n\n${BODY}`,
  ])('%j', (text) => expect(points(text)).toEqual(TWO));
});
