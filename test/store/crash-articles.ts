import { article } from './article.ts';

const lines = (count: number, text: string) =>
  Array.from({ length: count }, (_, index) => `${text}${index}。`);

/** An article, and the same one as it is found later, with more in it. */
export const firstArticle = article({ points: lines(40, '友好') });
export const laterArticle = article({ points: lines(60, '能源'), participants: [], date: '2031-05-07' });
