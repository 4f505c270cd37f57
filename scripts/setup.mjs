/**
 * Installs the dependencies if the ones in node_modules are not those of package-lock.json for this Node and machine.
 * Node built-ins only: it runs before anything is installed.
 */
import { spawnSync } from 'node:child_process';
import { realpathSync } from 'node:fs';
import { basename, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { withLock } from './lock.mjs';
import { hashOf, isStamped, stamp } from './stamp.mjs';

const root = fileURLToPath(new URL('..', import.meta.url));
const stampFile = join(root, 'node_modules', '.gongbao-setup');

/** Returns at once when the dependencies fit; otherwise runs `npm ci`, one process at a time. */
export async function ensureInstalled() {
  const wanted = describeInstall();
  if (isStamped(stampFile, wanted)) return;
  await withLock(join(root, 'var', 'setup.lock'), () => {
    if (isStamped(stampFile, wanted)) return;
    console.error('gongbao: installing dependencies; compiling SQLite takes one to two minutes, once.');
    install();
    stamp(stampFile, wanted);
  });
}

/** A native module fits one platform, one architecture and one ABI: a change of any asks for a new install. */
function describeInstall() {
  const { platform, arch, versions } = process;
  return `${hashOf(root, ['package-lock.json'])} ${platform} ${arch} abi-${versions.modules}\n`;
}

/** npm writes to stderr here, so that the output of the command that needed it stays clean. */
function install() {
  const args = ['ci', '--include=dev'];
  const npm = process.env.npm_execpath;
  const options = { cwd: root, stdio: ['ignore', 2, 2] };
  const { status, error } =
    npm && basename(npm) === 'npm-cli.js'
      ? spawnSync(process.execPath, [npm, ...args], options)
      : spawnSync('npm', args, { ...options, shell: process.platform === 'win32' });
  if (status !== 0) {
    const reason = error
      ? `npm could not be started (${error.message})`
      : `npm ci ended with status ${status}`;
    console.error(`gongbao: dependencies were not installed: ${reason}; see its output above and try again.`);
    process.exit(1);
  }
}

if (realpathSync(process.argv[1]) === fileURLToPath(import.meta.url)) await ensureInstalled();
