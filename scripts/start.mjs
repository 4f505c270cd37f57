/**
 * `npm start`: builds, reads the bundled articles into the database, serves. One process, and `exec` in package.json,
 * so that a signal to npm reaches the server: a shell between them would die of it and leave the server behind.
 */
import { fileURLToPath } from 'node:url';
import { ensureBuilt } from './build.mjs';

await ensureBuilt();
const { run } = await import('../dist/cli/main.js');
await run(['ingest', fileURLToPath(new URL('../data/articles', import.meta.url))]);
if (!process.exitCode) await run(['serve']);
