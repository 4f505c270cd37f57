/**
 * Bundles src into few files that load fast: the command line, the server, the threads that parse and count, and the parser alone
 * for the benchmarks. Beside them the vocabularies as JSON, which takes a fiftieth of the time to read, and what V8 makes of the server's code.
 * As a script it writes to dist.
 */
import { spawnSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import { copyFileSync, mkdirSync, readFileSync, realpathSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';
import { build } from 'esbuild';
import { parseDocument } from 'yaml';
import { hashOf } from './stamp.mjs';

const root = fileURLToPath(new URL('..', import.meta.url));

/** What packages that were written for `require` expect to find. */
const banner = `import { createRequire as $require } from 'node:module';
import { fileURLToPath as $path } from 'node:url';
const require = $require(import.meta.url), __filename = $path(import.meta.url), __dirname = $path(new URL('.', import.meta.url));`;

const common = {
  absWorkingDir: root,
  bundle: true,
  platform: 'node',
  target: 'node20.19',
  // Without it every pattern with \p{…} becomes `new RegExp('…')`, made anew at each call of the function it stands in: Node
  // has such patterns since version 10, but its Unicode is not esbuild's newest.
  supported: { 'regexp-unicode-property-escapes': true },
  external: [
    // It is found by where its compiled code lies.
    'better-sqlite3',
    // Fastify loads these where nobody brings others: the server brings its own.
    '@fastify/ajv-compiler',
    '@fastify/fast-json-stringify-compiler',
  ],
  // Names stay, for the traces of defects.
  minifyWhitespace: true,
  minifySyntax: true,
  legalComments: 'linked',
  logLevel: 'warning',
};

/** The command line finds the server in a file of its own, which is loaded in a way of its own. */
const serverApart = {
  name: 'server-apart',
  setup: ({ onResolve }) =>
    onResolve({ filter: /\/commands\/serve\.ts$/, namespace: 'file' }, ({ kind }) =>
      kind === 'dynamic-import' ? { path: './serve.js', external: true } : undefined,
    ),
};

/** @param {string} folder where to write `cli/`, `parse/` and `vocabularies/`; it lies beside src */
export async function buildCli(folder) {
  const define = { GONGBAO_BUILD: JSON.stringify(hashOf(root, ['src', 'package-lock.json'])) };
  await build({
    ...common,
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
    splitting: true,
    format: 'esm',
    banner: { js: banner },
    define,
    plugins: [serverApart],
  });
  await buildServer(join(folder, 'cli'), define);
  await writeVocabularies(folder);
  makeCodeCache(folder);
}

/** One script, since V8 keeps what it made of scripts only: a function of what a module of Node's older kind is given. */
async function buildServer(folder, define) {
  await build({
    ...common,
    entryPoints: ['src/cli/commands/serve.ts'],
    outfile: join(folder, 'server.cjs'),
    format: 'cjs',
    banner: {
      js: `(function (exports, require, module, __filename, __dirname) {const $url = require('node:url').pathToFileURL(__filename).href;`,
    },
    footer: { js: '})' },
    define: { ...define, 'import.meta.url': '$url' },
  });
  copyFileSync(join(root, 'scripts/load-server.mjs'), join(folder, 'serve.js'));
}

/** In a process of its own, which has compiled nothing else. A server without it starts too, only later. */
function makeCodeCache(folder) {
  const { status, stderr } = spawnSync(process.execPath, [join(root, 'scripts/code-cache.mjs'), folder], {
    encoding: 'utf8',
  });
  if (status !== 0)
    console.error(`gongbao: the server will start slower, without a code cache. ${stderr.trimEnd()}`);
}

/**
 * Writes what each YAML file holds to a file that is named by the hash of its bytes: whoever edits one gets what is in it. One that is
 * not as it should be is left out, for the command that reads it to say so.
 */
async function writeVocabularies(folder) {
  const { VocabulariesSchema } = await import(pathToFileURL(join(folder, 'parse/index.js')).href);
  mkdirSync(join(folder, 'vocabularies'), { recursive: true });
  for (const [key, schema] of Object.entries(VocabulariesSchema.shape)) {
    const bytes = readFileSync(join(root, 'data/vocabularies', `${key}.yaml`));
    const { success, data } = schema.safeParse(parseDocument(bytes.toString()).toJS());
    const name = `${createHash('sha256').update(bytes).digest('hex')}.json`;
    if (success) writeFileSync(join(folder, 'vocabularies', name), JSON.stringify(data));
  }
}

if (realpathSync(process.argv[1]) === fileURLToPath(import.meta.url)) {
  mkdirSync(join(root, 'dist'), { recursive: true });
  await buildCli(join(root, 'dist'));
}
