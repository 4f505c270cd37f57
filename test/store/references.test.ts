/** What several documents refer to: one thing, under the name that it has or that most of them use. */
import { expect, test } from 'vitest';
import type { ParsedReference } from '../../src/parse/index.ts';
import { type Article, createReader } from '../../src/store/index.ts';
import { type ArticleOptions, article } from './article.ts';
import { databaseWith, recordsOf } from './database.ts';

const some = { limit: 100 };
const bare: ArticleOptions = { meeting: null, points: [], remarks: [], tags: [], references: ['友好宪章'] };

/** An article that refers to one thing as it calls it, where it names the charter. */
function referring(
  id: string,
  to: Pick<ParsedReference, 'kind' | 'id' | 'label'>,
  more: ArticleOptions = {},
): Article {
  const made = article({ ...bare, ...more, id });
  const [charter] = made.parsed.references as [ParsedReference];
  return { ...made, parsed: { ...made.parsed, references: [{ ...charter, ...to }] } };
}

async function labelsOf(reader: ReturnType<typeof createReader>, kind: ParsedReference['kind']) {
  const page = await reader.references.list({ kind: [kind] }, some);
  return recordsOf<{ label: string; labels: string[] }>(page).map(({ label, labels }) => [label, ...labels]);
}

test('a meeting is called by its name, whatever those call it who refer to it', async () => {
  const next = { kind: 'meeting', id: 'm', label: '下次会议' } as const;
  const mentions = [{ id: 'm', name: '甲乙外长第五次会晤' }];
  const { reader, writer } = databaseWith(referring('a', next, { mentions }));
  expect(await labelsOf(reader, 'meeting')).toEqual([
    ['甲乙外长第五次会晤', '甲乙外长第五次会晤', '下次会议'],
  ]);
  writer.write(article({ id: 'b', meeting: 'm', title: '乙国甲国外长会晤' }));
  const [[label] = []] = await labelsOf(reader, 'meeting');
  expect(label).toBe(
    (recordsOf<{ name: string }>(await reader.meetings.list({}, some))[0] as { name: string }).name,
  );
});

test('anything else is called as most documents call it, then as the first of them does', async () => {
  const charter = (label: string) => ({ kind: 'document', id: 'charter', label }) as const;
  const { reader, writer } = databaseWith(
    referring('a', charter('友好宪章')),
    referring('b', charter('Charter of Friendship')),
  );
  expect((await labelsOf(reader, 'document'))[0]?.[0]).toBe('友好宪章');
  writer.write(referring('c', charter('Charter of Friendship')));
  expect((await labelsOf(reader, 'document'))[0]?.[0]).toBe('Charter of Friendship');
});
