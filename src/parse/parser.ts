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
  /**
   * Parses several articles, each as `parse` would alone, in less time: a rule goes through all of them before the next
   * one does, so that a processor has it at hand. All of them are in the memory at a time.
   */
  parseAll(articles: readonly Received[]): ParsedArticle[];
}

/** An article as received. */
export interface Received {
  text: string;
  sidecar?: Pick<Sidecar, 'published'> | undefined;
}

export function createParser(vocabularies: Vocabularies): Parser {
  const lexicon = compile(vocabularies);
  const parseAll = (articles: readonly Received[]) => {
    const all = articles.map(({ text, sidecar }) => {
      const draft = newDraft(text, lexicon, sidecar ?? null);
      const { tag, rules } = languageOf(draft.text);
      draft.language = tag;
      return { draft, rules };
    });
    for (const rules of new Set(all.map((each) => each.rules))) {
      const own = all.filter((each) => each.rules === rules);
      for (const rule of rules) for (const { draft } of own) rule(draft);
    }
    return all.map(({ draft }) => write(draft));
  };
  return { parse: (text, sidecar) => parseAll([{ text, sidecar }])[0] as ParsedArticle, parseAll };
}
