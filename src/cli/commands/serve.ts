import { buildApp } from '../../http/index.ts';
import { openLiveStore } from '../../store/index.ts';
import { readConfig } from '../config.ts';
import { drainOnSignal } from '../drain.ts';
import { greeting } from '../greeting.ts';
import { listen } from '../listen.ts';
import { ParsePool } from '../parse-pool.ts';
import { projectPath } from '../paths.ts';
import { say } from '../terminal.ts';

/**
 * `gongbao serve`: serves the database until SIGINT or SIGTERM. Opens it for reading only, so that it may lie on a
 * read-only file system. Returns once the server listens; what goes wrong is logged in JSON lines on standard output.
 */
export async function serve(env: NodeJS.ProcessEnv): Promise<void> {
  const config = readConfig(env);
  const store = openLiveStore(config.databaseFile);
  const parser = new ParsePool(new URL('../parse-worker.js', import.meta.url));
  const explorerFolder = projectPath('dist/web');
  const app = await buildApp({
    store,
    parser,
    explorerFolder,
    ...config,
    logger: { level: config.logLevel },
  });
  const url = await listen(app, config);
  drainOnSignal(app, async () => {
    await parser.close();
    store.close();
  });
  say(await greeting(url, store));
}
