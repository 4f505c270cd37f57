/**
 * `npm run check`: every static check, also after one has failed, with the output of those that failed.
 * The last line is `<passed> of <all> checks passed`.
 */
import { spawnSync } from 'node:child_process';
import { delimiter, join } from 'node:path';
import { fileURLToPath } from 'node:url';

const root = fileURLToPath(new URL('..', import.meta.url));

const checks = [
  ['types', 'tsc', '-p', 'tsconfig.check.json'],
  ['web', 'tsc', '-p', 'src/web'],
  ['client', 'node', 'scripts/client-types.mjs', '--check'],
  ['format', 'biome', 'ci', '--error-on-warnings', '.'],
  ['lint', 'oxlint', '--type-aware', '--deny-warnings'],
  ['unused', 'knip'],
  ['openapi', 'redocly', 'lint', '--max-problems=50', 'openapi.yaml'],
  ['lockfile', 'npm', 'ci', '--dry-run'],
  ['audit', 'node', 'scripts/audit.mjs'],
];

const env = {
  ...process.env,
  PATH: join(root, 'node_modules', '.bin') + delimiter + process.env.PATH,
  NO_COLOR: '1',
  REDOCLY_TELEMETRY: 'off',
  REDOCLY_SUPPRESS_UPDATE_NOTICE: 'true',
};

let passed = 0;
for (const [name, command, ...args] of checks) {
  const { status, stdout, stderr, error } = spawnSync(command, args, { cwd: root, env, encoding: 'utf8' });
  const ok = status === 0;
  console.log(`${ok ? 'ok    ' : 'FAILED'} ${name}: ${command} ${args.join(' ')}`);
  if (ok) passed += 1;
  // What a check that passed did not look at.
  if (ok) for (const [note] of stdout.matchAll(/^note: .*$/gm)) console.log(`       ${note}`);
  else console.log(error ? error.message : `${stdout}${stderr}`);
}
console.log(`${passed} of ${checks.length} checks passed`);
process.exitCode = passed === checks.length ? 0 : 1;
