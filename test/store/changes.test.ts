import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { createReader, type Reader } from '../../src/store/index.ts';
import type { PointRecord } from '../../src/store/model/index.ts';
import type { Position } from '../../src/store/queries/changes.ts';
import { type ArticleOptions, article } from './article.ts';
import { databaseWith, dump, open, recordsOf } from './database.ts';

/** What changed since a position, in short: `added points alfa-2031.c1`. */
async function since(reader: Reader, position?: Position): Promise<string[]> {
  const page = await reader.changes.list({ since: position, limit: 1000 });
  return (
    page?.changes.map(({ change, resource, id }) => `${change} ${resource} ${id}`) ?? ['another history']
  );
}

const bare: ArticleOptions = { meeting: null, points: [], remarks: [], tags: [], references: [] };

describe('the log of changes', () => {
  test('tells of everything that an article brings', async () => {
    const { reader } = databaseWith(article({ remarks: [], tags: ['友好'], topics: [] }));
    expect(await since(reader)).toEqual([
      'added documents alfa-2031',
      'added meetings alfa-fm-1',
      'added people jia-wen',
      'added people yi-duo',
      'added points alfa-2031.c1',
      'added points alfa-2031.c2',
      'added tags source/s-友好',
      'added references document/d-友好宪章',
    ]);
  });

  test('tells nothing of an article that is stored again as it was', async () => {
    const { writer, reader } = databaseWith(article());
    const head = await reader.changes.head();
    writer.write(article());
    expect(await reader.changes.head()).toEqual(head);
    expect(await since(reader, head)).toEqual([]);
  });

  test('tells only of the records that are not what they were', async () => {
    const { writer, reader } = databaseWith(article(bare));
    const head = await reader.changes.head();
    writer.write(article({ ...bare, title: '另一标题' }));
    expect(await since(reader, head)).toEqual(['changed documents alfa-2031']);
  });

  test('tells of a document whose blocks alone are others', async () => {
    const { writer, reader } = databaseWith(article(bare));
    const head = await reader.changes.head();
    const other = article(bare);
    other.parsed.blocks.forEach((block) => Object.assign(block, { heading: true }));
    expect(writer.write(other)).toBe('changed');
    expect(await since(reader, head)).toEqual(['changed documents alfa-2031']);
  });

  test('tells of a meeting, its people and the points of another article that a new article changes', async () => {
    const year = article({ id: 'vague', date: '2031', points: ['友好。'], remarks: [], tags: [] });
    const { writer, reader } = databaseWith(year);
    const head = await reader.changes.head();
    writer.write(
      article({ ...bare, id: 'exact', mentions: [{ id: 'alfa-fm-1', date: '2031-05-06', country: 'AA' }] }),
    );
    expect(await since(reader, head)).toContain('changed meetings alfa-fm-1');
    writer.write(article({ id: 'exact', date: '2031-05-06', points: [], remarks: [], tags: [] }));
    const told = await since(reader, head);
    expect(told).toContain('changed people jia-wen');
    expect(told).toContain('changed points vague.c1');
  });

  test('tells what became of a record since: changed twice is told once, removed and added again is added', async () => {
    const { writer, reader } = databaseWith(article(bare));
    const first = await reader.changes.head();
    writer.write(article({ ...bare, title: '二' }));
    writer.write(article({ ...bare, title: '三' }));
    expect(await since(reader, first)).toEqual(['changed documents alfa-2031']);
    writer.removeAll(['alfa-2031']);
    expect(await since(reader, first)).toEqual(['removed documents alfa-2031']);
    writer.write(article(bare));
    expect(await since(reader, first)).toEqual(['added documents alfa-2031']);
  });

  test('goes back with a transaction that fails', async () => {
    const { writer, reader } = databaseWith(article(bare));
    const head = await reader.changes.head();
    const broken = article({ id: 'bravo' });
    broken.parsed.participants.forEach((participant) => Object.assign(participant, { meetingId: 'none' }));
    expect(() => writer.write(broken)).toThrow();
    expect(await since(reader, head)).toEqual([]);
    writer.write(article({ ...bare, title: '二' }));
    expect(await since(reader, head)).toEqual(['changed documents alfa-2031']);
  });

  test('knows a place of another database, and one that it has not reached', async () => {
    const { reader } = databaseWith(article());
    const other = databaseWith(article());
    expect(await since(reader, await other.reader.changes.head())).toEqual(['another history']);
    const head = await reader.changes.head();
    expect(await since(reader, { ...head, seq: head.seq + 1 })).toEqual(['another history']);
  });

  test('goes on after the database was closed, and gives no number twice', async () => {
    const { db, writer, reader } = databaseWith(article(bare));
    const { seq } = await reader.changes.head();
    writer.removeAll(['alfa-2031']);
    db.close();
    const again = open(db.file);
    const { createWriter } = await import('../../src/store/index.ts');
    createWriter(again).write(article(bare));
    const head = await createReader(again).changes.head();
    expect(head.seq).toBe(seq + 2);
  });
});

describe('removing', () => {
  test('leaves the database as if the document had never been written', () => {
    const other = article({ id: 'bravo-2032', points: ['友好。'] });
    const { db, writer } = databaseWith(article(), other);
    expect(writer.removeAll(['alfa-2031', 'nobody'])).toEqual(['removed', 'unknown']);
    expect(dump(db)).toEqual(dump(databaseWith(other).db));
    expect(writer.removeAll(['bravo-2032'])).toEqual(['removed']);
    expect(dump(db)).toEqual(dump(databaseWith().db));
  });

  test('of nothing writes nothing', async () => {
    const { writer, reader } = databaseWith(article());
    const version = await reader.datasetVersion();
    expect(writer.removeAll(['nobody'])).toEqual(['unknown']);
    expect(await reader.datasetVersion()).toBe(version);
  });
});

