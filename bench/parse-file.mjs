/**
 * Measures the parser on two files and prints the figures as JSON: in a process of its own, so that the memory is its own,
 * and on the compiled code. Articles in one file are parted by NUL and parsed in batches, as they are ingested.
 * Usage: node bench/parse-file.mjs <small file> <large file>
 */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { parse as parseYaml } from 'yaml';
import { foldForSearch, VocabulariesSchema } from '../dist/parse/index.js';
import { createParser } from '../dist/parse/parser.js';

const root = fileURLToPath(new URL('..', import.meta.url));
/** Milliseconds, in which the engine compiles what is used most; what that takes is no part of what is measured. */
const WARM_UP = 15_000;
/** How many articles an ingest parses together. */
const BATCH = 50;

const parser = loadParser();
const [small, large] = process.argv.slice(2);
for (const until = processor() + WARM_UP; processor() < until; ) parseAll(small);

const read = median([1, 2, 3].map(() => timeOf(() => foldForSearch(readFileSync(small, 'utf8')))));
const parseSmall = median([1, 2, 3].map(() => timeOf(() => parseAll(small))));
const parseLarge = timeOf(() => parseAll(large));
const memory = process.resourceUsage().maxRSS * 1024;
console.log(JSON.stringify({ read, parseSmall, parseLarge, memory }));

function parseAll(file) {
  const articles = readFileSync(file, 'utf8')
    .split('\0')
    .map((text) => ({ text }));
  for (let i = 0; i < articles.length; i += BATCH) parser.parseAll(articles.slice(i, i + BATCH));
}

function timeOf(work) {
  const since = processor();
  work();
  return processor() - since;
}

/** Milliseconds of processor time, the garbage collector's among them: what other programs do is no part of it. */
function processor() {
  const { user, system } = process.cpuUsage();
  return (user + system) / 1000;
}

function median(values) {
  return values.toSorted((a, b) => a - b)[values.length >> 1];
}

function loadParser() {
  const read = (key) => parseYaml(readFileSync(join(root, `data/vocabularies/${key}.yaml`), 'utf8'));
  const entries = Object.keys(VocabulariesSchema.shape).map((key) => [key, read(key)]);
  return createParser(VocabulariesSchema.parse(Object.fromEntries(entries)));
}
