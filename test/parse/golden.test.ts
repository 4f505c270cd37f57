/**
 * The whole parse of every article against test/golden/<id>.json. After a change that is meant, write them anew with
 * UPDATE_GOLDEN=1 and read the diff. A golden that is missing fails.
 */
import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { ParsedArticleSchema } from '../../src/parse/index.ts';
import { articles, parser } from './articles.ts';

describe.each(articles)('$id', ({ id, text, sidecar }) => {
  const file = join(import.meta.dirname, `../golden/${id}.json`);
  const found = parser.parse(text, sidecar);

  it('parses as its golden says', () => {
    if (process.env.UPDATE_GOLDEN && !process.env.CI)
      writeFileSync(file, `${JSON.stringify(found, null, 1)}\n`);
    expect(existsSync(file), `${file} is missing: write it with UPDATE_GOLDEN=1 and check it by eye.`).toBe(
      true,
    );
    expect(found).toEqual(JSON.parse(readFileSync(file, 'utf8')));
  });

  it('has the documented format', () => {
    expect(ParsedArticleSchema.strict().parse(found)).toEqual(found);
  });
});
