/** The example of docs/client.md, run as it stands there, on what was built and against the bundled article. */
import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { text } from 'node:stream/consumers';
import { expect, test } from 'vitest';
import { articleFile, gongbao, root, serve, temporaryFolder } from '../cli/gongbao.ts';

const page = readFileSync(join(root, 'docs/client.md'), 'utf8');
const example = /^```js\n([\s\S]*?)^```$/m.exec(page)?.[1] ?? '';

/** Runs the example in the project's folder, where `gongbao/client` is this project's own. */
async function run(url: string) {
  const child = spawn(process.execPath, ['--input-type=module', '-', url], { cwd: root });
  child.stdin.end(example);
  const [stdout, stderr, [code]] = await Promise.all([
    text(child.stdout),
    text(child.stderr),
    once(child, 'exit'),
  ]);
  return { code, stdout, stderr };
}

test('prints the meetings held with the points agreed there', async () => {
  const database = join(temporaryFolder(), 'db.sqlite');
  await gongbao(['ingest', articleFile], { env: { GONGBAO_DB: database } });
  const { url } = await serve(database);
  const { code, stdout, stderr } = await run(url);
  expect({ code, stderr }).toEqual({ code: 0, stderr: '' });
  const lines = stdout.trimEnd().split('\n');
  const ids = async (path: string) =>
    ((await (await fetch(url + path)).json()) as { data: { id: string }[] }).data.map(({ id }) => id);
  const points = await ids('/v1/points?voice=agreed&limit=100');
  expect(points.length).toBeGreaterThan(5);
  const printed = lines.flatMap((line) => /^ {2}.+… \[(.+)\]$/.exec(line)?.[1] ?? []);
  expect(printed).toEqual(points);
  expect(lines.length - printed.length).toBe((await ids('/v1/meetings?status=held')).length);
});

test('says in a sentence what went wrong', async () => {
  const database = join(temporaryFolder(), 'db.sqlite');
  await gongbao(['ingest', articleFile], { env: { GONGBAO_DB: database } });
  const { url } = await serve(database);
  const { code, stderr } = await run(`${url}/nowhere`);
  expect(code).toBe(1);
  expect(stderr).toMatch(/^404 \/problems\/unknown-route: /);
});

test('is an app of about twenty lines', () => {
  expect(example.trimEnd().split('\n').length).toBeLessThanOrEqual(22);
});
