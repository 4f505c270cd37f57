/** The thread that parses for the server: each message is a request, and is answered with one. Started by parse-pool.ts. */
import { parentPort } from 'node:worker_threads';
import type { ParseRequest } from '../http/index.ts';
import { reportOf } from '../parse/index.ts';
import { loadParser } from './parser.ts';

/** What an article of the largest size that is taken comes to, three times over; only text made to hurt comes to more. */
const MAX_ANSWER_BYTES = 32_000_000;

const parser = await loadParser();

parentPort?.on('message', ({ text, sidecar }: ParseRequest) => {
  const article = parser.parse(text, sidecar);
  const json = new TextEncoder().encode(JSON.stringify({ article, report: reportOf(article) }));
  if (json.length > MAX_ANSWER_BYTES) parentPort?.postMessage('too-costly');
  // Handed over, not copied.
  else parentPort?.postMessage(json, [json.buffer]);
});
