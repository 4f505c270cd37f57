/** Recall and precision of the search, against plain looking. */
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import fc from 'fast-check';
import { beforeAll, describe, expect, test } from 'vitest';
import { foldForSearch } from '../../src/parse/index.ts';
import { createReader, createWriter, openDatabase, type Reader } from '../../src/store/index.ts';
import type { PointRecord } from '../../src/store/model/index.ts';
import { parser } from '../parse/articles.ts';
import { article } from './article.ts';
import { databaseWith, recordsOf } from './database.ts';

const corpus = fileURLToPath(new URL('../corpus', import.meta.url));

interface Hit {
  point: PointRecord;
  highlights: {
    field: 'heading' | 'text';
    start: number;
    end: number;
    source: { start: number; end: number } | null;
  }[];
  score: number | null;
}

let reader: Reader;
let everything: PointRecord[];
const texts = new Map<string, string>();

async function walk(find: (after: string | undefined) => Promise<{ records: Buffer; next: string | null }>) {
  const pages: Awaited<ReturnType<typeof find>>[] = [];
  let after: string | undefined;
  do {
    const page = await find(after);
    pages.push(page);
    after = page.next ?? undefined;
  } while (after !== undefined);
  return pages.flatMap((page) => recordsOf<never>(page as never));
}

const found = async (q: string): Promise<PointRecord[]> =>
  walk((after) => reader.points.list({ q: [q] }, { after, limit: 100 }));
const hits = async (q: string, sort: 'date' | 'relevance' = 'date'): Promise<Hit[]> =>
  walk((after) => reader.search.find({ q: [q], sort }, { after, limit: 100 }));

beforeAll(async () => {
  const db = openDatabase(':memory:', { readonly: false });
  const sets = readdirSync(corpus).filter((name) => /^(zh-1|zh-3|en-1|en-2)$/.test(name));
  const files = sets.flatMap((set) => readdirSync(join(corpus, set)).map((file) => join(corpus, set, file)));
  const articles = files
    .filter((file) => file.endsWith('.txt') && !/big5|gb18030/.test(file))
    .map((file) => ({ id: file.replace(/^.*\/(.*)\.txt$/, '$1'), text: readFileSync(file, 'utf8') }));
  for (const { id, text } of articles) texts.set(id, text);
  createWriter(db).writeAll(articles.map((each) => ({ ...each, parsed: parser.parse(each.text) })));
  reader = createReader(db);
  everything = await walk((after) => reader.points.list({}, { after, limit: 100 }));
}, 60_000);

/** What a search looks in. */
const searched = ({ heading, text }: PointRecord) =>
  heading && !text.includes(heading) ? [foldForSearch(heading), foldForSearch(text)] : [foldForSearch(text)];

/** Plain looking: does the text hold this, where a word must not be cut? */
function holds(text: string, sought: string): boolean {
  const wordlike = /[\p{L}\p{N}\p{M}]/u;
  const spaceless = /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}ー]/u;
  const inWord = (character: string | undefined) =>
    character !== undefined && wordlike.test(character) && !spaceless.test(character);
  const characters = [...text];
  const wanted = [...sought];
  return characters.some(
    (_, at) =>
      wanted.every((each, index) => characters[at + index] === each) &&
      !(inWord(characters[at - 1]) && inWord(wanted[0])) &&
      !(inWord(characters[at + wanted.length]) && inWord(wanted.at(-1))),
  );
}

const plainly = (sought: string) =>
  everything.filter((point) => searched(point).some((text) => holds(text, sought))).map(({ id }) => id);

