import type { AddressInfo } from 'node:net';
import { connect } from 'node:net';
import fc from 'fast-check';
import { describe, expect, onTestFinished, test } from 'vitest';
import { buildApp, openapiDocument } from '../../src/http/index.ts';
import { problemTypes } from '../../src/http/problems/catalogue.ts';
import { openLiveStore } from '../../src/store/index.ts';
import { databaseWith } from '../store/database.ts';
import { createContractCheck } from './contract.ts';
import { codes, exampleUrls, parser, problemOf, serverWith } from './helper.ts';

describe('what is wrong with an address is said', () => {
  const cases: [why: string, url: string, status: number, name: string, detail: RegExp][] = [
    [
      'an unknown parameter, with the nearest one',
      '/v1/points?sectoin=x',
      400,
      'unknown-parameter',
      /"sectoin".*"section"/,
    ],
    [
      'a parameter named as an object’s own',
      '/v1/points?__proto__=1',
      400,
      'unknown-parameter',
      /"__proto__"/,
    ],
    [
      'a parameter named as an object’s method',
      '/v1/points?constructor=1&toString=2',
      400,
      'unknown-parameter',
      /and 1 more/,
    ],
    ['a parameter in brackets', '/v1/points?tag[]=a', 400, 'unknown-parameter', /did you mean "tag"/],
    ['a parameter that is like none', '/v1/tags?sort=a', 400, 'unknown-parameter', /there are .*"scheme", /],
    ['an unknown value', '/v1/points?section=margin', 400, 'invalid-parameter', /"section".*"communique"/],
    ['a value of several', '/v1/points?voice=x', 400, 'invalid-parameter', /must be one of "agreed", /],
    ['a value of one', '/v1/points?total=all', 400, 'invalid-parameter', /must be "exact"\.$/],
    [
      'an empty value',
      '/v1/points?q=',
      400,
      'invalid-parameter',
      /"q" is not valid: it must not be empty\.$/,
    ],
    [
      'a topic that is like one',
      '/v1/points?topic=conectivity',
      400,
      'invalid-parameter',
      /^There is no topic "conectivity"; did you mean "connectivity"\? \/v1\/topics lists those there are\.$/,
    ],
    [
      'a topic that is like none',
      '/v1/search?q=a&topic=qqqq',
      400,
      'invalid-parameter',
      /"qqqq"; \/v1\/topics/,
    ],
    [
      'acts that there are not',
      '/v1/phrases?q=a&act=reafirm&act=x&act=reaffirm',
      400,
      'invalid-parameter',
      /"reafirm"; did you mean "reaffirm"\?.* \(and 1 more\)$/,
    ],
    ['nothing to compare', '/v1/compare?right=a', 400, 'invalid-parameter', /"left".* it must be given\.$/],
    ['a value with a NUL', '/v1/points?q=a%00b', 400, 'invalid-parameter', /NUL/],
    [
      'a value too long',
      `/v1/points?q=${'a'.repeat(201)}`,
      400,
      'invalid-parameter',
      /at most 200 characters\.$/,
    ],
    ['too many values', `/v1/points?${'q=a&'.repeat(51)}`, 400, 'invalid-parameter', /at most 50 values\.$/],
    ['a limit of nothing', '/v1/points?limit=0', 400, 'invalid-parameter', /from 1 to 100/],
    ['a limit too large', '/v1/points?limit=101', 400, 'invalid-parameter', /from 1 to 100/],
    ['a limit in other digits', '/v1/points?limit=1e1', 400, 'invalid-parameter', /from 1 to 100/],
    ['a limit given twice', '/v1/points?limit=1&limit=2', 400, 'invalid-parameter', /give it once/],
    ['a country in small letters', '/v1/points?country=cn', 400, 'invalid-parameter', /two capitals/],
    ['a day that is none', '/v1/meetings?from=2031-13', 400, 'invalid-parameter', /must be a date/],
    ['a cursor that is none', '/v1/points?cursor=abc', 400, 'invalid-cursor', /page\.next/],
    ['broken percent-encoding in a value', '/v1/points?q=%zz', 400, 'bad-url', /percent|%/],
    ['percent-encoding that is not UTF-8', '/v1/points?q=%ff', 400, 'bad-url', /UTF-8/],
    ['a lone surrogate, percent-encoded', '/v1/points?q=%ed%a0%80', 400, 'bad-url', /UTF-8/],
    ['broken percent-encoding in the path', '/v1/points/%zz', 400, 'bad-url', /UTF-8/],
    ['an unknown point', '/v1/points/none', 404, 'not-found', /no point "none"/],
    ['an unknown document', '/v1/documents/none/text', 404, 'not-found', /no document "none"/],
    ['an unknown document, in a list', '/v1/documents/none/blocks', 404, 'not-found', /no document "none"/],
    ['an unknown meeting', '/v1/meetings/none/points', 404, 'not-found', /no meeting "none"/],
    [
      'an unknown meeting’s participants',
      '/v1/meetings/none/participants',
      404,
      'not-found',
      /no meeting "none"/,
    ],
    ['an unknown person', '/v1/people/none', 404, 'not-found', /no person "none"/],
    ['an id with a NUL', '/v1/people/%00', 404, 'not-found', /no person/],
    ['a very long id', `/v1/people/${'a'.repeat(5000)}`, 404, 'not-found', /a…"/],
    ['an unknown problem type', '/problems/__proto__', 404, 'not-found', /\/problems lists them/],
    ['an unknown address', '/v1/nothing', 404, 'unknown-route', /\/docs/],
    ['a slash too many', '/v1/points/', 404, 'not-found', /no point/],
    ['an address too long', `/v1/points?q=${'a'.repeat(8000)}`, 414, 'uri-too-long', /8,000/],
  ];
  test.each(cases)('%s', async (_, url, status, name, detail) => {
    const { get } = await serverWith();
    const answer = await get(url);
    expect(answer.statusCode).toBe(status);
    expect(answer.headers['content-type']).toMatch(/^application\/problem\+json/);
    const problem = problemOf(answer);
    expect(problem).toMatchObject({ name, instance: url.slice(0, 1000) });
    expect(problem.detail).toMatch(detail);
    expect(answer.body.length).toBeLessThan(3000);
  });

  test('every wrong parameter is listed', async () => {
    const { get } = await serverWith();
    const { errors } = problemOf(await get('/v1/points?limit=0&section=x&voice=y'));
    expect(errors.map(({ parameter }) => parameter).toSorted()).toEqual(['limit', 'section', 'voice']);
  });
});

test('the type of every problem leads to its description', async () => {
  const { get } = await serverWith();
  const { data } = (await get('/problems')).json();
  expect(data.map(({ name }: { name: string }) => name)).toEqual(Object.keys(problemTypes));
  for (const each of data) expect((await get(each.type)).json()).toEqual(each);
});

function liveStore(file: string) {
  const store = openLiveStore(file);
  onTestFinished(() => store.close());
  return store;
}

test('a failure inside is a 500 that tells nothing of it', async () => {
  const { db } = databaseWith();
  const app = await buildApp({ store: liveStore(db.file), parser, codes });
  const check = createContractCheck(await openapiDocument(app));
  db.sqlite.exec('DROP TABLE points');
  const url = '/v1/points/x';
  const { statusCode: status, headers, body } = await app.inject(url);
  check({ method: 'GET', url, status, headers, body });
  expect(status).toBe(500);
  expect(body).not.toMatch(/SQL|table|points does/i);
  await app.close();
});

test('a database that does not answer is a server that is not ready', async () => {
  const { db } = databaseWith();
  const app = await buildApp({ store: liveStore(db.file), parser, codes });
  db.sqlite.exec('DROP TABLE dataset');
  const answer = await app.inject('/readyz');
  expect(answer.statusCode).toBe(503);
  expect(problemOf(answer)).toMatchObject({
    name: 'not-ready',
    detail: expect.stringMatching(/does not answer/),
  });
  expect((await app.inject('/healthz')).statusCode).toBe(200);
  await app.close();
});

describe('on the bare connection', () => {
  test.each([
    [
      'headers too large',
      `GET /v1/points HTTP/1.1\r\nHost: x\r\nX-Long: ${'a'.repeat(20_000)}\r\n\r\n`,
      431,
      'headers-too-large',
    ],
    [
      'an address beyond all size',
      `GET /v1/points?q=${'a'.repeat(20_000)} HTTP/1.1\r\nHost: x\r\n\r\n`,
      414,
      'uri-too-long',
    ],
    ['what is not HTTP', 'HELLO\r\n\r\n', 400, 'bad-request'],
  ])('%s', async (_, sent, status, name) => {
    const { app } = await serverWith();
    await app.listen({ port: 0, host: '127.0.0.1' });
    const answer = await talk((app.server.address() as AddressInfo).port, sent);
    const [head = '', body = ''] = answer.split('\r\n\r\n');
    expect(head).toMatch(new RegExp(`^HTTP/1.1 ${status} `));
    expect(head).toContain('application/problem+json');
    expect(JSON.parse(body)).toMatchObject({ type: `/problems/${name}`, status });
  });

  function talk(port: number, sent: string): Promise<string> {
    return new Promise((resolve, reject) => {
      const socket = connect(port, '127.0.0.1', () => socket.write(sent));
      let received = '';
      socket.setEncoding('utf8').on('data', (part) => (received += part));
      socket.on('end', () => resolve(received)).on('error', reject);
    });
  }
});

test('no address whatever is answered with a 500 or out of contract', async () => {
  const { get } = await serverWith();
  const name = fc.oneof(
    fc.constantFrom(
      'q',
      'tag',
      'limit',
      'cursor',
      'meeting',
      'country',
      'section',
      'from',
      'to',
      'series',
      '__proto__',
      '',
    ),
    fc.string({ maxLength: 8 }),
  );
  const value = fc.oneof(
    fc.string({ unit: 'binary', maxLength: 20 }).map((text) => encodeURIComponent(text)),
    fc.string({ maxLength: 20 }).map((text) => text.replace(/[^\x21-\x7e]|#/g, '%')),
    fc.constantFrom(
      '2031',
      'AA',
      'communique',
      '1',
      '%00',
      '%F0%9F%98%80',
      '99999999999999999999',
      "'--",
      'NaN',
      '',
    ),
  );
  const query = fc
    .array(fc.tuple(name, value), { maxLength: 6 })
    .map((pairs) => pairs.map(([key, each]) => `${encodeURIComponent(key)}=${each}`).join('&'));
  const path = fc.oneof(
    fc.constantFrom(...Object.values(exampleUrls)),
    fc
      .tuple(fc.constantFrom('/v1/points/', '/v1/documents/', '/v1/', '/problems/'), value)
      .map((parts) => parts.join('')),
  );
  await fc.assert(
    fc.asyncProperty(path, query, async (where, asked) => {
      const { statusCode } = await get(`${where}?${asked}`);
      expect([200, 400, 404, 414]).toContain(statusCode);
    }),
    { numRuns: 400 },
  );
}, 60_000);
