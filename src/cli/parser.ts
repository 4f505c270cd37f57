import { createParser, type Parser } from '../parse/parser.ts';
import { readVocabularies } from './vocabularies.ts';

/**
 * The parser with the words of data/vocabularies.
 * @throws {CliError} naming the file, the line and what is wrong there
 */
export async function loadParser(): Promise<Parser> {
  return createParser(await readVocabularies());
}
