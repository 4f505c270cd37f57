/** Starts the servers to compare, each as its own process, and stops them. */
import { type ChildProcess, spawn } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';

export interface Server {
  url: string;
  /** Milliseconds from the start of the process to the end of its first answer. */
  firstAnswer: number;
  process: ChildProcess;
}

const gongbaoBin = fileURLToPath(new URL('../bin/gongbao.js', import.meta.url));

/** @param settings environment variables; @param options of the command line */
export function startGongbao(
  databaseFile: string,
  settings: Record<string, string> = {},
  options: string[] = [],
): Promise<Server> {
  return start([gongbaoBin, 'serve', ...options], { PORT: '0', GONGBAO_DB: databaseFile, ...settings });
}

/** @param answersFile JSON: what the server is to send, by path */
export function startBareHttp(answersFile: string): Promise<Server> {
  return start([fileURLToPath(new URL('./bare-http.mjs', import.meta.url)), answersFile]);
}

export function startBareFastify(): Promise<Server> {
  return start([fileURLToPath(new URL('./bare-fastify.mjs', import.meta.url))]);
}

/** Every server says on standard error where it listens. */
async function start(args: string[], env: Record<string, string> = {}): Promise<Server> {
  const since = performance.now();
  const child = spawn(process.execPath, args, {
    env: { ...process.env, NODE_ENV: 'production', ...env },
    stdio: ['ignore', 'ignore', 'pipe'],
  });
  const kill = () => child.kill();
  process.once('exit', kill);
  child.once('exit', () => process.off('exit', kill));
  const url = await new Promise<string>((resolve, reject) => {
    let seen = '';
    child.stderr.on('data', (chunk) => {
      seen += chunk;
      const found = /http:\/\/\S+:\d+/.exec(seen)?.[0];
      if (found) resolve(found);
    });
    child.once('exit', () => reject(new Error(`${args[0]} ended early: ${seen}`)));
  });
  await (await fetch(`${url}/healthz`)).arrayBuffer();
  return { url, firstAnswer: performance.now() - since, process: child };
}

export async function stop({ process: child }: Server): Promise<void> {
  const ended = new Promise((resolve) => child.once('exit', resolve));
  child.kill('SIGTERM');
  await ended;
}

/** Resident memory in MB. */
export function memoryOf({ process: { pid } }: Server): number {
  const status = readFileSync(`/proc/${pid}/status`, 'utf8');
  return Number(/VmRSS:\s+(\d+)/.exec(status)?.[1]) / 1024;
}

/** Processor time used so far by the server and its workers, in milliseconds (Linux counts it in steps of 10). */
export function processorTimeOf({ process: { pid } }: Server): number {
  const workers = readFileSync(`/proc/${pid}/task/${pid}/children`, 'utf8').split(' ').filter(Boolean);
  return [String(pid), ...workers].reduce((sum, each) => sum + timeOf(each), 0);
}

function timeOf(pid: string): number {
  const fields = readFileSync(`/proc/${pid}/stat`, 'utf8')
    .replace(/^.*\) /, '')
    .split(' ');
  return (Number(fields[11]) + Number(fields[12])) * 10;
}
