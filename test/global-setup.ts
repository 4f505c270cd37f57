import { spawnSync } from 'node:child_process';
import { fileURLToPath } from 'node:url';

/**
 * Compiles src once, before any test starts the command line. Where src does not compile, the tests that need no build
 * still run: the errors are printed, and the tests of the command line fail.
 */
export default function build(): void {
  const script = fileURLToPath(new URL('../scripts/build.mjs', import.meta.url));
  spawnSync(process.execPath, [script], { stdio: 'inherit' });
}
