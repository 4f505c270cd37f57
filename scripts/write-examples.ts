/** Writes src/http/openapi/examples.ts; `npm run openapi` runs it first. */
import { writeFileSync } from 'node:fs';
import { makeExamples } from './examples.ts';

const examples = JSON.stringify(await makeExamples(), null, 2);
writeFileSync(
  new URL('../src/http/openapi/examples.ts', import.meta.url),
  `/** Real answers, made by \`npm run openapi\`; not to be edited. By operationId and media type. */
export const examples: Readonly<Record<string, Readonly<Record<string, unknown>>>> = ${examples};
`,
);
