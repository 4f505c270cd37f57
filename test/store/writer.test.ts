import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { createReader, createWriter, openDatabase } from '../../src/store/index.ts';
import type { MeetingRecord } from '../../src/store/model/index.ts';
import { type ArticleOptions, article } from './article.ts';
import { databaseWith, dump, open, recordsOf, temporaryFolder } from './database.ts';

const some = { limit: 100 };

describe('writing', () => {
  test('says whether an article was added, changed or known', () => {
    const { writer } = databaseWith();
    expect(writer.write(article())).toBe('added');
    expect(writer.write(article())).toBe('unchanged');
    expect(writer.write(article({ title: '另一标题' }))).toBe('changed');
  });

  test('several articles at once leave the database as each by itself does, in any order', () => {
    const all = [
      article(),
      article({ id: 'bravo', title: '丙国会谈', tags: ['贸易'], points: ['贸易。'] }),
      article({
        id: 'charlie',
        date: '2030-01-02',
        participants: [{ id: 'jia-wen', name: '甲文', country: 'AA' }],
      }),
      article({ id: 'bravo', title: '另一标题' }),
    ];
    const { db, writer } = databaseWith();
    expect(writer.writeAll([...all, all[0] as (typeof all)[0]])).toEqual([
      'added',
      'added',
      'added',
      'changed',
      'unchanged',
    ]);
    expect(dump(db)).toEqual(
      dump(databaseWith(...all.toReversed().slice(0, 1), ...all.slice(0, 1), ...all.slice(2, 3)).db),
    );
  });

  test('several articles at once are stored all or none', async () => {
    const { writer, reader } = databaseWith();
    const broken = article({ id: 'bravo' });
    broken.parsed.participants.forEach((participant) => Object.assign(participant, { meetingId: 'none' }));
    expect(() => writer.writeAll([article(), broken])).toThrow(/FOREIGN KEY/);
    expect(await reader.documentCount()).toBe(0);
  });

  test('where the file may not grow, says that the disk is full and leaves everything as it was', () => {
    const { db, writer } = databaseWith(article());
    const before = dump(db);
    const pages = Number(db.sqlite.pragma('page_count', { simple: true }));
    db.sqlite.pragma(`max_page_count = ${pages}`);
    const large = article({ id: 'bravo', points: Array(300).fill('绿色能源。') });
    expect(() => writer.write(large)).toThrow(/cannot grow because the disk is full/);
    expect(dump(db)).toEqual(before);
    db.sqlite.pragma(`max_page_count = ${pages + 10_000}`);
    expect(writer.write(large)).toBe('added');
    expect(dump(db)).toEqual(dump(databaseWith(article(), large).db));
  });

  test('writes not one byte when the article is known', () => {
    const file = join(temporaryFolder(), 'gongbao.sqlite');
    const first = openDatabase(file, { readonly: false });
    createWriter(first).write(article());
    first.close();
    const bytes = readFileSync(file);
    const again = openDatabase(file, { readonly: false });
    expect(createWriter(again).write(article())).toBe('unchanged');
    again.close();
    expect(readFileSync(file).equals(bytes)).toBe(true);
  });

  test('keeps the text byte for byte, whatever stands in it', async () => {
    const text = '\uFEFF甲\r\n\t𠀀\u0000😀 e\u0301';
    const { reader } = databaseWith({ ...article(), text });
    expect((await reader.documents.text('alfa-2031'))?.toString()).toBe(text);
  });

  test('gives each block its text, counted in code points, so that the blocks join to the text', async () => {
    const given = article({ title: '甲😀乙𠀀会', remarks: ['😀😀好。'] });
    const { reader } = databaseWith(given);
    const blocks = recordsOf<{ text: string }>(await reader.documents.blocks('alfa-2031', {}, some));
    expect(blocks.map((block) => block.text).join('')).toBe(given.text);
  });

  test('refuses a record that is not as its schema says, and stores nothing of the article', async () => {
    const { writer, reader } = databaseWith();
    const broken = article();
    broken.parsed.points.forEach((point) => Object.assign(point, { section: 'margin' }));
    expect(() => writer.write(broken)).toThrow();
    expect(await reader.documentCount()).toBe(0);
  });

  test('refuses a participant at a meeting that the article does not speak of', async () => {
    const { writer, reader } = databaseWith();
    const broken = article();
    broken.parsed.participants.forEach((participant) => Object.assign(participant, { meetingId: 'none' }));
    expect(() => writer.write(broken)).toThrow(/FOREIGN KEY/);
    expect(await reader.documentCount()).toBe(0);
  });

  test('says that the file is locked while another process writes', () => {
    const { db, writer } = databaseWith();
    const other = open(db.file);
    db.sqlite.pragma('busy_timeout = 50');
    other.sqlite.exec('BEGIN IMMEDIATE');
    expect(() => writer.write(article())).toThrow(expect.objectContaining({ code: 'locked' }));
    other.sqlite.exec('ROLLBACK');
    expect(writer.write(article())).toBe('added');
  });

  test('lets a reader go on reading the state before, until the article is whole', async () => {
    const { db, writer } = databaseWith(article());
    const other = open(db.file, { readonly: true });
    const reader = createReader(other);
    other.sqlite.exec('BEGIN');
    const before = await reader.datasetVersion();
    writer.write(article({ points: [] }));
    expect(await reader.datasetVersion()).toBe(before);
    expect((await reader.points.list({}, some)).total).toBe(3);
    other.sqlite.exec('COMMIT');
    expect((await reader.points.list({}, some)).total).toBe(1);
  });
});

