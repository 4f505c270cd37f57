import { once } from 'node:events';
import { connect } from 'node:net';
import { setTimeout as sleep } from 'node:timers/promises';
import { expect, test } from 'vitest';
import { serverWith } from './helper.ts';

async function listening() {
  const { app } = await serverWith();
  await app.listen({ host: '127.0.0.1', port: 0 });
  return (app.server.address() as { port: number }).port;
}

test('a client that never finishes its request is told so and let go, and others are served meanwhile', async () => {
  const port = await listening();
  const slow = connect(port, '127.0.0.1');
  let seen = '';
  slow.on('data', (chunk) => {
    seen += chunk;
  });
  slow.write('GET /v1/points HTTP/1.1\r\nHost: x\r\n');
  const drip = setInterval(() => slow.write('X: y\r\n'), 500);
  const ended = once(slow, 'close');
  for (let time = 0; time < 5; time += 1) {
    expect((await fetch(`http://127.0.0.1:${port}/v1/points?limit=1`)).status).toBe(200);
    await sleep(200);
  }
  await ended;
  clearInterval(drip);
  expect(seen).toMatch(/^HTTP\/1\.1 408 /);
}, 40_000);

test('hundreds of connections that say nothing hold nobody up', async () => {
  const port = await listening();
  const silent = Array.from({ length: 300 }, () => connect(port, '127.0.0.1'));
  await Promise.all(silent.map((socket) => once(socket, 'connect')));
  const answer = await fetch(`http://127.0.0.1:${port}/v1/points?limit=1`);
  expect(answer.status).toBe(200);
  for (const socket of silent) socket.destroy();
});

test('requests sent without waiting for answers are answered in their order', async () => {
  const port = await listening();
  const socket = connect(port, '127.0.0.1');
  const paths = Array.from({ length: 50 }, (_, index) => `/v1/points?limit=${index + 1}`);
  socket.write(paths.map((path) => `GET ${path} HTTP/1.1\r\nHost: x\r\n\r\n`).join(''));
  let seen = '';
  for await (const chunk of socket) {
    seen += chunk;
    if (seen.split('"limit":').length > paths.length) break;
  }
  const limits = [...seen.matchAll(/"limit":(\d+)/g)].map(([, limit]) => Number(limit));
  expect(limits).toEqual(paths.map((_, index) => index + 1));
});
