import { spawn, spawnSync } from 'node:child_process';
import { existsSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { expect, onTestFinished, test } from 'vitest';

const lockModule = pathToFileURL(join(import.meta.dirname, '../../scripts/lock.mjs')).href;

function temporaryFolder(): string {
  const folder = mkdtempSync(join(tmpdir(), 'gongbao-'));
  onTestFinished(() => rmSync(folder, { recursive: true, force: true }));
  return folder;
}

/** A process that takes the lock, notes that it has it, works a while, and notes that it is done. */
function worker(lock: string, log: string): Promise<number | null> {
  const code = `
    import { appendFileSync } from 'node:fs';
    import { withLock } from '${lockModule}';
    await withLock(${JSON.stringify(lock)}, async () => {
      appendFileSync(${JSON.stringify(log)}, 'in ');
      await new Promise((resolve) => setTimeout(resolve, 150));
      appendFileSync(${JSON.stringify(log)}, 'out ');
    });`;
  const child = spawn(process.execPath, ['--input-type=module', '-e', code], { stdio: 'inherit' });
  return new Promise((resolve) => child.on('exit', resolve));
}

test('of several processes one at a time has the lock, and it is gone afterwards', async () => {
  const folder = temporaryFolder();
  const [lock, log] = [join(folder, 'deep/lock'), join(folder, 'log')];
  expect(await Promise.all([worker(lock, log), worker(lock, log), worker(lock, log)])).toEqual([0, 0, 0]);
  expect(readFileSync(log, 'utf8')).toBe('in out in out in out ');
  expect(existsSync(lock)).toBe(false);
});

test('a lock left by a process that is dead is taken over', async () => {
  const folder = temporaryFolder();
  const [lock, log] = [join(folder, 'lock'), join(folder, 'log')];
  const { pid } = spawnSync(process.execPath, ['-e', '']);
  writeFileSync(lock, String(pid));
  expect(await worker(lock, log)).toBe(0);
  expect(readFileSync(log, 'utf8')).toBe('in out ');
});
