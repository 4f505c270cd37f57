import { spawn } from 'node:child_process';
import { join } from 'node:path';
import { expect, onTestFinished, test } from 'vitest';
import { articleId, root, temporaryFolder } from './gongbao.ts';

interface Started {
  url: string;
  said: string;
  stop(): Promise<number | null>;
}

async function npmStart(database: string): Promise<Started> {
  const child = spawn('npm', ['start'], {
    cwd: root,
    env: { ...process.env, GONGBAO_DB: database, PORT: '0' },
    // A group of its own, so that nothing is left behind should the test fail.
    detached: true,
  });
  onTestFinished(() => {
    if (child.exitCode === null && child.pid) process.kill(-child.pid, 'SIGKILL');
  });
  let said = '';
  child.stdout.on('data', (chunk) => (said += chunk));
  child.stderr.on('data', (chunk) => (said += chunk));
  await expect.poll(() => said, { timeout: 15_000 }).toMatch(/--data-urlencode/);
  return {
    url: /listens on (http:\/\/\S+)/.exec(said)?.[1] ?? '',
    said,
    stop() {
      const ended = new Promise<number | null>((resolve) => child.on('close', resolve));
      child.kill('SIGTERM');
      return ended;
    },
  };
}

test('npm start reads the bundled article and serves it; a second one changes nothing; SIGTERM ends each with 0', async () => {
  const database = join(temporaryFolder(), 'db.sqlite');
  const first = await npmStart(database);
  expect(first.said).toMatch(`added     ${articleId}`);
  const answer = await fetch(`${first.url}/v1/points?section=communique`);
  expect(await answer.json()).toMatchObject({ page: { total: 14 } });
  expect(await first.stop()).toBe(0);
  await expect(fetch(first.url)).rejects.toThrow();

  const second = await npmStart(database);
  expect(second.said).toMatch(`unchanged ${articleId}`);
  const again = await fetch(`${second.url}/v1/points?section=communique`);
  expect(again.headers.get('dataset-version')).toBe(answer.headers.get('dataset-version'));
  expect(await second.stop()).toBe(0);
});
