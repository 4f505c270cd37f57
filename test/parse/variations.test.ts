/**
 * What varies in real pages: each variation with the articles of test/corpus that have it. The articles are written for
 * the tests, with invented people, dates and events; what a careful reader finds in each stands beside it.
 */
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { parse as yaml } from 'yaml';
import { type Gold, GoldSchema, score } from '../../src/eval/index.ts';
import { SidecarSchema } from '../../src/parse/index.ts';
import { parser } from './articles.ts';
import { expectAnchored, expectConsistent, expectLossless } from './invariants.ts';

const corpus = join(import.meta.dirname, '../corpus');

interface Article {
  id: string;
  text: string;
  gold: Gold;
  sidecar: ReturnType<typeof SidecarSchema.parse> | undefined;
}

const articles: Article[] = readdirSync(corpus, { withFileTypes: true })
  .filter((entry) => entry.isDirectory())
  .flatMap(({ name: set }) => {
    const files = readdirSync(join(corpus, set));
    const read = (file: string) => readFileSync(join(corpus, set, file), 'utf8');
    return files
      .filter((file) => file.endsWith('.gold.json'))
      .map((file) => {
        const id = file.replace('.gold.json', '');
        return {
          id,
          text: decoded(readFileSync(join(corpus, set, `${id}.txt`)), id),
          gold: GoldSchema.parse(JSON.parse(read(file))),
          sidecar: files.includes(`${id}.yaml`) ? SidecarSchema.parse(yaml(read(`${id}.yaml`))) : undefined,
        };
      });
  });

/** Some files are in the encodings of older pages; their names say so. */
function decoded(bytes: Uint8Array, id: string): string {
  const label = /big5|gb18030/.exec(id)?.[0] ?? 'utf-8';
  return new TextDecoder(label, { ignoreBOM: true }).decode(bytes);
}

/** Articles by the beginnings of their ids. */
function named(ids: string): Article[] {
  return ids.split(' ').map((id) => {
    const found = articles.find((each) => each.id.startsWith(id));
    if (!found) throw new Error(`No article ${id} under test/corpus.`);
    return found;
  });
}

/** The fields in which a variation must not lead the parser astray. */
const NUMBERING = /^points$/;
const DATES = /^(meeting\.(date|endDate)|published)$/;
const PEOPLE = /^participants/;
const PLACES = /^meeting\.(city|country|format)$/;
const EVERYTHING = /^(points|meeting\..*|participants.*|published|kind|language)$/;

const variations: [variation: string, fields: RegExp, ids: string][] = [
  ['一、 at the head of a paragraph', NUMBERING, 'zh04 zh11 d211'],
  ['一、 inline after a full stop or a comma', NUMBERING, 'zh05 zh19 hz05'],
  ['（一） nested under 一、', NUMBERING, 'zh04 hz04 d211'],
  ['第一，… 第五，', NUMBERING, 'zh09 zh17 h205'],
  ['首先 … 第二, 其次, 再次, 最后', NUMBERING, 'zh03 zh23 h208'],
  ['一是/二是 inline in one sentence', NUMBERING, 'zh10 hz07'],
  ['一要/二要, in paragraphs and inline', NUMBERING, 'zh01 hz01 h206'],
  ['——', NUMBERING, 'zh21 hz06 hz10'],
  ['1. and １．', NUMBERING, 'zh24 h207'],
  ['1、', NUMBERING, 'zh12'],
  ['(1) with (i) nested', NUMBERING, 'zh22'],
  ['第一条', NUMBERING, 'zh06 hz03'],
  ['1\\. escaped', NUMBERING, 'zh08'],
  ['every point “1.”', NUMBERING, 'zh18'],
  ['1.1 under chapters', NUMBERING, 'd203'],
  ['numbered headings that are no points', NUMBERING, 'zh02 h203'],
  ['headings without a number between points', NUMBERING, 'd204'],
  ['continuation paragraphs belong to the point above', NUMBERING, 'zh06 zh23 hz07'],
  ['two lists in one speech', NUMBERING, 'hz06'],
  ['agreed points and remarks on one page', NUMBERING, 'hz07 h205'],
  ['full dates, in Arabic and Chinese digits', DATES, 'zh05 zh22 d211'],
  ['day only', DATES, 'zh10 hz07'],
  ['month and day only, year from the sidecar or the page', DATES, 'zh17 zh19'],
  ['no year to be had', DATES, 'zh21 hz08'],
  ['weekday only', DATES, 'zh03 zh23'],
  ['full-width digits', DATES, 'zh08 zh24'],
  ['当地时间, ranges', DATES, 'zh09 zh17 zh06'],
  ['a dateline that is not the meeting’s date', DATES, 'zh10 hz02 zh17'],
  ['a closing line of place and date', DATES, 'zh04 zh05'],
  ['lists of people with 和, titles with 兼, long forms of countries', PEOPLE, 'zh02 zh24 zh08'],
  ['names with · and initials', PEOPLE, 'zh01 zh10 hz05'],
  ['names with 和, 同, 于, 向 in them', PEOPLE, 'zh02 zh05 zh08 d202'],
  ['共同主持', PEOPLE, 'zh01 zh12 hz01'],
  ['a country’s representative without a name', PEOPLE, 'zh03 zh12 zh24'],
  ['spokespersons and entourage are no participants', PEOPLE, 'zh03 zh24'],
  ['heads of international organisations', PEOPLE, 'zh01 zh17 zh24'],
  ['participants inside point one', PEOPLE, 'zh11 zh24'],
  ['titles with a list in them', PEOPLE, 'zh13'],
  ['video', PLACES, 'zh18 hz03 d205'],
  ['a city with 市 or its province', PLACES, 'zh06 zh13 hz02'],
  ['a city that no vocabulary holds', PLACES, 'zh24 hz02'],
  ['host country implied', PLACES, 'zh05 h206'],
  ['YAML front matter and Markdown', EVERYTHING, 'zh08'],
  ['HTML', EVERYTHING, 'zh09 hz02'],
  ['everything on one line', EVERYTHING, 'zh10'],
  ['hard wraps, BOM, CRLF', EVERYTHING, 'zh11 hz06'],
  ['watermarks in every line, forum noise', EVERYTHING, 'zh12'],
  ['pinyin glosses', EVERYTHING, 'zh13'],
  ['pages in two languages', EVERYTHING, 'zh14'],
  ['AI summaries, subscription footers', NUMBERING, 'zh23 hz03'],
  ['four kinds of dash, half-width punctuation', EVERYTHING, 'zh19'],
  ['spaces inside words', EVERYTHING, 'zh24'],
  ['traditional characters, GB18030, Big5', EVERYTHING, 'zh03 zh04 zh07 zh22 hz04'],
  ['establishment of relations: no meeting, no points', EVERYTHING, 'zh07'],
  ['a second unrelated story in a round-up', NUMBERING, 'zh15 hz05'],
  ['a live ticker', NUMBERING, 'zh16'],
  ['namesakes, and 第10次会晤 of two men', EVERYTHING, 'zh17'],
];

describe.each(variations)('%s', (_, fields, ids) => {
  it.each(named(ids))('$id', ({ text, gold, sidecar }) => {
    const { mistakes } = score(parser.parse(text, sidecar), gold);
    expect(mistakes.filter(({ field }) => fields.test(field))).toEqual([]);
  });
});

describe('the invariants hold for every article of the corpus', () => {
  it.each(articles)('$id', ({ text, sidecar }) => {
    const found = parser.parse(text, sidecar);
    expectLossless(text, found);
    expectAnchored(text, found);
    expectConsistent(found);
  });
});
