/**
 * Bundles src/web, the explorer: files whose names carry a hash of their content, and the page that loads them.
 * As a script it writes them to dist/web.
 */
import { mkdirSync, readdirSync, readFileSync, realpathSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { brotliCompressSync, gzipSync } from 'node:zlib';
import { build } from 'esbuild';

const root = fileURLToPath(new URL('..', import.meta.url));

/** @param {string} folder where to write `index.html` and `assets/` */
export async function buildWeb(folder) {
  const assets = join(folder, 'assets');
  const { metafile } = await build({
    absWorkingDir: root,
    entryPoints: ['src/web/main.tsx', 'src/web/styles/main.css', 'src/web/icon.svg'],
    outdir: assets,
    entryNames: '[name]-[hash]',
    chunkNames: 'part-[hash]',
    bundle: true,
    splitting: true,
    format: 'esm',
    target: ['chrome111', 'firefox128', 'safari16.4'],
    tsconfig: 'src/web/tsconfig.json',
    loader: { '.svg': 'copy' },
    minify: true,
    legalComments: 'none',
    metafile: true,
    logLevel: 'warning',
  });
  copyFlags(join(assets, 'flags'));
  writeFileSync(join(folder, 'index.html'), fillPage(metafile));
  for (const file of filesIn(folder)) compress(file);
}

/** The flags of countries, each a file that is asked for when it is shown. */
function copyFlags(to) {
  const from = join(root, 'node_modules/country-flag-icons/3x2');
  mkdirSync(to, { recursive: true });
  for (const name of readdirSync(from)) {
    if (/^[A-Z]{2}\.svg$/.test(name)) writeFileSync(join(to, name), readFileSync(join(from, name)));
  }
}

/** index.html with the names that the files were given. */
function fillPage({ outputs }) {
  const nameOf = (entry) => {
    const found = Object.entries(outputs).find(
      ([output, { entryPoint, inputs }]) =>
        entryPoint === entry || (output.endsWith('.svg') && Object.hasOwn(inputs, entry)),
    );
    if (!found) throw new Error(`esbuild made nothing of ${entry}.`);
    return found[0].split('/').at(-1);
  };
  return readFileSync(join(root, 'src/web/index.html'), 'utf8')
    .replaceAll('%script%', nameOf('src/web/main.tsx'))
    .replaceAll('%style%', nameOf('src/web/styles/main.css'))
    .replaceAll('%icon%', nameOf('src/web/icon.svg'));
}

function filesIn(folder) {
  return readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => join(entry.parentPath, entry.name));
}

/** Beside each file its compressed forms, so that the server never compresses. */
function compress(file) {
  const content = readFileSync(file);
  if (content.length < 1000) return;
  writeFileSync(`${file}.gz`, gzipSync(content, { level: 9 }));
  writeFileSync(`${file}.br`, brotliCompressSync(content));
}

if (realpathSync(process.argv[1]) === fileURLToPath(import.meta.url)) await buildWeb(join(root, 'dist/web'));
