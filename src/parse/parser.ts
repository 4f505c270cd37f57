import type { ParsedArticle, Sidecar } from './model.ts';
import type { Vocabularies } from './vocabulary.ts';

export interface Parser {
  /** Parses one article. Pure; never throws on content: what it could not settle stands in `problems`. */
  parse(text: string, sidecar?: Sidecar): ParsedArticle;
}

/** Compiles the vocabularies once; the parser may then be used for any number of articles. */
export function createParser(_vocabularies: Vocabularies): Parser {
  return {
    parse(text, sidecar) {
      const length = [...text].length;
      return {
        format: 'gongbao/1',
        title: null,
        kind: 'news',
        language: 'zh',
        length,
        source: null,
        published: sidecar?.published ?? null,
        publishedBasis: sidecar?.published ? 'curated' : null,
        pageUpdated: null,
        heading: null,
        blocks: length
          ? [{ type: 'chrome', heading: false, voice: 'page', speaker: null, start: 0, end: length }]
          : [],
        meetings: [],
        participants: [],
        points: [],
        tags: [],
        references: [],
        sidebar: null,
        problems: [],
      };
    },
  };
}
