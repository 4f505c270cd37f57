/** Bundles the command line and the explorer and compiles the client, into dist, unless dist was made from the same sources. Run it as a script, or call `ensureBuilt`. */
import { spawnSync } from 'node:child_process';
import { realpathSync, renameSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { withLock } from './lock.mjs';
import { ensureInstalled } from './setup.mjs';
import { hashOf, isStamped, stamp } from './stamp.mjs';

const root = fileURLToPath(new URL('..', import.meta.url));
const dist = join(root, 'dist');
const stampName = '.gongbao-build';
/** What the client is compiled by: with types for those who import it, and nothing of Node within reach. */
const client = 'tsconfig.client.json';
/** What is made into dist, and by what. */
const inputs = ['src', 'data/vocabularies', 'scripts', 'tsconfig.json', client, 'package-lock.json'];

/** Installs and compiles what is missing or stale; several processes may call it at once, one does the work. */
export async function ensureBuilt() {
  await ensureInstalled();
  const sources = () => hashOf(root, inputs);
  if (isStamped(join(dist, stampName), sources())) return;
  await withLock(join(root, 'var', 'build.lock'), async () => {
    const wanted = sources();
    if (!isStamped(join(dist, stampName), wanted)) await build(wanted);
  });
}

/** Builds beside dist and swaps it in, so that a file deleted from src leaves no ghost and nobody runs half a build. */
async function build(wanted) {
  const next = `${dist}.next`;
  rmSync(next, { recursive: true, force: true });
  const tsc = join(root, 'node_modules', 'typescript', 'bin', 'tsc');
  const { status } = spawnSync(process.execPath, [tsc, '-p', client, '--outDir', next], {
    cwd: root,
    stdio: ['ignore', 2, 2],
  });
  // Not before the dependencies are there, of which they are made.
  const { buildCli } = await import('./build-cli.mjs');
  const { buildWeb } = await import('./build-web.mjs');
  const built = await Promise.all([buildCli(next), buildWeb(join(next, 'web'))]).catch(() => undefined);
  if (status !== 0 || !built) {
    rmSync(next, { recursive: true, force: true });
    console.error('gongbao: src does not compile; see the errors above.');
    process.exit(1);
  }
  stamp(join(next, stampName), wanted);
  rmSync(dist, { recursive: true, force: true });
  renameSync(next, dist);
}

if (realpathSync(process.argv[1]) === fileURLToPath(import.meta.url)) await ensureBuilt();
