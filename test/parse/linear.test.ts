/**
 * Time grows with the length of the text, whatever it is made of: eight times the text takes eight times as long, and twice that is
 * noise at most; where a rule looked through all of it for each of its items it would take up to sixty-four times as long. Of kinds
 * that are read quickly the texts are longer, as such a rule shows once it takes as long as all others together.
 * By processor time, which what else the machine does bears little upon. `npm run bench -- parse` has the figures.
 */
import { join } from 'node:path';
import { expect, it } from 'vitest';
import { type Make, makeTexts } from '../../bench/texts.ts';
import { parser } from './articles.ts';

/** Bytes of the longer text: as many as take this long to read, and no more than the largest. */
const SMALLEST = 120_000;
const LARGEST = 960_000;
const ENOUGH_MS = 30;
/** Eight for the text, and as much again. */
const MOST_GROWTH = 16;

const texts = Object.entries(makeTexts(join(import.meta.dirname, '../..')));

it.each(texts)('time grows with the length of %s', (_, make) => {
  const size = sizeFor(make);
  const [small, large] = [make(size / 8), make(size)];
  // What V8 compiles meanwhile counts too, and may fall on either: a rule that goes wrong does so each time.
  let growth = Number.POSITIVE_INFINITY;
  for (let tries = 0; tries < 4 && growth >= MOST_GROWTH; tries += 1)
    growth = leastTime(large) / leastTime(small);
  expect(growth).toBeLessThan(MOST_GROWTH);
});

function sizeFor(make: Make): number {
  let size = SMALLEST;
  while (size < LARGEST && timeOf(make(size)) < ENOUGH_MS) size *= 2;
  return size;
}

/** The least of several, in milliseconds: a pause of the garbage collector is no part of what a text takes. */
function leastTime(text: string): number {
  return Math.min(...[1, 2, 3].map(() => timeOf(text)));
}

function timeOf(text: string): number {
  const since = process.cpuUsage();
  parser.parse(text);
  const { user, system } = process.cpuUsage(since);
  return (user + system) / 1000;
}
