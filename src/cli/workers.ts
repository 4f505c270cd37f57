/** Several processes that share one port, and the one that looks after them. */
import cluster, { type Worker } from 'node:cluster';
import { constants } from 'node:os';
import type { Config } from './config.ts';
import { reachable } from './listen.ts';
import { complain } from './terminal.ts';
import { answerMetrics } from './worker-metrics.ts';

/** A worker that lives for less than this has failed to start. */
const SHORT_LIFE_MS = 2_000;
/** After a short life, the next worker is started this much later. */
const PAUSE_MS = 1_000;

/**
 * Starts workers, each a server of its own on the same port; starts another in the place of one that dies; replaces them
 * one after the other on SIGHUP, so that a new file or version is taken up and no request is lost; ends them on SIGTERM
 * and SIGINT.
 *
 * @returns the URL, once all of them listen. Where the first can't, the process ends with that worker's exit code.
 */
export async function superviseWorkers(config: Config, count: number): Promise<string> {
  let ending = false;
  let listening = false;
  const retired = new Set<Worker>();
  answerMetrics();

  const start = () =>
    new Promise<number>((resolve) => {
      const worker = cluster.fork();
      const since = performance.now();
      worker.once('listening', ({ port }) => {
        listening = true;
        resolve(port);
      });
      worker.once('exit', (code, signal) => {
        if (ending || retired.delete(worker)) return;
        // What keeps the first worker from listening would keep every other.
        if (!listening) process.exit(code ?? 128 + constants.signals[signal as NodeJS.Signals]);
        complain(`a worker ended (${signal ?? `exit code ${code}`}); another takes its place.`);
        const wait = performance.now() - since < SHORT_LIFE_MS ? PAUSE_MS : 0;
        setTimeout(() => !ending && void start().then(resolve), wait);
      });
    });

  const replaceAll = async () => {
    const old = Object.values(cluster.workers ?? {}).filter((worker) => worker !== undefined);
    complain(`SIGHUP received, replacing ${old.length} workers one after the other.`);
    for (const worker of old) {
      if (ending) return;
      await start();
      retired.add(worker);
      worker.process.kill('SIGTERM');
    }
  };
  const endAll = (signal: NodeJS.Signals) => {
    if (ending) return;
    ending = true;
    for (const worker of Object.values(cluster.workers ?? {})) worker?.process.kill(signal);
  };

  const port = await start();
  for (let more = 1; more < count; more += 1) await start();
  process.on('SIGHUP', replaceAll);
  process.on('SIGTERM', endAll);
  process.on('SIGINT', endAll);
  return `http://${reachable(config.host)}:${port}`;
}
