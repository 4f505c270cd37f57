import fc from 'fast-check';
import { beforeAll, describe, expect, test } from 'vitest';
import { createReader, createWriter, openDatabase, type Page, type Reader } from '../../src/store/index.ts';
import { article } from './article.ts';
import { recordsOf } from './database.ts';

const some = { limit: 100 };
let reader: Reader;

const ids = (page: Page) => recordsOf(page).map(({ id }) => id);

beforeAll(() => {
  const db = openDatabase(':memory:', { readonly: false });
  const writer = createWriter(db);
  writer.write(article());
  writer.write(
    article({
      id: 'bravo-2032',
      title: '丙国丁国ＡＢＣ峰会',
      date: '2032-07',
      meeting: 'bravo-summit',
      participants: [{ id: 'bing-xi', name: '丙西', country: 'CC', titles: ['总统'] }],
      mentions: [{ id: 'charlie', date: '2030', status: 'planned', level: 'summit', country: null }],
      points: ['支持能源ABC。', '别的。'],
      remarks: [],
      sidecar: { published: '2032-07-09' },
    }),
  );
  reader = createReader(db);
});

describe('filters of points', () => {
  const cases: [string, Parameters<Reader['points']['list']>[0], string[]][] = [
    [
      'none: newest meeting first, in the order of the text',
      {},
      ['bravo-2032.c1', 'bravo-2032.c2', 'alfa-2031.r1', 'alfa-2031.c1', 'alfa-2031.c2'],
    ],
    ['meeting', { meeting: ['bravo-summit'] }, ['bravo-2032.c1', 'bravo-2032.c2']],
    ['document', { document: ['alfa-2031'] }, ['alfa-2031.r1', 'alfa-2031.c1', 'alfa-2031.c2']],
    ['section', { section: ['remarks'] }, ['alfa-2031.r1']],
    ['voice', { voice: ['speaker'] }, ['alfa-2031.r1']],
    ['tag by label', { tag: ['友好'] }, ['alfa-2031.r1', 'alfa-2031.c1']],
    ['tag by id', { tag: ['s-友好'] }, ['alfa-2031.r1', 'alfa-2031.c1']],
    ['topic by id', { topic: ['energy'] }, ['bravo-2032.c1', 'alfa-2031.c2']],
    ['topic by label', { topic: ['能源'] }, ['bravo-2032.c1', 'alfa-2031.c2']],
    ['topic, never a tag of the page', { topic: ['友好'] }, []],
    ['country', { country: ['CC'] }, ['bravo-2032.c1', 'bravo-2032.c2']],
    ['q of one character', { q: ['绿'] }, ['alfa-2031.c2']],
    ['q in another width and case', { q: ['ａｂc'] }, ['bravo-2032.c1']],
    ['q that is a pattern elsewhere', { q: ['%'] }, []],
    ['any value of one', { section: ['remarks'], q: ['友', '绿'] }, ['alfa-2031.r1']],
    ['all of several', { topic: ['energy'], country: ['AA', 'BB'] }, ['alfa-2031.c2']],
    ['a value that is nothing', { meeting: ["' OR 1=1 --"] }, []],
  ];
  test.each(cases)('%s', async (_, filters, expected) => {
    const page = await reader.points.list(filters, some);
    expect(ids(page)).toEqual(expected);
    expect(page.total).toBe(expected.length);
  });
});

describe('filters of meetings', () => {
  const all = ['bravo-summit', 'alfa-fm-1', 'charlie'];
  const cases: [string, Parameters<Reader['meetings']['list']>[0], string[]][] = [
    ['none: newest first', {}, all],
    ['series by id', { series: ['alfa-fm'] }, all],
    ['series by name', { series: ['甲乙外长会晤'] }, all],
    ['a country that took part', { country: ['CC'] }, ['bravo-summit']],
    ['the country where it was held', { country: ['AA'] }, ['bravo-summit', 'alfa-fm-1']],
    ['status', { status: ['planned'] }, ['charlie']],
    ['level', { level: ['summit'] }, ['charlie']],
    ['from', { from: ['2031-05-06'] }, ['bravo-summit', 'alfa-fm-1']],
    ['from within a month that is all that is known', { from: ['2032-07-20'] }, ['bravo-summit']],
    ['to', { to: ['2031'] }, ['alfa-fm-1', 'charlie']],
    ['from and to', { from: ['2031-01'], to: ['2031-12-31'] }, ['alfa-fm-1']],
    ['q', { q: ['alfa'] }, ['alfa-fm-1']],
  ];
  test.each(cases)('%s', async (_, filters, expected) => {
    expect(ids(await reader.meetings.list(filters, some))).toEqual(expected);
  });
});

