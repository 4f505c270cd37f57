/** The parser: vocabularies compiled once, then any number of articles. */
import { newDraft } from './draft.ts';
import { languageOf } from './languages.ts';
import type { ParsedArticle } from './model/article.ts';
import type { Sidecar } from './model/sidecar.ts';
import { compile } from './vocabulary/lexicon.ts';
import type { Vocabularies } from './vocabulary/vocabulary.ts';
import { write } from './write.ts';

export interface Parser {
  /**
   * Parses one article. Pure; never throws on content: what it could not settle stands in `problems`.
   * @param text the article as received, unchanged
   * @param sidecar what the text can't say; without it, dates may lack their year. Only its date is read.
   */
  parse(text: string, sidecar?: Pick<Sidecar, 'published'>): ParsedArticle;
}

export function createParser(vocabularies: Vocabularies): Parser {
  const lexicon = compile(vocabularies);
  return {
    parse(text, sidecar) {
      const draft = newDraft(text, lexicon, sidecar ?? null);
      const { tag, rules } = languageOf(draft.text);
      draft.language = tag;
      for (const rule of rules) rule(draft);
      return write(draft);
    },
  };
}
