/** Runs the real command line as its own process. */
import { type ChildProcess, spawn } from 'node:child_process';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { onTestFinished } from 'vitest';

export const root = fileURLToPath(new URL('../..', import.meta.url));
export const bin = join(root, 'bin/gongbao.js');
export const articleId = 'china-central-asia-fm4-2023';
export const articleFile = join(root, `data/articles/${articleId}.txt`);

export interface Outcome {
  code: number | null;
  stdout: string;
  stderr: string;
}

export interface Options {
  env?: Record<string, string>;
  stdin?: string | Uint8Array;
  cwd?: string;
}

/** A folder of the test's own, gone when the test is over. */
export function temporaryFolder(): string {
  const folder = mkdtempSync(join(tmpdir(), 'gongbao-'));
  onTestFinished(() => rmSync(folder, { recursive: true, force: true }));
  return folder;
}

/** Runs a command to its end. */
export async function gongbao(args: string[], { env, stdin, cwd }: Options = {}): Promise<Outcome> {
  const child = spawn(process.execPath, [bin, ...args], {
    cwd: cwd ?? root,
    env: { ...process.env, ...env },
  });
  const outcome = collect(child);
  // A command that refuses its input early closes the pipe: that is for its exit code to tell.
  child.stdin.on('error', () => {});
  child.stdin.end(stdin);
  return outcome;
}

export interface Served {
  url: string;
  child: ChildProcess;
  /** Settles when the process has ended. */
  ended: Promise<Outcome>;
}

/** Starts `gongbao serve` on a free port; it is killed when the test is over, if it still runs. */
export async function serve(databaseFile: string, env: Record<string, string> = {}): Promise<Served> {
  const child = spawn(process.execPath, [bin, 'serve'], {
    cwd: root,
    env: { ...process.env, PORT: '0', GONGBAO_DB: databaseFile, ...env },
  });
  onTestFinished(() => void child.kill('SIGKILL'));
  const ended = collect(child);
  const url = await Promise.race([
    firstUrl(child),
    ended.then((outcome) => Promise.reject(new Error(outcome.stderr))),
  ]);
  return { url, child, ended };
}

function firstUrl(child: ChildProcess): Promise<string> {
  let seen = '';
  return new Promise((resolve) => {
    child.stderr?.on('data', (chunk) => {
      seen += chunk;
      const url = /http:\/\/\S+:\d+/.exec(seen)?.[0];
      if (url && seen.includes('\n')) resolve(url);
    });
  });
}

function collect(child: ChildProcess): Promise<Outcome> {
  let stdout = '';
  let stderr = '';
  child.stdout?.setEncoding('utf8').on('data', (chunk) => (stdout += chunk));
  child.stderr?.setEncoding('utf8').on('data', (chunk) => (stderr += chunk));
  return new Promise((resolve, reject) => {
    child.on('error', reject);
    child.on('close', (code) => resolve({ code, stdout, stderr }));
  });
}
