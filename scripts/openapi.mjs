/**
 * `npm run openapi`: writes the examples from real answers, openapi.yaml from the routes, and the client's types from openapi.yaml. It runs the sources and
 * not what was built of them, for the client may not compile until its types are those of the new contract.
 */
import { spawnSync } from 'node:child_process';
import { writeFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';

const root = fileURLToPath(new URL('..', import.meta.url));

/** Runs Node and gives what it prints; ends where it fails. */
function run(...args) {
  const { status, stdout } = spawnSync(process.execPath, args, {
    cwd: root,
    stdio: ['ignore', 'pipe', 'inherit'],
    maxBuffer: 100_000_000,
  });
  if (status !== 0) process.exit(1);
  return stdout;
}

run('--import', 'tsx', 'scripts/write-examples.ts');
const program = "const { run } = await import('./src/cli/main.ts'); await run(['openapi']);";
writeFileSync(
  new URL('../openapi.yaml', import.meta.url),
  run('--import', 'tsx', '--input-type=module', '-e', program),
);
run('scripts/client-types.mjs');
