/** The articles that the tests read: the bundled one, and those written for the tests with invented names and dates. */
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { basename, join } from 'node:path';
import { parse as yaml } from 'yaml';
import { type Sidecar, SidecarSchema, VocabulariesSchema } from '../../src/parse/index.ts';
import { createParser } from '../../src/parse/parser.ts';

const root = join(import.meta.dirname, '../..');
const read = (...path: string[]) => readFileSync(join(root, ...path), 'utf8');

export const vocabularies = VocabulariesSchema.parse(
  Object.fromEntries(
    Object.keys(VocabulariesSchema.shape).map((key) => [key, yaml(read('data/vocabularies', `${key}.yaml`))]),
  ),
);
export const parser = createParser(vocabularies);

export interface Article {
  id: string;
  text: string;
  sidecar: Sidecar | undefined;
}

export const BUNDLED = 'china-central-asia-fm4-2023';
export const articles: Article[] = ['data/articles', 'test/articles'].flatMap((folder) =>
  readdirSync(join(root, folder))
    .filter((name) => name.endsWith('.txt'))
    .sort()
    .map((name) => {
      const sidecar = name.replace(/\.txt$/, '.yaml');
      return {
        id: basename(name, '.txt'),
        text: read(folder, name),
        sidecar: existsSync(join(root, folder, sidecar))
          ? SidecarSchema.parse(yaml(read(folder, sidecar)))
          : undefined,
      };
    }),
);

/** The articles of test/corpus, in whichever encoding: read as UTF-8, those in another are hostile text. */
export const corpus: Pick<Article, 'id' | 'text'>[] = readdirSync(join(root, 'test/corpus'), {
  recursive: true,
  encoding: 'utf8',
})
  .filter((name) => /\.(?:txt|md|html?)$/.test(name))
  .sort()
  .map((name) => ({ id: name, text: read('test/corpus', name) }));

/** An article by its id. */
export function article(id: string): Article {
  const found = articles.find((each) => each.id === id);
  if (!found) throw new Error(`No article ${id} under data/articles or test/articles.`);
  return found;
}

/** The parse of an article, with its sidecar if it has one. */
export const parsed = (id: string) => parser.parse(article(id).text, article(id).sidecar);
