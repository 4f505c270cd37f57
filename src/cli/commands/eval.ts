import { existsSync } from 'node:fs';
import {
  type Fall,
  FloorsSchema,
  fallsBelow,
  GoldSchema,
  type Mistake,
  type Score,
  score,
  table,
  total,
} from '../../eval/index.ts';
import { CliError, ExitCode } from '../errors.ts';
import { findTexts } from '../find-texts.ts';
import { loadParser } from '../parser.ts';
import { extension, readArticle } from '../read-article.ts';
import { readYaml } from '../read-yaml.ts';
import { complain, plain, print } from '../terminal.ts';

export interface Evaluated {
  file: string;
  score: Score;
}

/**
 * `gongbao eval DIR`: parses the texts that have a gold file beside them, and prints the mistakes and a table of
 * precision, recall and F1 per field, or both as JSON. With floors, a field below its floor ends with an exit code of its own.
 * @throws {CliError} when a text, a sidecar, a gold file or the floors cannot be read, or nothing has a gold file
 */
export async function evaluate(folder: string, options: { json?: true; floors?: string }): Promise<void> {
  const floors = options.floors ? await readYaml(options.floors, FloorsSchema, ExitCode.input) : {};
  const evaluated = await evaluateFolder(folder, await loadParser());
  const fields = total(evaluated.map((each) => each.score));
  if (options.json) {
    const mistakes = evaluated.flatMap(({ file, score }) =>
      score.mistakes.map((each) => ({ file, ...each })),
    );
    print(JSON.stringify({ articles: evaluated.length, fields, mistakes }, null, 2));
  } else {
    for (const { file, score } of evaluated)
      for (const mistake of score.mistakes) print(describe(file, mistake));
    print(`${evaluated.length} articles\n${table(fields)}`);
  }
  const falls = fallsBelow(fields, floors);
  for (const fall of falls) complain(describeFall(fall));
  if (falls.length > 0) process.exitCode = ExitCode.floor;
}

/**
 * Each text of a folder that has a gold file beside it, and how what is found in it compares.
 * @throws {CliError} when a text, a sidecar or a gold file cannot be read, or nothing has a gold file
 */
export async function evaluateFolder(
  folder: string,
  parser: Awaited<ReturnType<typeof loadParser>>,
): Promise<Evaluated[]> {
  const { files, faults } = await findTexts([folder]);
  if (faults[0]) throw new CliError(ExitCode.input, faults[0]);
  const evaluated: Evaluated[] = [];
  for (const file of files) {
    const gold = goldOf(file);
    if (!gold) continue;
    const { text, sidecar } = await readArticle(file);
    const expected = await readYaml(gold, GoldSchema, ExitCode.input);
    evaluated.push({ file, score: score(parser.parse(text, sidecar), expected) });
  }
  if (evaluated.length > 0) return evaluated;
  throw new CliError(
    ExitCode.input,
    `${folder} holds no text with a gold file: put <name>.gold.json beside <name>.txt.`,
  );
}

/** `<name>.gold.json` beside the text, or `<name>.json`. */
function goldOf(file: string): string | undefined {
  const name = file.replace(extension, '');
  return [`${name}.gold.json`, `${name}.json`].find(existsSync);
}

function describe(file: string, { field, expected, found, span }: Mistake): string {
  const at = span ? ` (${span.start}–${span.end})` : '';
  return `${file}: ${field}: ${expected === null ? `found ${plain(found ?? '')}${at}` : `missed ${plain(expected)}`}`;
}

function describeFall({ field, floor, f1 }: Fall): string {
  return f1 === null
    ? `no gold file has the field ${field}, which has a floor of ${floor}.`
    : `${field} fell to F1 ${f1.toFixed(3)}, below its floor of ${floor}: mend what broke it.`;
}
