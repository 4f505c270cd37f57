import fc from 'fast-check';
import { expect, test } from 'vitest';
import { diffWords } from '../../src/http/compare/word-diff.ts';
import { article } from '../store/article.ts';
import { problemOf, serverWith } from './helper.ts';
import { realArticle } from './real-article.ts';

const id = 'china-central-asia-fm4-2023';

interface Stretch {
  start: number;
  end: number;
  source: { start: number; end: number } | null;
  text: string;
}
interface Part {
  op: string;
  left: Stretch | null;
  right: Stretch | null;
}
interface Comparison {
  left: string[];
  right: string[];
  method: { name: string; threshold: number };
  pairs: { left: string; right: string; score: number; diff: Part[] }[];
  onlyLeft: string[];
  onlyRight: string[];
}

const short = (point: string) => point.slice(id.length + 1);

test('the five remarks of the article are paired with the points that a careful reader pairs them with', async () => {
  const { get } = await serverWith([realArticle]);
  const answer = await get(`/v1/compare?left=${id}:remarks&right=${id}:communique`);
  const { left, right, method, pairs, onlyLeft, onlyRight } = answer.json<Comparison>();
  expect(left).toHaveLength(5);
  expect(right).toHaveLength(14);
  const of = (point: string) =>
    pairs.filter((pair) => short(pair.left) === point).map((pair) => short(pair.right));
  expect(of('r1')).toEqual(['c2']);
  expect(of('r2')).toEqual(['c4']);
  // r3 speaks of the exchange of people and of provinces too: c9 and c12.
  expect(of('r3')).toEqual(['c5', 'c6', 'c7', 'c8', 'c9', 'c12']);
  expect(of('r4')).toEqual(['c10']);
  expect(of('r5')).toEqual(['c11']);
  expect(onlyLeft).toEqual([]);
  expect(onlyRight.map(short)).toEqual(['c1', 'c3', 'c13', 'c14']);
  expect(Math.min(...pairs.map(({ score }) => score))).toBeGreaterThanOrEqual(method.threshold);
});

test('the word diff is of both texts, in the point and in the source', async () => {
  const { get } = await serverWith([realArticle]);
  const text = [...(await get(`/v1/documents/${id}/text`)).body];
  const { pairs } = (await get(`/v1/compare?left=${id}.r2&right=${id}.c4`)).json<Comparison>();
  expect(pairs).toHaveLength(1);
  const diff = pairs.flatMap((pair) => pair.diff);
  expect(diff.map(({ op }) => op)).toEqual(expect.arrayContaining(['kept', 'changed', 'left']));
  expect(diff.some(({ op, left }) => op === 'kept' && left?.text.includes('本国国情选择的发展道路'))).toBe(
    true,
  );
  for (const side of ['left', 'right'] as const) {
    const point = (await get(`/v1/points/${id}.${side === 'left' ? 'r2' : 'c4'}`)).json();
    const stretches = diff.map((part) => part[side]).filter((each) => each !== null);
    expect(stretches.map((each) => each.text).join('')).toBe(point.text);
    for (const { start, end, source, text: quoted } of stretches) {
      expect([...point.text].slice(start, end).join('')).toBe(quoted);
      expect(text.slice(source?.start, source?.end).join('')).toBe(quoted);
    }
  }
});

test('a document compared with itself pairs every point with itself, kept whole', async () => {
  const { get } = await serverWith([realArticle]);
  const { pairs, onlyLeft, onlyRight } = (await get(`/v1/compare?left=${id}&right=${id}`)).json<Comparison>();
  expect([...onlyLeft, ...onlyRight]).toEqual([]);
  expect(pairs.map(({ left, right }) => left === right)).toEqual(Array.from({ length: 19 }, () => true));
  expect(pairs.every(({ score, diff }) => score === 1 && diff.every(({ op }) => op === 'kept'))).toBe(true);
});

test('texts with nothing in common have no pairs; one point against one is always a pair', async () => {
  const { get } = await serverWith([
    article({ points: ['发展能源。', '保护水源。'], remarks: [], references: [], topics: [] }),
    article({
      id: 'bravo',
      meeting: 'bravo',
      points: ['Trade grows.'],
      remarks: [],
      references: [],
      topics: [],
    }),
  ]);
  const none = (await get('/v1/compare?left=alfa-2031&right=bravo')).json<Comparison>();
  expect(none).toMatchObject({
    pairs: [],
    onlyLeft: ['alfa-2031.c1', 'alfa-2031.c2'],
    onlyRight: ['bravo.c1'],
  });
  const one = (await get('/v1/compare?left=alfa-2031.c1&right=bravo.c1')).json<Comparison>();
  expect(one.pairs).toMatchObject([{ score: 0, diff: [{ op: 'changed' }] }]);
});

test('a side that names nothing is a 400 that says which', async () => {
  const { get } = await serverWith();
  for (const [query, parameter] of [
    ['left=none&right=alfa-2031', 'left'],
    ['left=alfa-2031&right=alfa-2031:preface', 'right'],
    ['left=alfa-2031', 'right'],
  ]) {
    const problem = problemOf(await get(`/v1/compare?${query}`));
    expect(problem).toMatchObject({ name: 'invalid-parameter', errors: [{ parameter }] });
  }
});

test('more points than can be compared are a 400', async () => {
  const { get } = await serverWith([article({ points: Array.from({ length: 201 }, () => '甲。') })]);
  const problem = problemOf(await get('/v1/compare?left=alfa-2031&right=alfa-2031.c1'));
  expect(problem.detail).toContain('more than 200 points');
});

test('for any two texts, the stretches of a diff are the texts', () => {
  const texts = fc.array(fc.constantFrom('外长', '会晤', ',', 'A', '😀', ' ', '“', '合作'), {
    maxLength: 30,
  });
  const point = (words: string[]) =>
    ({ text: words.join(''), selector: { start: 5, end: 5, quote: `、${words.join('')}` } }) as never;
  fc.assert(
    fc.property(texts, texts, (a, b) => {
      const parts = diffWords(point(a), point(b));
      expect(parts.map(({ left }) => left?.text ?? '').join('')).toBe(a.join(''));
      expect(parts.map(({ right }) => right?.text ?? '').join('')).toBe(b.join(''));
    }),
  );
});

test('the remarks of the article are most like the points that say the same', async () => {
  const { get } = await serverWith([realArticle]);
  const nearest = async (point: string) => {
    const { data } = (await get(`/v1/points/${id}.${point}/similar?limit=3`)).json();
    expect(data).toHaveLength(3);
    expect(data.map(({ score }: { score: number }) => score)).toEqual(
      data.map(({ score }: { score: number }) => score).toSorted((a: number, b: number) => b - a),
    );
    return short(data[0].point.id);
  };
  expect(await nearest('r2')).toBe('c4');
  expect(await nearest('r4')).toBe('c10');
  expect(await nearest('r5')).toBe('c11');
  expect(await nearest('c11')).toBe('r5');
});

test('of the same point in another document the score is 1; what is not stored is a 404', async () => {
  const { get } = await serverWith([article(), article({ id: 'bravo', meeting: 'bravo' })]);
  const { data } = (await get('/v1/points/alfa-2031.c2/similar')).json();
  expect(data[0]).toMatchObject({ point: { id: 'bravo.c2' }, score: 1 });
  expect((await get('/v1/points/none/similar')).statusCode).toBe(404);
  expect((await get('/v1/points/alfa-2031.c2/similar?limit=101')).statusCode).toBe(400);
});
