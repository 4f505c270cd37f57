/** Finds the articles that the paths on a command line stand for. */
import { readdir, stat } from 'node:fs/promises';
import { join, resolve } from 'node:path';
import { CliError } from './errors.ts';
import { extension } from './read-article.ts';
import { describeFailure } from './read-text.ts';

export interface FoundTexts {
  /** Each file once, in the order given, those of a folder sorted by path. */
  files: string[];
  /** One sentence for each path that led to no file. */
  faults: string[];
}

/** A path of a file stands for the file, whatever its name; a folder for every text under it. */
export async function findTexts(paths: string[]): Promise<FoundTexts> {
  const files = new Map<string, string>();
  const faults: string[] = [];
  for (const path of paths) {
    try {
      const found = await expand(path);
      if (found.length === 0)
        faults.push(`${path} holds no article: put texts named *.txt, *.md or *.html into it.`);
      for (const file of found) if (!files.has(resolve(file))) files.set(resolve(file), file);
    } catch (error) {
      const failure = describeFailure(error, path);
      if (!(failure instanceof CliError)) throw failure;
      faults.push(failure.message);
    }
  }
  return { files: [...files.values()], faults };
}

async function expand(path: string): Promise<string[]> {
  if (!(await stat(path)).isDirectory()) return [path];
  const entries = await readdir(path, { withFileTypes: true, recursive: true });
  return entries
    .filter((entry) => extension.test(entry.name) && !entry.isDirectory())
    .map((entry) => join(entry.parentPath, entry.name))
    .sort();
}