describe('writing an article again with less in it', () => {
  const bare: ArticleOptions = {
    meeting: null,
    points: ['一条。'],
    remarks: [],
    tags: [],
    topics: [],
    references: [],
  };

  test('leaves nothing behind', () => {
    const { db, writer } = databaseWith(article());
    writer.write(article(bare));
    expect(dump(db)).toEqual(dump(databaseWith(article(bare)).db));
  });

  test('keeps what another article says too', async () => {
    const other = article({ id: 'bravo-2032', points: ['友好。'] });
    const { db, writer, reader } = databaseWith(article(), other);
    writer.write(article(bare));
    expect(dump(db)).toEqual(dump(databaseWith(other, article(bare)).db));
    const [meeting] = recordsOf<MeetingRecord>(await reader.meetings.list({}, some));
    expect(meeting?.documents.map((document) => document.id)).toEqual(['bravo-2032']);
  });
});

describe('the dataset version', () => {
  test('changes when a document does, and comes back with it', async () => {
    const { writer, reader } = databaseWith();
    const versions = [await reader.datasetVersion()];
    for (const title of ['甲', '乙', '甲']) {
      writer.write(article({ title }));
      versions.push(await reader.datasetVersion());
    }
    expect(versions[3]).toBe(versions[1]);
    expect(new Set(versions).size).toBe(3);
  });

  test('is of the whole content of each document, the sidecar too', async () => {
    const { writer, reader } = databaseWith(article({ sidecar: { rights: '甲' } }));
    const before = await reader.datasetVersion();
    expect(writer.write(article({ sidecar: { rights: '乙' } }))).toBe('changed');
    expect(await reader.datasetVersion()).not.toBe(before);
  });
});

const options: fc.Arbitrary<ArticleOptions> = fc.record({
  id: fc.constantFrom('a', 'a-b', 'b', 'c'),
  meeting: fc.constantFrom('m-1', 'm-2', null),
  date: fc.constantFrom('2031-05-06', '2031-05', '2031', '--05-06', null),
  mentions: fc.uniqueArray(
    fc.record({
      id: fc.constantFrom('m-3', 'm-4'),
      date: fc.constantFrom('2030-01', '2030', null),
      status: fc.constantFrom('held' as const, 'planned' as const),
      ordinal: fc.constantFrom(null, 2),
    }),
    { selector: (meeting) => meeting.id },
  ),
  participants: fc.uniqueArray(
    fc.record({
      id: fc.constantFrom('p-1', 'p-2', null),
      name: fc.constantFrom('贾文', '易多'),
      country: fc.constantFrom('AA', 'BB', null),
      titles: fc.constantFrom([], ['外长']),
    }),
    { selector: (person) => person.id, maxLength: 3 },
  ),
  points: fc.array(fc.constantFrom('友好。', '能源。', '别的。'), { maxLength: 3 }),
  tags: fc.constantFrom(['友好'], ['友好', '能源'], []),
});

test('for every set of articles, the order of writing and what was there before play no part', () => {
  fc.assert(
    fc.property(
      fc.uniqueArray(options, { selector: ({ id }) => id ?? '', maxLength: 4 }),
      fc.array(options, { maxLength: 3 }),
      (last, before) => {
        const replaced = before.filter(({ id }) => last.some((each) => each.id === id));
        const long = databaseWith(...replaced.map(article), ...last.toReversed().map(article));
        const short = databaseWith(...last.map(article));
        expect(dump(long.db)).toEqual(dump(short.db));
      },
    ),
    { numRuns: 60 },
  );
}, 60_000);
