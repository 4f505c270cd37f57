import type { z } from 'zod';
import type { Codes } from '../http/index.ts';
import { type Vocabularies, VocabulariesSchema } from '../parse/index.ts';
import { ExitCode } from './errors.ts';
import { projectPath } from './paths.ts';
import { readYaml } from './read-yaml.ts';

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
  return readYaml(projectPath(`data/vocabularies/${key}.yaml`), schema, ExitCode.usage);
}
