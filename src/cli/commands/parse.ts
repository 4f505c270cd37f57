import { createParser } from '../../parse/index.ts';
import { readArticle } from '../read-article.ts';
import { print, warn } from '../terminal.ts';
import { readVocabularies } from '../vocabularies.ts';

/** `gongbao parse FILE|-`: prints what the parser finds, as a ParsedArticle in JSON. */
export async function parse(file: string, options: { sidecar?: string | false }): Promise<void> {
  const { text, sidecar } = await readArticle(file, options.sidecar);
  const parsed = createParser(await readVocabularies()).parse(text, sidecar);
  print(JSON.stringify(parsed, null, 2));
  if (parsed.points.length === 0) warn(`no numbered point was found in ${file === '-' ? 'the text' : file}.`);
}
