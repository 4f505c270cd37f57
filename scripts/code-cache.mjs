/**
 * Keeps what V8 made of the server's code, so that the next one need not compile it: starts the server over the bundled articles,
 * has it answer, and writes down all functions that ran until then. Usage: node scripts/code-cache.mjs <folder of the build>
 */
import { spawnSync } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';

const root = fileURLToPath(new URL('..', import.meta.url));
const cli = join(resolve(process.argv[2]), 'cli');
const folder = mkdtempSync(join(tmpdir(), 'gongbao-'));
process.once('exit', () => rmSync(folder, { recursive: true, force: true }));

const database = join(folder, 'gongbao.sqlite');
ingest();
const { serve, script, cacheFile } = await import(pathToFileURL(join(cli, 'serve.js')).href);
const url = await start();
for (const path of ['/healthz', '/v1/documents', '/v1/points?limit=1'])
  await (await fetch(url + path)).text();
writeFileSync(cacheFile, script.createCachedData());
process.exit();

function ingest() {
  const program = `const { run } = await import(${JSON.stringify(pathToFileURL(join(cli, 'main.js')).href)}); await run(['ingest', ${JSON.stringify(join(root, 'data/articles'))}]);`;
  const { status, stderr } = spawnSync(process.execPath, ['--input-type=module', '-e', program], {
    env: { ...process.env, GONGBAO_DB: database },
    encoding: 'utf8',
  });
  if (status === 0) return;
  console.error(stderr.trimEnd());
  process.exit(1);
}

/** @returns the address, which the server says on standard error */
async function start() {
  const said = [];
  process.stderr.write = (text) => said.push(text);
  await serve({ PORT: '0', GONGBAO_DB: database, GONGBAO_CACHE_MB: '1' }, { workers: 1 });
  delete process.stderr.write;
  return /http:\/\/[^ ]+/.exec(said.join(''))[0];
}
