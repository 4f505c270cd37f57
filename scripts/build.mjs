/** Compiles src to dist and bundles the explorer, unless dist was made from the same sources. Run it as a script, or call `ensureBuilt`. */
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
/** All of src; then the client once more, with types for those who import it and nothing of Node within reach. */
const projects = ['tsconfig.json', 'tsconfig.client.json'];

/** Installs and compiles what is missing or stale; several processes may call it at once, one does the work. */
export async function ensureBuilt() {
  await ensureInstalled();
  const sources = () => hashOf(root, ['src', ...projects, 'scripts/build-web.mjs', 'package-lock.json']);
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
  const compiles = (project) =>
    spawnSync(process.execPath, [tsc, '-p', project, '--outDir', next], {
      cwd: root,
      stdio: ['ignore', 2, 2],
    }).status === 0;
  if (!projects.every(compiles)) {
    rmSync(next, { recursive: true, force: true });
    console.error('gongbao: src does not compile; see the errors above.');
    process.exit(1);
  }
  // Not before the dependencies are there, of which it is one.
  const { buildWeb } = await import('./build-web.mjs');
  await buildWeb(join(next, 'web'));
  stamp(join(next, stampName), wanted);
  rmSync(dist, { recursive: true, force: true });
  renameSync(next, dist);
}

if (realpathSync(process.argv[1]) === fileURLToPath(import.meta.url)) await ensureBuilt();
