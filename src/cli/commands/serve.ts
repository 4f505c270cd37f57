import cluster from 'node:cluster';
import { pathToFileURL } from 'node:url';
import { buildApp } from '../../http/index.ts';
import { openLiveStore } from '../../store/index.ts';
import { build } from '../build.ts';
import { type Config, readConfig } from '../config.ts';
import { CountThread } from '../count-thread.ts';
import { drainOnSignal } from '../drain.ts';
import { readExamples } from '../examples.ts';
import { greeting } from '../greeting.ts';
import { listen } from '../listen.ts';
import { ParsePool } from '../parse-pool.ts';
import { projectPath } from '../paths.ts';
import { say } from '../terminal.ts';
import { readCodes } from '../vocabularies.ts';
import { shareMetrics } from '../worker-metrics.ts';
import { superviseWorkers } from '../workers.ts';

/**
 * `gongbao serve`: serves the database until SIGINT or SIGTERM. Opens it for reading only, so that it may lie on a
 * read-only file system. Returns once the server listens; what goes wrong is logged in JSON lines on standard output.
 *
 * @param workers how many processes are to share the port
 */
export async function serve(env: NodeJS.ProcessEnv, { workers }: { workers: number }): Promise<void> {
  const config = readConfig(env);
  if (workers > 1 && cluster.isPrimary) return await serveByWorkers(config, workers);
  const counts = new CountThread(pathToFileURL(projectPath('dist/cli/count-worker.js')), config.databaseFile);
  const store = openLiveStore(config.databaseFile, counts.count);
  const codes = await readCodes();
  const parser = new ParsePool(pathToFileURL(projectPath('dist/cli/parse-worker.js')));
  const app = await buildApp({
    store,
    parser,
    codes,
    build,
    examples: readExamples,
    explorerFolder: projectPath('dist/web'),
    ...config,
    logger: { level: config.logLevel },
    ...(cluster.isWorker && { shareMetrics }),
  });
  const url = await listen(app, config).catch((error: unknown) => {
    // The channel to the process that looks after the workers would keep this one alive.
    cluster.worker?.disconnect();
    throw error;
  });
  drainOnSignal(app, async () => {
    await Promise.all([parser.close(), counts.close()]);
    store.close();
    cluster.worker?.disconnect();
  });
  if (cluster.isPrimary) say(await greeting(url, store));
}

async function serveByWorkers(config: Config, workers: number): Promise<void> {
  // What is wrong with the database is said here, once, before anything starts.
  const store = openLiveStore(config.databaseFile);
  const url = await superviseWorkers(config, workers);
  say(await greeting(url, store));
  store.close();
}
