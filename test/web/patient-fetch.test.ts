import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { expect, onTestFinished, test } from 'vitest';
import { patientFetch } from '../../src/web/api/patient-fetch.ts';

/** A server that is too busy for the first requests. */
async function busyServer(refusals: number, retryAfter: string) {
  let asked = 0;
  const server = createServer((_request, response) => {
    asked += 1;
    if (asked <= refusals) response.writeHead(503, { 'retry-after': retryAfter }).end('busy');
    else response.end('answer');
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  onTestFinished(() => void server.close());
  const url = `http://127.0.0.1:${(server.address() as AddressInfo).port}/`;
  return { url, asked: () => asked };
}

test('what a busy server refuses is asked again when it says so', async () => {
  const { url, asked } = await busyServer(2, '0');
  const response = await patientFetch(new Request(url));
  expect([await response.text(), asked()]).toEqual(['answer', 3]);
});

test('a server that stays busy, or for long, is left alone', async () => {
  const busy = await busyServer(100, '0');
  expect((await patientFetch(new Request(busy.url))).status).toBe(503);
  expect(busy.asked()).toBe(4);
  const away = await busyServer(1, '3600');
  expect((await patientFetch(new Request(away.url))).status).toBe(503);
  expect(away.asked()).toBe(1);
});

test('what changes or costs something is sent once', async () => {
  const { url, asked } = await busyServer(1, '0');
  expect((await patientFetch(new Request(url, { method: 'POST', body: 'text' }))).status).toBe(503);
  expect(asked()).toBe(1);
});

test('an abort ends the waiting', async () => {
  const { url, asked } = await busyServer(1, '1');
  const controller = new AbortController();
  const response = patientFetch(new Request(url, { signal: controller.signal }));
  await expect.poll(asked).toBe(1);
  controller.abort();
  await expect(response).rejects.toThrow('aborted');
});
