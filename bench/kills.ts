/**
 * `npm run bench:kills -- 200`: kills ingest with SIGKILL at random moments, again and again, while a server on the same
 * database is read. Nothing may be lost, and no answer may show an article half written: whatever the server says of a
 * document must agree with its points, within one dataset version. Prints what was seen; exits with 1 if anything was wrong.
 */
import { spawn } from 'node:child_process';
import { cpSync, mkdtempSync, readdirSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { fileURLToPath } from 'node:url';
import { createWriter, openDatabase, openLiveStore } from '../src/store/index.ts';
import { startGongbao, stop } from './servers.ts';

const root = fileURLToPath(new URL('..', import.meta.url));
const bin = join(root, 'bin/gongbao.js');
const kills = Number(process.argv[2] ?? 200);
const folder = mkdtempSync(join(tmpdir(), 'gongbao-kills-'));
const seen = { kills: 0, ended: 0, reads: 0, versions: new Set<string>(), wrong: [] as string[] };

try {
  const articles = join(folder, 'articles');
  // Two batches of what ingest stores at once.
  for (const set of readdirSync(join(root, 'test/corpus'), { withFileTypes: true })) {
    if (/^zh-[1-4]$/.test(set.name))
      cpSync(join(root, 'test/corpus', set.name), join(articles, set.name), { recursive: true });
  }
  const whole = join(folder, 'whole.sqlite');
  await ingest(articles, whole);
  const file = join(folder, 'killed.sqlite');
  await ingest(join(root, 'data/articles'), file);
  const server = await startGongbao(file);
  const reading = new AbortController();
  const readers = [read(server.url, reading.signal), read(server.url, reading.signal)];
  const since = performance.now();
  await ingest(articles, file);
  const duration = performance.now() - since;
  while (seen.kills < kills) {
    // Anywhere in it, from its start to a little after its end.
    const pause = Math.random() * 1.05 * duration;
    forgetHalf(file);
    if (await ingest(articles, file, pause)) seen.ended += 1;
    else seen.kills += 1;
  }
  await ingest(articles, file);
  await run(['remove', 'china-central-asia-fm4-2023'], file);
  reading.abort();
  await Promise.all(readers);
  await stop(server);
  if (versionOf(file) !== versionOf(whole))
    seen.wrong.push('the killed database is not the same as one that was never killed');
} finally {
  rmSync(folder, { recursive: true, force: true });
}
const { versions, wrong, ...counts } = seen;
console.log({ ...counts, versions: versions.size, wrong: wrong.length });
for (const each of wrong.slice(0, 10)) console.log(each);
process.exitCode = wrong.length === 0 ? 0 : 1;

/** Runs ingest, and kills it after a while where one is given. @returns whether it came to its end */
async function ingest(path: string, file: string, killAfter?: number): Promise<boolean> {
  return await run(['ingest', path], file, killAfter);
}

async function run(args: string[], file: string, killAfter?: number): Promise<boolean> {
  const child = spawn(process.execPath, [bin, ...args], {
    env: { ...process.env, GONGBAO_DB: file },
    stdio: 'ignore',
  });
  const ended = new Promise<boolean>((resolve) =>
    child.once('exit', (_, signal) => resolve(signal === null)),
  );
  if (killAfter !== undefined)
    await Promise.race([ended, sleep(killAfter).then(() => child.kill('SIGKILL'))]);
  return await ended;
}

/** Reads documents and their points for as long as it may, and writes down what doesn't agree. */
async function read(url: string, signal: AbortSignal): Promise<void> {
  while (!signal.aborted) {
    const list = await ask(`${url}/v1/documents?limit=100`);
    for (const document of list.body.data) {
      if (signal.aborted) return;
      const points = await ask(`${url}/v1/points?document=${document.id}&limit=1`);
      seen.reads += 1;
      // Between two requests the dataset may have gone on: only answers of one version must agree.
      if (points.version !== list.version) break;
      if (points.body.page.total !== document.counts.points) {
        seen.wrong.push(
          `${document.id}: ${document.counts.points} points said, ${points.body.page.total} there`,
        );
      }
    }
  }
}

async function ask(url: string): Promise<{ version: string; body: any }> {
  const answer = await fetch(url);
  if (answer.status !== 200) seen.wrong.push(`${url}: ${answer.status}`);
  const version = answer.headers.get('dataset-version') ?? '';
  seen.versions.add(version);
  return { version, body: answer.status === 200 ? await answer.json() : { data: [], page: {} } };
}

/** Removes every other document, whichever those are: something is left to be written whenever ingest runs. */
function forgetHalf(file: string): void {
  const db = openDatabase(file, { readonly: false });
  const ids = db.sqlite.prepare<[], string>('SELECT id FROM documents ORDER BY random()').pluck().all();
  createWriter(db).removeAll(ids.slice(0, ids.length >> 1));
  db.close();
}

function versionOf(file: string): string {
  const store = openLiveStore(file);
  const { version, release } = store.acquire();
  release();
  store.close();
  return version;
}
