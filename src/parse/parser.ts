/** The parser: vocabularies compiled once, then any number of articles. */
import { compile } from './lexicon.ts';
import type { ParsedArticle, Sidecar } from './model.ts';
import type { Vocabularies } from './vocabulary.ts';
import { readChinese } from './zh/index.ts';

export interface Parser {
  /**
   * Parses one article. Pure; never throws on content: what it could not settle stands in `problems`.
   * @param text the article as received, unchanged
   * @param sidecar what the text can't say; without it, dates may lack their year
   */
  parse(text: string, sidecar?: Sidecar): ParsedArticle;
}

export function createParser(vocabularies: Vocabularies): Parser {
  const lexicon = compile(vocabularies);
  return { parse: (text, sidecar) => readChinese(text, lexicon, sidecar ?? null) };
}
