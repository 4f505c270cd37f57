/**
 * What parsing costs above the least that reading a text can cost: to read the file and fold it once. Text of the genre,
 * and text made to hurt patterns, each in two sizes: time must grow with the length.
 */
import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { parse as parseYaml } from 'yaml';
import { createParser, foldForSearch, type Parser, VocabulariesSchema } from '../src/parse/index.ts';
import { median } from './measure.ts';

const MEGABYTE = 1_000_000;
/** How often each size is measured: the larger one takes long enough for noise not to matter. */
const rounds = new Map([
  [MEGABYTE, 3],
  [10 * MEGABYTE, 1],
]);

export interface ParseRatios {
  name: string;
  /** Parsing against reading the file and folding it, at the smaller size. */
  ratio: number;
  /** The time for ten times the text, against the time for the text. */
  growth: number;
  /** Megabytes a second of the machine that this ran on, at the larger size. */
  speed: number;
}

/** Measures every kind of text. @param folder where the texts are written, to be read from there */
export function measureParsing(root: string, folder: string): ParseRatios[] {
  const parser = loadParser(root);
  const article = readFileSync(join(root, 'data/articles/china-central-asia-fm4-2023.txt'), 'utf8');
  for (let i = 0; i < 50; i += 1) parser.parse(article);
  return Object.entries(texts(article)).map(([name, make]) => {
    const [small, large] = [...rounds].map(([bytes, times]) => {
      const file = join(folder, 'text.txt');
      writeFileSync(file, make(bytes));
      return measure(parser, file, times);
    }) as [Times, Times];
    return { name, ratio: small.ratio, growth: large.parse / small.parse, speed: (10 * 1000) / large.parse };
  });
}

/** Makes texts of so many bytes, by what they are. */
function texts(article: string): Record<string, (bytes: number) => string> {
  const of = (unit: string) => (bytes: number) => unit.repeat(Math.ceil(bytes / Buffer.byteLength(unit)));
  return {
    articles: of(article),
    'articles on one line': of(article.replaceAll('\n', '')),
    'enumeration commas': of('、'),
    'nested brackets': (bytes) => '（'.repeat(bytes / 6) + '）'.repeat(bytes / 6),
    'markers only': of('一、\n'),
    'numbered lines of one letter': of('1. x\n'),
    // 100,000 of them in the smaller text.
    'nested tags': (bytes) => '<b>'.repeat(bytes / 10) + '</b>'.repeat(bytes / 10),
  };
}

interface Times {
  /** Milliseconds. */
  parse: number;
  ratio: number;
}

/** Medians over rounds; both are timed in each, so that whatever else the machine does meets both alike. */
function measure(parser: Parser, file: string, rounds: number): Times {
  const times = Array.from({ length: rounds }, () => {
    const read = timeOf(() => foldForSearch(readFileSync(file, 'utf8')));
    const text = readFileSync(file, 'utf8');
    const parse = timeOf(() => parser.parse(text));
    return { parse, ratio: parse / read };
  });
  return { parse: median(times.map(({ parse }) => parse)), ratio: median(times.map(({ ratio }) => ratio)) };
}

function timeOf(work: () => unknown): number {
  const since = performance.now();
  work();
  return performance.now() - since;
}

function loadParser(root: string): Parser {
  const read = (key: string) => parseYaml(readFileSync(join(root, `data/vocabularies/${key}.yaml`), 'utf8'));
  const keys = Object.keys(VocabulariesSchema.shape);
  return createParser(VocabulariesSchema.parse(Object.fromEntries(keys.map((key) => [key, read(key)]))));
}
