import { readFileSync } from 'node:fs';
import type { Examples } from '../http/index.ts';
import { projectPath } from './paths.ts';

/** Reads data/openapi-examples.json, the answers that the contract shows; `npm run openapi` writes it. */
export function readExamples(): Examples {
  return JSON.parse(readFileSync(projectPath('data/openapi-examples.json'), 'utf8'));
}
