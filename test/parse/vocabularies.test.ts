/** What an editor of the topics and of the codebook may rely on, and that docs/acts.md has the codebook as it is. */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { parse } from 'yaml';
import { VocabulariesSchema } from '../../src/parse/index.ts';
import { BUNDLED, parsed, parser } from './articles.ts';

const root = join(import.meta.dirname, '../..');
const read = (path: string) => readFileSync(join(root, path), 'utf8');
const { topics: TopicsSchema, acts: CodebookSchema } = VocabulariesSchema.shape;
const topics = TopicsSchema.parse(parse(read('data/vocabularies/topics.yaml')));
const codebook = CodebookSchema.parse(parse(read('data/vocabularies/acts.yaml')));

const topic = (id: string, more: object = {}) => ({
  id,
  labels: { zh: `中${id}`, en: `En ${id}`, ru: `Ру ${id}` },
  note: 'A note.',
  words: {},
  ...more,
});
const faults = (...given: object[]) =>
  (TopicsSchema.safeParse(given).error?.issues ?? []).map(
    ({ path, message }) => `${path.join('.')}: ${message}`,
  );

describe('topics', () => {
  it('are a scheme of 88, each evidenced by words or standing over some that are', () => {
    expect(topics).toHaveLength(88);
    const above = new Set(topics.map(({ broader }) => broader));
    for (const { id, words } of topics) expect(Boolean(words.zh && words.en) || above.has(id), id).toBe(true);
  });

  it.each([
    ['a broader one that is none', [topic('a', { broader: 'b' })], '0.broader: there is no topic "b"'],
    ['a related one that is none', [topic('a', { related: ['b'] })], '0.related: there is no topic "b"'],
    [
      'a circle',
      [topic('a', { broader: 'b' }), topic('b', { broader: 'a' })],
      '0.broader: "a" is broader than itself',
    ],
    [
      'an id twice',
      [topic('a'), topic('a', { labels: { zh: '乙', en: 'B', ru: 'Б' } })],
      '0.id: there are two topics "a"',
    ],
    [
      'a label twice',
      [topic('a'), topic('b', { labels: { zh: '中a', en: 'B', ru: 'Б' } })],
      '1.labels: "中a" stands for another topic already',
    ],
  ])('with %s are refused', (_, given, fault) => expect(faults(...given)).toContain(fault));

  it('are labelled in the language of the text, and found whatever the capitals', () => {
    const labels = (text: string) =>
      parser.parse(text).points.flatMap(({ tags }) => tags.map(({ id, label }) => `${id} ${label}`));
    expect(labels('一、双方支持海关合作。\n二、双方感谢。')).toEqual(['customs 海关与检验检疫']);
    expect(
      labels('Joint Statement\n\n1. We welcome Climate Change talks.\n2. Climate change matters.\n'),
    ).toEqual(['climate-change Climate change', 'climate-change Climate change']);
  });

  it('are evidenced by the longest phrase, which may say another thing', () => {
    const ids = parser
      .parse('一、双方在多边机制框架内协作。\n二、双方完善机制。\n三、双方讨论主权债务。')
      .points.map(({ tags }) => tags.map(({ id }) => id));
    expect(ids).toEqual([['multilateralism'], ['mechanism'], ['debt']]);
  });
});

describe('the codebook', () => {
  it('is shown in docs/acts.md by an act that the bundled article has', () => {
    const shown = JSON.parse(/```json\n([^`]*)```/.exec(read('docs/acts.md'))?.[1] ?? 'null');
    expect(parsed(BUNDLED).points.flatMap(({ acts }) => acts)).toContainEqual(shown);
  });

  it('stands in docs/acts.md as it is in the file', () => {
    const rows = read('docs/acts.md').match(/^\| `[a-z-]+` \|.*\| (?:speech|stance|event) \|.*$/gm) ?? [];
    expect(rows).toHaveLength(codebook.acts.length);
    codebook.acts.forEach(({ id, labels, definition, kind, commits, verbs }, i) => {
      const named = `| \`${id}\` | ${labels.zh} · ${labels.en} | ${definition} | ${kind} | ${commits} |`;
      expect(rows[i]).toContain(named);
      expect(rows[i]).toContain(verbs.zh[0]);
      expect(rows[i]).toContain(verbs.en[0]);
    });
  });

  it('codes each example as the act it is an example of', () => {
    for (const { id, example } of codebook.acts) {
      for (const text of [
        `联合声明\n\n一、${example.zh}\n二、${example.zh}`,
        `Joint Statement\n\n1. ${example.en}\n2. ${example.en}\n`,
      ]) {
        const acts = parser.parse(text).points[0]?.acts.map(({ act }) => act);
        expect(acts, text).toContain(id);
      }
    }
  });

  it('has each verb once', () => {
    const [first, second] = codebook.acts;
    const twice = { ...codebook, acts: [first, { ...second, verbs: first?.verbs }] };
    expect(CodebookSchema.safeParse(twice).error?.issues[0]?.message).toMatch(/stands for "review" already/);
  });
});
