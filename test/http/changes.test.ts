import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { components } from '../../src/client/index.ts';
import { type ArticleOptions, article } from '../store/article.ts';
import { problemOf, serverWith, type TestServer } from './helper.ts';

type Changes = components['schemas']['Changes'];

async function ask({ get }: TestServer, since?: string, query = ''): Promise<Changes> {
  const answer = await get(`/v1/changes?limit=100${query}${since === undefined ? '' : `&since=${since}`}`);
  expect(answer.statusCode).toBe(200);
  return answer.json();
}

const short = ({ data }: Changes) => data.map(({ change, resource, id }) => `${change} ${resource} ${id}`);

const bare: ArticleOptions = { meeting: null, points: [], remarks: [], tags: [], references: [] };

describe('/v1/changes', () => {
  test('begins with everything there is, each record as its own address has it', async () => {
    const server = await serverWith();
    const { data, more } = await ask(server);
    expect(more).toBe(false);
    for (const kind of ['documents', 'meetings', 'people', 'points', 'tags', 'references'] as const) {
      const list = (await server.get(`/v1/${kind}?limit=100`)).json();
      const records = data.filter(({ resource }) => resource === kind).map(({ record }) => record);
      expect(records).toHaveLength(list.page.total);
      expect(records).toEqual(expect.arrayContaining(list.data));
    }
    expect(data.every(({ change }) => change === 'added')).toBe(true);
    expect(data[0]?.at).toMatch(/^\d{4}-\d\d-\d\dT\d\d:\d\d:\d\dZ$/);
  });

  test('tells what was added, changed and removed since, in this order, and then nothing', async () => {
    const server = await serverWith([]);
    const start = await ask(server);
    server.writer.write(article({ ...bare, id: 'a' }));
    server.writer.write(article({ ...bare, id: 'b' }));
    const both = await ask(server, start.next);
    expect(short(both)).toEqual(['added documents a', 'added documents b']);
    server.writer.write(article({ ...bare, id: 'b', title: '另一标题' }));
    server.writer.removeAll(['a']);
    const later = await ask(server, both.next);
    expect(short(later)).toEqual(['changed documents b', 'removed documents a']);
    expect(later.data[1]?.record).toBeNull();
    expect(await ask(server, later.next)).toEqual({ data: [], next: later.next, more: false });
  });

  test('comes in pages, and says whether there are more', async () => {
    const server = await serverWith();
    const { data } = await ask(server);
    const found: Changes['data'] = [];
    let url = '/v1/changes?limit=5';
    for (let more = true; more; ) {
      const page: Changes = (await server.get(url)).json();
      found.push(...page.data);
      more = page.more;
      expect(page.data).toHaveLength(more ? 5 : data.length % 5);
      url = `/v1/changes?limit=5&since=${page.next}`;
    }
    expect(found).toEqual(data);
  });

  test('tells of some kinds of record only, and passes over the rest', async () => {
    const server = await serverWith();
    const only = await ask(server, undefined, '&resource=people&resource=tags');
    expect(new Set(only.data.map(({ resource }) => resource))).toEqual(new Set(['people', 'tags']));
    expect((await ask(server, only.next)).data).toEqual([]);
  });

  test.each([
    ['garbled', 'x'],
    ['a cursor of a list', 'MTIzNDU2Nzg5MDEyYQ'],
    ['with something after it', `${Buffer.from('0123456789abcdef.1.1').toString('base64url')}=`],
    ['empty', ''],
  ])('refuses a token that is %s', async (_, token) => {
    const { get } = await serverWith();
    const answer = await get(`/v1/changes?since=${token}`);
    expect(answer.statusCode).toBe(400);
    expect(problemOf(answer)).toMatchObject({ name: 'invalid-parameter', errors: [{ parameter: 'since' }] });
  });

  test('says of a token of another database that the copy has to be made anew', async () => {
    const server = await serverWith();
    const { next } = await ask(await serverWith());
    const answer = await server.get(`/v1/changes?since=${next}`);
    expect(answer.statusCode).toBe(410);
    expect(problemOf(answer).name).toBe('history-gone');
  });

  test('is not taken for what it was when the dataset comes back to a version that it had', async () => {
    const server = await serverWith();
    const { next } = await ask(server);
    const url = `/v1/changes?since=${next}`;
    const before = await server.get(url);
    server.writer.write(article({ ...bare, id: 'passing' }));
    server.writer.removeAll(['passing']);
    const after = await server.get(url, { headers: { 'if-none-match': String(before.headers.etag) } });
    expect(after.headers['dataset-version']).toBe(before.headers['dataset-version']);
    expect(after.statusCode).toBe(200);
    expect(short(after.json())).toEqual(['removed documents passing']);
    const again = await server.get(url, { headers: { 'if-none-match': String(after.headers.etag) } });
    expect(again.statusCode).toBe(304);
  });
});

const id = fc.constantFrom('a', 'b', 'c');
const step = fc.oneof(
  fc
    .record({ id, points: fc.subarray(['友好。', '能源。']), meeting: fc.constantFrom('m-1', 'm-2', null) })
    .map((write) => ({ write })),
  id.map((remove) => ({ remove })),
  fc.integer({ min: 1, max: 9 }).map((limit) => ({ limit })),
);

test('for every history, a copy that follows /v1/changes meanwhile holds what the lists show', async () => {
  await fc.assert(
    fc.asyncProperty(fc.array(step, { maxLength: 16 }), async (steps) => {
      const { get, writer } = await serverWith([]);
      const copy = new Map<string, unknown>();
      let since = '';
      const follow = async (limit: number) => {
        const page: Changes = (await get(`/v1/changes?limit=${limit}${since}`)).json();
        for (const { resource, id, record } of page.data) {
          if (record === null) copy.delete(`${resource}/${id}`);
          else copy.set(`${resource}/${id}`, record);
        }
        since = `&since=${page.next}`;
        return page.more;
      };
      for (const each of steps) {
        if ('write' in each) writer.write(article(each.write));
        else if ('remove' in each) writer.removeAll([each.remove]);
        else await follow(each.limit);
      }
      while (await follow(4));
      for (const kind of ['documents', 'meetings', 'people', 'points']) {
        const { data } = (await get(`/v1/${kind}?limit=100`)).json();
        const copied = [...copy].filter(([key]) => key.startsWith(`${kind}/`));
        expect(copied).toHaveLength(data.length);
        for (const record of data) expect(copy.get(`${kind}/${record.id}`)).toEqual(record);
      }
    }),
    { numRuns: 15 },
  );
}, 60_000);
