/** The bundled article as the writer takes it, read by the real parser. */
import type { Article } from '../../src/store/index.ts';
import { article, BUNDLED, parsed } from '../parse/articles.ts';

export const realArticle: Article = { ...article(BUNDLED), parsed: parsed(BUNDLED) };
