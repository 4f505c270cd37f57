import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { buildApp, openapiDocument, openapiYaml } from '../../http/index.ts';
import { openDatabase, openLiveStore } from '../../store/index.ts';
import { readExamples } from '../examples.ts';

/**
 * `gongbao openapi`: prints the contract of the HTTP API, made from the routes. The routes want a database to stand
 * on; an empty one that lives as long as the command will do.
 */
export async function openapi({ json }: { json?: true }): Promise<void> {
  const folder = mkdtempSync(join(tmpdir(), 'gongbao-'));
  try {
    const file = join(folder, 'empty.sqlite');
    openDatabase(file, { readonly: false }).close();
    const store = openLiveStore(file);
    const app = await buildApp({
      store,
      parser: { parse: async () => 'busy' },
      codes: { topics: [], acts: [] },
      examples: readExamples,
    });
    const text = json ? `${JSON.stringify(await openapiDocument(app), null, 2)}\n` : await openapiYaml(app);
    process.stdout.write(text);
    await app.close();
    store.close();
  } finally {
    rmSync(folder, { recursive: true });
  }
}
