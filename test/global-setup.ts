import { spawnSync } from 'node:child_process';
import { fileURLToPath } from 'node:url';

/** Compiles src once, before any test starts the command line. */
export default function build(): void {
  const script = fileURLToPath(new URL('../scripts/build.mjs', import.meta.url));
  spawnSync(process.execPath, [script], { stdio: 'inherit' });
}
