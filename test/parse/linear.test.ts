/**
 * Time grows with the length of the text, whatever it is made of: eight times the text takes eight times as long, with
 * room for noise; where a rule looked through all of it for each of its items it would take sixty-four times as long.
 * By processor time, which what else the machine does bears little upon. `npm run bench -- parse` has the figures.
 */
import { join } from 'node:path';
import { expect, it } from 'vitest';
import { makeTexts } from '../../bench/texts.ts';
import { parser } from './articles.ts';

const texts = Object.entries(makeTexts(join(import.meta.dirname, '../..')));

it.each(texts)('time grows with the length of %s', (_, make) => {
  const [small, large] = [make(15_000), make(120_000)];
  for (let i = 0; i < 3; i += 1) parser.parse(small);
  // What V8 compiles meanwhile counts too, and may fall on either: a rule that goes wrong does so each time.
  let growth = Number.POSITIVE_INFINITY;
  for (let tries = 0; tries < 3 && growth >= 28; tries += 1) growth = leastTime(large) / leastTime(small);
  expect(growth).toBeLessThan(28);
});

/** The least of several, in milliseconds: a pause of the garbage collector is no part of what a text takes. */
function leastTime(text: string): number {
  const times = [1, 2, 3].map(() => {
    const since = process.cpuUsage();
    parser.parse(text);
    const { user, system } = process.cpuUsage(since);
    return (user + system) / 1000;
  });
  return Math.min(...times);
}
