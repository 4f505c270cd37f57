import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { en } from '../../src/web/words/en.ts';
import { zh } from '../../src/web/words/zh.ts';

const web = join(import.meta.dirname, '../../src/web');
const code = readdirSync(web, { recursive: true, encoding: 'utf8' })
  .filter((file) => /\.tsx?$/.test(file) && !file.startsWith('words'))
  .map((file) => readFileSync(join(web, file), 'utf8'))
  .join('\n');

test('both languages have the same keys, all with words', () => {
  expect(Object.keys(en).sort()).toEqual(Object.keys(zh).sort());
  for (const word of [...Object.values(zh), ...Object.values(en)]) expect(word.trim()).not.toBe('');
});

test('both languages leave the same places to be filled in', () => {
  const places = (phrase: string) => (phrase.match(/\{\w+\}/g) ?? []).sort();
  for (const [key, phrase] of Object.entries(zh))
    expect(places(en[key as keyof typeof zh])).toEqual(places(phrase));
});

test('the English interface has no Chinese but examples, and the Chinese one no English sentence', () => {
  const withHan = Object.entries(en).filter(([, phrase]) => /\p{Script=Han}/u.test(phrase));
  expect(withHan.map(([key]) => key)).toEqual(['search.placeholder']);
  const withSentence = Object.entries(zh).filter(([, phrase]) => /[a-z]+ [a-z]+ [a-z]+/.test(phrase));
  expect(withSentence).toEqual([]);
});

test('no word is left that the interface does not say', () => {
  const groups = new Set([...code.matchAll(/name(?:Of)?\('(\w+)'/g)].map(([, group]) => group));
  const unused = Object.keys(zh).filter((key) => {
    const [group = ''] = key.split('.');
    return !code.includes(`'${key}'`) && !groups.has(group) && !code.includes(`\`${group}.\${`);
  });
  expect(unused).toEqual([]);
});
