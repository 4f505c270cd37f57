import { Writable } from 'node:stream';
import fastify, { LogController } from 'fastify';
import { expect, onTestFinished, test } from 'vitest';
import { buildApp } from '../../src/http/index.ts';
import { createRequestLogger } from '../../src/http/request-log.ts';
import { openLiveStore } from '../../src/store/index.ts';
import { databaseWith } from '../store/database.ts';
import { codes, parser } from './helper.ts';

function logTo(level: string) {
  const lines: Record<string, unknown>[] = [];
  const stream = new Writable({
    write(chunk, _, done) {
      lines.push(JSON.parse(String(chunk)));
      done();
    },
  });
  return { lines, logger: { level, stream } };
}

test('every line about a request names it by the id that its answer has', async () => {
  const { db } = databaseWith();
  const store = openLiveStore(db.file);
  onTestFinished(() => store.close());
  const { lines, logger } = logTo('info');
  const app = await buildApp({ store, parser, codes, logger });
  onTestFinished(() => app.close());
  db.sqlite.exec('DROP TABLE points');
  const answer = await app.inject({ url: '/v1/points/x', headers: { 'x-request-id': 'one-7' } });
  expect([answer.statusCode, answer.headers['x-request-id']]).toEqual([500, 'one-7']);
  expect(lines.map(({ id, msg }) => [id, msg])).toEqual([
    ['one-7', 'request failed'],
    ['one-7', 'answered'],
  ]);
});

test('Fastify’s own warnings name the request too', async () => {
  const { lines, logger } = logTo('warn');
  const app = fastify({
    logger,
    genReqId: () => 'two-8',
    childLoggerFactory: createRequestLogger,
    logController: new LogController({ requestIdLogLabel: 'id' }),
  });
  onTestFinished(() => app.close());
  app.get('/', (_, reply) => {
    reply.send('once');
    reply.send('twice');
  });
  await app.inject('/');
  expect(lines).toMatchObject([{ id: 'two-8', msg: expect.stringContaining('already sent') }]);
});
