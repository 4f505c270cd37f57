import { type Vocabularies, VocabulariesSchema } from '../parse/index.ts';
import { ExitCode } from './errors.ts';
import { projectPath } from './paths.ts';
import { readYaml } from './read-yaml.ts';

/**
 * Reads data/vocabularies: one YAML file for each key of the schema, named after it.
 * @throws {CliError} naming the file, the line and what is wrong there
 */
export async function readVocabularies(): Promise<Vocabularies> {
  const entries = Object.entries(VocabulariesSchema.shape).map(async ([key, schema]) => {
    const file = projectPath(`data/vocabularies/${key}.yaml`);
    return [key, await readYaml<unknown>(file, schema, ExitCode.usage)];
  });
  return Object.fromEntries(await Promise.all(entries)) as Vocabularies;
}
