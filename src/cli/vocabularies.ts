import { hash } from 'node:crypto';
import { readFile } from 'node:fs/promises';
import type * as z from 'zod';
import type { Codes } from '../http/index.ts';
import { type Vocabularies, VocabulariesSchema } from '../parse/index.ts';
import { ExitCode } from './errors.ts';
import { projectPath } from './paths.ts';

/**
 * Reads data/vocabularies: one YAML file for each key of the schema, named after it.
 * @throws {CliError} naming the file, the line and what is wrong there
 */
export async function readVocabularies(): Promise<Vocabularies> {
  const keys = Object.keys(VocabulariesSchema.shape) as (keyof Vocabularies)[];
  const entries = keys.map(async (key) => [key, await readVocabulary(key)]);
  return Object.fromEntries(await Promise.all(entries)) as Vocabularies;
}

/**
 * Reads what the server says of its own vocabularies: the topics and the acts.
 * @throws {CliError} as above
 */
export async function readCodes(): Promise<Codes> {
  const [topics, { acts }] = await Promise.all([readVocabulary('topics'), readVocabulary('acts')]);
  return { topics, acts };
}

async function readVocabulary<Key extends keyof Vocabularies>(key: Key): Promise<Vocabularies[Key]> {
  const schema = VocabulariesSchema.shape[key] as unknown as z.ZodType<Vocabularies[Key]>;
  const file = projectPath(`data/vocabularies/${key}.yaml`);
  const known = await findBuilt(file);
  if (known !== undefined) return known as Vocabularies[Key];
  const { readYaml } = await import('./read-yaml.ts');
  return await readYaml(file, schema, ExitCode.usage);
}

/**
 * What a file holds, where the build has read it with the same content and checked it; reading YAML would take longer than the
 * server to start.
 */
async function findBuilt(file: string): Promise<unknown> {
  try {
    const name = hash('sha256', await readFile(file));
    return JSON.parse(await readFile(projectPath(`dist/vocabularies/${name}.json`), 'utf8'));
  } catch {
    return undefined;
  }
}