describe('recall and precision are 1.000 against plain looking', () => {
  const cases = [
    ['Chinese', /[\u4e00-\u9fff]/],
    ['Latin', /[a-z]/],
  ] as const;
  test.each(cases)(
    'for every stretch of a text in %s, of every length',
    async (_, script) => {
      const those = everything.flatMap(searched).filter((text) => script.test(text));
      expect(those.length).toBeGreaterThan(50);
      let tried = 0;
      await fc.assert(
        fc.asyncProperty(
          fc.constantFrom(...those),
          fc.nat(),
          fc.oneof(
            { weight: 3, arbitrary: fc.integer({ min: 1, max: 8 }) },
            { weight: 1, arbitrary: fc.integer({ min: 9, max: 60 }) },
          ),
          async (text, start, length) => {
            const characters = [...text];
            const from = start % characters.length;
            const sought = characters
              .slice(from, from + length)
              .join('')
              .trim()
              .replace(/ +/g, ' ');
            fc.pre(/[\p{L}\p{N}\p{P}]/u.test(sought) && !sought.includes('"'));
            tried += 1;
            expect((await found(`"${sought}"`)).map(({ id }) => id)).toEqual(plainly(sought));
          },
        ),
        { numRuns: 300 },
      );
      expect(tried).toBeGreaterThan(200);
    },
    120_000,
  );

  test('for every two stretches, together, either, and one without the other', async () => {
    const all = everything.flatMap(searched).filter((text) => /[\u4e00-\u9fff]/.test(text));
    const stretch = fc
      .tuple(fc.constantFrom(...all), fc.nat(), fc.integer({ min: 1, max: 4 }))
      .map(([text, at, length]) => text.replace(/[^\u4e00-\u9fff]/g, '').slice(at % 40, (at % 40) + length));
    await fc.assert(
      fc.asyncProperty(stretch, stretch, async (a, b) => {
        fc.pre(a !== '' && b !== '');
        const [withA, withB] = [new Set(plainly(a)), new Set(plainly(b))];
        const ids = async (q: string) => (await found(q)).map(({ id }) => id);
        const those = (passes: (id: string) => boolean) => everything.map(({ id }) => id).filter(passes);
        // A heading and its text are searched as one: both words may be in either.
        expect(await ids(`${a} ${b}`)).toEqual(those((id) => withA.has(id) && withB.has(id)));
        expect(await ids(`${a} OR ${b}`)).toEqual(those((id) => withA.has(id) || withB.has(id)));
        expect(await ids(`${a} -${b}`)).toEqual(those((id) => withA.has(id) && !withB.has(id)));
      }),
      { numRuns: 60 },
    );
  }, 120_000);
});

test('every highlight is what was looked for, in the point and in the document', async () => {
  const characters = new Map([...texts].map(([id, text]) => [id, [...text]]));
  const some = [...'中国合作', '合作', '一带一路', 'cooperation', 'the', '2023', '“', '各方'];
  for (const q of some) {
    for (const { point, highlights } of await hits(q === '“' ? '"“"' : q)) {
      expect(highlights.length).toBeGreaterThan(0);
      for (const { field, start, end, source } of highlights) {
        const quote = [...(point[field] ?? '')].slice(start, end).join('');
        const folded = foldForSearch(quote);
        expect(folded.length > 0 && folded.includes(q === '“' ? '"' : q)).toBe(true);
        if (source) {
          const there = characters.get(point.document)?.slice(source.start, source.end).join('') ?? '';
          // Layout may stand between, and characters be written as `&ldquo;`: what a reader sees is the same.
          const shown = there.replace(/<[^>]*>|\s+/g, '');
          const first = quote.replace(/\s+/g, '').slice(0, 1);
          expect(shown.startsWith(first) || /^&\w+;/.test(shown), `${point.id}: ${quote} | ${there}`).toBe(
            true,
          );
        }
      }
    }
  }
}, 60_000);

describe('what counts as the same', () => {
  const points = [
    '中国—中亚机制。',
    '中国-中亚峰会。',
    '中國－中亞關係。',
    '共建“一带一路”，推动１０个项目。',
    '第10届 ASEAN 会议 export ports。',
    '𠮷野家与😀。',
  ];
  const with10 = () => databaseWith(article({ points, remarks: [], tags: [], topics: [] })).reader;
  const numbers = async (q: string) => {
    const page = await with10().points.list({ q: [q] }, { limit: 100 });
    return recordsOf<PointRecord>(page).map(({ ordinal }) => ordinal);
  };

  test.each([
    ['three kinds of dash, two scripts', '中国—中亚', [1, 2, 3]],
    ['traditional for simplified', '中國', [1, 2, 3]],
    ['full width for half width', '10', [4, 5]],
    ['half width for full width', '１０', [4, 5]],
    ['corner brackets for quotation marks', '建「一带一路」', [4]],
    ['a phrase pasted with its punctuation', '共建“一带一路”，推动10个项目。', [4]],
    ['capitals', 'asean', [5]],
    ['no part of a Latin word', 'port', []],
    ['no part of a number', '1', []],
    ['a number beside Chinese', '第10届', [5]],
    ['a character beyond the BMP', '𠮷', [6]],
    ['an emoji', '😀', [6]],
    ['a mark alone', '－', [1, 2, 3]],
    ['words in any order', '项目 共建', [4]],
    ['a phrase of words', '"ASEAN 会议"', [5]],
    ['a phrase in Chinese quotation marks', '“ASEAN 会议”', [5]],
    ['words that do not follow each other, as a phrase', '"会议 ASEAN"', []],
    ['either', '峰会 OR 关系', [2, 3]],
    ['either, where both sides have several', '中国 峰会 OR 共建 项目', [2, 4]],
    ['excluded', '中国 -峰会 -机制', [3]],
    ['only what is excluded', '-中国', [4, 5, 6]],
    ['an operator in quotation marks is a word', '"OR"', []],
    ['operators of FTS5 are characters', 'NEAR(中国 NOT*', []],
    ['a column filter of FTS5 is a word', 'grams:中国', []],
    ['a pattern of LIKE is a character', '%', []],
  ])('%s', async (_, q, expected) => {
    expect(await numbers(q)).toEqual(expected);
  });
});

