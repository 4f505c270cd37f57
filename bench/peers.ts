/**
 * `npm run bench:peers -- DATABASE FOLDER`: gongbao without its cache beside other servers of the same points. FOLDER has
 * what npm installed of `soul-cli json-server`; FastAPI and uvicorn are those of `python3`. What is not there is left out.
 */
import { type ChildProcess, spawn, spawnSync } from 'node:child_process';
import { existsSync, rmSync, writeFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import Sqlite from 'better-sqlite3';
import { compare } from './measure.ts';
import { type Server, startGongbao, stop } from './servers.ts';

interface Peer {
  name: string;
  command: string[];
  env?: Record<string, string>;
  /** Paths of one point, and of the newest 20 of a tag. */
  byId(id: string): string;
  byTag(tag: string): string;
}

const [database = '', folder = ''] = process.argv.slice(2).map((path) => resolve(path));
const port = 47_310;
/** Fewer than elsewhere: some peers answer so few requests a second that most of 64 would never be answered. */
const CONNECTIONS = 8;
const url = `http://127.0.0.1:${port}`;
const sqliteFile = join(folder, 'points.sqlite');
const jsonFile = join(folder, 'points.json');
const python = process.env.PYTHON ?? 'python3';

const peers: Peer[] = [
  {
    name: 'soul-cli',
    command: [join(folder, 'node_modules/.bin/soul'), '-d', sqliteFile, '-p', `${port}`],
    byId: (id) => `/api/tables/points/rows/${id}`,
    byTag: (tag) => `/api/tables/tagged/rows?_filters=tag:${tag}&_limit=20`,
  },
  {
    name: 'json-server',
    command: [join(folder, 'node_modules/.bin/json-server'), '--quiet', '--port', `${port}`, jsonFile],
    byId: (id) => `/points/${id}`,
    byTag: (tag) => `/points?tag=${tag}&_limit=20`,
  },
  {
    name: 'FastAPI',
    command: [python, '-m', 'uvicorn', 'app:app', '--port', `${port}`, '--log-level', 'error'],
    env: { PEERS_DB: sqliteFile },
    byId: (id) => `/points/${id}`,
    byTag: (tag) => `/points?tag=${tag}&limit=20`,
  },
];

const { id, tag } = writeData();
for (const peer of peers) {
  if (!isThere(peer)) {
    console.log(`${peer.name}: not installed`);
    continue;
  }
  const other = await start(peer);
  const gongbao = await startGongbao(database, { GONGBAO_CACHE_MB: '0' });
  for (const [what, path, own] of [
    ['point by id', peer.byId(id), `/v1/points/${id}`],
    ['20 by tag', peer.byTag(tag), `/v1/points?tag=${tag}`],
  ] as const) {
    const [ratio] = await compare(
      [other, gongbao],
      { path: '', status: 200 },
      { paths: [path, own], connections: CONNECTIONS },
    );
    console.log(
      `${what}, gongbao / ${peer.name}`.padEnd(40),
      ratio?.perSecond.toFixed(1),
      ratio?.processor.toFixed(1),
    );
  }
  await stop(other);
  await stop(gongbao);
}
for (const file of [sqliteFile, jsonFile]) rmSync(file, { force: true });

/** Writes the points for the peers: tables with the indexes that the questions want, and a file of JSON. */
function writeData(): { id: string; tag: string } {
  rmSync(sqliteFile, { force: true });
  const source = new Sqlite(database, { readonly: true });
  const points = source
    .prepare<[], string>('SELECT json FROM points ORDER BY key')
    .pluck()
    .all()
    .map((json) => JSON.parse(json));
  source.close();
  const names = Object.keys(points[0]);
  const target = new Sqlite(sqliteFile);
  target.exec(`
    CREATE TABLE points (${names.map((name) => (name === 'id' ? 'id TEXT PRIMARY KEY' : `"${name}"`)).join()});
    CREATE TABLE point_tags (tag TEXT, date TEXT, point TEXT);
    CREATE INDEX by_tag ON point_tags (tag, date);
    CREATE VIEW tagged AS SELECT points.*, point_tags.tag FROM point_tags JOIN points ON points.id = point_tags.point`);
  const insert = target.prepare(`INSERT INTO points VALUES (${names.map(() => '?').join()})`);
  const insertTag = target.prepare('INSERT INTO point_tags VALUES (?, ?, ?)');
  target.transaction(() => {
    for (const point of points) {
      insert.run(
        Object.values(point).map((each) => (typeof each === 'object' && each ? JSON.stringify(each) : each)),
      );
      for (const each of point.tags) insertTag.run(each.id, point.date, point.id);
    }
  })();
  target.close();
  writeFileSync(
    jsonFile,
    JSON.stringify({ points: points.map((point) => ({ ...point, tag: point.tags[0]?.id })) }),
  );
  const middle = points[points.length >> 1];
  return { id: middle.id, tag: points.find(({ tags }) => tags.length > 0).tags[0].id };
}

function isThere({ command: [program = '', ...args] }: Peer): boolean {
  if (program !== python) return existsSync(program);
  return spawnSync(program, ['-c', `import ${args[1]}, fastapi`]).status === 0;
}

async function start({ name, command: [program = '', ...args], env, byId }: Peer): Promise<Server> {
  const child: ChildProcess = spawn(program, args, {
    cwd: join(import.meta.dirname, 'peers'),
    env: { ...process.env, NODE_ENV: 'production', ...env },
    stdio: ['ignore', 'ignore', 'inherit'],
  });
  process.once('exit', () => child.kill());
  for (let tries = 0; tries < 120; tries += 1) {
    const answer = await fetch(url + byId(id)).catch(() => undefined);
    if (answer?.ok) return { url, firstAnswer: 0, process: child };
    await answer?.arrayBuffer();
    await sleep(500);
  }
  throw new Error(`${name} does not answer: ${[program, ...args].join(' ')}`);
}
