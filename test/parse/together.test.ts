/** Articles that are parsed together. */
import { expect, it } from 'vitest';
import { articles, corpus, parser } from './articles.ts';

it('articles parsed together, in several languages, are each what they are alone, in their order', () => {
  const mixed = [...articles, ...corpus.slice(0, 20), ...corpus.slice(-20), { text: '', sidecar: undefined }];
  const alone = mixed.map(({ text, ...each }) =>
    parser.parse(text, 'sidecar' in each ? each.sidecar : undefined),
  );
  expect(parser.parseAll(mixed)).toEqual(alone);
});

it('no articles are parsed to none', () => {
  expect(parser.parseAll([])).toEqual([]);
});
