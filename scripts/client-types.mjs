/**
 * Writes src/client/contract.ts, the types of the client, from openapi.yaml. With --check: writes nothing, and ends with 1
 * where the file is not what it would write. The generator has a folder of its own, installed when it is first needed.
 */
import { spawnSync } from 'node:child_process';
import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { parse } from 'yaml';
import { withLock } from './lock.mjs';
import { hashOf, isStamped, stamp } from './stamp.mjs';

const root = fileURLToPath(new URL('..', import.meta.url));
const tool = join(root, 'tools', 'client-types');
const file = join(root, 'src', 'client', 'contract.ts');

await withLock(join(root, 'var', 'client-types.lock'), ensureInstalled);
const { generate } = await import('../tools/client-types/generate.mjs');
const types = await generate(parse(readFileSync(join(root, 'openapi.yaml'), 'utf8')));
if (!process.argv.includes('--check')) writeFileSync(file, types);
else if (readFileSync(file, 'utf8') !== types) {
  console.error(
    'src/client/contract.ts is not what openapi.yaml says; run `npm run openapi` and commit both.',
  );
  process.exitCode = 1;
}

function ensureInstalled() {
  const stampFile = join(tool, 'node_modules', '.gongbao-setup');
  const wanted = hashOf(tool, ['package-lock.json']);
  if (isStamped(stampFile, wanted)) return;
  const shell = process.platform === 'win32';
  const { status } = spawnSync('npm', ['ci'], { cwd: tool, stdio: ['ignore', 2, 2], shell });
  if (status !== 0) {
    console.error('gongbao: the generator of the client’s types was not installed; see the errors above.');
    process.exit(1);
  }
  stamp(stampFile, wanted);
}
