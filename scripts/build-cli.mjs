/**
 * Bundles src into few files that load fast: the command line, the threads that parse and count, and the parser alone for the
 * benchmarks. Beside them the vocabularies as JSON, which takes a fiftieth of the time to read. As a script it writes to dist.
 */
import { createHash } from 'node:crypto';
import { mkdirSync, readdirSync, readFileSync, realpathSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { build } from 'esbuild';
import { parse } from 'yaml';
import { hashOf } from './stamp.mjs';

const root = fileURLToPath(new URL('..', import.meta.url));

/** What packages that were written for `require` expect to find. */
const banner = `import { createRequire as $require } from 'node:module';
import { fileURLToPath as $path } from 'node:url';
const require = $require(import.meta.url), __filename = $path(import.meta.url), __dirname = $path(new URL('.', import.meta.url));`;

/** @param {string} folder where to write `cli/`, `parse/` and `vocabularies.json` */
export async function buildCli(folder) {
  await build({
    absWorkingDir: root,
    entryPoints: [
      'src/cli/main.ts',
      'src/cli/count-worker.ts',
      'src/cli/parse-worker.ts',
      'src/parse/index.ts',
      'src/parse/parser.ts',
    ],
    outbase: 'src',
    outdir: folder,
    // Beside the command line, so that paths relative to the code are the same from every part.
    chunkNames: 'cli/part-[hash]',
    bundle: true,
    splitting: true,
    platform: 'node',
    format: 'esm',
    target: 'node20.19',
    external: [
      // It is found by where its compiled code lies.
      'better-sqlite3',
      // Fastify loads these where nobody brings others: the server brings its own.
      '@fastify/ajv-compiler',
      '@fastify/fast-json-stringify-compiler',
      // And this to answer what Node could not read as a request.
      'light-my-request',
    ],
    banner: { js: banner },
    define: { GONGBAO_BUILD: JSON.stringify(hashOf(root, ['src', 'package-lock.json'])) },
    // Names stay, for the traces of defects.
    minifyWhitespace: true,
    minifySyntax: true,
    legalComments: 'linked',
    logLevel: 'warning',
  });
  writeFileSync(join(folder, 'vocabularies.json'), JSON.stringify(readVocabularies()));
}

/** What each YAML file holds, under the hash of its bytes: whoever edits one gets what is in it. */
function readVocabularies() {
  const sources = join(root, 'data/vocabularies');
  return Object.fromEntries(
    readdirSync(sources).map((name) => {
      const bytes = readFileSync(join(sources, name));
      return [createHash('sha256').update(bytes).digest('hex'), parse(bytes.toString())];
    }),
  );
}

if (realpathSync(process.argv[1]) === fileURLToPath(import.meta.url)) {
  mkdirSync(join(root, 'dist'), { recursive: true });
  await buildCli(join(root, 'dist'));
}
