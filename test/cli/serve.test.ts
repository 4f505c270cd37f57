import { copyFileSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { connect, createServer, type Socket } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { articleFile, gongbao, serve, temporaryFolder } from './gongbao.ts';

const longText = 'x'.repeat(12_000_000);
let stock: string;

/** A database with the bundled article and a text so long that it cannot leave in one piece. */
beforeAll(async () => {
  stock = mkdtempSync(join(tmpdir(), 'gongbao-'));
  writeFileSync(join(stock, 'long.txt'), longText);
  const database = join(stock, 'db.sqlite');
  const { code } = await gongbao(['ingest', articleFile, join(stock, 'long.txt')], {
    env: { GONGBAO_DB: database },
  });
  expect(code).toBe(0);
});

afterAll(() => rmSync(stock, { recursive: true }));

function stocked(): { folder: string; database: string } {
  const folder = temporaryFolder();
  const database = join(folder, 'db.sqlite');
  copyFileSync(join(stock, 'db.sqlite'), database);
  return { folder, database };
}

/** Asks for the long text and stops reading after its first bytes: a request that stays in flight. */
async function stalledRequest(url: string): Promise<Socket> {
  const socket = connect(Number(new URL(url).port), '127.0.0.1');
  socket.write('GET /v1/documents/long/text HTTP/1.1\r\nHost: localhost\r\n\r\n');
  await new Promise((resolve) => socket.once('readable', resolve));
  return socket;
}

async function rest(socket: Socket): Promise<number> {
  let bytes = 0;
  for await (const chunk of socket) bytes += chunk.length;
  return bytes;
}

describe('gongbao serve', () => {
  test('says where it listens and gives three calls that work', async () => {
    const { database } = stocked();
    const { url, child, ended } = await serve(database);
    child.kill('SIGTERM');
    const { code, stderr } = await ended;
    expect(code).toBe(0);
    expect(stderr).toMatch(`gongbao listens on ${url} with 2 documents.`);
    expect(stderr.match(/^ {2}curl .*$/gm)).toHaveLength(3);
  });

  test('on SIGTERM it takes no new connection, finishes the request in flight and exits with 0', async () => {
    const { database } = stocked();
    const { url, child, ended } = await serve(database);
    const socket = await stalledRequest(url);
    child.kill('SIGTERM');
    await expect
      .poll(() =>
        fetch(`${url}/healthz`).then(
          () => 'answered',
          () => 'refused',
        ),
      )
      .toBe('refused');
    expect(await rest(socket)).toBeGreaterThan(longText.length);
    expect(await ended).toMatchObject({ code: 0 });
  });

  test('a second signal ends it at once', async () => {
    const { database } = stocked();
    const { url, child, ended } = await serve(database);
    const socket = await stalledRequest(url);
    socket.on('error', () => {});
    child.kill('SIGINT');
    await sleep(700);
    child.kill('SIGINT');
    expect(await ended).toMatchObject({ code: 130 });
  });

  test('ingest may write while it serves', async () => {
    const { folder, database } = stocked();
    const { url } = await serve(database);
    const before = (await fetch(`${url}/v1/documents`)).headers.get('dataset-version');
    writeFileSync(join(folder, 'long.txt'), '各方重申相互尊重。\n');
    await gongbao(['ingest', join(folder, 'long.txt')], { env: { GONGBAO_DB: database } });
    const answer = await fetch(`${url}/v1/documents/long/text`);
    expect(await answer.text()).toBe('各方重申相互尊重。\n');
    expect(answer.headers.get('dataset-version')).not.toBe(before);
  });

  test('a port in use ends it with exit code 5 and one sentence', async () => {
    const { database } = stocked();
    const other = createServer().listen(0, '127.0.0.1');
    await new Promise((resolve) => other.once('listening', resolve));
    const { port } = other.address() as { port: number };
    const { code, stderr } = await gongbao(['serve'], { env: { GONGBAO_DB: database, PORT: String(port) } });
    other.close();
    expect({ code, stderr }).toEqual({
      code: 5,
      stderr: `gongbao: port ${port} on 127.0.0.1 is in use: stop the program that has it, or set PORT to another (0 takes any free one).\n`,
    });
  });

  test.each(['192.0.2.1', 'no-such-host.invalid'])(
    'HOST %s, none of this machine, likewise',
    async (host) => {
      const { database } = stocked();
      const { code, stderr } = await gongbao(['serve'], {
        env: { GONGBAO_DB: database, PORT: '0', HOST: host },
      });
      expect({ code, stderr }).toEqual({
        code: 5,
        stderr: `gongbao: HOST is ${host}, which is no address of this machine: set it to 127.0.0.1, or to 0.0.0.0 for all.\n`,
      });
    },
  );
});
