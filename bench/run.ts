/**
 * `npm run bench`: what gongbao costs above the bare server, and its parser above reading a text, as ratios taken in one
 * run. Linux only. `npm run bench -- parse` measures the parser alone.
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
import { memoryOf, type Server, startBareFastify, startBareHttp, startGongbao, stop } from './servers.ts';

const root = fileURLToPath(new URL('..', import.meta.url));
const folder = mkdtempSync(join(tmpdir(), 'gongbao-bench-'));
const databaseFile = join(folder, 'gongbao.sqlite');

try {
  measureParsing(root, folder);
  if (process.argv[2] !== 'parse') {
    ingest();
    await compareThroughput();
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
  const gongbao = await startGongbao(databaseFile);
  const requests = await chooseRequests(gongbao.url);
  console.log('against bare node:http sending the same bytes        requests/s  processor');
  for (const [name, request] of requests) {
    const answers = await record(gongbao.url, request);
    const bare = await startBareHttp(answers);
    const control = await startBareHttp(answers);
    const [ratio, noise] = await compare([bare, gongbao, control], request);
    for (const server of [bare, control]) await stop(server);
    print(name, ratio!.perSecond, ratio!.processor);
    print('  the bare server against itself', noise!.perSecond, noise!.processor);
  }
  console.log(`memory after the load: ${memoryOf(gongbao).toFixed(0)} MB`);
  await stop(gongbao);
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
  const answer = await fetch(url + path, { headers: headers ?? {} });
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
  const starts: number[] = [];
  const memories: number[] = [];
  for (let round = 0; round < 7; round += 1) {
    const bare = await measureStart(startBareFastify);
    const gongbao = await measureStart(() => startGongbao(databaseFile));
    starts.push(gongbao.firstAnswer / bare.firstAnswer);
    memories.push(gongbao.memory / bare.memory);
  }
  console.log('\nagainst a bare Fastify');
  print('start to first answer, times', median(starts));
  print('memory after it, times', median(memories));
}

async function measureStart(start: () => Promise<Server>): Promise<{ firstAnswer: number; memory: number }> {
  const server = await start();
  const memory = memoryOf(server);
  await stop(server);
  return { firstAnswer: server.firstAnswer, memory };
}

function print(name: string, ...ratios: number[]): void {
  console.log(name.padEnd(52), ...ratios.map((ratio) => ratio.toFixed(2).padStart(10)));
}
