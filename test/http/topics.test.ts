/** The bundled article as somebody asks about it who looks for a topic. */
import { describe, expect, test } from 'vitest';
import { dataOf, keysOf, realServer, url } from './real-article.ts';

describe('points by topic', () => {
  test.each([
    'connectivity',
    'Connectivity',
    '互联互通',
    '互聯互通',
    'Взаимосвязанность',
    'связанность',
    'transport',
  ])('the label %s reaches the same points', async (topic) =>
    expect(await keysOf(url('/v1/points', { topic, section: 'communique' }))).toEqual(['c7']),
  );

  test('a topic reaches those below it', async () => {
    expect(await keysOf(url('/v1/points', { topic: 'security', section: 'communique' }))).toEqual(['c10']);
    expect(await keysOf(url('/v1/points', { topic: 'trade-investment' }))).toEqual(['r3', 'c6', 'c12']);
    expect(await keysOf(url('/v1/points', { topic: 'customs' }))).toEqual(['c6']);
    expect(await keysOf(url('/v1/points', { topic: 'world-order' }))).toEqual(['r5', 'c11']);
  });

  test('a topic of the vocabulary that no point bears finds nothing', async () =>
    expect(await keysOf(url('/v1/points', { topic: 'arctic' }))).toEqual([]));

  test('a name that no topic has is refused, by every list of points', async () => {
    const { get } = await realServer();
    const [meeting] = await dataOf(url('/v1/meetings', {}));
    for (const list of ['/v1/points', '/v1/points.csv', '/v1/search', `/v1/meetings/${meeting?.id}/points`])
      expect((await get(url(list, { q: '合作', topic: 'nonsense' }))).statusCode, list).toBe(400);
  });
});

describe('a search that is the name of a topic', () => {
  const search = async (q: string) => {
    const { get } = await realServer();
    const { data, topics } = (await get(url('/v1/search', { q }))).json();
    return { found: data.length, topics: topics.map(({ id }: { id: string }) => id) };
  };

  test.each(['connectivity', 'Взаимосвязанность', 'ТРАНСПОРТ', '"connectivity"', 'x OR connectivity'])(
    '%s finds no point, as none holds it, and tells the topic',
    async (q) => expect(await search(q)).toEqual({ found: 0, topics: ['connectivity'] }),
  );

  test('tells it with its labels and how many points bear it, and links to them', async () => {
    const { get } = await realServer();
    const answer = await get(url('/v1/search', { q: 'Connectivity' }));
    const [topic] = answer.json().topics;
    const { id, labels, points } = (await get('/v1/topics/connectivity')).json();
    expect(topic).toEqual({ id, labels, points });
    const link = '</v1/points?topic=connectivity>; rel="related"';
    expect(answer.headers['link']).toContain(link);
    for (const list of ['/v1/points', '/v1/points.csv'])
      expect((await get(url(list, { q: 'Connectivity' }))).headers['link']).toContain(link);
    expect((await get('/v1/points?topic=connectivity')).json().page.total).toBe(points);
    expect((await get('/v1/points')).headers['link']).not.toContain('related');
  });

  test('tells the topic that is called so before those that are called so among others', async () => {
    expect((await search('安全')).topics.slice(0, 1)).toEqual(['security']);
    expect((await search('合作')).topics.length).toBeLessThanOrEqual(5);
  });

  test.each(['arctic', 'connectivit', '-connectivity', 'energy -energy', '"connectivity transport"', '不在'])(
    '%s tells none: no point bears it, or it is no name',
    async (q) => expect((await search(q)).topics).toEqual([]),
  );
});

describe('topics', () => {
  test('have labels in three languages, their place and counts that include what is below', async () => {
    const { get } = await realServer();
    const { data, page } = (await get('/v1/topics?limit=100')).json();
    expect(page).toMatchObject({ total: 88, totalRelation: 'eq', next: null });
    const topic = (id: string) => data.find((each: { id: string }) => each.id === id);
    expect(topic('people-to-people')).toMatchObject({
      labels: { zh: '人文交流', en: 'People-to-people ties', ru: 'Гуманитарные связи' },
      broader: null,
      points: 3,
      documents: 1,
    });
    expect(topic('people-to-people').narrower).toContain('youth');
    expect(topic('customs')).toMatchObject({ broader: 'trade-investment', points: 1 });
    expect(topic('arctic')).toMatchObject({ points: 0, documents: 0 });
    expect((await get('/v1/topics/customs')).json()).toEqual(topic('customs'));
    expect((await get('/v1/topics/nonsense')).statusCode).toBe(404);
  });

  test.each(['connectivity', '互联互', 'ТРАНСПОРТ'])(
    'are found by %s, a part of a name in any language',
    async (q) => {
      const found = (await dataOf(url('/v1/topics', { q }))).map(({ id }) => id);
      expect(found).toContain('connectivity');
      expect(found.length).toBeLessThan(4);
    },
  );

  test('are found by what is above them, page by page', async () => {
    const { get } = await realServer();
    const first = (await get('/v1/topics?broader=Security&limit=5')).json();
    const rest = (await get(`/v1/topics?broader=Security&limit=100&cursor=${first.page.next}`)).json();
    const ids = [...first.data, ...rest.data].map(({ id }) => id);
    expect(ids).toHaveLength(first.page.total);
    expect(ids).toContain('terrorism');
    expect(ids).not.toContain('non-proliferation');
  });

  test('are a SKOS concept scheme, whose relations go both ways', async () => {
    const { get } = await realServer();
    const answer = await get('/v1/topics.jsonld');
    expect(answer.headers['content-type']).toMatch('application/ld+json');
    const [scheme, ...concepts] = answer.json()['@graph'];
    const byId = new Map(concepts.map((each: { id: string }) => [each.id, each]));
    expect(concepts).toHaveLength(88);
    expect(scheme.hasTopConcept).toContain('topics/security');
    for (const { id, broader, topConceptOf } of concepts) {
      if (broader === undefined) expect(topConceptOf).toBe(scheme.id);
      else expect((byId.get(broader) as { narrower: string[] }).narrower).toContain(id);
    }
  });
});
