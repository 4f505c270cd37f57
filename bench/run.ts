/**
 * `npm run bench`: what gongbao costs above the bare server, and its parser above reading a text, as ratios taken in one
 * run. Linux only. `npm run bench -- parse [word…]` measures the parser alone, on the kinds of text whose names hold
 * one of the words; `npm run bench -- serve [database]` the server alone, over another database where one is named (`npm run corpus` makes large ones).
 * Figures of one machine at one time say nothing elsewhere; ratios of pairs taken in turns nearly do, and the ratio of
 * the bare server to itself shows how nearly.
 */
import { spawnSync } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { compare, median, type Request } from './measure.ts';
import { measureParsing } from './parse.ts';
import {
  memoryOf,
  processorTimeOf,
  type Server,
  startBareFastify,
  startBareHttp,
  startGongbao,
  stop,
} from './servers.ts';

const root = fileURLToPath(new URL('..', import.meta.url));
const folder = mkdtempSync(join(tmpdir(), 'gongbao-bench-'));
const [part, ...given] = process.argv.slice(2);
const givenDatabase = part === 'serve' ? given[0] : undefined;
const databaseFile = givenDatabase ?? join(folder, 'gongbao.sqlite');

try {
  if (part !== 'serve') measureParsing(root, folder, given);
  if (part !== 'parse') {
    if (givenDatabase === undefined) ingest();
    await compareThroughput();
    await compareWorkers();
    await compareStarts();
  }
} finally {
  rmSync(folder, { recursive: true });
}

function ingest(): void {
  const args = [join(root, 'bin/gongbao.js'), 'ingest', join(root, 'data/articles')];
  const { status, stderr } = spawnSync(process.execPath, args, {
    env: { ...process.env, GONGBAO_DB: databaseFile },
    encoding: 'utf8',
  });
  if (status !== 0) throw new Error(stderr);
}

async function compareThroughput(): Promise<void> {
  console.log('against bare node:http sending the same bytes        requests/s  processor');
  for (const [cache, settings] of [
    ['answers kept', {}],
    ['no answers kept', { GONGBAO_CACHE_MB: '0' }],
  ] as const) {
    const gongbao = await startGongbao(databaseFile, settings);
    for (const [name, request] of await chooseRequests(gongbao.url)) {
      await compareWithBare(`${name}, ${cache}`, gongbao, request);
    }
    console.log(`memory after the load, ${cache}: ${memoryOf(gongbao).toFixed(0)} MB`);
    await stop(gongbao);
  }
}

/** A round whose control is too far from 1 says little: it is taken again, three times at most. */
async function compareWithBare(name: string, gongbao: Server, request: Request): Promise<void> {
  const answers = await record(gongbao.url, request);
  const bare = await startBareHttp(answers);
  const control = await startBareHttp(answers);
  for (let time = 0; time < 3; time += 1) {
    const [ratio, noise] = await compare([bare, gongbao, control], request);
    print(name, ratio!.perSecond, ratio!.processor);
    print('  the bare server against itself', noise!.perSecond, noise!.processor);
    if (Math.abs(noise!.perSecond - 1) <= 0.15) break;
  }
  for (const server of [bare, control]) await stop(server);
}

/**
 * On two processors the load has to share one with a worker, so that what is asked must cost the server far more than the
 * load: a search by relevance costs some ten times as much. Fewer connections than elsewhere, for none should wait long enough to be refused.
 */
async function compareWorkers(): Promise<void> {
  const settings = { GONGBAO_CACHE_MB: '0' };
  const one = await startGongbao(databaseFile, settings);
  const two = await startGongbao(databaseFile, settings, ['--workers', '2']);
  const text = await first(`${one.url}/v1/points?section=communique`, 'text');
  const words = /\p{L}{2}/u.exec(text)?.[0] ?? text;
  const path = `/v1/search?q=${encodeURIComponent(words)}&sort=relevance`;
  const [ratio] = await compare([one, two], { path, status: 200 }, { connections: 16 });
  console.log('\ntwo workers against one');
  print('search by relevance, no answers kept', ratio!.perSecond, ratio!.processor);
  for (const server of [one, two]) await stop(server);
}

async function chooseRequests(url: string): Promise<[string, Request][]> {
  const byId = `/v1/points/${await first(`${url}/v1/points?section=communique`, 'id')}`;
  const byTag = `/v1/points?tag=${encodeURIComponent(await first(`${url}/v1/tags`, 'label'))}`;
  const etag = (await fetch(url + byId)).headers.get('etag') ?? '';
  return [
    ['point by id', { path: byId, status: 200 }],
    ['points by tag', { path: byTag, status: 200 }],
    ['304', { path: byId, status: 304, headers: { 'if-none-match': etag } }],
  ];
}

async function first(listUrl: string, key: string): Promise<string> {
  const { data } = (await (await fetch(listUrl)).json()) as { data: Record<string, string>[] };
  const value = data[0]?.[key];
  if (!value) throw new Error(`${listUrl} is empty.`);
  return value;
}

/** Writes down what gongbao answers, for the bare server to send. @returns the file */
async function record(url: string, { path, headers }: Request): Promise<string> {
  const answer = await fetch(url + path, { headers: { 'accept-encoding': 'identity', ...headers } });
  const body = await answer.text();
  // These come from the server itself, whichever it is.
  const ownHeaders = ['connection', 'date', 'keep-alive'];
  const sent = [...answer.headers].filter(([name]) => !ownHeaders.includes(name));
  const answers = {
    [path]: { status: answer.status, headers: Object.fromEntries(sent), body },
    '/healthz': { status: 200, headers: {}, body: '' },
  };
  const file = join(folder, 'answers.json');
  writeFileSync(file, JSON.stringify(answers));
  return file;
}

async function compareStarts(): Promise<void> {
  const answers = join(folder, 'health.json');
  writeFileSync(answers, JSON.stringify({ '/healthz': { status: 200, headers: {}, body: '' } }));
  const rounds: Record<'gongbao' | 'http' | 'fastify', Awaited<ReturnType<typeof measureStart>>>[] = [];
  for (let round = 0; round < 7; round += 1) {
    const gongbao = await measureStart(() => startGongbao(databaseFile));
    const http = await measureStart(() => startBareHttp(answers));
    const fastify = await measureStart(startBareFastify);
    rounds.push({ gongbao, http, fastify });
  }
  for (const [name, base] of [
    ['node:http', 'http'],
    ['Fastify', 'fastify'],
  ] as const) {
    const times = (what: 'firstAnswer' | 'processor' | 'memory') =>
      median(rounds.map((round) => round.gongbao[what] / round[base][what]));
    console.log(`\nagainst a bare ${name}`);
    print('start to first answer, times; by processor time', times('firstAnswer'), times('processor'));
    print('memory after it, times', times('memory'));
  }
}

async function measureStart(start: () => Promise<Server>) {
  const server = await start();
  const measured = {
    firstAnswer: server.firstAnswer,
    processor: processorTimeOf(server),
    memory: memoryOf(server),
  };
  await stop(server);
  return measured;
}

function print(name: string, ...ratios: number[]): void {
  console.log(name.padEnd(52), ...ratios.map((ratio) => ratio.toFixed(2).padStart(10)));
}
