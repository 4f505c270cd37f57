/** The server starts from what V8 made of its code when it was built. */
import { execFileSync } from 'node:child_process';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { expect, test } from 'vitest';
import { articleFile, gongbao, root, serve, temporaryFolder } from './gongbao.ts';

const server = pathToFileURL(join(root, 'dist/cli/serve.js')).href;
/** V8 takes code only from a V8 that was told the same. */
const otherwise = { NODE_OPTIONS: '--stack-trace-limit=20' };

function isRejected(env: Record<string, string> = {}): string {
  const program = `console.log((await import('${server}')).script.cachedDataRejected);`;
  return execFileSync(process.execPath, ['--input-type=module', '-e', program], {
    env: { ...process.env, ...env },
    encoding: 'utf8',
  }).trim();
}

test('the code that was kept fits the Node that it was built with', () => {
  expect(isRejected()).toBe('false');
});

test('where it does not fit, the server starts all the same', async () => {
  expect(isRejected(otherwise)).toBe('true');
  const database = join(temporaryFolder(), 'db.sqlite');
  expect((await gongbao(['ingest', articleFile], { env: { GONGBAO_DB: database } })).code).toBe(0);
  const { url } = await serve(database, otherwise);
  expect((await fetch(`${url}/readyz`)).status).toBe(200);
});
