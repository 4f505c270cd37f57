/** Writes data/openapi-examples.json, the answers that the contract shows; `npm run openapi` runs it first. */
import { writeFileSync } from 'node:fs';
import { makeExamples } from './examples.ts';

const file = new URL('../data/openapi-examples.json', import.meta.url);
writeFileSync(file, `${JSON.stringify(await makeExamples(), null, 2)}\n`);
