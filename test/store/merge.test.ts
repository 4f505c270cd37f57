import { describe, expect, test } from 'vitest';
import type { MeetingRecord, PersonRecord, PointRecord } from '../../src/store/model/index.ts';
import { article } from './article.ts';
import { databaseWith, recordOf, recordsOf } from './database.ts';

const some = { limit: 100 };

async function meeting(
  reader: ReturnType<typeof databaseWith>['reader'],
  id: string,
): Promise<MeetingRecord> {
  return recordOf(await reader.meetings.get(id));
}

describe('a meeting that several articles speak of', () => {
  const mention = (id: string, facts: object) =>
    article({ id, meeting: null, mentions: [{ id: 'm', ...facts }] });

  test('is one, with every document that speaks of it, the one that reports it first', async () => {
    const { reader } = databaseWith(
      mention('a', { date: '2031-05', city: '别市' }),
      article({ id: 'b', meeting: 'm', date: '2031' }),
    );
    const found = await meeting(reader, 'm');
    expect((await reader.meetings.list({}, some)).total).toBe(1);
    expect(found.documents.map(({ id, primary }) => [id, primary])).toEqual([
      ['b', true],
      ['a', false],
    ]);
    expect(found.city).toBe('某市');
    expect(found.date).toBe('2031');
    expect(found.pointCount).toBe(3);
  });

  test('among mentions takes the more precise date, then the document id decides', async () => {
    const { reader } = databaseWith(
      mention('a', { date: '2031', city: '甲市' }),
      mention('c', { date: '2031-05-06', city: '丙市' }),
      mention('b', { date: '2031-05-07', city: '乙市' }),
    );
    expect(await meeting(reader, 'm')).toMatchObject({
      date: '2031-05-07',
      city: '乙市',
      datePrecision: 'day',
    });
  });

  test('takes what the first leaves open from the next', async () => {
    const { reader } = databaseWith(
      mention('a', { date: '2031-05-06', city: null, ordinal: null }),
      mention('b', { date: '2031', city: '乙市', ordinal: 3 }),
    );
    expect(await meeting(reader, 'm')).toMatchObject({ date: '2031-05-06', city: '乙市', ordinal: 3 });
  });

  test('takes a complete date before one without its year, even from a mention', async () => {
    const { reader } = databaseWith(
      article({ id: 'a', meeting: 'm', date: '--05-06' }),
      mention('b', { date: '2031-05-06' }),
    );
    expect(await meeting(reader, 'm')).toMatchObject({ date: '2031-05-06', dateBasis: 'stated' });
  });

  test('was held once one of them tells of it as past', async () => {
    const { reader } = databaseWith(mention('a', { status: 'planned' }), mention('b', { status: 'held' }));
    expect((await meeting(reader, 'm')).status).toBe('held');
  });

  test('names each participant once, as the document that reports it does', async () => {
    const person = { id: 'p', name: '贾文', country: 'AA' };
    const { reader } = databaseWith(
      article({ id: 'a', meeting: 'm', participants: [{ ...person, titles: ['外长'] }] }),
      article({
        id: 'b',
        meeting: 'm',
        participants: [
          { ...person, titles: ['部长'] },
          { id: null, name: null, country: 'BB' },
        ],
      }),
    );
    const { participants } = await meeting(reader, 'm');
    expect(
      participants.map(({ person: id, country, titles, document }) => [id, country, titles, document]),
    ).toEqual([
      ['p', 'AA', ['外长'], 'a'],
      [null, 'BB', [], 'b'],
    ]);
  });

  test('dates the points of every document that reports it, when a later document knows the date', async () => {
    const { reader, writer } = databaseWith(article({ id: 'a', meeting: 'm', date: null }));
    writer.write(
      article({
        id: 'b',
        meeting: null,
        mentions: [{ id: 'm', date: '2031-05-06' }],
        points: [],
        remarks: [],
      }),
    );
    const points = recordsOf<PointRecord>(await reader.points.list({ document: ['a'] }, some));
    expect(points.map(({ date }) => date)).toEqual(Array(3).fill('2031-05-06'));
    expect(recordOf(await reader.points.get('a.c1'))).toEqual(points[1]);
  });
});

test('a person has the titles of the latest meeting and every meeting, newest first', async () => {
  const at = (id: string, date: string, titles: string[]) =>
    article({
      id,
      meeting: `m-${id}`,
      date,
      participants: [{ id: 'p', name: '贾文', country: 'AA', titles }],
    });
  const { reader } = databaseWith(
    at('a', '2033-01-01', ['外长']),
    at('b', '2031', ['副外长']),
    at('c', '2032-02', ['大使']),
  );
  const person = recordOf<PersonRecord>(await reader.people.get('p'));
  expect(person.titles).toEqual(['外长']);
  expect(person.meetings.map(({ meeting: id, date }) => [id, date])).toEqual([
    ['m-a', '2033-01-01'],
    ['m-c', '2032-02'],
    ['m-b', '2031'],
  ]);
});
