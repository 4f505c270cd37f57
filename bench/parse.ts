/**
 * What parsing costs above the least that reading a text can cost: to read the file and fold it once. Text of the genre,
 * and text made to hurt patterns, each in two sizes: time must grow with the length. Everything in one run, on the
 * processor's time, so that whatever else the machine does matters little.
 */
import { spawnSync } from 'node:child_process';
import { rmSync, statSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { makeTexts } from './texts.ts';

const SMALL = 2_000_000;
const LARGE = 20_000_000;

interface Figures {
  read: number;
  parseSmall: number;
  parseLarge: number;
  memory: number;
}

/**
 * Measures every kind of text and prints a line for each.
 * @param folder where the texts are written, to be read from there
 * @param words only the kinds whose names hold one of these; all where there are none
 */
export function measureParsing(root: string, folder: string, words: string[]): void {
  spawnSync(process.execPath, [join(root, 'scripts/build.mjs')], { stdio: 'inherit' });
  console.log(
    'parsing, by processor time'.padEnd(36),
    ...['MB/s at 2 MB', 'at 20 MB', '20 MB / 2 MB', 'times reading', 'memory/size'].map((head) =>
      head.padStart(14),
    ),
  );
  const kinds = Object.entries(makeTexts(root)).filter(
    ([name]) => words.length === 0 || words.some((word) => name.includes(word)),
  );
  for (const [name, make] of kinds) {
    const [small, large] = [SMALL, LARGE].map((bytes) => {
      const file = join(folder, `${bytes}.txt`);
      writeFileSync(file, make(bytes));
      return { file, megabytes: statSync(file).size / 1_000_000 };
    }) as [Text, Text];
    const { read, parseSmall, parseLarge, memory } = measure(root, small, large);
    console.log(
      name.padEnd(36),
      ...[
        (small.megabytes * 1000) / parseSmall,
        (large.megabytes * 1000) / parseLarge,
        parseLarge / parseSmall / (large.megabytes / small.megabytes / 10),
        parseSmall / read,
        memory / 1_000_000 / large.megabytes,
      ].map((value) => value.toFixed(1).padStart(14)),
    );
    for (const { file } of [small, large]) rmSync(file);
  }
  console.log();
}

interface Text {
  file: string;
  megabytes: number;
}

function measure(root: string, small: Text, large: Text): Figures {
  const script = join(root, 'bench/parse-file.mjs');
  const { stdout, stderr, status } = spawnSync(process.execPath, [script, small.file, large.file], {
    encoding: 'utf8',
  });
  if (status !== 0) throw new Error(stderr);
  return JSON.parse(stdout);
}
