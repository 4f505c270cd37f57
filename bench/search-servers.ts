/**
 * `tsx bench/search-servers.ts DATABASE FOLDER`: searches of gongbao, without its cache, beside servers that search with
 * LIKE, over the same points: processor time of one answer. FOLDER has what npm installed of `soul-cli`; FastAPI and
 * uvicorn are those of `$PYTHON`, else `python3`.
 */
import { spawn } from 'node:child_process';
import { rmSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import Sqlite from 'better-sqlite3';
import { createRandom } from './corpus.ts';
import { show } from './cost.ts';
import { processorTimeOf, type Server, startGongbao, stop } from './servers.ts';

const PORT = 43_200;
/** Searches of each length, and how often gongbao, whose answers cost too little to be measured one by one, is asked each. */
const EACH = 5;
const ROUNDS = 40;

const [database = '', folder = ''] = process.argv.slice(2).map((path) => resolve(path));
const copy = join(folder, 'search.sqlite');

const peers = [
  {
    name: 'soul-cli',
    command: [join(folder, 'node_modules/.bin/soul'), '-d', copy, '-p', `${PORT}`],
    env: {},
    path: (q: string) => `/api/tables/points/rows?_search=${q}&_limit=20&_ordering=-date`,
  },
  {
    name: 'FastAPI',
    command: [
      process.env.PYTHON ?? 'python3',
      ...['-m', 'uvicorn', 'search:app', '--port', `${PORT}`, '--log-level', 'error'],
    ],
    env: { PEERS_DB: copy },
    path: (q: string) => `/points?q=${q}`,
  },
];

/** The points for the peers: a table with an index by date. @returns searches by their length, as texts have them */
function writeCopy(): Map<number, string[]> {
  rmSync(copy, { force: true });
  const target = new Sqlite(copy);
  target.prepare('ATTACH ? AS own').run(database);
  target.exec(`
    CREATE TABLE points (id TEXT PRIMARY KEY, date TEXT, text TEXT, json TEXT);
    INSERT INTO points SELECT id, json ->> 'date', folded, json FROM own.points;
    CREATE INDEX by_date ON points (date)`);
  const text = target.prepare<[number], string>('SELECT text FROM points LIMIT 1 OFFSET ?').pluck();
  const random = createRandom(11);
  const stretch = (length: number): string => {
    const found = new RegExp(`[\\u4e00-\\u9fff]{${length}}`).exec(text.get(random.below(10_000)) ?? '');
    return found ? found[0] : stretch(length);
  };
  const searches = [2, 4, 8].map((length): [number, string[]] => [
    length,
    Array.from({ length: EACH }, () => encodeURIComponent(stretch(length))),
  ]);
  target.close();
  return new Map(searches);
}

/** Milliseconds of processor time of one answer. */
async function costOf(server: Server, paths: readonly string[]): Promise<number> {
  const ask = async (path: string) => {
    const answer = await fetch(server.url + path);
    if (!answer.ok) throw new Error(`${path}: ${answer.status} ${await answer.text()}`);
    await answer.arrayBuffer();
  };
  for (const path of paths.slice(0, EACH)) await ask(path);
  const before = processorTimeOf(server);
  for (const path of paths) await ask(path);
  return (processorTimeOf(server) - before) / paths.length;
}

const searches = writeCopy();
const gongbao = await startGongbao(database, { GONGBAO_CACHE_MB: '0' });
const own = new Map<number, number>();
for (const [length, each] of searches) {
  const paths = Array.from({ length: ROUNDS }, () => each.map((q) => `/v1/search?q=${q}`)).flat();
  // Once more to have its code compiled.
  await costOf(gongbao, paths);
  const milliseconds = await costOf(gongbao, paths);
  own.set(length, milliseconds);
  show(`gongbao, ${length} characters, milliseconds`, milliseconds);
}
await stop(gongbao);
for (const { name, command, env, path } of peers) {
  const [program = '', ...args] = command;
  const child = spawn(program, args, {
    cwd: join(import.meta.dirname, 'peers'),
    env: { ...process.env, NODE_ENV: 'production', ...env },
    stdio: ['ignore', 'ignore', 'inherit'],
  });
  process.once('exit', () => child.kill());
  const server = { url: `http://127.0.0.1:${PORT}`, firstAnswer: 0, process: child };
  while (!(await fetch(server.url).catch(() => undefined))) await sleep(300);
  for (const [length, each] of searches)
    show(
      `${name} ÷ gongbao, ${length} characters`,
      (await costOf(server, each.map(path))) / (own.get(length) as number),
    );
  await stop(server);
}
rmSync(copy, { force: true });
