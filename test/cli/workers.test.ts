import { spawn } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import autocannon from 'autocannon';
import { describe, expect, onTestFinished, test } from 'vitest';
import { articleFile, bin, gongbao, root, temporaryFolder } from './gongbao.ts';

/** Starts `gongbao serve --workers 2` over the bundled article, and says what it wrote so far. */
async function serveByTwo(env: Record<string, string> = {}) {
  const database = join(temporaryFolder(), 'db.sqlite');
  await gongbao(['ingest', articleFile], { env: { GONGBAO_DB: database } });
  const child = spawn(process.execPath, [bin, 'serve', '--workers', '2'], {
    cwd: root,
    env: { ...process.env, PORT: '0', GONGBAO_DB: database, ...env },
  });
  const ended = new Promise<number | null>((resolve) => child.once('exit', resolve));
  onTestFinished(() => void child.kill('SIGTERM'));
  let written = '';
  child.stderr.setEncoding('utf8').on('data', (text: string) => {
    written += text;
  });
  await expect
    .poll(() => written, { timeout: 40_000 })
    .toMatch(/gongbao listens on http:\S+ with 1 document/);
  const url = /http:\/\/\S+/.exec(written)?.[0] ?? '';
  const pids = async () => {
    // Each worker says its own process id; new connections go to them in turn.
    const seen = new Set<string>();
    for (let time = 0; time < 8; time += 1) {
      const { headers } = await fetch(`${url}/v1/documents`, { headers: { connection: 'close' } });
      seen.add(headers.get('x-request-id')?.split('-')[0] ?? '');
    }
    return seen;
  };
  return { url, child, ended, pids, written: () => written };
}

// Three processes start in each: on a busy machine that takes a while.
describe('gongbao serve --workers 2', { timeout: 90_000 }, () => {
  test('answers by two processes on one port, and ends with 0 on SIGTERM', async () => {
    const { child, ended, pids } = await serveByTwo();
    expect((await pids()).size).toBe(2);
    child.kill('SIGTERM');
    expect(await ended).toBe(0);
  });

  test('tells the metrics of both, whoever is asked', async () => {
    const { url } = await serveByTwo({ GONGBAO_CACHE_MB: '0' });
    for (let time = 0; time < 10; time += 1) {
      await (await fetch(`${url}/v1/tags`, { headers: { connection: 'close' } })).text();
    }
    const metrics = await (await fetch(`${url}/metrics`)).text();
    const count = /gongbao_http_request_duration_seconds_count\{[^}]*route="\/v1\/tags"[^}]*\} (\d+)/.exec(
      metrics,
    )?.[1];
    expect(count).toBe('10');
  });

  test('on SIGHUP replaces its workers under load, and no request is lost', async () => {
    const { url, child, pids, written } = await serveByTwo();
    const before = await pids();
    const load = autocannon({ url: `${url}/v1/points?limit=5`, connections: 16, duration: 6 });
    child.kill('SIGHUP');
    await expect.poll(() => written(), { timeout: 40_000 }).toMatch(/replacing 2 workers/);
    const { errors, timeouts, non2xx, requests } = await load;
    expect({ errors, timeouts, non2xx }).toEqual({ errors: 0, timeouts: 0, non2xx: 0 });
    expect(requests.total).toBeGreaterThan(100);
    await expect
      .poll(async () => [...(await pids())].some((pid) => before.has(pid)), { timeout: 40_000 })
      .toBe(false);
  });

  test('puts another in the place of a worker that died', async () => {
    const { url, child, written } = await serveByTwo();
    const children = readFileSync(`/proc/${child.pid}/task/${child.pid}/children`, 'utf8');
    process.kill(Number(children.split(' ')[0]), 'SIGKILL');
    await expect
      .poll(written, { timeout: 40_000 })
      .toMatch(/a worker ended \(SIGKILL\); another takes its place/);
    await expect
      .poll(() => fetch(`${url}/healthz`).then(({ status }) => status), { timeout: 40_000 })
      .toBe(200);
  });

  test('a port that is taken is said once, with the exit code of one process', async () => {
    const { url } = await serveByTwo();
    const env = { PORT: new URL(url).port, GONGBAO_DB: join(temporaryFolder(), 'other.sqlite') };
    await gongbao(['ingest', articleFile], { env });
    const { code, stderr } = await gongbao(['serve', '--workers', '2'], { env });
    expect(code).toBe(5);
    expect(stderr.match(/is in use/g)).toHaveLength(1);
  });
});