describe('filters of documents, people and tags', () => {
  test('documents by kind, language, meeting and title', async () => {
    const list = async (filters: Parameters<Reader['documents']['list']>[0]) =>
      ids(await reader.documents.list(filters, some));
    expect(await list({})).toEqual(['bravo-2032', 'alfa-2031']);
    expect(await list({ kind: ['news'] })).toEqual([]);
    expect(await list({ language: ['zh-Hans'], meeting: ['charlie'] })).toEqual(['bravo-2032']);
    expect(await list({ q: ['abc'] })).toEqual(['bravo-2032']);
  });

  test('people by country, meeting and name', async () => {
    const list = async (filters: Parameters<Reader['people']['list']>[0]) =>
      ids(await reader.people.list(filters, some));
    expect(await list({})).toEqual(['bing-xi', 'jia-wen', 'yi-duo']);
    expect(await list({ country: ['AA', 'CC'] })).toEqual(['bing-xi', 'jia-wen']);
    expect(await list({ meeting: ['alfa-fm-1'], q: ['多'] })).toEqual(['yi-duo']);
  });

  test('tags by scheme and document, those of most points first, with their counts', async () => {
    const list = async (filters: Parameters<Reader['tags']['list']>[0]) =>
      recordsOf(await reader.tags.list(filters, some));
    expect(await list({})).toEqual([
      { scheme: 'source', id: 's-友好', label: '友好', points: 2, documents: 2 },
      { scheme: 'source', id: 's-能源', label: '能源', points: 2, documents: 2 },
      { scheme: 'topic', id: 'energy', label: '能源', points: 2, documents: 2 },
    ]);
    expect(await list({ scheme: ['topic'], document: ['bravo-2032'] })).toHaveLength(1);
    expect(await list({ document: ['none'] })).toEqual([]);
  });
});

test('what belongs to something that is not there is null', async () => {
  expect(await reader.documents.get('none')).toBeNull();
  expect(await reader.documents.text('none')).toBeNull();
  expect(await reader.documents.blocks('none', {}, some)).toBeNull();
  expect(await reader.documents.references('none', {}, some)).toBeNull();
  expect(await reader.meetings.get('none')).toBeNull();
  expect(await reader.meetings.participants('none', some)).toBeNull();
  expect(await reader.points.get('none')).toBeNull();
  expect(await reader.people.get('none')).toBeNull();
});

test('what belongs to something but matches no filter is an empty page', async () => {
  const none = { records: Buffer.of(), next: null, total: 0, totalRelation: 'eq' };
  expect(await reader.documents.blocks('alfa-2031', { type: ['sidebar'] }, some)).toEqual(none);
  expect(await reader.documents.references('alfa-2031', { kind: ['place'] }, some)).toEqual(none);
});

test('counts to ten thousand, and then says that there are more', async () => {
  const db = openDatabase(':memory:', { readonly: false });
  const given = article();
  const [block] = given.parsed.blocks;
  if (!block) throw new Error('no block');
  const writer = createWriter(db);
  const withBlocks = (count: number) => {
    writer.write({ ...given, parsed: { ...given.parsed, blocks: Array(count).fill({ ...block, end: 0 }) } });
    return createReader(db).documents.blocks(given.id, {}, { limit: 1 });
  };
  expect(await withBlocks(10_000)).toMatchObject({ total: 10_000, totalRelation: 'eq' });
  expect(await withBlocks(10_001)).toMatchObject({ total: 10_000, totalRelation: 'gte' });
});

test('for every limit, the pages of a list join to the whole of it', async () => {
  const whole = recordsOf(await reader.points.list({}, some));
  await fc.assert(
    fc.asyncProperty(fc.integer({ min: 1, max: 7 }), async (limit) => {
      const joined: unknown[] = [];
      let after: string | undefined;
      do {
        const page = await reader.points.list({}, { limit, after });
        expect(recordsOf(page).length).toBeLessThanOrEqual(limit);
        joined.push(...recordsOf(page));
        after = page.next ?? undefined;
      } while (after !== undefined);
      expect(joined).toEqual(whole);
    }),
  );
});
