import { once } from 'node:events';
import { connect } from 'node:net';
import { text } from 'node:stream/consumers';
import { expect, test } from 'vitest';
import { serverWith, type TestServer } from './helper.ts';

/** Sends bytes to the server as they are, and reads to the end of the connection. */
async function exchange(
  { app }: TestServer,
  bytes: string | Buffer,
): Promise<{ status: number; body: string }> {
  if (!app.server.listening) await app.listen({ port: 0, host: '127.0.0.1' });
  const socket = connect((app.server.address() as { port: number }).port, '127.0.0.1');
  await once(socket, 'connect');
  socket.write(bytes);
  const answer = await text(socket);
  return { status: Number(answer.slice(9, 12)), body: answer.slice(answer.indexOf('\r\n\r\n') + 4) };
}

function request(method: string, url: string, headers = ''): string {
  return `${method} ${url} HTTP/1.1\r\nHost: localhost\r\n${headers}\r\n`;
}

test('an address with Chinese as it was typed gets the answer that the encoded one gets', async () => {
  const server = await serverWith();
  const url = '/v1/points?q=支持';
  const encoded = await server.get(encodeURI(url));
  expect(encoded.json().data).not.toEqual([]);
  expect(await exchange(server, request('GET', url))).toEqual({ status: 200, body: encoded.body });
  expect(await exchange(server, request('HEAD', url))).toEqual({ status: 200, body: '' });
  const etag = String(encoded.headers.etag);
  expect(await exchange(server, request('GET', url, `If-None-Match: ${etag}\r\n`))).toEqual({
    status: 304,
    body: '',
  });
});

test('its faults are the problems that the encoded one has', async () => {
  const server = await serverWith();
  const gbk = Buffer.concat([
    Buffer.from('GET /v1/points?q='),
    Buffer.from([0xd6, 0xd0]),
    Buffer.from(' HTTP/1.1\r\n\r\n'),
  ]);
  expect(await exchange(server, gbk)).toMatchObject({
    status: 400,
    body: expect.stringContaining('/problems/bad-url'),
  });
  expect(await exchange(server, request('GET', '/v1/没有'))).toMatchObject({ status: 404 });
  expect(await exchange(server, request('GET', `/v1/points?q=${'长'.repeat(5000)}`))).toMatchObject({
    status: 414,
  });
});

test.each([
  ['a method with a body', 'POST /v1/点 HTTP/1.1\r\nContent-Length: 0\r\n\r\n'],
  ['a space in the address', 'GET /v1/points?q=支持 合作 HTTP/1.1\r\n\r\n'],
])('%s is refused as malformed', async (_, bytes) => {
  expect(await exchange(await serverWith(), bytes)).toMatchObject({
    status: 400,
    body: expect.stringContaining('/problems/bad-request'),
  });
});
