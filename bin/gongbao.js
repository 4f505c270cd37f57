#!/usr/bin/env node
// In a checkout the sources may be newer than dist, or nothing may be installed yet: scripts/ sees to both.
// The image carries no scripts/, only what they made.
import { existsSync } from 'node:fs';

const build = new URL('../scripts/build.mjs', import.meta.url);
if (existsSync(build)) await (await import(build.href)).ensureBuilt();

const { run } = await import('../dist/cli/main.js');
await run(process.argv.slice(2));
