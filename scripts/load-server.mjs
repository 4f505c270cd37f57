/**
 * The server as a module, copied by build-cli.mjs to dist/cli/serve.js. It runs server.cjs with the code that V8 made of it before, where that fits this
 * Node; V8 itself says whether it does, and compiles the script where it does not.
 */
import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { dirname } from 'node:path';
import { fileURLToPath } from 'node:url';
import vm from 'node:vm';

const file = fileURLToPath(new URL('server.cjs', import.meta.url));

/** Where the code is kept; code-cache.mjs writes it. */
export const cacheFile = `${file}.cache`;

// It is all ASCII, and so takes a byte a character.
export const script = new vm.Script(readFileSync(file, 'latin1'), {
  filename: file,
  cachedData: readCache(),
  importModuleDynamically: vm.constants.USE_MAIN_CONTEXT_DEFAULT_LOADER,
});

const module = { exports: {} };
script.runInThisContext()(module.exports, createRequire(file), module, file, dirname(file));

export const { serve } = module.exports;

function readCache() {
  try {
    return readFileSync(cacheFile);
  } catch {
    return undefined;
  }
}
