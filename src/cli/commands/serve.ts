import { buildApp } from '../../http/index.ts';
import { createReader, openDatabase } from '../../store/index.ts';
import { readConfig } from '../config.ts';
import { drainOnSignal } from '../drain.ts';
import { greeting } from '../greeting.ts';
import { listen } from '../listen.ts';
import { loadParser } from '../parser.ts';
import { say } from '../terminal.ts';

/**
 * `gongbao serve`: serves the database until SIGINT or SIGTERM. Opens it for reading only, so that it may lie on a
 * read-only file system. Returns once the server listens; what goes wrong is logged in JSON lines on standard output.
 */
export async function serve(env: NodeJS.ProcessEnv): Promise<void> {
  const config = readConfig(env);
  const database = openDatabase(config.databaseFile, { readonly: true });
  const reader = createReader(database);
  const app = await buildApp({ reader, loadParser, logger: { level: 'warn' } });
  const url = await listen(app, config);
  drainOnSignal(app, () => database.close());
  say(await greeting(url, reader));
}