test('places hold across characters beyond the BMP and headings that stand apart', async () => {
  const given = article({ remarks: [], points: ['😀友好😀合作。'] });
  Object.assign(given.parsed.points[0] as object, { heading: '另题友好' });
  const { reader: own } = databaseWith(given);
  const page = await own.search.find({ q: ['友好', '合作'], sort: 'date' }, { limit: 9 });
  const [{ highlights, point } = {} as Hit] = recordsOf<Hit>(page);
  expect(highlights.map(({ field, start, end }) => [field, start, end])).toEqual([
    ['heading', 2, 4],
    ['text', 1, 3],
    ['text', 4, 6],
  ]);
  const characters = [...given.text];
  expect(
    highlights.slice(1).map(({ source }) => characters.slice(source?.start, source?.end).join('')),
  ).toEqual(['友好', '合作']);
  expect(highlights[0]?.source).toBeNull();
  expect(point.id).toBe('alfa-2031.c1');
});

describe('the answer', () => {
  const many = Array.from(
    { length: 150 },
    (_, index) => `合作${'，合作'.repeat(index % 7)}${'。别的'.repeat(index % 5)}`,
  );
  const asked = async (q: string, sort: 'date' | 'relevance', limit: number) => {
    const { reader: own } = databaseWith(article({ points: many, remarks: [], topics: [], tags: [] }));
    return own.search.find({ q: [q], sort }, { limit });
  };

  test('says how far matches and their facets were counted', async () => {
    const page = await asked('合作', 'date', 20);
    expect(page).toMatchObject({ total: 50, totalRelation: 'gte', ranking: { sort: 'date', ranked: null } });
    expect(page.facets).toMatchObject({
      counted: 50,
      relation: 'gte',
      year: [{ value: '2031', points: 50 }],
    });
    const few = await asked('"合作，合作，合作，合作，合作，合作，合作" -"。别的。别的"', 'date', 20);
    expect(few.totalRelation).toBe('eq');
    expect(few.facets).toMatchObject({ counted: few.total, relation: 'eq' });
    expect(few.facets.meeting[0]).toEqual({ value: 'alfa-fm-1', label: '会晤 alfa-fm-1', points: few.total });
  });

  test('counts to the end where that is asked for', async () => {
    const { reader: own } = databaseWith(article({ points: many, remarks: [], topics: [], tags: [] }));
    const filters = { q: ['合作'], total: 'exact' as const };
    for (const sort of ['date', 'relevance'] as const) {
      const page = await own.search.find({ ...filters, sort }, { limit: 20 });
      expect(page).toMatchObject({
        total: 150,
        totalRelation: 'eq',
        facets: { counted: 150, relation: 'eq' },
      });
    }
    expect(await own.points.list(filters, { limit: 20 })).toMatchObject({ total: 150, totalRelation: 'eq' });
  });

  test('by relevance has the highest scores first, and says how many were ranked', async () => {
    const page = await asked('合作', 'relevance', 50);
    expect(page.ranking).toEqual({ sort: 'relevance', ranked: 150 });
    const scores = recordsOf<Hit>(page).map(({ score }) => score ?? 0);
    expect(scores).toEqual(scores.toSorted((a, b) => b - a));
    expect(scores[0]).toBeGreaterThan(scores.at(-1) ?? 0);
    expect(page.next).toBe('50');
  });
});
