/**
 * Installs the dependencies if the ones in node_modules are not those of package-lock.json for this Node and machine.
 * Node built-ins only: it runs before anything is installed.
 */
import { spawnSync } from 'node:child_process';
import { readFileSync, realpathSync } from 'node:fs';
import { basename, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { withLock } from './lock.mjs';
import { hashOf, isStamped, stamp } from './stamp.mjs';

const root = fileURLToPath(new URL('..', import.meta.url));
const stampFile = join(root, 'node_modules', '.gongbao-setup');

/**
 * Returns at once when the dependencies fit. Otherwise installs them, one process at a time: anew on a new machine or for
 * another Node, and only what differs where package-lock.json alone has changed.
 */
export async function ensureInstalled() {
  const wanted = describeInstall();
  if (isStamped(stampFile, wanted)) return;
  await withLock(join(root, 'var', 'setup.lock'), () => {
    if (isStamped(stampFile, wanted)) return;
    install(isStampedFor(machine()) ? ['install', '--no-save'] : ['ci']);
    stamp(stampFile, wanted);
  });
}

/** A native module fits one platform, one architecture and one ABI: a change of any asks for a new install. */
function describeInstall() {
  return `${hashOf(root, ['package-lock.json'])} ${machine()}\n`;
}

function machine() {
  const { platform, arch, versions } = process;
  return `${platform} ${arch} abi-${versions.modules}`;
}

/** Whether something was installed for this machine, from whatever lock file. */
function isStampedFor(machine) {
  try {
    return readFileSync(stampFile, 'utf8').endsWith(` ${machine}\n`);
  } catch {
    return false;
  }
}

/** npm writes to stderr here, so that the output of the command that needed it stays clean. */
function install([command, ...options]) {
  const compiling = command === 'ci' ? '; compiling SQLite takes one to two minutes, once' : '';
  console.error(`gongbao: installing dependencies${compiling}.`);
  const args = [command, ...options, '--include=dev', '--no-audit', '--no-fund'];
  const npm = process.env.npm_execpath;
  const io = { cwd: root, stdio: ['ignore', 2, 2] };
  const { status, error } =
    npm && basename(npm) === 'npm-cli.js'
      ? spawnSync(process.execPath, [npm, ...args], io)
      : spawnSync('npm', args, { ...io, shell: process.platform === 'win32' });
  if (status !== 0) {
    const reason = error
      ? `npm could not be started (${error.message})`
      : `npm ${command} ended with status ${status}`;
    console.error(`gongbao: dependencies were not installed: ${reason}; see its output above and try again.`);
    process.exit(1);
  }
}

if (realpathSync(process.argv[1]) === fileURLToPath(import.meta.url)) await ensureInstalled();