/** A copy of the dataset, kept by following the log. */
function createCopy(reader: Reader) {
  const records = new Map<string, string>();
  let position: Position | undefined;
  return {
    records,
    /** Follows a page of changes; says whether there are more. */
    async step(limit: number): Promise<boolean> {
      const page = await reader.changes.list({ since: position, limit });
      if (!page) throw new Error('another history');
      for (const { resource, id, record } of page.changes) {
        if (record === null) records.delete(`${resource} ${id}`);
        else records.set(`${resource} ${id}`, record);
      }
      position = page.next;
      return page.more;
    },
  };
}

/** Everything that is served, by kind and id. */
async function source(reader: Reader): Promise<Map<string, string>> {
  const { documents, meetings, people, points, tags, references } = reader;
  const lists = { documents, meetings, people, points, tags, references };
  const found = new Map<string, string>();
  for (const [resource, { list }] of Object.entries(lists)) {
    for (const record of recordsOf<Named>(await list({}, { limit: 1000 }))) {
      found.set(`${resource} ${nameOf(record)}`, JSON.stringify(record));
    }
  }
  return found;
}

type Named = { id: string; scheme?: string; kind?: string };

/** A document has a kind too, which is no part of its id. */
function nameOf(record: Named): string {
  const scope = record.scheme ?? ('mentions' in record ? record.kind : undefined);
  return scope === undefined ? record.id : `${scope}/${record.id}`;
}

/** What the topics and acts are counted by, from the points of a copy, as docs/changes.md tells to count. */
function countsOf(records: ReadonlyMap<string, string>) {
  const bearers = new Map<string, { points: number; documents: Set<string> }>();
  for (const [key, json] of records) {
    if (!key.startsWith('points ')) continue;
    const point = JSON.parse(json) as PointRecord;
    const topics = point.tags.filter(({ scheme }) => scheme === 'topic');
    const borne = [
      ...topics.flatMap(({ id, broader }) => [id, ...broader]).map((id) => `topic ${id}`),
      ...point.acts.map(({ act }) => `act ${act}`),
    ];
    for (const name of new Set(borne)) {
      const count = bearers.get(name) ?? { points: 0, documents: new Set() };
      count.points += 1;
      count.documents.add(point.document);
      bearers.set(name, count);
    }
  }
  return new Map([...bearers].map(([name, { points, documents }]) => [name, [points, documents.size]]));
}

async function servedCounts({ facets }: Reader) {
  const served = new Map<string, number[]>();
  const values = { topic: ['energy', 'economy', 'nonsense'], act: ['support', 'decide', 'nonsense'] };
  for (const facet of ['topic', 'act'] as const) {
    for (const [place, { points, documents }] of (await facets.counts(facet, values[facet])).entries()) {
      if (points > 0) served.set(`${facet} ${values[facet][place]}`, [points, documents]);
    }
  }
  return served;
}

const act = (id: string): PointRecord['acts'][number] => ({
  act: id,
  verb: '各方',
  span: { start: 0, end: 2 },
  actor: null,
  commitment: false,
  rule: 'not-future',
});

const id = fc.constantFrom('a', 'a-b', 'b', 'c');
const written = fc.record({
  id,
  meeting: fc.constantFrom('m-1', 'm-2', null),
  date: fc.constantFrom('2031-05-06', '2031', '--05-06', null),
  mentions: fc.subarray([{ id: 'm-3', date: '2030-01', status: 'planned' as const }]),
  participants: fc.subarray([
    { id: 'p-1', name: '贾文', country: 'AA', titles: ['外长'] },
    { id: 'p-2', name: '易多', country: 'BB' },
  ]),
  points: fc.array(fc.constantFrom('友好。', '能源。', '别的。'), { maxLength: 3 }),
  tags: fc.subarray(['友好', '能源']),
  topics: fc.subarray([
    { id: 'energy', label: '能源', broader: ['economy'] },
    { id: 'economy', label: '友好' },
  ]),
  acts: fc.array(fc.subarray([act('support'), act('decide')]), { maxLength: 2 }),
  references: fc.subarray(['友好宪章', '能源协定']),
});
const step = fc.oneof(
  { weight: 4, arbitrary: written.map((options) => ({ write: options })) },
  { weight: 2, arbitrary: id.map((remove) => ({ remove })) },
  { weight: 4, arbitrary: fc.integer({ min: 1, max: 7 }).map((follow) => ({ follow })) },
);

test('for every sequence of writing and removing, a copy that follows the pages meanwhile ends as the source', async () => {
  await fc.assert(
    fc.asyncProperty(fc.array(step, { maxLength: 25 }), async (steps) => {
      const { writer, reader } = databaseWith();
      const copy = createCopy(reader);
      for (const each of steps) {
        if ('write' in each) writer.write(article(each.write));
        else if ('remove' in each) writer.removeAll([each.remove]);
        else await copy.step(each.follow);
      }
      while (await copy.step(3));
      expect(copy.records).toEqual(await source(reader));
      expect(countsOf(copy.records)).toEqual(await servedCounts(reader));
    }),
    { numRuns: 60 },
  );
}, 60_000);
