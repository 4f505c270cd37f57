/** The bundled article as a researcher asks about it: acts, voices, references. */
import { describe, expect, test } from 'vitest';
import { BUNDLED } from '../parse/articles.ts';
import { dataOf, keysOf, realServer, url } from './real-article.ts';

describe('acts', () => {
  test('are a codebook with counts', async () => {
    const { get } = await realServer();
    const { data, page } = (await get('/v1/acts?limit=100')).json();
    expect(page.total).toBe(32);
    const act = (id: string) => data.find((each: { id: string }) => each.id === id);
    expect(act('reaffirm')).toMatchObject({
      labels: { zh: '重申', en: 'Reaffirm' },
      points: 2,
      documents: 1,
    });
    expect(act('thank')).toMatchObject({ commits: 'never', points: 1 });
    expect(act('mourn')).toBeUndefined();
    expect((await get('/v1/acts/reaffirm')).json()).toEqual(act('reaffirm'));
    expect((await get('/v1/acts/mourn')).statusCode).toBe(404);
  });

  test('filter points, by act, by actor and by commitment', async () => {
    const agreed = { section: 'communique' };
    expect(await keysOf(url('/v1/points', { ...agreed, act: 'decide' }))).toEqual(['c5', 'c10']);
    expect(await keysOf(url('/v1/points', { ...agreed, act: 'oppose' }))).toEqual(['c4']);
    expect(await keysOf(url('/v1/points', { ...agreed, actor: 'central-asia' }))).toEqual(['c2']);
    expect(await keysOf(url('/v1/points', { actor: '六国' }))).toEqual(['r4']);
    expect(await keysOf(url('/v1/points', { ...agreed, actor: 'KZ', act: 'thank' }))).toEqual(['c14']);
    expect(await keysOf(url('/v1/points', { commitment: 'true' }))).toEqual(['c7', 'c9', 'c13']);
    expect((await keysOf(url('/v1/points', { commitment: 'false' }))).length).toBe(15);
    const meeting = '/v1/meetings/china-central-asia-foreign-ministers-4/points';
    expect(await keysOf(url(meeting, { commitment: 'true', topic: 'Connectivity' }))).toEqual(['c7']);
  });

  test('a commitment is true or false, nothing else', async () => {
    const { get } = await realServer();
    expect((await get('/v1/points?commitment=yes')).statusCode).toBe(400);
  });
});

describe('voices', () => {
  test('keep the speaker’s points apart, and name the speaker', async () => {
    const spoken = await dataOf(url('/v1/points', { voice: 'speaker', speaker: '秦刚' }));
    expect(await dataOf(url('/v1/points', { speaker: 'qin-gang' }))).toEqual(spoken);
    expect(new Set(spoken.map(({ speakerId }) => speakerId))).toEqual(new Set(['qin-gang']));
    expect(spoken.map(({ section, speaker }) => `${section} ${speaker}`)).toEqual(
      Array(5).fill('remarks 秦刚'),
    );
    expect(await keysOf(url('/v1/points', { voice: 'agreed', speaker: '秦刚' }))).toEqual([]);
  });
});

describe('references', () => {
  test('are listed once over all documents, with what they are where the dataset holds it', async () => {
    const { get } = await realServer();
    const { data } = (await get('/v1/references?kind=document&limit=100')).json();
    const byLabel = new Map(data.map((each: { label: string }) => [each.label, each]));
    expect(byLabel.get('联合国宪章')).toMatchObject({ target: null, points: 2, documents: 1, mentions: 2 });
    expect(byLabel.get('中国—中亚外长第四次会晤新闻公报')).toMatchObject({
      target: { resource: 'documents', id: BUNDLED },
      date: '2023-04-27',
    });
  });

  test('lead from a meeting to the points that speak of it', async () => {
    const planned = 'china-central-asia-summit-2023-05';
    const [target] = await dataOf(url('/v1/references', { target: planned }));
    expect(target).toMatchObject({
      kind: 'meeting',
      id: planned,
      target: { resource: 'meetings', id: planned },
    });
    expect(await keysOf(url('/v1/points', { refersTo: planned }))).toEqual(['r1', 'c2']);
    expect(await keysOf(url('/v1/points', { refersTo: 'china-central-asia-foreign-ministers-3' }))).toEqual([
      'c1',
    ]);
    expect(await keysOf(url('/v1/points', { refersTo: 'shanghai-cooperation-organisation' }))).toEqual([
      'r5',
    ]);
  });

  test('are found by a part of a label', async () => {
    const found = await dataOf(url('/v1/references', { q: '互聯互通' }));
    expect(found).toMatchObject([{ label: '关于深化中国—中亚互联互通合作的倡议' }]);
  });
});
